"""The patterns of all indicators turned round: from an atom met in a text to the patterns that it begins.

Everything here is made once, by the compiler, and is read from the cache as it stands: plain tuples and dicts.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from checker.framework.phrases import Atoms, CompiledFigure, CompiledFind, CompiledTogether, Patterns


class Slot(NamedTuple):
    """A subject that evidence is gathered for: an indicator, or one of its elements that is judged by itself."""

    indicator: str
    element: str
    """"" for the indicator as a whole."""
    acts: Patterns
    exceptions: Patterns
    vetoes: Patterns


class Matching(NamedTuple):
    """For every atom that can begin a pattern: the slots (by number) and the patterns."""

    slots: tuple[Slot, ...]
    terms: Mapping[int, tuple[tuple[int, Atoms], ...]]
    mentions: Mapping[int, tuple[tuple[int, Atoms], ...]]
    nil: Mapping[int, tuple[tuple[int, Atoms], ...]]
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
    slots: list[Slot] = []
    terms: dict[int, list[tuple[int, Atoms]]] = {}
    mentions: dict[int, list[tuple[int, Atoms]]] = {}
    nil: dict[int, list[tuple[int, Atoms]]] = {}
    together: dict[int, list[tuple[int, tuple[Atoms, ...], str]]] = {}
    figures: dict[int, list[tuple[int, Atoms, tuple[str, ...]]]] = {}
    for number, part in enumerate(parts):
        slots.append(Slot(part.indicator, part.element, part.acts, part.find.exceptions, part.find.vetoes))
        for table, patterns in ((terms, part.find.terms), (mentions, part.find.mentions), (nil, part.nil)):
            for pattern in patterns:
                table.setdefault(pattern[0], []).append((number, pattern))
        for rule in part.find.together:
            _enter(together, number, rule)
        for figure in part.figures:
            for pattern in figure.of:
                figures.setdefault(pattern[0], []).append((number, pattern, figure.unit))
    frozen = (({atom: tuple(rows) for atom, rows in table.items()}) for table in (terms, mentions, nil))
    return Matching(
        tuple(slots),
        *frozen,
        {atom: tuple(rows) for atom, rows in together.items()},
        {atom: tuple(rows) for atom, rows in figures.items()},
    )


def _enter(
    together: dict[int, list[tuple[int, tuple[Atoms, ...], str]]], number: int, rule: CompiledTogether
) -> None:
    for atom in rule.lists[0]:
        together.setdefault(atom, []).append((number, rule.lists, rule.within))
