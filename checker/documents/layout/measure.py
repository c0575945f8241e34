"""What a page looks like where it runs on: its edges, its distance of lines, its size of characters."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.documents.layout.rows import Row

_FEW = 12
"""A page with fewer rows says little of itself; the others stand for it."""
INDENT = 0.8
"""Characters that a row is moved to the right before it counts as indented."""
FAR = 1.25
"""Times the usual distance of rows: there is a gap between two paragraphs."""
CLOSING = "，。、；：！？）》”’」』】〉,.;:!?)]%％"
"""Marks that never begin a row; they may hang over its right edge."""


class Measure(NamedTuple):
    """Of one page."""

    left: float
    right: float
    size: float
    """Of most rows."""
    pitch: float
    """Distance of the middles of two rows of one paragraph."""
    indented: bool
    """Whether the first row of a paragraph begins further to the right than the others."""
    gapped: bool
    """Whether paragraphs have gaps between them."""


NOTHING = Measure(0, 0, 1, 1, False, False)


def median(values: Iterable[float]) -> float:
    """The middle one of the values, the lower of two. There must be one at least."""
    ordered = sorted(values)  # The module statistics takes longer to load than a page takes to read.
    return ordered[(len(ordered) - 1) // 2]


def measures(pages: Sequence[list[Row]]) -> list[Measure]:
    """The measures of every page; of `pages` only the rows of their bodies outside tables."""
    rows = [row for page in pages for row in page]
    if not rows:
        return [NOTHING for _ in pages]
    size = median(row.size for row in rows)
    edges = [_edges(page, size) for page in pages]
    usual = _usual([edge for edge, page in zip(edges, pages, strict=True) if len(page) >= _FEW] or [_edges(rows, size)])
    edges = [_edge(page, edge, usual, size) for edge, page in zip(edges, pages, strict=True)]
    pitch = _pitch(pages, edges, size)
    indented = _indented(pages, edges, size)
    gapped = _gapped(pages, edges, size, pitch)
    return [Measure(left, right, size, pitch, indented, gapped) for left, right in edges]


def _edges(rows: list[Row], size: float) -> tuple[float, float]:
    """Left and right edge: the outermost that at least two rows share, so that one stray row moves neither."""
    if not rows:
        return 0, 0
    inside = [row for row in rows if row.text[-1] not in CLOSING] or rows
    return _shared(sorted(row.left for row in rows), size), -_shared(sorted(-row.right for row in inside), size)


def _shared(values: list[float], size: float) -> float:
    if len(values) < _FEW // 2:
        return values[0]
    near = (first for first, second in pairwise(values) if second - first < INDENT * size)
    return next(near, values[0])


def _usual(edges: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return median(left for left, _ in edges), median(right for _, right in edges)


def _edge(rows: list[Row], own: tuple[float, float], usual: tuple[float, float], size: float) -> tuple[float, float]:
    """Those of one page. One row at the usual left edge is enough: the others may be first rows and lists."""
    if len(rows) < _FEW:
        return usual
    at_usual = any(abs(row.left - usual[0]) < 0.5 * size for row in rows)
    return (usual[0] if at_usual and usual[0] < own[0] else own[0]), own[1]


def _pitch(pages: Sequence[list[Row]], edges: Sequence[tuple[float, float]], size: float) -> float:
    """Of rows that follow a full one at the left edge: most likely they belong together."""
    inside, all_ = [], []
    for rows, (left, right) in zip(pages, edges, strict=True):
        for before, row in pairwise(rows):
            step = row.middle - before.middle
            all_.append(step)
            if before.right > right - 1.5 * size and row.left < left + INDENT * size:
                inside.append(step)
    return median(inside or all_ or [1.5 * size])


def _indented(pages: Sequence[list[Row]], edges: Sequence[tuple[float, float]], size: float) -> bool:
    """Whether rows at the left edge follow rows that begin two characters to the right of it."""
    moved, flush = 0, 0
    for rows, (left, right) in zip(pages, edges, strict=True):
        for before, row in pairwise(rows):
            if before.right > right - 2 * size and row.left < left + INDENT * size:
                flush += before.left < left + INDENT * size
                moved += left + INDENT * size <= before.left < left + 4 * size
    return moved > 1 and moved * 30 >= flush


def _gapped(pages: Sequence[list[Row]], edges: Sequence[tuple[float, float]], size: float, pitch: float) -> bool:
    """Whether most rows that end a paragraph, for they are short, have more room below them."""
    wide, all_ = 0, 0
    for rows, (_, right) in zip(pages, edges, strict=True):
        for before, row in pairwise(rows):
            if before.right < right - 4 * size:
                all_ += 1
                wide += row.middle - before.middle > FAR * pitch
    return wide * 2 > all_
