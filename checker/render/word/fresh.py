"""The text of a report as a new Word file, where the report is no Word file itself."""

import re
from collections.abc import Iterator
from itertools import groupby

from checker.documents.model import PARTS, Block
from checker.documents.plain import barred
from checker.model import Audit
from checker.render.word.paper import INDENT, Paper
from checker.render.word.points import Point, Points
from checker.render.word.xml import Element

_CELL = re.compile("[^|｜]+")
_DEEPEST = 4


class Fresh:
    """Lays out one report and remembers where each character went."""

    def __init__(self, audit: Audit) -> None:
        report = audit.report
        self.paper = Paper(_inert(report.title.value))
        self._report = report
        self._text = barred(report.document.text, report.document.blocks)
        self._levels = {s.heading.start: (s.heading.end, s.level) for s in report.sections if s.heading}
        self._places: dict[int, Point] = {}
        cut = {piece.span.start for piece in report.furniture}
        blocks = [block for block in report.document.blocks if block.kind not in PARTS and block.start not in cut]
        for rows, group in groupby(blocks, key=lambda block: block.kind == "row"):
            if rows:
                self._table(list(group))
            else:
                for block in group:
                    self._block(block)
        self.points = Points(report.document.text, self._places, {})

    def _block(self, block: Block) -> None:
        for start, end in _lines(self._text, block):
            self._note(self.paper.paragraph(_inert(self._text[start:end]), self._style(start, end)), start, end)

    def _style(self, start: int, end: int) -> str:
        title = self._report.title.span
        if title and title.start <= start and end <= title.end:
            return "Title"
        stop, level = self._levels.get(start, (0, 0))
        # A heading that the text runs on behind is no paragraph of its own.
        whole = stop >= len(self._text[:end].rstrip("。：: ")) if level else False
        return f"Heading{min(level, _DEEPEST)}" if whole else INDENT

    def _table(self, blocks: list[Block]) -> None:
        spans = [[self._trimmed(*cell.span()) for cell in _CELL.finditer(self._text, b.start, b.end)] for b in blocks]
        elements = self.paper.table([[_inert(self._text[start:end]) for start, end in row] for row in spans])
        for row, told in zip(spans, elements, strict=True):
            for (start, end), element in zip(row, told, strict=False):
                self._note(element, start, end)

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        inside = self._text[start:end]
        lead = len(inside) - len(inside.lstrip())
        return start + lead, max(start + lead, start + len(inside.rstrip()))

    def _note(self, element: Element, start: int, end: int) -> None:
        for at in range(start, end):
            if not self._text[at].isspace():
                self._places[at] = Point(element, at - start)


def _lines(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """The lines of a block: those of Markdown may have several."""
    at = block.start
    for line in text[block.start : block.end].splitlines(keepends=True):
        bare = line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
        if bare:
            yield at, at + len(bare)
        at += len(line)


def _inert(text: str) -> str:
    """The text with a placeholder for every character that XML forbids or that a reader would not see."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in "\t\u3000\xa0" else "\ufffd" for char in text)
