"""The patterns of all indicators turned round: from an atom met in a text to the patterns that it begins.

Everything here is made once, by the compiler, and is read from the cache as it stands: plain tuples and dicts.
"""

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from checker.framework.phrases import Atoms, Patterns

Row = TypeVar("Row")
KINDS = ("term", "mention", "nil", "except", "unless")
"""Kinds of phrases: what names a subject, its umbrella names, its nil declarations, its confusables and its vetoes."""


class Slot(NamedTuple):
    """A subject that evidence is gathered for: an indicator, or one of its elements that is judged by itself."""

    indicator: str
    element: str
    """"" for the indicator as a whole."""
    acts: Patterns
    anyone: bool
    """Whether anybody's acts count, and not the unit's only."""
    due: bool
    """Whether it ought to be done, so that not having done it is a shortcoming and no nil."""


Rows = Mapping[int, tuple[Row, ...]]
"""Atom id to what it can begin."""


class Matching(NamedTuple):
    """For every atom that can begin a pattern: the slots (by number) and the patterns."""

    slots: tuple[Slot, ...]
    phrases: Rows[tuple[str, int]]
    """(kind, slot) of the patterns that are this one atom; kinds are those of KINDS."""
    gapped: Rows[tuple[str, int, Atoms]]
    """(kind, slot, pattern) of the patterns of several atoms, by their first."""
    together: Rows[tuple[int, tuple[frozenset[int], ...], str]]
    """(slot, the other lists, within); the atom is of the first list."""
    figures: Rows[tuple[int, Atoms, tuple[str, ...]]]
    """(slot, pattern of the word, units)."""
