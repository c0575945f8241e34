"""Compound files ([MS-CFB]): what a Word 97 file holds, as far as that says whether it is one. Nothing is unpacked."""

from collections.abc import Iterator
from contextlib import suppress
from struct import error as StructError
from struct import unpack_from
from typing import NamedTuple

_LARGE = b"\x0c\x00"
"""Shift of the size of a sector: 4,096 bytes in version 4; 512 in all others."""
_ENTRY = 128
"""Bytes of an entry of the directory."""
_MOST_SECTORS = 2000
"""Of the directory: far more than any document has."""
_FIRST_IN_HEADER = 109
"""Sectors of the FAT that the header names itself."""
_LAST = 0xFFFFFFFA
"""From here on a number is no sector."""
_NONE = 0xFFFFFFFF


class Entry(NamedTuple):
    """A stream or storage."""

    name: str
    left: int
    right: int
    child: int
    start: int
    """Its first sector."""
    size: int


class Compound:
    """The directory of a compound file. Whatever is damaged is missing, and nothing else happens."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._sector = 4096 if data[30:32] == _LARGE else 512
        self._entries: list[Entry] = []
        with suppress(StructError):
            self._entries = list(self._directory())

    def names(self) -> dict[str, Entry]:
        """The streams and storages at the root, not those inside others, such as of an embedded table."""
        found: dict[str, Entry] = {}
        seen: set[int] = set()
        waiting = [self._entries[0].child] if self._entries else []
        while waiting:
            index = waiting.pop()
            if index in seen or index >= len(self._entries):
                continue
            seen.add(index)
            entry = self._entries[index]
            found[entry.name] = entry
            waiting += (entry.left, entry.right)
        return found

    def head(self, entry: Entry, size: int) -> bytes:
        """The first `size` bytes of a stream of 4,096 bytes or more; at most one sector, b"" where there is none."""
        if entry.size < 4096 or entry.start >= _LAST:
            return b""
        start = (entry.start + 1) * self._sector
        return self._data[start : start + min(size, self._sector)]

    def _directory(self) -> Iterator[Entry]:
        for number in self._chain(unpack_from("<I", self._data, 48)[0]):
            start = (number + 1) * self._sector
            for at in range(start, min(start + self._sector, len(self._data) - _ENTRY + 1), _ENTRY):
                yield self._entry(at)

    def _entry(self, at: int) -> Entry:
        size = min(unpack_from("<H", self._data, at + 64)[0], 64)
        name = self._data[at : at + max(size - 2, 0)].decode("utf-16-le", "replace")
        left, right, child = unpack_from("<III", self._data, at + 68)
        start, length = unpack_from("<II", self._data, at + 116)
        return Entry(name, left, right, child, start, length)

    def _chain(self, number: int) -> Iterator[int]:
        for _ in range(_MOST_SECTORS):
            if number >= _LAST:
                return
            yield number
            number = self._next(number)

    def _next(self, number: int) -> int:
        """The sector that follows in the chain, by the FAT; a FAT beyond the first 7 MB is not looked for."""
        index, at = divmod(number, self._sector // 4)
        if index >= _FIRST_IN_HEADER:
            return _NONE
        fat = unpack_from("<I", self._data, 76 + 4 * index)[0]
        following: int = unpack_from("<I", self._data, (fat + 1) * self._sector + 4 * at)[0] if fat < _LAST else _NONE
        return following
