"""Where paragraphs and tables go while the file is read: the body, a cell, a text box, a note, a header."""

from collections.abc import Callable
from typing import NamedTuple

from checker.documents.docx.fits import Fit, Pressed
from checker.documents.docx.looks import USUAL, Form, Look
from checker.documents.docx.numbering import Label
from checker.documents.docx.styles import Style
from checker.documents.model import NOWHERE, Origin

Piece = tuple[str, Origin]
NOTHING = Form()
PLAIN = Look()


class Text(NamedTuple):
    """A finished paragraph."""

    pieces: list[Piece]
    kind: str
    level: int
    part: str


class Row(NamedTuple):
    """A finished row of a table."""

    cells: list[list[Piece]]


Entry = Text | Row
Emit = Callable[[Entry], None]


class Paragraph:
    """An open paragraph."""

    __slots__ = (
        "_place", "after", "deleted", "direct", "fits", "form", "hidden", "label", "mark", "merged", "parts", "prompt",
        "settled", "style", "unmarked",
    )  # fmt: skip

    def __init__(self, place: Origin | int, style: Style) -> None:
        self._place = place
        self.style = style
        self.direct = NOTHING
        """What is said at its place."""
        self.form = style.form
        """With its style, and with its list once it is settled."""
        self.mark = PLAIN
        """Look of its end, and of its number."""
        self.label: Label | None = None
        self.settled = False
        """Whether its properties are known."""
        self.merged = False
        """Whether its text belongs to the next one: its end is a tracked deletion, or it is a large first letter."""
        self.unmarked = False
        """Whether the end of the paragraph is hidden; it is not counted then."""
        self.parts: list[str] = []
        self.hidden: list[str] = []
        self.deleted: list[str] = []
        self.prompt: list[str] = []
        """What content controls ask for that nobody has filled in."""
        self.fits: dict[object, Pressed] = {}
        self.after: list[Entry] = []
        """Of text boxes that are anchored in it."""

    @property
    def origin(self) -> Origin:
        """Its place; made when it is asked for, as most of a million empty paragraphs never are."""
        place = self._place
        return Origin(paragraph=place) if isinstance(place, int) else place


class Run:
    """An open run."""

    __slots__ = ("fit", "look", "size", "unseen", "vanished")

    def __init__(self) -> None:
        self.look = Look()
        self.vanished: bool | None = None
        self.unseen: bool | None = None
        """None until it is worked out."""
        self.fit: Fit | None = None
        self.size = USUAL
        """Both of them are worked out with `unseen`."""


class Cell:
    """An open or finished cell of the current row."""

    __slots__ = ("entries", "merged", "origin", "shade", "span")

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.entries: list[Entry] = []
        self.merged = False
        """Whether it is covered by the cell above it or before it."""
        self.shade = ""
        self.span = 1


class Table:
    """An open table."""

    __slots__ = ("cell", "cells", "column", "deleted", "hidden", "inherited", "number", "row", "shade", "style")

    def __init__(self, number: int, style: str, hidden: bool, deleted: bool) -> None:
        self.number = number
        self.style = style
        self.row = 0
        self.column = 1
        self.cells: list[Cell] = []
        self.cell: Cell | None = None
        self.shade = ""
        self.inherited = hidden, deleted
        self.hidden, self.deleted = hidden, deleted
        """Of the current row."""

    def hide(self) -> None:
        """Let nothing of it be shown, in any row."""
        self.inherited = True, self.inherited[1]
        self.hidden = True

    def covered(self) -> bool:
        """Whether nothing of the open cell is shown."""
        return self.hidden or bool(self.cell and self.cell.merged)


class Flow:
    """A place that takes paragraphs and tables one after the other."""

    __slots__ = (
        "back",
        "carry",
        "codes",
        "counts",
        "emit",
        "fields",
        "hidden",
        "origin",
        "paragraphs",
        "part",
        "runs",
        "tables",
    )

    def __init__(self, emit: Emit, origin: Origin, hidden: bool = False, back: str = "") -> None:
        self.emit = emit
        self.origin = origin
        """Of its paragraphs outside tables, where they are not counted."""
        self.counts = origin == NOWHERE
        """Whether it is the body, of which the paragraphs are counted."""
        self.part = origin.part
        self.hidden = hidden
        self.back = back
        self.paragraphs: list[Paragraph] = []
        self.runs: list[Run] = []
        self.tables: list[Table] = []
        self.fields: list[bool] = []
        """Of every open field, whether its code is being read and not its result."""
        self.codes = 0
        """How many of them are."""
        self.carry: list[Piece] = []
        """Text of paragraphs whose ends were deleted."""

    def sink(self) -> Emit:
        """Where a finished entry goes: to the innermost open cell, or out."""
        for table in reversed(self.tables):
            if table.cell:
                return table.cell.entries.append
        return self.emit

    def ground(self) -> str:
        """What lies behind the text here; "" for white paper."""
        for table in reversed(self.tables):
            if shade := (table.cell and table.cell.shade) or table.shade:
                return shade
        return self.back

    def flush(self) -> None:
        """Let go of text that waited for another paragraph."""
        if self.carry:
            self.sink()(Text(self.carry, "paragraph", 0, self.part))
            self.carry = []


def finish_row(cells: list[Cell], part: str, emit: Emit) -> None:
    """Pass on a row, then what stood in it apart from paragraphs.

    A row of one cell, or with text in one cell only and more than one paragraph there, only serves the layout: its
    paragraphs stay what they are.
    """
    filled = [cell for cell in cells if cell.entries]
    if len(cells) == 1 or (len(filled) == 1 and len(filled[0].entries) > 1):
        for entry in filled[0].entries if filled else ():
            emit(entry)
        return
    if filled:
        emit(Row([_cell(cell, part) for cell in cells]))
    for cell in filled:
        for entry in cell.entries:
            if not isinstance(entry, Text) or entry.part != part:
                emit(entry)


def _cell(cell: Cell, part: str) -> list[Piece]:
    texts = [
        "".join(text for text, _ in entry.pieces)
        for entry in cell.entries
        if isinstance(entry, Text) and entry.part == part
    ]
    return [("\n".join(texts), cell.origin)]
