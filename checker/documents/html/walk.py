"""From the tree to its lines."""

from typing import NamedTuple

from checker.documents.html import elements
from checker.documents.html.lines import Gap, Line, Pieces, paragraph_line, row_line, typed_rows
from checker.documents.html.lists import Numbering, numbered
from checker.documents.html.looks import Look
from checker.documents.html.tables import Cell, Tables
from checker.documents.html.tree import Tree
from checker.documents.refusals import too_long

_LARGE = 18.0
"""Pixels from which text is a title rather than a paragraph."""
_LONGEST_HEADING = 80
_LONGEST_SENTENCE = 30
"""The same with a full stop in it: beyond that it is a paragraph, whatever element holds it."""
_FILES = (".docx", ".doc", ".pdf", ".ofd", ".wps", ".rtf", ".zip", ".rar", ".xls", ".xlsx")
_LINK_ROWS = 40
"""Rows of the tree in which the text of a link to a file is looked for."""


class Seen(NamedTuple):
    """What a reader of the page sees, and what not, each in reading order."""

    lines: list[Line]
    gaps: list[Gap]


def seen(name: str, tree: Tree, looks: list[Look], tables: Tables, most: int) -> Seen:
    """The lines of the page called `name`. Raises UnreadableReport where they have more than `most` characters."""
    found = _Walk(name, tree, looks, tables, most).run()
    return found._replace(lines=typed_rows(found.lines))


