"""From all that is looked for to the table of what is met. Imported on a cache miss only."""

from collections.abc import Iterable
from typing import NamedTuple

from checker.framework.matching import KINDS, Matching, Row, Slot
from checker.framework.phrases import Atoms, Patterns

_FIELDS = {"term": "terms", "mention": "mentions", "except": "exceptions", "unless": "vetoes"}


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
