"""Running heads and page numbers: what stands in the margins of a page and is no part of the report."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from checker.documents.layout.measure import median
from checker.documents.layout.model import Page
from checker.documents.layout.rows import Row

_MARGIN = 0.125
"""Of the height of a page: official ones (GB/T 9704) have 37 mm of 297 above the text, the number 28 mm from below."""
_MOST = 3
"""So many rows at an edge of a page can be a running head."""
_SAME = 4.0
"""Points that a running head may move from page to page."""
_TITLE = 1.25
"""Times the size of most rows: no running head is so large."""
_SHORT = 24
_SIGNS = " -—–―－一·•.第页共/／,，、()（）\t\u3000"
"""Beside the digits; a recognised dash is often 一."""
_NUMBERS = re.compile(r"(?:[Pp]age )?(?:\d{1,4}(?: (?:of )?\d{1,4})?|[ivxIVX]{1,6})")


class Body(NamedTuple):
    """The rows of a page, told apart."""

    page: Page
    rows: list[Row]
    """Of the report."""
    heads: list[Row]
    """Running heads and feet."""
    numbers: list[Row]
    """Page numbers."""


def bodies(pages: Sequence[Page], rows: Sequence[list[Row]]) -> list[Body]:
    """Tell the margins of every page from its body; `rows` are those of the pages."""
    seen: Counter[tuple[str, int]] = Counter()
    body = median(row.size for lines in rows for row in lines) if any(rows) else 0.0
    for page, lines in zip(pages, rows, strict=True):
        # Once a page, however often it stands there. What is larger than the text is a title, be its page there twice.
        edges = [row for row in _edges(page, lines) if row.size < _TITLE * body]
        seen.update({place for row in edges for place in _places(page, row)})
    repeated = {key for key, count in seen.items() if count > 1 and count * 10 >= len(pages)}
    return [_body(page, lines, repeated) for page, lines in zip(pages, rows, strict=True)]


def _body(page: Page, lines: list[Row], repeated: set[tuple[str, int]]) -> Body:
    body = Body(page, [], [], [])
    edges = {row.number for row in _edges(page, lines)}
    for row in lines:
        if row.number in edges and _is_numbering(row):
            body.numbers.append(row)
        elif row.number in edges and not repeated.isdisjoint(_places(page, row)):
            body.heads.append(row)
        else:
            body.rows.append(row)
    return body


def _is_numbering(row: Row) -> bool:
    """Whether the row is a page number; several numbers beside each other are the row of a table."""
    return is_page_number(row.text) and (len(row.parts) == 1 or "页" in row.text)


def _edges(page: Page, lines: list[Row]) -> Iterator[Row]:
    """The first and last rows of the page as far as they stand in its margins."""
    for at, row in enumerate(lines):
        high, low = at < _MOST, at >= len(lines) - _MOST
        if (high and row.middle < _MARGIN * page.height) or (low and row.middle > (1 - _MARGIN) * page.height):
            yield row


def _places(page: Page, row: Row) -> Iterable[tuple[str, int]]:
    """Text, digits apart, and height from the nearer edge in two neighbouring steps, so that it may move a little."""
    text = re.sub(r"\d+", "0", "".join(row.text.split()))
    above = row.middle < page.height / 2
    step = int((row.middle if above else row.middle - page.height) / _SAME)
    return ((text, step), (text, step + 1)) if text.strip("0") else ()


def is_page_number(text: str) -> bool:
    """True for — 3 —, - 3 -, 3, 第 3 页, 第 3 页 共 9 页, 3 / 10, Page 3 of 10 and iv."""
    bare = "".join(" " if char in _SIGNS else char for char in text) if len(text) <= _SHORT else ""
    return bool(_NUMBERS.fullmatch(" ".join(bare.split())))
