"""The weights of the model by n-gram, packed: nothing is taken apart that no text asks for.

A row is what one n-gram says of the classes. One that speaks to a few holds the number of each and its weight; one that
speaks to many holds a weight for every class. Its first byte tells which. A pack holds the rows of all n-grams that
begin with one character: the rest of each n-gram in two characters, where its row starts, and the rows.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from struct import Struct
from typing import Any

LANE = 16
"""Bits of a class in the integer of a row."""
FULL_FROM = 16
"""A row that speaks to so many classes holds one byte for every class: that is faster to read."""
_ZERO = 128
_PAIRS, _FULL = b"\0", b"\1"
_PAD = "\1"  # stands in no folded text; the blank of numbers is \0
_STARTS = Struct("<II")
"""Where a row starts, and where the next one does."""

Pack = tuple[str, bytes, bytes]


def row_of(weights: Iterable[tuple[int, int]], size: int) -> bytes:
    """The row of (class, weight) pairs; weights lie between -127 and 127, and there are `size` classes."""
    pairs = list(weights)
    if len(pairs) < FULL_FROM:
        return _PAIRS + bytes(byte for name, weight in pairs for byte in (name, weight + _ZERO))
    full = bytearray([_ZERO]) * size
    for name, weight in pairs:
        full[name] = weight + _ZERO
    return _FULL + bytes(full)


def number_of(row: bytes) -> int:
    """A row as one integer: the sum of its weights, each in the lane of its class."""
    if row[:1] == _FULL:
        size = len(row) - 1
        spread = bytearray(LANE // 8 * size)
        spread[:: LANE // 8] = row[1:]
        return int.from_bytes(spread, "little") - _zero(size)
    return sum([row[at + 1] - _ZERO << LANE * row[at] for at in range(1, len(row), 2)])


_ZEROS: dict[int, int] = {}


def _zero(size: int) -> int:
    if size not in _ZEROS:
        _ZEROS[size] = sum(_ZERO << LANE * name for name in range(size))
    return _ZEROS[size]


def packed(rows: Mapping[str, bytes]) -> dict[str, Pack]:
    """The packs of rows by n-gram of one to three characters."""
    split: dict[str, list[tuple[str, bytes]]] = {}
    for gram, row in rows.items():
        split.setdefault(gram[0], []).append((gram[1:].ljust(2, _PAD), row))
    packs = {}
    for first, entries in split.items():
        starts = accumulate((len(row) for _, row in entries), initial=0)
        packs[first] = (
            "".join(rest for rest, _ in entries),
            b"".join(start.to_bytes(_STARTS.size // 2, "little") for start in starts),
            b"".join(row for _, row in entries),
        )
    return packs


class Packed(Mapping[str, bytes]):
    """Rows by n-gram, looked up in packs."""

    def __init__(self, packs: Mapping[str, Pack]) -> None:
        self._packs = packs

    def get(self, gram: str, default: Any = None) -> Any:
        """The row of an n-gram; `default` for one that has none."""
        pack = self._packs.get(gram[0])
        if pack is None:
            return default
        rests, starts, rows = pack
        rest = gram[1:].ljust(2, _PAD)
        at = rests.find(rest)
        while at > 0 and at & 1:
            at = rests.find(rest, at + 1)
        if at < 0:
            return default
        low, high = _STARTS.unpack_from(starts, _STARTS.size // 2 * (at >> 1))
        return rows[low:high]

    def __getitem__(self, gram: str) -> bytes:
        row = self.get(gram)
        if row is None:
            raise KeyError(gram)
        return bytes(row)

    def __iter__(self) -> Iterator[str]:
        return (
            first + rests[at : at + 2].rstrip(_PAD)
            for first, (rests, _, _) in self._packs.items()
            for at in range(0, len(rests), 2)
        )

    def __len__(self) -> int:
        return sum(len(rests) // 2 for rests, _, _ in self._packs.values())
