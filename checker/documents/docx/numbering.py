"""numbering.xml: the numbers that Word computes and writes in front of paragraphs."""

from typing import Any, NamedTuple

from checker.documents.docx.looks import FORM, LOOK, Form, Look, fill, note
from checker.documents.docx.names import NAMES, number, switch, value
from checker.documents.docx.numerals import numeral
from checker.documents.docx.styles import Styles
from checker.documents.xml import walk

_LEVELS = 9
_LONGEST = 64
"""Of the pattern of a number; Word itself stops far below."""
_CLOSED = "、．。，：）】〕〉》」；"
"""After one of these the gap behind the number is no more than its own width."""


class Label(NamedTuple):
    """What stands in front of a paragraph."""

    text: str
    """With the gap behind it; "" for a bullet."""
    bullet: bool
    look: Look
    form: Form
    """What the list says of the paragraph's indents."""


class _Level:
    """w:lvl: one level of a list."""

    def __init__(self) -> None:
        self.start = 1
        self.format = "decimal"
        self.pattern = ""
        self.restart = -1
        self.legal = False
        self.gap = "tab"
        self.style = ""
        self.look: dict[str, Any] = {}
        self.form: dict[str, Any] = {}


class _List:
    """w:abstractNum."""

    def __init__(self) -> None:
        self.levels: dict[int, _Level] = {}
        self.link = ""
        self.values: list[int | None] = [None] * _LEVELS


class _Use:
    """w:num: a list with what is different in it."""

    def __init__(self) -> None:
        self.list = ""
        self.levels: dict[int, _Level] = {}
        self.starts: dict[int, int] = {}
        self.begun: set[int] = set()


class Lists:
    """All lists of a file, and how far each of them has counted."""

    def __init__(self, name: str, data: bytes, depth: int, styles: Styles) -> None:
        """Raises UnreadableReport, as `walk` does; no `data` means no lists."""
        self._lists: dict[str, _List] = {}
        self._uses: dict[str, _Use] = {}
        self._styles = styles
        self._list, self._use, self._level = _List(), _Use(), _Level()
        self._depth = 0
        self._path = [""]
        if data:
            walk(name, data, depth, self._start, self._end, lambda _: None)

    def label(self, use: str, depth: int | None, style: str | None) -> Label | None:
        """Count a paragraph of the list `use` (w:numId) and give its number; None where there is no such list.

        `depth` is w:ilvl; without one it is the level that belongs to the paragraph's style.
        """
        used = self._uses.get(use)
        numbers = self._behind(used) if used else None
        if used is None or numbers is None:
            return None
        levels = {**numbers.levels, **used.levels} if used.levels else numbers.levels
        if depth is None:
            depth = next((at for at, level in levels.items() if style and level.style == style), 0)
        if not 0 <= depth < _LEVELS:
            return None
        _count(numbers.values, levels, used, depth)
        level = levels.get(depth)
        return _label(numbers.values, levels, level, depth) if level else None

    def _behind(self, use: _Use) -> _List | None:
        """The list that has the levels: it may be another one, by way of a style."""
        found = self._lists.get(use.list)
        for _ in range(_LEVELS):
            if found is None or not found.link or found.levels:
                return found
            linked = self._styles.paragraph(found.link).form.numbering or ""
            found = self._lists.get(self._uses[linked].list) if linked in self._uses else None
        return None

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        short = NAMES.get(name, "")
        said = value(attributes)
        if short == "w:abstractNum":
            self._list = self._lists.setdefault(value(attributes, "abstractNumId"), _List())
        elif short == "w:num":
            self._use = self._uses.setdefault(value(attributes, "numId"), _Use())
        elif short == "w:abstractNumId" and self._path[-1] == "w:num":
            self._use.list = said
        elif short == "w:numStyleLink":
            self._list.link = said
        elif short == "w:lvlOverride":
            self._depth = number(value(attributes, "ilvl"))
        elif short == "w:startOverride":
            self._use.starts[self._depth] = number(said, 1)
        elif short == "w:lvl":
            self._level = _Level()
            owner = self._use if self._path[-1] == "w:lvlOverride" else self._list
            if 0 <= (depth := number(value(attributes, "ilvl"))) < _LEVELS:
                owner.levels[depth] = self._level
        else:
            self._in_level(short, said, attributes)
        self._path.append(short)

    def _in_level(self, short: str, said: str, attributes: dict[str, str]) -> None:
        level, parent = self._level, self._path[-1]
        if parent == "w:rPr":
            note(level.look, LOOK, short, attributes)
        elif parent == "w:pPr" and short == "w:ind":
            note(level.form, FORM, short, attributes)
        elif short.startswith("w14:"):
            fill(level.look, short, attributes, self._path)
        elif short == "w:start":
            level.start = number(said, 1)
        elif short == "w:numFmt":
            level.format = said
        elif short == "w:lvlText":
            level.pattern = said[:_LONGEST]
        elif short == "w:lvlRestart":
            level.restart = number(said, -1)
        elif short == "w:isLgl":
            level.legal = switch(attributes)
        elif short == "w:suff":
            level.gap = said
        elif short == "w:pStyle":
            level.style = said

    def _end(self, name: str) -> None:
        self._path.pop()


def _count(values: list[int | None], levels: dict[int, _Level], use: _Use, depth: int) -> None:
    """One more on this level; the levels below it begin anew, unless they say otherwise (17.9.10 lvlRestart)."""
    now = values[depth]
    level = levels.get(depth) or _Level()
    first = use.starts.get(depth, level.start)
    begins = now is None or (depth in use.starts and depth not in use.begun)
    values[depth] = first if begins else (now or 0) + 1
    use.begun.add(depth)
    for below in range(depth + 1, _LEVELS):
        restart = levels[below].restart if below in levels else -1
        if restart < 0 or depth < restart:
            values[below] = None


def _label(values: list[int | None], levels: dict[int, _Level], level: _Level, depth: int) -> Label:
    look, form = Look(**level.look), Form(**level.form)
    if level.format == "bullet" and not any("\u4e00" <= char <= "\u9fff" for char in level.pattern):
        return Label("", True, look, form)
    first, *others = level.pattern.split("%")
    text = first
    for other in others:
        if other[:1] in "123456789" and other and int(other[0]) <= depth + 1:
            text += _number(values, levels, int(other[0]) - 1, level.legal) + other[1:]
        else:
            text += "%" + other
    return Label(text + _gap(level.gap, text), False, look, form)


def _number(values: list[int | None], levels: dict[int, _Level], depth: int, legal: bool) -> str:
    level = levels.get(depth) or _Level()
    now = values[depth]
    # A level that has not been counted yet shows where it would begin.
    return numeral(level.start if now is None else now, "decimal" if legal else level.format)


def _gap(gap: str, text: str) -> str:
    return "" if gap == "nothing" or not text or text[-1] in _CLOSED or text[-1].isspace() else " "