class _Walk:
    """One pass over the rows of a tree; what is open is on stacks of rows."""

    def __init__(self, name: str, tree: Tree, looks: list[Look], tables: Tables, most: int) -> None:
        self._name = name
        self._tree = tree
        self._looks = looks
        self._tables = tables
        self._most = self._left = most
        self._seen = Seen([], [])
        self._pieces = Pieces()
        self._hidden: list[str] = []
        self._hidden_row = 0
        self._pictured = -1
        """How many lines stood above the last picture."""
        self._open: list[int] = []
        """Elements whose end matters."""
        self._blocks: list[int] = []
        self._headings: list[int] = []
        self._lists: list[Numbering] = []
        self._mark = ""
        """Number of a list item that waits for its text."""
        self._kind = "paragraph"
        self._rows: list[tuple[int, list[tuple[Cell, Pieces]]]] = []
        """The table row that is open in each data table, with its cells."""

    def run(self) -> Seen:
        """Walk the whole tree."""
        row, names = 0, self._tree.names
        while row < len(names):
            while self._open and row >= self._tree.ends[self._open[-1]]:
                self._close(self._open.pop())
            look = self._looks[row]
            if look.unseen and names[row]:
                self._left_out(row, names[row])
                row = self._tree.ends[row]
            elif look.gone:
                self._hide(row, "".join(map(self._tree.text, range(row, self._tree.ends[row]))))
                row = self._tree.ends[row]
            else:
                if names[row]:
                    self._start(row, names[row], look)
                elif not look.unseen:
                    self._text(row, look)
                row += 1
        while self._open:
            self._close(self._open.pop())
        self._flush()
        self._show()
        return self._seen

    def _start(self, row: int, name: str, look: Look) -> None:
        if name == "br":
            self._break()
        elif name == "img":
            self._left_out(row, name)
        elif row in self._tables.cells and self._rows and self._in_data(row):
            self._rows[-1][1].append((self._tables.cells[row], Pieces()))
        elif look.breaks:
            if row not in self._tree.split:
                self._break()
            self._blocks.append(row)
            self._open.append(row)
            self._block(row, name, look)
        if name == "a":
            self._link(row)

    def _block(self, row: int, name: str, look: Look) -> None:
        """What an element that begins a line changes beyond that."""
        if name == "tr" and self._table_of(row) in self._tables.data:
            self._flush()
            self._rows.append((row, []))
        elif name in elements.HEADINGS:
            self._headings.append(row)
        elif name in elements.LISTS or name == "ol":
            self._lists.append(Numbering(self._tree, row))
        elif name == "li" and row not in self._tree.split:
            attributes = self._tree.attributes(row)
            self._mark = self._lists[-1].mark(attributes, look) if self._lists else ""
            self._kind = "paragraph" if self._lists and self._lists[-1].ordered else "item"

    def _close(self, row: int) -> None:
        name = self._tree.names[row]
        if self._blocks and self._blocks[-1] == row:
            if row not in self._tree.split:
                self._break()
            self._blocks.pop()
        if self._rows and self._rows[-1][0] == row:
            self._end_row()
        if self._headings and self._headings[-1] == row:
            self._headings.pop()
        if name in elements.LISTS or name == "ol":
            self._lists.pop()
        elif name == "li":
            self._mark, self._kind = "", "paragraph"

    def _in_data(self, row: int) -> bool:
        """Whether a cell is one of the row that is being read, not of a layout table inside."""
        return self._tree.parents[row] == self._rows[-1][0]

    def _table_of(self, row: int) -> int:
        """The table of a tr."""
        parent = self._tree.parents[row]
        return parent if self._tree.names[parent] == "table" else self._tree.parents[parent]

    def _text(self, row: int, look: Look) -> None:
        text = self._tree.text(row)
        if look.hidden:
            if not text.isspace():
                self._hide(row, text)
            return
        cells = self._rows[-1][1] if self._rows else []
        target = cells[-1][1] if cells else self._pieces
        parts = text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if look.pre and not cells else [text]
        for index, part in enumerate(parts):
            if index:
                self._flush()
                target = self._pieces
            self._add(target, row, part, look)

    def _add(self, target: Pieces, row: int, text: str, look: Look) -> None:
        before = target.bare
        target.add(row, text, look.pre, look.linked, look.bold or look.centred or look.size >= _LARGE)
        if target.bare == before:
            return
        self._show()
        self._left -= target.bare - before
        if self._left < 0:
            raise too_long(self._name, self._most)

    def _break(self) -> None:
        """A line ends; inside the cell of a data table it is a blank."""
        if self._rows and self._rows[-1][1]:
            self._rows[-1][1][-1][1].add(-1, " ", False, False, True)
        else:
            self._flush()

    def _flush(self) -> None:
        pieces = self._pieces
        if pieces.bare:
            text, mark, kind = pieces.text(), self._mark, self._kind
            if mark and not numbered(text):
                text = mark + text
            level = elements.HEADINGS[self._tree.names[self._headings[-1]]] if self._headings else 0
            if level and len(text) <= (_LONGEST_SENTENCE if "。" in text else _LONGEST_HEADING):
                kind = "heading"
            else:
                level = 0
                kind = "typed" if pieces.typed and kind == "paragraph" else kind
            block = self._blocks[-1] if self._blocks else 1
            self._seen.lines.append(paragraph_line(pieces, block, kind, level, text))
            self._mark, self._kind = "", "paragraph"
        if pieces.parts:
            self._pieces = Pieces()

    def _end_row(self) -> None:
        row, cells = self._rows.pop()
        line = row_line(cells, row)
        if line:
            self._seen.lines.append(line)

    def _hide(self, row: int, text: str) -> None:
        """Text that nobody sees; neighbouring pieces are told as one."""
        text = " ".join(text.split())
        if text:
            self._hidden_row = self._hidden_row or row
            self._hidden.append(text)

    def _show(self) -> None:
        """What was hidden up to here is told."""
        if self._hidden:
            self._seen.gaps.append(Gap(self._hidden_row, "hidden", "".join(self._hidden)))
            self._hidden, self._hidden_row = [], 0

    def _left_out(self, row: int, name: str) -> None:
        """A picture, or a frame or plug-in with a file of its own."""
        attributes = self._tree.attributes(row)
        gaps = self._seen.gaps
        if name == "img":
            # Several pictures below the same line are told as one.
            if not (gaps and gaps[-1].why == "picture" and self._pictured == len(self._seen.lines)):
                gaps.append(Gap(row, "picture", ""))
                self._pictured = len(self._seen.lines)
        elif name in ("iframe", "embed", "object"):
            file = attributes.get("src") or attributes.get("data", "")
            gaps.append(Gap(row, "attachment", file[:500]))

    def _link(self, row: int) -> None:
        """A link to a file that may hold the report."""
        href = self._tree.attributes(row).get("href", "")
        if href.lower().partition("?")[0].strip().endswith(_FILES):
            end = min(self._tree.ends[row], row + _LINK_ROWS)
            words = "".join(map(self._tree.text, range(row, end))).split()
            self._seen.gaps.append(Gap(row, "attachment", " ".join(words)[:500] or href.rpartition("/")[2]))
