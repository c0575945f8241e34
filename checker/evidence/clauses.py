"""Clauses of folded sentences: a figure supports only what its own clause is about."""

from typing import NamedTuple

from checker.text import lazy

# A comma, or the bar between two cells, ends a clause; one inside a number, a name in 《》 or brackets does not.
_PART = lazy(r"《[^《》\n]*》|\([^()\n]*\)|\d(?:,\d{3})+|[,;:|\n]|-{2,}")


class Clause(NamedTuple):
    """A stretch of a folded sentence between two commas."""

    start: int
    end: int


def clauses_of(text: str) -> list[Clause]:
    """Clauses in order; together they cover the text without its commas, bars and line ends."""
    cuts = [m.span() for m in _PART.finditer(text) if m[0][0] in ",;:|-\n"]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    return [Clause(a, b) for a, b in zip(starts, ends, strict=True) if a < b]
