"""One pass over a folded text that finds every atom of every pattern, overlaps included."""

import sys
from bisect import bisect_left
from collections import defaultdict
from itertools import compress, count
from operator import add

from checker.framework.phrases import GAP_WIDTH, Atoms, Index

_ENDS = frozenset(",;:|\n")
_PAD = "\n" * 255
"""No atom holds a line break, and none is longer: so none is found that would run over the end of a text."""


class Found(defaultdict[int, list[int]]):
    """Atom id to the places where it starts, rising."""

    text = ""
    """What was scanned: a gap must not run over the end of a clause."""


def scan(text: str, index: Index) -> Found:
    """All places of all atoms of the index in `text`, in code points of `text`."""
    found = Found(list)
    found.text = text
    ids, longer = index.ids, index.longer
    padded = text + _PAD
    for at in compress(count(), map(ids.__contains__, text)):
        found[ids[text[at]]].append(at)
    for at in compress(count(), map(index.starts.__contains__, map(add, text, text[1:]))):
        quad = padded[at : at + 4]
        if (pair := quad[:2]) in ids:
            found[ids[pair]].append(at)
        if (triple := quad[:3]) in ids:
            found[ids[triple]].append(at)
        if quad in ids:
            found[ids[quad]].append(at)
        if quad in longer:
            for size in longer[quad]:
                if (atom := padded[at : at + size]) in ids:
                    found[ids[atom]].append(at)
    found.default_factory = None
    return found


def spans(pattern: Atoms, found: Found, sizes: bytes, low: int = 0, high: int = sys.maxsize) -> list[tuple[int, int]]:
    """Places of a pattern that begin from `low` on and before `high`.

    They are its atoms in order, each at most GAP_WIDTH characters of one clause after the one before.
    """
    size = sizes[pattern[0]]
    starts = found.get(pattern[0], [])
    places = [(at, at + size) for at in (starts if high == sys.maxsize else within(starts, low, high))]
    for number in pattern[1:]:
        size, starts = sizes[number], found.get(number, [])
        places = [
            (start, at + size)
            for start, end in places
            for at in within(starts, end, end + GAP_WIDTH + 1)
            if _ENDS.isdisjoint(found.text[end:at])
        ]
    return places


def within(places: list[int], low: int, high: int) -> list[int]:
    """The places from `low` on and before `high`; they must be rising."""
    return places[bisect_left(places, low) : bisect_left(places, high)]
