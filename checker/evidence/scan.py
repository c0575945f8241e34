"""One pass over a folded text that finds every atom of every pattern, overlaps included."""

from itertools import pairwise

from checker.framework.phrases import GAP_WIDTH, Atoms, Index

_ENDS = frozenset(",;:")


class Found(dict[int, list[int]]):
    """Atom id to the places where it starts, rising."""

    text = ""
    """What was scanned: a gap must not run over the end of a clause."""


def scan(text: str, index: Index) -> Found:
    """All places of all atoms of the index in `text`, in code points of `text`."""
    found = Found()
    found.text = text
    starts, ids = index.starts, index.ids
    pairs = map("".join, pairwise(text))
    for at, pair in [(at, pair) for at, pair in enumerate(pairs) if pair in starts]:
        for size in starts[pair]:
            number = ids.get(text[at : at + size]) if at + size <= len(text) else None
            if number is not None:
                found.setdefault(number, []).append(at)
    for at, char in [(at, char) for at, char in enumerate(text) if char in starts]:
        found.setdefault(ids[char], []).append(at)
    return found


def spans(pattern: Atoms, found: Found, sizes: bytes) -> list[tuple[int, int]]:
    """Places of a pattern: its atoms in order, each at most GAP_WIDTH characters of one clause after the one before."""
    size = sizes[pattern[0]]
    places = [(at, at + size) for at in found.get(pattern[0], ())]
    if len(pattern) == 1:
        return places
    for number in pattern[1:]:
        if not places:
            break
        size, starts = sizes[number], found.get(number, ())
        places = [
            (start, at + size)
            for start, end in places
            for at in starts
            if end <= at <= end + GAP_WIDTH and _ENDS.isdisjoint(found.text[end:at])
        ]
    return places
