"""Which subjects a sentence touches, and where: patterns first, then likeness to the examples."""

from collections.abc import Sequence
from typing import NamedTuple

from checker.evidence.clauses import clause_at
from checker.evidence.likeness import LIFT, MOODS
from checker.evidence.named import named
from checker.evidence.reading import Reading
from checker.framework.matching import Matching

LIKELY = 0
"""Score (log-odds times SCALE) from which likeness alone touches a subject."""
WHOLE = 0
"""The same for a whole sentence of several clauses."""
UNLIKELY = -80
"""Score below which words stand together by accident."""
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


class Touches(dict[int, list[Touch]]):
    """Slot number to its touches."""

    bare: frozenset[int] = frozenset()
    """Clauses that are nothing but names."""


def touches_of(reading: Reading, matching: Matching, sizes: bytes, classes: tuple[int, ...]) -> Touches:
    """All touches of a sentence. `classes[slot]` is the model's class of a slot, or -1."""
    touches = Touches()
    names = named(reading, matching, sizes)
    touches.bare = names.bare
    for place in names.places:
        clause = clause_at(reading.clauses, place.start)
        likeness = _likeness(reading, clause, classes[place.slot])
        if place.kind == "together" and likeness < UNLIKELY:
            continue
        touches.setdefault(place.slot, []).append(Touch(place.start, place.end, clause, place.kind, likeness))
    for number, clause, likeness in _alike(reading, classes):
        if clause not in names.barred.get(number, ()):
            start, end = reading.clauses[clause]
            touches.setdefault(number, []).append(Touch(start, end, clause, "likeness", likeness))
    return touches


def _likeness(reading: Reading, clause: int, name: int) -> int:
    scores = reading.scores[clause] if clause < len(reading.scores) else ()
    return scores[name] - LIFT if scores and name >= 0 else 0


def _alike(reading: Reading, classes: tuple[int, ...]) -> list[tuple[int, int, int]]:
    """(slot, clause, score) of what the model finds."""
    alike = [
        (number, clause, score - LIFT)
        for clause, scores in enumerate(reading.scores)
        for number, score in _over(scores, classes, LIKELY)
    ]
    for number, score in _over(reading.whole, classes, WHOLE):
        clause = max(
            range(len(reading.scores)), key=lambda c: reading.scores[c][classes[number]] if reading.scores[c] else 0
        )
        alike.append((number, clause, score - LIFT))
    return alike


def _over(scores: Sequence[int], classes: tuple[int, ...], least: int) -> list[tuple[int, int]]:
    """(slot, score plus LIFT) of the subjects at or over a score."""
    floor = least + LIFT
    over = {name for name, score in enumerate(scores[: -len(MOODS)]) if score >= floor}
    return [(number, scores[name]) for number, name in enumerate(classes) if name in over] if over else []
