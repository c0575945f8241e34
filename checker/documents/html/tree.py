"""Tags to a tree, kept as columns: an element is a row, and what it holds are the rows up to its end.

The rules for end tags that nobody wrote follow the HTML standard (section 13.2.6), as far as they move text into or out
of an element. The stack is bounded, and nothing is recursive.
"""

from array import array
from typing import NamedTuple

from checker.documents.html import elements
from checker.documents.html.formatting import Formatting
from checker.documents.html.tokens import NO_ATTRIBUTES, attributes
from checker.documents.refusals import too_deep
from checker.errors import UnreadableReport

MOST_ROWS = 1_200_000
"""A page of 5 MB cannot hold as many tags; formatting that is never ended can multiply them."""


class Tree(NamedTuple):
    """Row 0 is the html element, row 1 the body."""

    names: list[str]
    """Of the element; "" for text."""
    values: list[dict[str, str] | str]
    """Attributes of an element; the text of a text."""
    parents: "array[int]"
    ends: "array[int]"
    """One past the last row inside."""
    split: set[int]
    """Blocks that misplaced end tags cut in two: both halves. No line ends between them."""

    def text(self, row: int) -> str:
        """The text of a text row."""
        value = self.values[row]
        return value if isinstance(value, str) else ""

    def attributes(self, row: int) -> dict[str, str]:
        """The attributes of an element; none for a text."""
        value = self.values[row]
        return value if isinstance(value, dict) else NO_ATTRIBUTES


