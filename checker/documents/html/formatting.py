"""Formatting that nobody ended: <p><font color=white>...</p><p>... is white in the second paragraph, too.

The list of active formatting elements of the HTML standard (section 13.2.4.3).
"""


class Entry:
    """An element that goes on until its end tag."""

    __slots__ = ("attributes", "name", "row")

    def __init__(self, row: int, name: str, attributes: dict[str, str]) -> None:
        self.row = row
        """Where it is open in the tree; -1 where a block that ended took it along."""
        self.name = name
        self.attributes = attributes


_SAME = 3
"""So many equal ones may be active (the standard's Noah's Ark clause)."""


class Formatting:
    """The active formatting elements, innermost last. Every step takes at most as long as a scan of `most` entries."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._entries: list[Entry] = []
        self._keys: list[str] = []
        """Name and attributes of each, for finding equal ones fast."""
        self._waits: list[str] = []
        """The name of each that is not open at present; "" for one that is."""
        self._open: dict[int, Entry] = {}
        """Row to entry, for those that are open."""
        self._marks: list[int] = [0]
        self._held: list[int] = []
        self.waiting = 0
        """How many since the last mark are not open at present."""

    def mark(self) -> None:
        """A table cell begins: formatting of outside is not taken up in it."""
        self._marks.append(len(self._entries))
        self._held.append(self.waiting)
        self.waiting = 0

    def unmark(self) -> None:
        """It ends, and with it all formatting in it."""
        start = self._marks.pop()
        for entry in self._entries[start:]:
            self._open.pop(entry.row, None)
        del self._entries[start:], self._keys[start:], self._waits[start:]
        self.waiting = self._held.pop()

    def opened(self, row: int, name: str, raw: str, attributes: dict[str, str]) -> bool:
        """A start tag; `raw` are its attributes as they stand. False where there are too many."""
        key, start = f"{name} {raw}", self._marks[-1]
        if self._keys[start:].count(key) >= _SAME:
            self._remove(self._keys.index(key, start))
        entry = Entry(row, name, attributes)
        self._entries.append(entry)
        self._keys.append(key)
        self._waits.append("")
        self._open[row] = entry
        return len(self._entries) <= self._most

    def closed(self, row: int) -> None:
        """The tree closed this row; where no end tag did, it waits to be opened again."""
        entry = self._open.pop(row, None)
        if entry:
            entry.row = -1
            self._waits[self._entries.index(entry)] = entry.name
            self.waiting += 1

    def ended(self, name: str, row: int) -> None:
        """An end tag: it ends the entry of `row`, or, where that is -1, the last of that name that waits."""
        if row >= 0:
            if row in self._open:
                self._remove(self._entries.index(self._open[row]))
            return
        start = self._marks[-1]
        waits = self._waits[start:]
        if name in waits:
            waits.reverse()
            self._remove(len(self._entries) - 1 - waits.index(name))

    def reopening(self) -> list[Entry]:
        """The entries that wait, outermost first; the caller opens each and says where by `reopened`."""
        return [entry for entry in self._entries[self._marks[-1] :] if entry.row < 0]

    def reopened(self, entry: Entry, row: int) -> None:
        """The entry is open again, in this row."""
        entry.row = row
        self._open[row] = entry
        self._waits[self._entries.index(entry)] = ""
        self.waiting -= 1

    def _remove(self, at: int) -> None:
        entry = self._entries[at]
        self.waiting -= entry.row < 0
        self._open.pop(entry.row, None)
        del self._entries[at], self._keys[at], self._waits[at]
