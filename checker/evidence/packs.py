"""The weights of the model by n-gram, packed: nothing is taken apart that no text asks for.

A row is what one n-gram says of the classes. One that speaks to a few holds the number of each and its weight; one that
speaks to many holds a weight for every class. Its first byte is the number of pairs, or tells that it holds all.

A pack holds the rows of all n-grams that begin with one character, as a telephone book: every second character, how
many third ones come before those that follow it, every third character, where each row starts, and the rows.
"""

from collections.abc import Iterable, Mapping
from itertools import accumulate
from struct import Struct

LANE = 16
"""Bits of a class in the integer of a row."""
FULL_FROM = 6
"""A row that speaks to so many classes holds one byte for every class: that is faster to read."""
_ZERO = 128
_FULL = 255
_PAD = "\1\1"
"""Fills up the rest of an n-gram. It stands in no folded text; the blank of numbers is another character."""
_NUMBER = Struct("<I")
_BOUNDS = Struct("<II")

Pack = tuple[str, bytes, str, bytes, bytes]


class Rows(dict[str, int]):
    """N-gram to the weights of all that begins with it: its own and those of its first one or two characters.

    They are one integer, the sum of the weights, each in the lane of its class. It is made when first asked for.
    """

    def __init__(self, packs: Mapping[str, Pack], size: int) -> None:
        super().__init__()
        self._packs = packs
        self._size = size
        self._zero = sum(_ZERO << LANE * name for name in range(size))

    def __missing__(self, gram: str) -> int:
        row = self[gram[:-1]] if len(gram) > 1 else 0
        pack = self._packs.get(gram[0])
        if pack is not None:
            seconds, bounds, thirds, starts, rows = pack
            padded = gram + _PAD
            if (at := seconds.find(padded[1])) >= 0:
                at = thirds.find(padded[2], *_BOUNDS.unpack_from(bounds, _NUMBER.size * at))
                if at >= 0:
                    row += self._read(rows, *_NUMBER.unpack_from(starts, _NUMBER.size * at))
        self[gram] = row
        return row

    def _read(self, rows: bytes, start: int) -> int:
        pairs, first = rows[start], start + 1
        if pairs == _FULL:
            spread = bytearray(LANE // 8 * self._size)
            spread[:: LANE // 8] = rows[first : first + self._size]
            return int.from_bytes(spread, "little") - self._zero
        row = 0
        for at in range(first, first + 2 * pairs, 2):
            row += rows[at + 1] - _ZERO << LANE * rows[at]
        return row


def packed(table: Mapping[str, Iterable[tuple[int, int]]], size: int) -> dict[str, Pack]:
    """The packs of n-grams of one to three characters.

    `table` has the (class, weight) pairs of each; weights lie between -127 and 127, and there are `size` classes.
    """
    split: dict[str, dict[str, dict[str, bytes]]] = {}
    for gram, weights in table.items():
        padded = gram + _PAD
        split.setdefault(padded[0], {}).setdefault(padded[1], {})[padded[2]] = _row(list(weights), size)
    return {first: _pack(seconds) for first, seconds in split.items()}


def _pack(seconds: dict[str, dict[str, bytes]]) -> Pack:
    rows = [row for thirds in seconds.values() for row in thirds.values()]
    return (
        "".join(seconds),
        _sums(map(len, seconds.values())),
        "".join("".join(thirds) for thirds in seconds.values()),
        _sums(map(len, rows)),
        b"".join(rows),
    )


def _sums(sizes: Iterable[int]) -> bytes:
    return b"".join(map(_NUMBER.pack, accumulate(sizes, initial=0)))


def _row(pairs: list[tuple[int, int]], size: int) -> bytes:
    if len(pairs) < FULL_FROM:
        return bytes([len(pairs), *(byte for name, weight in pairs for byte in (name, weight + _ZERO))])
    full = bytearray([_ZERO]) * size
    for name, weight in pairs:
        full[name] = weight + _ZERO
    return bytes([_FULL, *full])
