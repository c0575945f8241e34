"""styles.xml: what a style says, with everything that it is based on."""

from typing import Any, NamedTuple

from checker.documents.docx.looks import FORM, LOOK, Form, Look, fill, note, over, over_form
from checker.documents.docx.names import NAMES, value
from checker.documents.xml import walk

_OWNERS = ("w:style", "w:rPrDefault", "w:pPrDefault")


class Style(NamedTuple):
    """A style with all its ancestors worked in."""

    look: Look = Look()
    form: Form = Form()
    level: int = 0
    """Of a heading, from 1, by the name of a built-in style; 0 for none. An outline level in `form` says it better."""
    contents: bool = False
    """Whether its paragraphs are lines of a table of contents."""
    shaded: bool = False
    """Of tables: whether it puts a ground behind any of their cells."""


class _Raw:
    """A style as it stands in the file."""

    def __init__(self, attributes: dict[str, str]) -> None:
        self.identifier = value(attributes, "styleId")
        self.title = ""
        self.based = ""
        self.look: dict[str, Any] = {}
        self.form: dict[str, Any] = {}
        self.shaded = False


class Styles:
    """All styles of a file."""

    def __init__(self, name: str, data: bytes, depth: int) -> None:
        """Raises UnreadableReport, as `walk` does; no `data` means no styles."""
        self._raw: dict[str, _Raw] = {}
        self._known: dict[str, Style] = {}
        """On top of the file's defaults."""
        self._bare: dict[str, Style] = {}
        """By themselves."""
        self._default = ""
        self._path = ["", "", ""]
        self._open = _Raw({})
        self._defaults = _Raw({})
        if data:
            walk(name, data, depth, self._start, self._end, lambda _: None)
        self._base = Style(Look(**self._defaults.look), Form(**self._defaults.form))
        self._standard = self._style(self._default, self._base, self._known)

    def paragraph(self, style: str | None) -> Style:
        """A paragraph style, the file's defaults included; its standard style where there is none of that name."""
        if not style:
            return self._standard
        if style not in self._raw:
            return self._standard._replace(level=_heading(style))
        return self._known.get(style) or self._style(style, self._base, self._known)

    def character(self, style: str | None) -> Look:
        """What a character style says."""
        if not style or style not in self._raw:
            return Look()
        return (self._bare.get(style) or self._style(style, Style(), self._bare)).look

    def shaded(self, style: str) -> bool:
        """Whether a table style puts a ground behind cells."""
        return self._style(style, Style(), self._bare).shaded

    def _style(self, style: str, base: Style, known: dict[str, Style]) -> Style:
        """On top of `base`, from the far end of the chain, so that nothing recurs; what is found goes into `known`."""
        chain: list[_Raw] = []
        seen: set[str] = set()
        while style in self._raw and style not in seen and style not in known:
            seen.add(style)
            chain.append(self._raw[style])
            style = chain[-1].based
        found = known.get(style, base)
        for raw in reversed(chain):
            found = known[raw.identifier] = _on_top(raw, found)
        return found

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        short, parent = NAMES.get(name, ""), self._path[-1]
        if short == "w:style":
            self._open = _Raw(attributes)
            # The first of a name counts, and so does the first that calls itself the standard.
            self._raw.setdefault(self._open.identifier, self._open)
            if value(attributes, "type") == "paragraph" and value(attributes, "default") in ("1", "true", "on"):
                self._default = self._default or self._open.identifier
        elif short in ("w:rPrDefault", "w:pPrDefault"):
            self._open = self._defaults
        elif parent == "w:style" and short in ("w:name", "w:basedOn"):
            self._named(short, attributes)
        elif short == "w:shd" and value(attributes, "fill") not in ("", "auto", "FFFFFF", "ffffff"):
            self._open.shaded = True
        self._property(short, attributes)
        self._path.append(short)

    def _named(self, short: str, attributes: dict[str, str]) -> None:
        if short == "w:basedOn":
            self._open.based = value(attributes)
        else:
            self._open.title = value(attributes)

    def _property(self, short: str, attributes: dict[str, str]) -> None:
        parent, above = self._path[-1], self._path[-2]
        owner = self._path[-3] if parent == "w:numPr" else above
        if owner in _OWNERS and parent == "w:rPr":
            note(self._open.look, LOOK, short, attributes)
        elif owner in _OWNERS and parent in ("w:pPr", "w:numPr"):
            note(self._open.form, FORM, short, attributes)
        elif short.startswith("w14:"):
            fill(self._open.look, short, attributes, self._path)

    def _end(self, name: str) -> None:
        self._path.pop()


def _on_top(raw: _Raw, below: Style) -> Style:
    return Style(
        over(Look(**raw.look), below.look),
        over_form(Form(**raw.form), below.form),
        _heading(raw.title) or below.level,
        _is_contents(raw.title),
        raw.shaded or below.shaded,
    )


def _heading(title: str) -> int:
    """The level in the name of a built-in style of headings; 0 for any other style."""
    plain = _plain(title)
    digit = plain.removeprefix("heading").removeprefix("标题")
    return int(digit) if plain != digit and digit in ("1", "2", "3", "4", "5", "6", "7", "8", "9") else 0


def _is_contents(title: str) -> bool:
    """Whether a built-in style is for the lines of a table of contents, or for its heading."""
    plain = _plain(title)
    return plain == "tocheading" or (plain[:-1] in ("toc", "目录", "contents") and plain[-1:].isdecimal())


def _plain(title: str) -> str:
    return title.lower().replace(" ", "")
