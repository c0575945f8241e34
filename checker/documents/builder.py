"""Puts the text of a file together, block by block, with the place of every stretch."""

from collections.abc import Iterable

from checker.documents.model import Block, Mark, Origin, Remark, Skipped, Stated
from checker.documents.plain import EDGE
from checker.documents.source import Draft

CELL = " | "
"""Between two cells of a row."""


class Builder:
    """Grows a `Draft`. Every block is a line of the text (several where its own text has line breaks)."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._blocks: list[Block] = []
        self._marks: list[Mark] = []
        self._at = 0
        self._skipped: list[Skipped] = []
        self._stated: list[Stated] = []
        self._remarks: list[Remark] = []

    def add(self, pieces: Iterable[tuple[str, Origin]], kind: str = "paragraph", level: int = 0) -> None:
        """Add a block made of pieces of text with their places; nothing where they hold no visible character.

        A line break inside a piece ends the block and begins another of the same kind. White space at both edges of a
        line is dropped.
        """
        line: list[tuple[str, Origin]] = []
        for text, origin in pieces:
            first, *others = text.splitlines() or [""]
            line.append((first, origin))
            for other in others:
                self._line(line, kind, level)
                line = [(other, origin)]
            if text.endswith(("\n", "\r")):
                self._line(line, kind, level)
                line = []
        self._line(line, kind, level)

    def row(self, cells: Iterable[Iterable[tuple[str, Origin]]]) -> None:
        """Add the row of a table; line breaks inside a cell become blanks."""
        pieces: list[tuple[str, Origin]] = []
        for cell in cells:
            inside = [(" ".join(text.split()), origin) for text, origin in cell]
            inside = [piece for piece in inside if piece[0]]
            if pieces:
                # The bar belongs to the place of the cell before it.
                pieces.append((CELL, pieces[-1][1]))
            pieces += inside or [("", pieces[-1][1] if pieces else Origin())]
        if any(text.strip(f"{EDGE}|") for text, _ in pieces):
            self._line(pieces, "row", 0)

    def skip(self, why: str, text: str, origin: Origin) -> None:
        """Note something that is not in the text."""
        self._skipped.append(Skipped(why, text, origin))

    def state(self, label: str, value: str) -> None:
        """Note a fact that stands outside the visible text; nothing where `value` is blank."""
        if value.strip():
            self._stated.append(Stated(label, value.strip()))

    def remark(self, kind: str, zh: str, en: str) -> None:
        """Note what the user should know of the file."""
        self._remarks.append(Remark(kind, zh, en))

    def draft(self, encoding: str = "") -> Draft:
        """What was put together."""
        return Draft(
            "".join(self._parts),
            tuple(self._blocks),
            encoding,
            tuple(self._marks),
            tuple(self._skipped),
            tuple(self._stated),
            tuple(self._remarks),
        )

    def _line(self, pieces: list[tuple[str, Origin]], kind: str, level: int) -> None:
        pieces = _stripped(pieces)
        start = self._at
        for text, origin in pieces:
            if not self._marks or self._marks[-1].origin != origin:
                self._marks.append(Mark(self._at, origin))
            self._parts.append(text)
            self._at += len(text)
        if self._at > start:
            self._blocks.append(Block(start, self._at, len(self._blocks) + 1, kind, level))
            self._parts.append("\n")
            self._at += 1


def _stripped(pieces: list[tuple[str, Origin]]) -> list[tuple[str, Origin]]:
    """Without white space at both edges of the line, and without empty pieces."""
    kept = [piece for piece in pieces if piece[0]]
    while kept and not (text := kept[0][0].lstrip(EDGE)):
        kept.pop(0)
    if kept:
        kept[0] = (text, kept[0][1])
    while kept and not (text := kept[-1][0].rstrip(EDGE)):
        kept.pop()
    if kept:
        kept[-1] = (text, kept[-1][1])
    return kept
