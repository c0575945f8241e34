"""Whose atom is it? For every atom that can begin a match, the patterns that it would begin."""

from typing import NamedTuple

from checker.framework.model import Atoms, CompiledFigure, CompiledFind, CompiledTogether, Framework, Indicator


class Slot(NamedTuple):
    """A subject that hits are counted for: an indicator, or one of its elements that is judged by itself."""

    indicator: str
    element: str
    find: CompiledFind
    acts: tuple[Atoms, ...]
    figures: tuple[CompiledFigure, ...]
    nil: tuple[Atoms, ...]


class Owners(NamedTuple):
    """Which patterns an atom begins, as (slot number, pattern)."""

    slots: tuple[Slot, ...]
    terms: dict[int, list[tuple[int, Atoms]]]
    mentions: dict[int, list[tuple[int, Atoms]]]
    together: dict[int, list[tuple[int, CompiledTogether]]]
    nil: dict[int, list[tuple[int, Atoms]]]
    figures: dict[int, list[tuple[int, int]]]
    """Atom to (slot, number of the figure)."""


def owners_of(framework: Framework) -> Owners:
    """The table for all content indicators of a framework, in framework order."""
    slots = tuple(slot for indicator in framework.indicators if not indicator.check for slot in _slots(indicator))
    owners = Owners(slots, {}, {}, {}, {}, {})
    for number, slot in enumerate(slots):
        for table, patterns in (
            (owners.terms, slot.find.terms),
            (owners.mentions, slot.find.mentions),
            (owners.nil, slot.nil),
        ):
            for pattern in patterns:
                table.setdefault(pattern[0], []).append((number, pattern))
        for rule in slot.find.together:
            for atom in rule.lists[0]:
                owners.together.setdefault(atom, []).append((number, rule))
        for place, figure in enumerate(slot.figures):
            for pattern in figure.of:
                owners.figures.setdefault(pattern[0], []).append((number, place))
    return owners


def _slots(indicator: Indicator) -> list[Slot]:
    whole = indicator.compiled
    slots = [Slot(indicator.id, "", whole.find, whole.acts, whole.figures, whole.nil)]
    for element in indicator.elements:
        if element.compiled:
            slots.append(Slot(indicator.id, element.id, element.compiled, whole.acts, whole.figures, whole.nil))
    return slots
