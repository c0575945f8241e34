"""Clauses of a folded sentence: a figure supports only what its own clause is about."""

from bisect import bisect_right
from typing import NamedTuple

from checker.text import lazy

# A comma inside a number, a name in 《》 or brackets does not end a clause.
_PART = lazy(r"《[^《》]*》|\([^()]*\)|\d(?:,\d{3})+|[,;:]|-{2,}")


class Clause(NamedTuple):
    """A stretch of a folded sentence between two commas."""

    start: int
    end: int


def clauses_of(sentence: str) -> tuple[Clause, ...]:
    """Clauses in order; together they cover the sentence without its commas."""
    cuts = [m.span() for m in _PART.finditer(sentence) if m[0][0] in ",;:-"]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(sentence)]
    return tuple(Clause(a, b) for a, b in zip(starts, ends, strict=True) if a < b)


def clause_at(clauses: tuple[Clause, ...], place: int) -> int:
    """Index of the clause that holds a place of the sentence (the last one that starts at or before it)."""
    return max(bisect_right(clauses, place, key=_start) - 1, 0)


def _start(clause: Clause) -> int:
    return clause.start
