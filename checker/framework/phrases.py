"""Phrases as ids of atoms, for the matcher; as their author wrote them they are in `prose`."""

from collections.abc import Mapping
from typing import NamedTuple

GAP = "…"
"""In a pattern: at most `GAP_WIDTH` characters of the same clause stand between the two atoms."""
GAP_WIDTH = 8

Atoms = tuple[int, ...]
"""A compiled pattern: the ids of its atoms in order, with a gap between each two; most patterns are one atom."""
Patterns = tuple[Atoms, ...]
"""Compiled patterns, in the order of the strings that they were made from."""


class Text(NamedTuple):
    """The same words for readers in two languages."""

    zh: str
    en: str


class Vocabulary(NamedTuple):
    """Word lists that all indicators share, folded, longest first."""

    plan: tuple[str, ...]
    """Words of what is still to be done."""
    problem: tuple[str, ...]
    """Words of what is lacking."""
    slogan: tuple[str, ...]
    """Words of endeavour that state nothing checkable."""
    nil: tuple[str, ...]
    """Words that open a nil declaration."""
    units: tuple[str, ...]
    """Counting units that make a number a fact."""
    acts: tuple[str, ...]
    """Verbs of a definite, completed act."""
    habit: tuple[str, ...]
    """Words of a habit without its rhythm: 定期, 经常."""
    vague: tuple[str, ...]
    """Words that leave open whether an act was done: 定期, 按规定, 探索."""
    others: tuple[str, ...]
    """Words that make a fact somebody else's."""
    last_year: tuple[str, ...]
    """Words that date a fact in an earlier year."""
    study: tuple[str, ...]
    """Words of learning: a law named beside them is study matter only."""
    offtopic: tuple[str, ...]
    """Words of matters that no indicator is about."""


Words = Mapping[int, tuple[tuple[str, Atoms], ...]]
"""The lists of `Vocabulary` but the units, turned round: atom to (name of the list, pattern that it begins)."""


class Index(NamedTuple):
    """All atoms of all patterns, ready for one pass over a folded text."""

    ids: Mapping[str, int]
    """Every atom to its id; the ids run from zero, in the order of the mapping."""
    sizes: bytes
    """Length of every atom, by id."""
    starts: frozenset[str]
    """First two characters of every atom that has two."""
    longer: Mapping[str, bytes]
    """First four characters of the atoms that have more, to the lengths that they have."""