class Growing:
    """A tree while tags come in."""

    def __init__(self, name: str, depth: int) -> None:
        self._name = name
        self._most = depth
        self.standard = False
        """Whether the page has a doctype: without one, a table may stand in a paragraph, as in the oldest browsers."""
        self._tree = Tree([], [], array("l"), array("l"), set())
        self._stack: list[int] = []
        self._places: dict[str, list[int]] = {}
        """For every element name the places in the stack where it is open."""
        self._walls: list[int] = []
        self._specials: list[int] = []
        self._stops: list[int] = []
        self._formatting = Formatting(depth)
        self._inline = 0
        """How many of the open elements are formatting: unclosed <b> do not count as depth."""
        self._push("html", {})
        self._push("body", {})

    def is_empty(self) -> bool:
        """Whether nothing but white space has come in."""
        names, values = self._tree.names, self._tree.values
        return not any(names[2:]) and all(value.isspace() for value in values[2:] if isinstance(value, str))

    def text(self, words: str) -> None:
        """Add text to the innermost element."""
        if self._formatting.waiting and not words.isspace():
            self._reopen()
        self._row("", words)

    def start(self, name: str, raw: str) -> None:
        """Open an element, after ending what its start tag ends. Raises UnreadableReport where it is too deep."""
        if name in elements.IGNORED:
            if name in ("html", "body"):
                self._merge(0 if name == "html" else 1, raw)
            return
        if name in elements.TABLE_PARTS and name != "table" and self._open("table") < 0:
            # A cell without a table is nothing but the text in it.
            name, raw = "br", ""
        self._imply(name)
        if name in elements.VOID:
            self._row(name, attributes(raw))
            self._tree.ends[-1] = len(self._tree.names)
            return
        if name in elements.FORMATTING:
            self._format(name, raw)
            return
        if name not in elements.BLOCK and self._formatting.waiting:
            self._reopen()
        self._push(name, attributes(raw))
        if raw.endswith("/") and ":" in name:
            # <o:p/> of Word: a browser would leave it open until its paragraph ends.
            self._pop_to(len(self._stack) - 1)

    def end(self, name: str) -> None:
        """Close the innermost open element of that name where the tag reaches it."""
        if name in elements.IGNORED:
            return
        if name == "br":
            self.start("br", "")
            return
        if name in elements.HEADINGS:
            name = max(elements.HEADINGS, key=lambda each: self._open(each))
        at = self._open(name)
        if name == "p" and not self._reaches(name, at):
            self.start("p", "")
            at = self._open(name)
        if name in elements.FORMATTING:
            self._unformat(name, at)
        elif name == "form":
            self._end_form()
        elif self._reaches(name, at):
            self._pop_to(at)

    def finish(self) -> Tree:
        """The whole tree."""
        self._pop_to(0)
        return self._tree

    def _end_form(self) -> None:
        """Forms begin and end where they like in old pages: what else is open stays open."""
        at = len(self._stack) - 1
        if self._tree.names[self._stack[at]] in ("p", "li", "dd", "dt"):
            at -= 1
        if self._tree.names[self._stack[at]] == "form":
            self._pop_to(at)

    def _open(self, name: str) -> int:
        places = self._places.get(name)
        return places[-1] if places else -1

    def _reaches(self, name: str, at: int) -> bool:
        if name in elements.TABLE_PARTS:
            return at > max(self._open("template"), self._open("table") if name != "table" else -1)
        if name == "li":
            return at > max(self._walls[-1], *map(self._open, elements.LISTS))
        if name in elements.WALL:
            return at >= (0 if name == "template" else self._walls[-1])
        return at > (self._walls[-1] if name in elements.SPECIAL else self._specials[-1])

    def _row(self, name: str, value: dict[str, str] | str) -> int:
        tree = self._tree
        row = len(tree.names)
        if row >= MOST_ROWS:
            raise UnreadableReport(
                f"{self._name} has more than {MOST_ROWS:,} tags.", "Save the text of the report and name that file."
            )
        tree.names.append(name)
        tree.values.append(value)
        tree.parents.append(self._stack[-1] if self._stack else -1)
        tree.ends.append(row + 1)
        return row

    def _push(self, name: str, value: dict[str, str]) -> None:
        row = self._row(name, value)
        at = len(self._stack)
        if name in elements.FORMATTING:
            self._inline += 1
        elif at - self._inline > self._most:
            raise too_deep(self._name, self._most)
        self._stack.append(row)
        self._places.setdefault(name, []).append(at)
        if name in elements.SPECIAL:
            self._specials.append(at)
        if name in elements.STOP:
            self._stops.append(at)
        if name in elements.WALL:
            self._walls.append(at)
        if name in elements.MARKER:
            self._formatting.mark()

    def _pop_to(self, at: int) -> list[int]:
        """Close everything from this place of the stack on; the rows that were closed, outermost first."""
        closed = self._stack[at:]
        for row in reversed(closed):
            self._stack.pop()
            name, place = self._tree.names[row], len(self._stack)
            self._tree.ends[row] = len(self._tree.names)
            self._places[name].pop()
            for places in (self._specials, self._stops, self._walls):
                if places and places[-1] == place:
                    places.pop()
            if name in elements.MARKER:
                self._formatting.unmark()
            if name in elements.FORMATTING:
                self._inline -= 1
                self._formatting.closed(row)
        return closed

    def _imply(self, name: str) -> None:
        """End what the start tag of `name` ends without saying so."""
        if name in elements.ENDS_PARAGRAPH and (name != "table" or self.standard):
            self._close("p", max(self._walls[-1], self._open("button"), self._open("select")))
        if name in ("li", "dd", "dt"):
            stop = self._stops[-1]
            open_item = self._tree.names[self._stack[stop]]
            if open_item == name or (open_item in ("dd", "dt") and name != "li"):
                self._pop_to(stop)
        elif name in elements.TABLE_PARTS and name != "table":
            self._imply_table(name)
        elif name in elements.HEADINGS and self._tree.names[self._stack[-1]] in elements.HEADINGS:
            self._pop_to(len(self._stack) - 1)
        elif name in ("option", "optgroup"):
            self._close("option", self._walls[-1])
        elif name in ("a", "nobr"):
            self.end(name)

    def _imply_table(self, name: str) -> None:
        table = self._open("table")
        self._close("caption", table)
        if name in elements.CELLS:
            for cell in elements.CELLS:
                self._close(cell, max(table, self._open("tr")))
            if self._open("tr") < table:
                self._push("tr", {})
            return
        self._close("tr", table)
        if name in elements.ROW_GROUPS:
            for group in elements.ROW_GROUPS:
                self._close(group, table)

    def _close(self, name: str, limit: int) -> None:
        """End the innermost `name` that is open above this place of the stack."""
        at = self._open(name)
        if at > limit:
            self._pop_to(at)

    def _format(self, name: str, raw: str) -> None:
        if self._formatting.waiting:
            self._reopen()
        value = attributes(raw)
        self._push(name, value)
        if not self._formatting.opened(self._stack[-1], name, raw, value):
            raise too_deep(self._name, self._most)

    def _reopen(self) -> None:
        """Formatting that a paragraph ended, though no end tag did, goes on here."""
        for entry in self._formatting.reopening():
            self._push(entry.name, entry.attributes)
            self._formatting.reopened(entry, self._stack[-1])

    def _unformat(self, name: str, at: int) -> None:
        """The end of formatting: blocks inside of it stay open, but what follows is no longer formatted."""
        row = self._stack[at] if at > self._walls[-1] else -1
        self._formatting.ended(name, row)
        if row < 0:
            return
        inner = self._specials[-1] > at
        for old in self._pop_to(at):
            if inner and self._tree.names[old] in elements.SPECIAL:
                self._push(self._tree.names[old], self._tree.attributes(old))
                self._tree.split.update((old, self._stack[-1]))

    def _merge(self, row: int, raw: str) -> None:
        """Attributes of a second <body> add to those of the first."""
        self._tree.values[row] = attributes(raw) | self._tree.attributes(row)
