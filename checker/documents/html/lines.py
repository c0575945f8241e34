"""A page as its reader sees it: line after line, without what nobody sees."""

import re
from itertools import groupby
from typing import NamedTuple

from checker.documents.html.tables import Cell
from checker.documents.plain import EDGE, plain_blocks

_SPACE = re.compile(r"[ \t\n\f\r]+")
_SOFT = re.compile(r"[ \n]{2,}|\n")
_PLAIN: dict[int, str | None] = {
    **dict.fromkeys((*range(0x2000, 0x200B), 0x205F, 0x0B, 0x0C, *range(0x1C, 0x20), 0x85, 0x2028, 0x2029), " "),
    **dict.fromkeys((0x200B, 0xFEFF), None),
}
"""Blanks of other widths, and characters that end no line in a browser but do in Python; those without a width go."""
_NO_CELL = Cell(0, 0, 0, False)


class Line(NamedTuple):
    """A paragraph, or what stands between two line breaks; or the row of a table."""

    first: int
    """Row of the tree with its first text."""
    last: int
    """Row of the tree with its last text."""
    block: int
    """Row of the innermost element that makes a block of it."""
    kind: str
    """paragraph, heading, item or row; typed for a line of a <pre>, until `typed_rows` has looked at it."""
    level: int
    """Of a heading, 0 otherwise."""
    cells: tuple[tuple[Cell, str], ...]
    """Text of each cell that has some; one without a place where it is no row."""
    bare: int
    """Characters without blanks."""
    linked: int
    """How many of them are links."""
    showy: bool
    """Bold, centred or large: what a title is where the page does not say."""

    @property
    def text(self) -> str:
        """The whole line, for judging what it is."""
        return "  ".join(text for _, text in self.cells if text)


class Gap(NamedTuple):
    """Something that is not in the text."""

    first: int
    """Row of the tree."""
    why: str
    """hidden, picture or attachment."""
    text: str


class Pieces:
    """Text that grows to a line."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.typed = False
        """Whether it stands in a <pre>."""
        self.first = -1
        self.last = -1
        self.bare = self.linked = 0
        self.showy = True

    def add(self, row: int, text: str, pre: bool, linked: bool, showy: bool) -> None:
        """Add text of one row of the tree; white space is run together as a browser does it."""
        text = text.translate(_PLAIN)
        self.typed = self.typed or pre
        self.parts.append(text if pre else _SPACE.sub(_one_blank, text))
        bare = len("".join(text.split()))
        if not bare:
            return
        if self.first < 0:
            self.first = row
        self.last = row
        self.bare += bare
        self.linked += bare if linked else 0
        self.showy = self.showy and showy

    def text(self) -> str:
        """What was added, as one line."""
        text = "".join(self.parts)
        return (text.replace("\n", " ") if self.typed else _SOFT.sub(_soft, text)).strip(EDGE)


def paragraph_line(pieces: Pieces, block: int, kind: str, level: int, text: str) -> Line:
    """The line that these pieces make; `text` is theirs, perhaps with a number in front."""
    cells = ((_NO_CELL, text),)
    return Line(pieces.first, pieces.last, block, kind, level, cells, pieces.bare, pieces.linked, pieces.showy)


def row_line(cells: list[tuple[Cell, Pieces]], block: int) -> Line | None:
    """The row of a table; None where no cell holds text."""
    filled = [pieces for _, pieces in cells if pieces.bare]
    if not filled:
        return None
    texts = tuple((place, " ".join(pieces.text().split())) for place, pieces in cells)
    bare, linked = sum(pieces.bare for pieces in filled), sum(pieces.linked for pieces in filled)
    return Line(filled[0].first, filled[-1].last, block, "row", 0, texts, bare, linked, False)


def typed_rows(lines: list[Line]) -> list[Line]:
    """The lines of <pre> elements as plain text: those that look like the rows of a table become rows."""
    found: list[Line] = []
    for kind, group in groupby(lines, key=lambda line: line.kind):
        typed = list(group)
        if kind == "typed":
            blocks = plain_blocks("\n".join(line.text for line in typed))
            typed = [line._replace(kind=block.kind) for line, block in zip(typed, blocks, strict=True)]
        found += typed
    return found


def _one_blank(found: "re.Match[str]") -> str:
    return "\n" if "\n" in found[0] or "\r" in found[0] else " "


def _soft(found: "re.Match[str]") -> str:
    """A line end in the source between two Chinese characters is no blank: nobody meant it."""
    text, start, end = found.string, found.start(), found.end()
    wide = (
        start > 0 and end < len(text) and "\u2e80" <= text[start - 1] <= "\uffef" and "\u2e80" <= text[end] <= "\uffef"
    )
    return "" if "\n" in found[0] and wide else " "
