"""Which subjects a sentence touches, and where: patterns first, then likeness to the examples."""

from collections.abc import Iterator
from typing import NamedTuple

from checker.evidence.clauses import clause_at
from checker.evidence.likeness import LIFT
from checker.evidence.reading import Reading
from checker.evidence.scan import spans
from checker.framework.matching import Matching, Slot
from checker.framework.phrases import Atoms, Patterns

LIKELY = 0
"""Score (log-odds times SCALE) from which likeness alone touches a subject."""
UNLIKELY = -70
"""Score below which the model says that a pattern was met by accident."""


NAMING = ("term", "together", "likeness")
"""Kinds of touches that name a subject; a figure needs one of them beside it."""


class Touch(NamedTuple):
    """A place of a sentence that is about a subject."""

    start: int
    end: int
    clause: int
    kind: str
    """term, together, mention, nil, figure or likeness."""
    likeness: int
    """The model's score of the clause for this subject; 0 where it was not asked."""


Touches = dict[int, list[Touch]]
"""Slot number to its touches."""


def touches_of(reading: Reading, matching: Matching, sizes: bytes, classes: tuple[int, ...]) -> Touches:
    """All touches of a sentence. `classes[slot]` is the model's class of a slot, or -1."""
    touches: Touches = {}
    subjects = max(classes) + 1
    for number, start, end, kind in _pattern_places(reading, matching, sizes):
        slot = matching.slots[number]
        if kind != "nil" and _masked(reading, slot, start, end, sizes):
            continue
        clause = clause_at(reading.clauses, start)
        touches.setdefault(number, []).append(Touch(start, end, clause, kind, _likeness(reading, clause, classes[number])))
    for clause, scores in enumerate(reading.scores):
        if scores and max(scores[:subjects]) >= LIKELY + LIFT:
            for number, name in enumerate(classes):
                if name >= 0 and scores[name] >= LIKELY + LIFT and not _confusable(reading, matching.slots[number], clause, sizes):
                    start, end = reading.clauses[clause]
                    touches.setdefault(number, []).append(Touch(start, end, clause, "likeness", scores[name] - LIFT))
    return touches


def _likeness(reading: Reading, clause: int, name: int) -> int:
    scores = reading.scores[clause] if clause < len(reading.scores) else ()
    return scores[name] - LIFT if scores and name >= 0 else 0


def _pattern_places(reading: Reading, matching: Matching, sizes: bytes) -> Iterator[tuple[int, int, int, str]]:
    """(slot, start, end, kind) of every pattern met."""
    found = reading.found
    for kind, table in (("term", matching.terms), ("mention", matching.mentions), ("nil", matching.nil)):
        for atom in found.keys() & table.keys():
            for number, pattern in table[atom]:
                for start, end in spans(pattern, found, sizes):
                    yield number, start, end, kind
    for atom in found.keys() & matching.together.keys():
        for number, lists, within in matching.together[atom]:
            for start, end in _together(reading, atom, lists, within, sizes):
                yield number, start, end, "together"
    if reading.facts:
        for atom in found.keys() & matching.figures.keys():
            for number, pattern, units in matching.figures[atom]:
                for start, end in _figures(reading, pattern, units, sizes):
                    yield number, start, end, "figure"


def _figures(reading: Reading, pattern: Atoms, units: tuple[str, ...], sizes: bytes) -> Iterator[tuple[int, int]]:
    for start, end in spans(pattern, reading.found, sizes):
        low, high = reading.clauses[clause_at(reading.clauses, start)]
        for fact in reading.facts:
            counted = fact.unit in units or (fact.kind == "rate" and "%" in units)
            if counted and low <= fact.start < high:
                yield min(start, fact.start), max(end, fact.end)


def _together(
    reading: Reading, first: int, lists: tuple[Atoms, ...], within: str, sizes: bytes
) -> Iterator[tuple[int, int]]:
    found = reading.found
    for at in found[first]:
        low, high = 0, len(reading.sentence.text)
        if within == "clause":
            low, high = reading.clauses[clause_at(reading.clauses, at)]
        start, end = at, at + sizes[first]
        for words in lists[1:]:
            near = [(abs(p - at), p, word) for word in words if word in found for p in found[word] if low <= p < high]
            if not near:
                break
            _, place, word = min(near)
            start, end = min(start, place), max(end, place + sizes[word])
        else:
            yield start, end


def _masked(reading: Reading, slot: Slot, start: int, end: int, sizes: bytes) -> bool:
    if _vetoed(reading, slot, clause_at(reading.clauses, start), sizes):
        return True
    return any(a <= start and end <= b for a, b in _places(reading, slot.exceptions, sizes))


def _vetoed(reading: Reading, slot: Slot, clause: int, sizes: bytes) -> bool:
    low, high = reading.clauses[clause]
    return any(low <= a < high for a, _ in _places(reading, slot.vetoes, sizes))


def _confusable(reading: Reading, slot: Slot, clause: int, sizes: bytes) -> bool:
    """Likeness alone does not speak for a clause that holds a confusable."""
    low, high = reading.clauses[clause]
    return any(low <= a < high for p in (slot.exceptions, slot.vetoes) for a, _ in _places(reading, p, sizes))


def _places(reading: Reading, patterns: Patterns, sizes: bytes) -> list[tuple[int, int]]:
    found = reading.found
    return [place for pattern in patterns if pattern[0] in found for place in spans(pattern, found, sizes)]
