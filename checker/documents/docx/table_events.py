"""Events of tables."""

from checker.documents.docx.colours import SOME, shading
from checker.documents.docx.flow import Cell, Table, finish_row
from checker.documents.docx.names import number, switch, value
from checker.documents.docx.places import table_away
from checker.documents.docx.state import State
from checker.documents.model import Origin

_SQUEEZED = 40
"""Twentieths of a point: in a row that is no higher nothing can be read."""
_WIDEST = 1_000
"""Columns; Word itself has 63."""


def open_table(state: State, attributes: dict[str, str]) -> None:
    flow, shared = state.flow, state.shared
    flow.flush()
    shared.tables += 1
    outer = flow.tables[-1] if flow.tables else None
    hidden, deleted = bool(outer and outer.covered()), bool(outer and outer.deleted)
    flow.tables.append(Table(shared.tables, "", hidden, deleted))
    _styled(state, flow.tables[-1], shared.styles.table())


def close_table(state: State) -> None:
    if state.flow.tables:
        close_row(state)
        state.flow.tables.pop()


def open_row(state: State, attributes: dict[str, str]) -> None:
    if table := _table(state):
        close_row(state)
        table.row += 1
        table.column = 1
        table.hidden, table.deleted = table.inherited


def close_row(state: State) -> None:
    close_cell(state)
    table = _table(state)
    if table and table.cells:
        cells, table.cells = table.cells, []
        finish_row(cells, state.flow.part, state.flow.sink())


def open_cell(state: State, attributes: dict[str, str]) -> None:
    if table := _table(state):
        close_cell(state)
        table.cell = Cell(Origin(table=table.number, row=table.row, column=table.column, part=state.flow.part))


def close_cell(state: State) -> None:
    table = _table(state)
    if not table or not table.cell:
        return
    state.flow.flush()
    cell, table.cell = table.cell, None
    table.column += cell.span
    table.cells.append(cell)


def style(state: State, attributes: dict[str, str]) -> None:
    if table := _table(state):
        _styled(state, table, state.shared.styles.table(value(attributes)))


def _styled(state: State, table: Table, style: str) -> None:
    styles, table.style = state.shared.styles, style
    if styles.shaded(style):
        table.shade = table.shade or SOME
    if styles.away(style):
        table.hide()


def place(state: State, attributes: dict[str, str]) -> None:
    """w:tblpPr and w:tblInd of a table or of one row (w:tblPrEx), w:wBefore of a row."""
    table = _table(state)
    if not table or not table_away(attributes):
        return
    if state.path[-1] == "w:tblPr":
        table.hide()
    elif state.path[-1] in ("w:tblPrEx", "w:trPr"):
        table.hidden = True


def shade(state: State, attributes: dict[str, str]) -> None:
    """w:shd of a table or a cell."""
    table = _table(state)
    if table and state.path[-1] == "w:tblPr":
        table.shade = shading(attributes) or table.shade
    elif table and table.cell and state.path[-1] == "w:tcPr":
        table.cell.shade = shading(attributes)


def before(state: State, attributes: dict[str, str]) -> None:
    if table := _table(state):
        table.column += _columns(attributes)


def span(state: State, attributes: dict[str, str]) -> None:
    if (table := _table(state)) and table.cell:
        table.cell.span = max(_columns(attributes), 1)


def merge(state: State, attributes: dict[str, str]) -> None:
    """w:vMerge and w:hMerge: what stands in a cell that goes on from another one is not shown."""
    if (table := _table(state)) and table.cell:
        table.cell.merged = value(attributes) in ("", "continue")


def height(state: State, attributes: dict[str, str]) -> None:
    squeezed = value(attributes, "hRule") == "exact" and number(value(attributes), _SQUEEZED + 1) <= _SQUEEZED
    if squeezed and (table := _table(state)):
        table.hidden = True


def hidden(state: State, attributes: dict[str, str]) -> None:
    if switch(attributes) and state.path[-1] == "w:trPr" and (table := _table(state)):
        table.hidden = True


def _table(state: State) -> Table | None:
    return state.flow.tables[-1] if state.flow.tables else None


def _columns(attributes: dict[str, str]) -> int:
    return min(max(number(value(attributes)), 0), _WIDEST)
