"""The shared vocabulary in a text: which clause holds words of plan, problem, slogan, act ..."""

from collections.abc import Sequence

from checker.evidence.scan import Found, spans
from checker.framework.phrases import Words

LISTS = ("plan", "problem", "slogan", "nil", "acts", "habit", "vague", "others", "last_year", "study", "offtopic")
BIT = {name: 1 << place for place, name in enumerate(LISTS)}
"""Name of a word list to its bit in the marks of a clause."""


def marks_of(found: Found, words: Words, sizes: bytes, clause_of: Sequence[int], count: int) -> list[int]:
    """For each of the `count` clauses the bits of the lists of which a word starts in it."""
    marks = [0] * count
    for atom in found.keys() & words.keys():
        for name, pattern in words[atom]:
            bit = BIT[name]
            for start in found[atom] if len(pattern) == 1 else [start for start, _ in spans(pattern, found, sizes)]:
                marks[clause_of[start]] |= bit
    return marks
