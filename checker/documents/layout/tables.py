"""Tables: rows whose cells stand apart from each other, by rules that are drawn or by gaps that run through."""

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import NamedTuple

from checker.documents.layout.grid import Grid, grids_of
from checker.documents.layout.margins import Body
from checker.documents.layout.model import Line
from checker.documents.layout.rows import Row
from checker.documents.model import Origin

_GAP = 0.8
"""Characters that a gap has at least over all rows of a table without rules."""

Cell = list[tuple[str, Origin]]


class TableRow(NamedTuple):
    """A row of a table, with the text of its cells."""

    cells: list[Cell]


class _Cells(NamedTuple):
    """Of one row of a drawn table."""

    columns: int
    texts: dict[int, list[tuple[Line, Row]]]
    """By column, from 1 on."""


def with_tables(bodies: Sequence[Body]) -> list[list[Row | TableRow]]:
    """The rows of every page, those of tables put together."""
    numbers = count(1)
    return [list(_page(body, numbers)) for body in bodies]


def _page(body: Body, numbers: Iterator[int]) -> Iterator[Row | TableRow]:
    rows = body.rows
    for grid in grids_of(body.page.rules):
        first = next((at for at, row in enumerate(rows) if row.middle > grid.top), len(rows))
        last = next((at for at, row in enumerate(rows) if row.middle > grid.bottom), len(rows))
        last = max(first, last)
        yield from _without_rules(rows[:first], numbers)
        yield from _ruled(grid, rows[first:last], numbers)
        rows = rows[last:]
    yield from _without_rules(rows, numbers)


def _ruled(grid: Grid, rows: list[Row], numbers: Iterator[int]) -> Iterator[Row | TableRow]:
    """The rows of a drawn table. Text beside the table comes after it."""
    found: dict[float, _Cells] = {}
    outside = []
    for row in rows:
        for part in row.parts:
            middle, height = (part.left + part.right) / 2, (part.top + part.bottom) / 2
            walls, floors = grid.walls(height), grid.floors(middle)
            column, floor = bisect(walls, middle), bisect(floors, height)
            if 0 < column < len(walls):
                top = floors[floor - 1] if floor else grid.top
                cells = found.setdefault(top, _Cells(len(walls) - 1, {}))
                cells.texts.setdefault(column, []).append((part, row))
            else:
                outside.append(row._replace(parts=(part,)))
    if found:
        number = next(numbers)
        for at, (_, cells) in enumerate(sorted(found.items()), 1):
            columns = range(1, max(cells.columns, *cells.texts) + 1)
            yield TableRow([_cell(cells.texts.get(column, ()), number, at, column) for column in columns])
    yield from outside


def _without_rules(rows: Sequence[Row], numbers: Iterator[int]) -> Iterator[Row | TableRow]:
    """Rows with wide gaps are a table where the same gaps run through two of them or more."""
    at = 0
    while at < len(rows):
        end, gaps = at + 1, _gaps(rows[at])
        while gaps and end < len(rows) and (shared := _shared(gaps, _gaps(rows[end]), rows[end].size)):
            end, gaps = end + 1, shared
        if end > at + 1:
            number = next(numbers)
            for place, row in enumerate(rows[at:end], 1):
                yield TableRow(
                    [_cell([(part, row)], number, place, column) for column, part in enumerate(_parts(row, gaps), 1)]
                )
        else:
            yield rows[at]
        at = end


def _gaps(row: Row) -> list[tuple[float, float]]:
    return [(before.right, part.left) for before, part in zip(row.parts, row.parts[1:], strict=False)]


def _shared(
    gaps: list[tuple[float, float]], others: list[tuple[float, float]], size: float
) -> list[tuple[float, float]]:
    """Where gaps of two rows run through both."""
    shared = []
    first, second = iter(gaps), iter(others)
    one, other = next(first, None), next(second, None)
    while one and other:
        left, right = max(one[0], other[0]), min(one[1], other[1])
        if right - left > _GAP * size:
            shared.append((left, right))
        if one[1] < other[1]:
            one = next(first, None)
        else:
            other = next(second, None)
    return shared


def _parts(row: Row, gaps: list[tuple[float, float]]) -> Iterator[Line]:
    """The cells of a row between the gaps of its table."""
    held: list[Line] = []
    at = 0
    for part in row.parts:
        while at < len(gaps) and part.left >= gaps[at][1] - 0.01:
            yield _one(held)
            held, at = [], at + 1
        held.append(part)
    yield _one(held)


def _one(parts: list[Line]) -> Line:
    if not parts:
        return Line("", 0, 0, 0, 0, 1)
    return parts[0]._replace(
        text="  ".join(part.text for part in parts), confidence=min(part.confidence for part in parts)
    )


def _cell(parts: Iterable[tuple[Line, Row]], table: int, row: int, column: int) -> Cell:
    return [
        (
            part.text,
            Origin(where.page, where.number, table=table, row=row, column=column, confidence=part.confidence),
        )
        for part, where in parts
    ]
