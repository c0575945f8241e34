"""A subject in a sentence: the clauses that are about it, and the facts that belong to it."""

from collections.abc import Container
from typing import NamedTuple

from checker.evidence.facts import Fact
from checker.evidence.likeness import lane
from checker.evidence.marks import BIT
from checker.evidence.reading import Reading
from checker.evidence.touches import NAMING, Touch, Touches
from checker.framework.matching import Slot

NEAR = 3
"""So many clauses away from the subject an expected figure still belongs to it."""
COUNTED = 4
"""A clause with so few characters beside its number (一共86项) counts what the clause next to it names."""
RELATED = -40
"""Score (log-odds times SCALE) from which a clause nobody claims may lend its figure to the subject next to it."""


class Scales(NamedTuple):
    """What weighing needs beside the report."""

    slots: tuple[Slot, ...]
    classes: tuple[int, ...]
    """Class of the model of every slot, or -1."""
    moods: int
    """Class of the model of the first mood."""
    sizes: bytes
    """Length of every atom."""
    year: int
    """Report year, 0 where unknown."""


class Claim(NamedTuple):
    """A subject that a sentence touches."""

    slot: Slot
    touches: list[Touch]
    own: list[int]
    """Clauses that name the subject, rising."""
    first: int
    """First clause of the window: the own clauses and those of the facts."""
    last: int
    facts: list[Fact]
    said: list[int]
    """Own clauses that are more than names."""
    free: bool
    """Whether the clause after the window names nothing."""

    @property
    def named(self) -> bool:
        """Whether a pattern names it, or an umbrella name, and not likeness alone."""
        return any(touch.kind in ("term", "together", "mention") for touch in self.touches)


def claims_of(reading: Reading, touches: Touches, sentence: int, scales: Scales) -> list[tuple[int, Claim]]:
    """Every subject of a sentence with its slot number."""
    of = touches.of[sentence]
    taken = {touch.clause for found in of.values() for touch in found if touch.kind in NAMING}
    facts = _lendable(reading, touches, sentence) if of else []
    return [(slot, _claim(reading, slot, found, taken, facts, touches.bare, scales)) for slot, found in of.items()]


def _lendable(reading: Reading, touches: Touches, sentence: int) -> list[tuple[Fact, int]]:
    """The facts of a sentence with their clauses, but those in bare names and documents that nothing is done to."""
    return [
        (fact, clause)
        for clause in reading.clauses_in(sentence)
        if reading.facts[clause] and clause not in touches.bare
        for fact in reading.facts[clause]
        if fact.kind != "document" or _made(reading.marks[clause])
    ]


def _made(marks: int) -> bool:
    """A named document is a fact where something is done to it, not where it is studied."""
    return bool(marks & BIT["acts"]) and not marks & BIT["study"]


def _claim(
    reading: Reading,
    slot: int,
    found: list[Touch],
    taken: Container[int],
    facts: list[tuple[Fact, int]],
    bare: Container[int],
    scales: Scales,
) -> Claim:
    own = sorted({t.clause for t in found if t.kind in NAMING} or {touch.clause for touch in found})
    touched = {touch.clause for touch in found if touch.kind != "figure"}
    expected = [(touch.start, touch.end) for touch in found if touch.kind == "figure"]
    lent = [
        (fact, clause)
        for fact, clause in facts
        if clause in touched or _lends(reading, fact, clause, own, expected, taken, scales.classes[slot])
    ]
    first, last = min([own[0], *(clause for _, clause in lent)]), max([own[-1], *(clause for _, clause in lent)])
    said = [clause for clause in own if clause not in bare]
    return Claim(scales.slots[slot], found, own, first, last, [fact for fact, _ in lent], said, last + 1 not in taken)


def _lends(
    reading: Reading,
    fact: Fact,
    clause: int,
    own: list[int],
    expected: list[tuple[int, int]],
    taken: Container[int],
    name: int,
) -> bool:
    """Whether a clause that does not touch the subject lends it a fact: expected near it, or told by its neighbour."""
    if reading.marks[clause] & BIT["offtopic"]:
        return False
    away = min([abs(clause - c) for c in own])
    if away <= NEAR and any(start <= fact.start < end for start, end in expected):
        return True
    if clause in taken or away > 1:
        return False
    if fact.kind in ("date", "session"):
        return clause < own[0]
    low, high = reading.clauses[clause]
    if high - low - (fact.end - fact.start) <= COUNTED:
        return True
    score = reading.scores[clause]
    return bool(score) and name >= 0 and lane(score, name) >= RELATED
