"""Puts the rows of pages together to blocks."""

from collections.abc import Iterator, Sequence
from itertools import chain

from checker.documents.builder import Builder
from checker.documents.layout.flow import goes_on
from checker.documents.layout.margins import bodies
from checker.documents.layout.measure import NOTHING, Measure, measures
from checker.documents.layout.model import Page
from checker.documents.layout.rows import Row, rows_of
from checker.documents.layout.tables import TableRow, with_tables
from checker.documents.model import Origin

_AFTER_WORD = ",.;:!?)%\"'"


def paragraphs(pages: Sequence[Page], builder: Builder) -> None:
    """Add the text of the pages: paragraphs, rows of tables; at the end running heads and page numbers.

    A paragraph that goes over to the next page is one block. Places are a page and the number of the visual line on it
    (`Origin.page`, `Origin.line`), rows of tables have table, row and column as well.
    """
    told = bodies(pages, [rows_of(page) for page in pages])
    items = with_tables(told)
    for block, _ in _blocks(items, measures([[row for row in page if isinstance(row, Row)] for page in items])):
        if isinstance(block, TableRow):
            builder.row(block.cells)
        else:
            builder.add(_pieces(block))
    for body in told:
        for row in body.heads:
            builder.add(_pieces([row]), "running-head")
        for row in body.numbers:
            builder.add(_pieces([row]), "page-number")


def _blocks(
    pages: Sequence[Sequence[Row | TableRow]], measured: Sequence[Measure]
) -> Iterator[tuple[list[Row] | TableRow, Measure]]:
    """Rows of tables, and the rows of every paragraph with the measure of the page where it ends."""
    paragraph: list[Row] = []
    last = NOTHING
    for item, measure in chain.from_iterable(
        ((item, measure) for item in page) for page, measure in zip(pages, measured, strict=True)
    ):
        if isinstance(item, Row) and paragraph and goes_on(paragraph, item, last, measure):
            paragraph.append(item)
        else:
            if paragraph:
                yield paragraph, last
            paragraph = []
            if isinstance(item, Row):
                paragraph = [item]
            else:
                yield item, measure
        last = measure
    if paragraph:
        yield paragraph, last


def _pieces(rows: list[Row]) -> Iterator[tuple[str, Origin]]:
    before = ""
    for row in rows:
        text = row.text
        blank = " " if before and _words(before, text) else ""
        yield blank + text, Origin(row.page, row.number, confidence=row.confidence)
        before = text


def _words(before: str, after: str) -> bool:
    """Whether two words of an alphabet meet where a line was broken; Chinese characters and digits take no blank."""
    bare = before.rstrip(_AFTER_WORD)[-1:]
    return _letter(bare) and _letter(after[0])


def _letter(char: str) -> bool:
    return char.isalpha() and char < "\u2e80"
