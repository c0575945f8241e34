"""One pass over a folded text that finds every atom of every pattern, overlaps included."""

from bisect import bisect_left
from collections import defaultdict
from itertools import compress, count
from operator import add

from checker.framework.phrases import GAP_WIDTH, Atoms, Index

_ENDS = frozenset(",;:|\n")


class Found(defaultdict[int, list[int]]):
    """Atom id to the places where it starts, rising."""

    text = ""
    """What was scanned: a gap must not run over the end of a clause."""


def scan(text: str, index: Index) -> Found:
    """All places of all atoms of the index in `text`, in code points of `text`."""
    found = Found(list)
    found.text = text
    twos = list(map(add, text, text[1:]))
    threes = list(map(add, twos, text[2:]))
    fours = list(map(add, threes, text[3:]))
    for grams, atoms in ((text, index.short), (twos, index.short), (threes, index.short)):
        for at in compress(count(), map(atoms.__contains__, grams)):
            found[atoms[grams[at]]].append(at)
    long = index.long
    for at in compress(count(), map(long.__contains__, fours)):
        for atom, number in long[fours[at]]:
            if text.startswith(atom, at):
                found[number].append(at)
    found.default_factory = None
    return found


def spans(pattern: Atoms, found: Found, sizes: bytes) -> list[tuple[int, int]]:
    """Places of a pattern: its atoms in order, each at most GAP_WIDTH characters of one clause after the one before."""
    size = sizes[pattern[0]]
    places = [(at, at + size) for at in found.get(pattern[0], ())]
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
