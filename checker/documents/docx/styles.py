"""styles.xml: what a style says, with everything that it is based on."""

from typing import Any, NamedTuple

from checker.documents.docx.looks import FORM, LOOK, Form, Look, fill, note, over, over_form, unreadable
from checker.documents.docx.names import NAMES, value
from checker.documents.docx.places import table_away
from checker.documents.xml import walk

_OWNERS = ("w:style", "w:rPrDefault", "w:pPrDefault", "w:tblStylePr")

_MOST = 10_000
"""Styles that are kept once they are worked out; only a hostile file has so many."""


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
    away: bool = False
    """Of tables: whether it puts them off the page."""


class _Raw:
    """A style as it stands in the file."""

    def __init__(self, attributes: dict[str, str]) -> None:
        self.identifier = value(attributes, "styleId")
        self.title = ""
        self.based = ""
        self.look: dict[str, Any] = {}
        self.form: dict[str, Any] = {}
        self.shaded = False
        self.away = False
        self.veil = Look(), Form()
        """Of tables: what hides one of the parts that have a look of their own, such as the first row."""


class Styles:
    """All styles of a file."""

    def __init__(self, name: str, data: bytes, depth: int) -> None:
        """Raises UnreadableReport, as `walk` does; no `data` means no styles."""
        self._raw: dict[str, _Raw] = {}
        self._bare: dict[str, Style] = {}
        """By themselves."""
        self._whole: dict[tuple[str, str], Style] = {}
        """Of paragraphs, by the style of the table around them, on top of the file's defaults."""
        self._usual = {"paragraph": "", "table": ""}
        """The standard styles."""
        self._path = ["", "", ""]
        self._open = self._part = _Raw({})
        self._defaults = _Raw({})
        if data:
            walk(name, data, depth, self._start, self._end, lambda _: None)

    def paragraph(self, style: str | None, table: str = "") -> Style:
        """A paragraph style, the file's defaults included; its standard style where there is none of that name.

        `table` is the style of the table around the paragraph as `table` gives it, "" outside of tables.
        """
        known = style if style and style in self._raw else self._usual["paragraph"]
        found = self._whole.get((known, table)) or self._worked(known, table)
        return found._replace(level=_heading(style)) if style and style != known else found

    def character(self, style: str | None) -> Look:
        """What a character style says."""
        return self._style(style).look if style else Look()

    def table(self, style: str = "") -> str:
        """The style that a table has which names this one; "" for none."""
        return style if style in self._raw else self._usual["table"]

    def shaded(self, table: str) -> bool:
        """Whether a table style puts a ground behind cells."""
        return self._style(table).shaded

    def away(self, table: str) -> bool:
        """Whether a table style puts tables off the page."""
        return self._style(table).away

    def _worked(self, style: str, table: str) -> Style:
        """A paragraph style on top of a table style on top of the file's defaults (ECMA-376 part 1, 17.7.2)."""
        own, around = self._style(style), self._style(table)
        look = over(own.look, over(around.look, Look(**self._defaults.look)))
        if own.look.vanish and around.look.vanish:
            # A toggle, as in `vanished`.
            look = look._replace(vanish=False)
        form = over_form(own.form, over_form(around.form, Form(**self._defaults.form)))
        if len(self._whole) >= _MOST:
            self._whole.clear()
        found = self._whole[style, table] = own._replace(look=look, form=form)
        return found

    def _style(self, style: str) -> Style:
        """Worked out from the far end of the chain, so that nothing recurs."""
        chain: list[_Raw] = []
        seen: set[str] = set()
        while style in self._raw and style not in seen and style not in self._bare:
            seen.add(style)
            chain.append(self._raw[style])
            style = chain[-1].based
        found = self._bare.get(style, Style())
        for raw in reversed(chain):
            found = self._bare[raw.identifier] = _on_top(raw, found)
        return found

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        short, parent = NAMES.get(name, ""), self._path[-1]
        if short == "w:style":
            self._begin(attributes)
        elif short == "w:tblStylePr":
            self._part = _Raw({})
        elif short in ("w:rPrDefault", "w:pPrDefault"):
            self._open = self._defaults
        elif parent == "w:style" and short == "w:basedOn":
            self._open.based = value(attributes)
        elif parent == "w:style" and short == "w:name":
            self._open.title = value(attributes)
        elif short == "w:shd" and value(attributes, "fill") not in ("", "auto", "FFFFFF", "ffffff"):
            self._open.shaded = True
        elif parent == "w:tblPr" and short in ("w:tblInd", "w:tblpPr"):
            self._open.away = self._open.away or table_away(attributes)
        self._property(short, attributes)
        self._path.append(short)

    def _begin(self, attributes: dict[str, str]) -> None:
        self._open = _Raw(attributes)
        kind, identifier = value(attributes, "type"), self._open.identifier
        if identifier:
            # The first of a name counts, and so does the first that calls itself the standard.
            self._raw.setdefault(identifier, self._open)
        if kind in self._usual and value(attributes, "default") in ("1", "true", "on"):
            self._usual[kind] = self._usual[kind] or identifier

    def _property(self, short: str, attributes: dict[str, str]) -> None:
        parent, above = self._path[-1], self._path[-2]
        owner = self._path[-3] if parent == "w:numPr" else above
        raw = self._part if "w:tblStylePr" in self._path[-3:] else self._open
        if owner in _OWNERS and parent == "w:rPr":
            note(raw.look, LOOK, short, attributes)
        elif owner in _OWNERS and parent in ("w:pPr", "w:numPr"):
            note(raw.form, FORM, short, attributes)
        elif short.startswith("w14:"):
            fill(raw.look, short, attributes, self._path)

    def _end(self, name: str) -> None:
        if self._path.pop() == "w:tblStylePr":
            look, form = Look(**self._part.look), Form(**self._part.form)
            if look.vanish or unreadable(look, form, ""):
                veil = self._open.veil
                self._open.veil = over(look, veil[0]), over_form(form, veil[1])


def _on_top(raw: _Raw, below: Style) -> Style:
    shaded = raw.shaded or below.shaded
    # Which cells a part of a table is made of is not looked at: what hides in it counts for all of them. White text of
    # a part is left to the ground that some part has.
    veil = raw.veil[0]._replace(color=None) if shaded else raw.veil[0]
    return Style(
        over(veil, over(Look(**raw.look), below.look)),
        over_form(raw.veil[1], over_form(Form(**raw.form), below.form)),
        _heading(raw.title) or below.level,
        _is_contents(raw.title),
        shaded,
        raw.away or below.away,
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
