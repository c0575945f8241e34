"""A block of the report in the page: its place in the margin, its text cut wherever a passage begins or ends."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from checker.documents.model import Block
from checker.documents.plain import BETWEEN_CELLS
from checker.render import words
from checker.render.html.context import Context, card_id
from checker.render.html.marks import BESIDE, Segment, marks_of, segments
from checker.render.html.tags import esc
from checker.render.where import short_where
from checker.structure.model import Span

_TITLE_LEVEL, _LOWEST = 3, 6
"""Of headings: below the pane's own, which is of level 2."""
Stretch = TypeVar("Stretch", Span, Segment)


class Blocks:
    """Writes the blocks of one report."""

    def __init__(self, context: Context) -> None:
        self._context, self._report = context, context.audit.report
        self._segments = segments(list(marks_of(context.audit)))
        self._ends = [segment.end for segment in self._segments]
        self.grades = {grade for segment in self._segments for grade in _shown(segment)}
        """Those that occur."""
        headed = [section for section in self._report.sections if section.heading]
        self._levels = {section.heading.start: section.level for section in headed if section.heading}
        self._heads = [section.heading for section in headed if section.heading]
        self._head_starts = [head.start for head in self._heads]
        self._titles = {card_id(result): context.title(result) for result in context.audit.results}
        conditions = context.audit.framework.conditions
        self._titles |= {f"c-{condition.id}": context.pick(condition.title) for condition in conditions}

    def block(self, block: Block) -> str:
        """One block, with the place that a reader of the file would name."""
        heads = self._headings(block)
        title = self._report.title.span
        if title and title.start <= block.start < title.end:
            name, kind = f"h{_TITLE_LEVEL}", "title"
        elif heads and heads[0].start == block.start and heads[0].end >= block.end - 1:
            name, kind = f"h{min(_TITLE_LEVEL + self._levels[block.start], _LOWEST)}", "heading"
        else:
            name, kind = "p", block.kind
        at, lang = self._at(block), self._context.lang
        inner = "".join(self._pieces(block, heads if name == "p" else []))
        return f'<div class="b {kind}"><small class="at" lang="{lang}">{at}</small><{name}>{inner}</{name}></div>\n'

    def _at(self, block: Block) -> str:
        place = self._context.places.place(block.start, block.end)
        return esc(short_where(self._context.lang, place.line, place.origin))

    def _headings(self, block: Block) -> list[Span]:
        """Those in the block: one that is all of it, or some that begin its sentences."""
        first, last = (bisect_left(self._head_starts, at) for at in (block.start, block.end))
        return self._heads[first:last]

    def table(self, rows: list[Block]) -> str:
        """Rows that follow each other."""
        return f'<table class="b rows"><tbody>{"".join(map(self._row, rows))}</tbody></table>\n'

    def _row(self, block: Block) -> str:
        cells = "".join(f"<td>{''.join(self._pieces(cell, []))}</td>" for cell in self._cells(block))
        return f'<tr><td class="at" lang="{self._context.lang}">{self._at(block)}</td>{cells}</tr>\n'

    def _cells(self, block: Block) -> list[Span]:
        """What stands between bars, tabs and wide gaps; a bar at an edge of the row keeps nothing apart."""
        found = BETWEEN_CELLS.finditer(self._report.document.text, block.start, block.end)
        edges = [block.start, *(edge for gap in found for edge in gap.span()), block.end]
        cells = [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]
        return [cell for cell in cells if cell.end > cell.start or block.start < cell.start < block.end]

    def _pieces(self, block: Block | Span, heads: list[Span]) -> Iterator[str]:
        """The stretch cut wherever a passage or a heading begins or ends."""
        text, marked = self._report.document.text, self._marked(block)
        spans = [*heads, *(Span(segment.start, segment.end) for segment in marked)]
        edges = {edge for span in spans for edge in span if block.start < edge < block.end}
        for start, end in pairwise(sorted(edges | {block.start, block.end})):
            inner = esc(text[start:end])
            if _at(heads, start):
                inner = f"<b>{inner}</b>"
            segment = _at(marked, start)
            yield self._link(segment, start, inner) if segment else inner

    def _marked(self, block: Block | Span) -> list[Segment]:
        first = last = bisect_right(self._ends, block.start)
        while last < len(self._segments) and self._segments[last].start < block.end:
            last += 1
        return self._segments[first:last]

    def _link(self, segment: Segment, start: int, inner: str) -> str:
        context = self._context
        titles = [self._titles.get(owner, context.say("html.grade.note")) for owner in segment.owners]
        shown = _shown(segment)
        grades = context.comma.join(grade_words(context, grade) for grade in shown)
        told = f"{grades}: {context.comma.join(titles)}"
        return (
            f'<a class="m {" ".join(shown)}" id="p{start}" href="#{segment.owners[0]}"'
            f' data-of="{" ".join(segment.owners)}" title="{told}">{inner}</a>'
        )


def _shown(segment: Segment) -> list[str]:
    """How a segment looks: like its best passage, and like those that show beside it."""
    return [grade for number, grade in enumerate(segment.grades) if number == 0 or grade in BESIDE]


def grade_words(context: Context, grade: str) -> str:
    """What a kind of mark is called, escaped."""
    key = f"html.grade.{grade}"
    return context.say(key if words.has(key) else f"grade.{grade}")


def _at(stretches: Sequence[Stretch], place: int) -> Stretch | None:
    """The one of these, in order and without overlaps, in which the place lies."""
    number = bisect_right(stretches, place, key=lambda stretch: stretch.start) - 1
    return stretches[number] if number >= 0 and place < stretches[number].end else None
