"""What is looked for: as the author wrote it, and as ids of atoms for the matcher."""

import marshal
import zlib
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

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


class Together(NamedTuple):
    """Words that name the subject only when they stand near each other."""

    lists: tuple[tuple[str, ...], ...]
    """One word of every list must be there; the first list holds the rarest words."""
    within: str
    """`clause` or `sentence` (a list item counts as one)."""


class Find(NamedTuple):
    """What is looked for, as the author wrote it."""

    terms: tuple[str, ...]
    """Phrases that by themselves name the subject; "…" is a gap."""
    together: tuple[Together, ...]
    mentions: tuple[str, ...]
    """Umbrella names: they name the subject but never prove it."""
    exceptions: tuple[str, ...]
    """Confusable wordings: text that they cover is not looked at."""
    vetoes: tuple[str, ...]
    """A clause that holds one of these gives no hit."""


class Figure(NamedTuple):
    """A number that an auditor expects: a word of `of` with a number and one of the units in the same clause."""

    of: tuple[str, ...]
    unit: tuple[str, ...]
    """Counting units as they stand after the number, longest first."""


class Example(NamedTuple):
    """What an author expects of a sentence (content indicators) or of a short document (form indicators)."""

    status: str
    """covered, weak, missing or declared."""
    role: str
    """Section role of the sentence; "" for a document."""
    reason: str
    """Reason of a weak one; "" otherwise."""
    text: str
    because: Text | None
    """Why a missing one is missing, where it is said."""


class CompiledTogether(NamedTuple):
    """A Together as atom ids; its words have no gaps, so each is one id."""

    lists: tuple[Atoms, ...]
    within: str


class CompiledFind(NamedTuple):
    """A Find as atom ids; every field has the order of the field of the same name there."""

    terms: Patterns
    together: tuple[CompiledTogether, ...]
    mentions: Patterns
    exceptions: Patterns
    vetoes: Patterns


class CompiledFigure(NamedTuple):
    """A Figure with its words as patterns; the units stay strings, since they are compared right after a number."""

    of: Patterns
    unit: tuple[str, ...]


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


class Prose(NamedTuple):
    """What only a reader of the indicator needs, and no audit."""

    find: Find
    """Empty for a form indicator."""
    acts: tuple[str, ...]
    """Wordings that by themselves are a completed act."""
    figures: tuple[Figure, ...]
    nil: tuple[str, ...]
    """Complete nil declarations."""
    examples: tuple[Example, ...]


@cache
def read_prose(raw: bytes) -> Prose:
    """The Prose of an indicator, from the compressed marshal bytes in which it is kept."""
    find, acts, figures, nil, examples = marshal.loads(zlib.decompress(raw))
    return Prose(
        as_find(find), acts, tuple(Figure(*row) for row in figures), nil, tuple(_example(row) for row in examples)
    )


def as_find(row: tuple[Any, ...]) -> Find:
    """A Find from its plain fields."""
    terms, together, mentions, exceptions, vetoes = row
    return Find(terms, tuple(Together(*t) for t in together), mentions, exceptions, vetoes)


def _example(row: tuple[Any, ...]) -> Example:
    status, role, reason, text, because = row
    return Example(status, role, reason, text, because and Text(*because))
