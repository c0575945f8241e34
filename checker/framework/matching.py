"""The patterns of all indicators turned round: from an atom met in a text to the patterns that it begins.

Everything here is made once, by the compiler, and is read from the cache as it stands: plain tuples and dicts.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from checker.framework.phrases import Atoms, CompiledFigure, CompiledFind, Patterns

Row = TypeVar("Row")


class Slot(NamedTuple):
    """A subject that evidence is gathered for: an indicator, or one of its elements that is judged by itself."""

    indicator: str
    element: str
    """"" for the indicator as a whole."""
    acts: Patterns


class Matching(NamedTuple):
    """For every atom that can begin a pattern: the slots (by number) and the patterns."""

    slots: tuple[Slot, ...]
    terms: Mapping[int, tuple[tuple[int, Atoms], ...]]
    mentions: Mapping[int, tuple[tuple[int, Atoms], ...]]
    nil: Mapping[int, tuple[tuple[int, Atoms], ...]]
    exceptions: Mapping[int, tuple[tuple[int, Atoms], ...]]
    vetoes: Mapping[int, tuple[tuple[int, Atoms], ...]]
    together: Mapping[int, tuple[tuple[int, tuple[Atoms, ...], str], ...]]
    """(slot, lists, within); the atom is of the first list."""
    figures: Mapping[int, tuple[tuple[int, Atoms, tuple[str, ...]], ...]]
    """(slot, pattern of the word, units)."""


class Part(NamedTuple):
    """All that is looked for in one slot, before it is turned round."""

    indicator: str
    element: str
    find: CompiledFind
    acts: Patterns
    figures: tuple[CompiledFigure, ...]
    nil: Patterns


def turn_round(parts: Iterable[Part]) -> Matching:
    """The table of all slots, numbered in the order given."""
    numbered = list(enumerate(parts))
    slots = tuple(Slot(part.indicator, part.element, part.acts) for _, part in numbered)
    together = _by_atom(
        (atom, (number, rule.lists, rule.within))
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
        slots=slots,
        terms=_patterns((number, part.find.terms) for number, part in numbered),
        mentions=_patterns((number, part.find.mentions) for number, part in numbered),
        nil=_patterns((number, part.nil) for number, part in numbered),
        exceptions=_patterns((number, part.find.exceptions) for number, part in numbered),
        vetoes=_patterns((number, part.find.vetoes) for number, part in numbered),
        together=together,
        figures=figures,
    )


def _patterns(rows: Iterable[tuple[int, Patterns]]) -> dict[int, tuple[tuple[int, Atoms], ...]]:
    return _by_atom((pattern[0], (number, pattern)) for number, patterns in rows for pattern in patterns)


def _by_atom(rows: Iterable[tuple[int, Row]]) -> dict[int, tuple[Row, ...]]:
    table: dict[int, list[Row]] = {}
    for atom, row in rows:
        table.setdefault(atom, []).append(row)
    return {atom: tuple(found) for atom, found in table.items()}
