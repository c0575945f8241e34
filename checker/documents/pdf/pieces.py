"""Thin strips that are painted beside each other until they cover what is between them."""

from collections.abc import Iterator

from checker.documents.pdf.space import Box

_CELL = 6.0
"""Points."""
_DENSE = 0.3
"""Of a cell: the rules of tables paint less."""
_SHARE = 0.25
"""Of the cells of a text."""
_MOST = 5_000

Cell = tuple[int, int]


class Pieces:
    """How much of every cell of a page thin strips paint."""

    def __init__(self) -> None:
        self.count = 0
        self._ink: dict[Cell, float] = {}

    @property
    def crowded(self) -> bool:
        """Whether there are more than were looked at."""
        return self.count > _MOST

    def add(self, box: Box) -> None:
        """One more; none beyond a limit."""
        self.count += 1
        if self.crowded:
            return
        for cell in _cells(box):
            column, row = cell
            here = Box(column * _CELL, row * _CELL, (column + 1) * _CELL, (row + 1) * _CELL)
            self._ink[cell] = self._ink.get(cell, 0.0) + box.shared(here).area

    def dense(self) -> frozenset[Cell]:
        """The cells that are painted to a good part."""
        return frozenset(cell for cell, ink in self._ink.items() if ink > _DENSE * _CELL * _CELL)


def lies_on(box: Box, dense: frozenset[Cell]) -> bool:
    """Whether many of the cells of the box are among these."""
    if not dense:
        return False
    cells = list(_cells(box))
    return sum(cell in dense for cell in cells) > _SHARE * len(cells)


def _cells(box: Box) -> Iterator[Cell]:
    rows = range(int(box.top // _CELL), int(box.bottom // _CELL) + 1)
    for column in range(int(box.left // _CELL), int(box.right // _CELL) + 1):
        for row in rows:
            yield column, row
