"""The patterns of all indicators turned round: from an atom met in a text to the patterns that it begins.

Everything here is made once, by the compiler, and is read from the cache as it stands: plain tuples and dicts.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from checker.framework.phrases import Atoms, CompiledFigure, CompiledFind, Patterns

Row = TypeVar("Row")
_FIELDS = {"term": "terms", "mention": "mentions", "except": "exceptions", "unless": "vetoes"}
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


class Part(NamedTuple):
    """All that is looked for in one slot, before it is turned round."""

    indicator: str
    element: str
    find: CompiledFind
    acts: Patterns
    figures: tuple[CompiledFigure, ...]
    nil: Patterns
    anyone: bool
    due: bool


def turn_round(parts: Iterable[Part]) -> Matching:
    """The table of all slots, numbered in the order given."""
    numbered = list(enumerate(parts))
    phrases = [
        (kind, number, pattern) for kind in KINDS for number, part in numbered for pattern in _patterns(part, kind)
    ]
    together = _by_atom(
        (atom, (number, tuple(map(frozenset, rule.lists[1:])), rule.within))
        for number, part in numbered
        for rule in part.find.together
        for atom in rule.lists[0]
    )
    figures = _by_atom(
        (pattern[0], (number, pattern, figure.unit))
        for number, part in numbered
        for figure in part.figures
        for pattern in figure.of
    )
    return Matching(
        slots=tuple(Slot(p.indicator, p.element, p.acts, p.anyone, p.due) for _, p in numbered),
        phrases=_by_atom((pattern[0], (kind, n)) for kind, n, pattern in phrases if len(pattern) == 1),
        gapped=_by_atom((pattern[0], (kind, n, pattern)) for kind, n, pattern in phrases if len(pattern) > 1),
        together=together,
        figures=figures,
    )


def _patterns(part: Part, kind: str) -> Patterns:
    return part.nil if kind == "nil" else getattr(part.find, _FIELDS[kind])


def _by_atom(rows: Iterable[tuple[int, Row]]) -> dict[int, tuple[Row, ...]]:
    table: dict[int, list[Row]] = {}
    for atom, row in rows:
        table.setdefault(atom, []).append(row)
    return {atom: tuple(found) for atom, found in table.items()}
