"""One pass over a folded text that finds every atom of every pattern, overlaps included."""

from checker.framework.model import GAP_WIDTH, Atoms, Index

Found = dict[int, list[int]]
"""Atom id to the places where it starts."""


def scan(text: str, index: Index) -> Found:
    """All places of all atoms of the index in `text`, in code points of `text`."""
    found: Found = {}
    pairs = index.pairs
    at = 0
    for pair in map("".join, zip(text, text[1:], strict=False)):
        candidates = pairs.get(pair)
        if candidates:
            for atom, number in candidates:
                if text.startswith(atom, at):
                    found.setdefault(number, []).append(at)
        at += 1
    singles = index.singles
    for at, char in enumerate(text):
        if char in singles:
            found.setdefault(singles[char], []).append(at)
    return found


def spans(pattern: Atoms, found: Found, atoms: tuple[str, ...]) -> list[tuple[int, int]]:
    """Places of a pattern: its atoms in order, each at most GAP_WIDTH characters after the one before."""
    places = [(at, at + len(atoms[pattern[0]])) for at in found.get(pattern[0], ())]
    for number in pattern[1:]:
        if not places:
            break
        length, starts = len(atoms[number]), found.get(number, ())
        places = [
            (start, at + length) for start, end in places for at in starts if end <= at <= end + GAP_WIDTH
        ]
    return places
