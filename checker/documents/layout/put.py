"""Puts the rows of pages together to blocks."""

from collections.abc import Iterator, Sequence

from checker.documents.builder import Builder
from checker.documents.layout.flow import goes_on
from checker.documents.layout.margins import bodies
from checker.documents.layout.measure import NOTHING, Measure, measures
from checker.documents.layout.model import Page
from checker.documents.layout.rows import Row, rows_of
from checker.documents.layout.tables import TableRow, with_tables
from checker.documents.model import Origin

_BULLETS = "•●○▪"
"""What word processors draw before the items of a list; other signs may well be headings (◆)."""
_AFTER_WORD = ",.;:!?)%\"'"


def paragraphs(pages: Sequence[Page], builder: Builder) -> None:
    """Add the text of the pages: paragraphs, rows of tables; at the end running heads and page numbers.

    A paragraph that goes over to the next page is one block. Places are a page and the number of the visual line on it
    (`Origin.page`, `Origin.line`), rows of tables have table, row and column as well.
    """
    told = bodies(pages, [rows_of(page) for page in pages])
    items = with_tables(told)
    for block in _blocks(items, measures([[row for row in page if isinstance(row, Row)] for page in items])):
        if isinstance(block, TableRow):
            builder.row(block.cells)
        elif block[0].text[0] in _BULLETS:
            (bulleted, origin), *others = _pieces(block)
            builder.add([(bulleted[1:], origin), *others], "item")
        else:
            builder.add(_pieces(block))
    for body in told:
        for row in body.heads:
            builder.add(_pieces([row]), "running-head")
        for row in body.numbers:
            builder.add(_pieces([row]), "page-number")


def _blocks(pages: Sequence[Sequence[Row | TableRow]], measured: Sequence[Measure]) -> Iterator[list[Row] | TableRow]:
    """Rows of tables, and the rows of every paragraph."""
    paragraph: list[Row] = []
    last = NOTHING
    for page, measure in zip(pages, measured, strict=True):
        for item in page:
            if isinstance(item, Row) and paragraph and goes_on(paragraph, item, last, measure):
                paragraph.append(item)
            else:
                if paragraph:
                    yield paragraph
                paragraph = [item] if isinstance(item, Row) else []
                if isinstance(item, TableRow):
                    yield item
            last = measure
    if paragraph:
        yield paragraph


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
