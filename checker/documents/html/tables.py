"""Tables that show data, as against those that only hold a page together, and where each of their cells stands."""

from typing import NamedTuple

from checker.documents.html import elements
from checker.documents.html.looks import Look
from checker.documents.html.tree import Tree

LONG = 300
"""Characters of a cell beyond which it is no datum but a part of the page."""
_SOME = 120
"""With so many, a cell of several paragraphs is a part of the page, too."""
_MOST_COLUMNS = 64
"""Beyond these, cells that reach down from rows above are not counted: no report has such a table."""


class Cell(NamedTuple):
    """Its place; all numbers begin at 1."""

    table: int
    """In the page, layout tables counted."""
    row: int
    column: int
    header: bool
    """Whether the page calls it one (th)."""


class Tables(NamedTuple):
    """The tables of a page."""

    data: set[int]
    """Rows of the tree that are data tables."""
    cells: dict[int, Cell]
    """Row of the tree to place, for all cells."""


class _Open:
    """A table that is being measured."""

    def __init__(self, row: int, number: int) -> None:
        self.row = row
        self.number = number
        self.line = 0
        self.column = 0
        self.taken: dict[int, tuple[int, int]] = {}
        """Column where a cell that reaches down begins to the column after it and the last line that it takes."""
        self.in_line = self.most_in_line = 0
        self.size = self.blocks = 0
        self.layout = False

    def end_cell(self) -> None:
        """Judge the cell that ends here."""
        if self.size > LONG or (self.size > _SOME and self.blocks > 1):
            self.layout = True
        self.size = self.blocks = 0

    def start_row(self) -> None:
        self.line += 1
        self.column = 1
        self.in_line = 0

    def place(self, across: int, down: int) -> int:
        """The column of the next cell, which takes so many columns and rows."""
        while self.column <= _MOST_COLUMNS and self.column in self.taken and self.taken[self.column][1] >= self.line:
            self.column = self.taken[self.column][0]
        column = self.column
        self.column += across
        if down > 1 and column <= _MOST_COLUMNS:
            self.taken[column] = (self.column, self.line + down - 1)
        self.in_line += 1
        self.most_in_line = max(self.most_in_line, self.in_line)
        return column

    def is_data(self) -> bool:
        return not self.layout and self.most_in_line > 1


def tables_of(tree: Tree, looks: list[Look]) -> Tables:
    """Measure all tables of a page: a table in a cell makes the outer one layout and is judged on its own."""
    data: set[int] = set()
    cells: dict[int, Cell] = {}
    opened: list[_Open] = []
    count = 0
    for row, name in enumerate(tree.names):
        while opened and row >= tree.ends[opened[-1].row]:
            _close(opened.pop(), data)
        if name == "table":
            count += 1
            if opened:
                opened[-1].layout = True
            opened.append(_Open(row, count))
            opened[-1].layout = tree.attributes(row).get("role", "") in ("presentation", "none")
        elif not opened or looks[row].gone:
            continue
        elif name in elements.CELLS:
            cells[row] = _cell(opened[-1], tree.attributes(row), name == "th")
        else:
            _measure(opened[-1], tree, row, name, looks[row])
    while opened:
        _close(opened.pop(), data)
    return Tables(data, cells)


def _close(table: _Open, data: set[int]) -> None:
    table.end_cell()
    if table.is_data():
        data.add(table.row)


def _cell(table: _Open, attributes: dict[str, str], header: bool) -> Cell:
    table.end_cell()
    if not table.line:
        table.start_row()
    column = table.place(_span(attributes, "colspan", 1000), _span(attributes, "rowspan", 65534))
    return Cell(table.number, table.line, column, header)


def _measure(table: _Open, tree: Tree, row: int, name: str, look: Look) -> None:
    if not name:
        table.size += len(tree.text(row).strip())
    elif name == "tr":
        table.end_cell()
        table.start_row()
    elif name in elements.HEADINGS:
        table.layout = True
    elif look.breaks or name == "br":
        table.blocks += 1


def _span(attributes: dict[str, str], name: str, most: int) -> int:
    value = attributes.get(name, "1").strip()[:5]
    return min(max(int(value), 1), most) if value.isascii() and value.isdigit() else 1
