"""Which subjects each sentence touches, and where: patterns first, then likeness to the examples."""

from typing import NamedTuple

from checker.evidence.likeness import lane, over
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
    """A place of a report that is about a subject."""

    start: int
    end: int
    clause: int
    kind: str
    """term, together, mention, nil, figure or likeness."""
    likeness: int
    """The model's score of the clause for this subject; 0 where it was not asked."""


class Touches(NamedTuple):
    """All touches of a report."""

    of: list[dict[int, list[Touch]]]
    """By sentence: slot number to its touches."""
    bare: set[int]
    """Clauses that are nothing but names."""


def touches_of(reading: Reading, matching: Matching, sizes: bytes, classes: tuple[int, ...]) -> Touches:
    """All touches of a report. `classes[slot]` is the model's class of a slot, or -1."""
    of: list[dict[int, list[Touch]]] = [{} for _ in reading.sentences]
    names = named(reading, matching, sizes)
    for slot, start, end, kind, _ in names.places:
        clause = reading.clause_of[start]
        score = reading.scores[clause]
        likeness = lane(score, classes[slot]) if score and classes[slot] >= 0 else 0
        if kind != "together" or likeness >= UNLIKELY:
            of[reading.home[clause]].setdefault(slot, []).append(Touch(start, end, clause, kind, likeness))
    for slot, clause, likeness in _alike(reading, classes):
        if clause not in names.barred.get(slot, ()):
            start, end = reading.clauses[clause]
            of[reading.home[clause]].setdefault(slot, []).append(Touch(start, end, clause, "likeness", likeness))
    return Touches(of, names.bare)


def _alike(reading: Reading, classes: tuple[int, ...]) -> list[tuple[int, int, int]]:
    """(slot, clause, score) of what the model finds."""
    slots = {name: slot for slot, name in enumerate(classes)}
    size = max(classes, default=-1) + 1
    alike = [
        (slots[name], clause, lane(score, name))
        for clause, score in enumerate(reading.scores)
        if score
        for name in over(score, size, LIKELY)
        if name in slots
    ]
    for sentence, score in enumerate(reading.whole):
        for name in over(score, size, WHOLE) if score else ():
            if name in slots:
                clause = max(reading.clauses_in(sentence), key=lambda c: lane(reading.scores[c], name))
                alike.append((slots[name], clause, lane(score, name)))
    return alike
