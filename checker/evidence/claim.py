"""A subject in a sentence: the clauses that are about it, and the facts that belong to it."""

from collections.abc import Mapping
from typing import NamedTuple

from checker.evidence.clauses import clause_at
from checker.evidence.facts import Fact
from checker.evidence.likeness import LIFT
from checker.evidence.marks import marked
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
    """What weighing needs beside the sentence."""

    slots: tuple[Slot, ...]
    classes: tuple[int, ...]
    """Class of the model of every slot, or -1."""
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
    window: list[int]
    """Those and the clauses of its facts, rising."""
    facts: list[Fact]
    said: list[int]
    """Own clauses that are more than names."""
    free: bool
    """Whether the clause after the window names nothing."""

    @property
    def named(self) -> bool:
        """Whether a pattern names it, or an umbrella name, and not likeness alone."""
        return any(touch.kind in ("term", "together", "mention") for touch in self.touches)


def claims_of(reading: Reading, touches: Touches, scales: Scales) -> list[tuple[int, Claim]]:
    """Every subject of a sentence with its slot number."""
    by: dict[int, set[int]] = {}
    for number, found in touches.items():
        for touch in found:
            if touch.kind in NAMING:
                by.setdefault(touch.clause, set()).add(number)
    return [(number, _claim(reading, number, found, by, touches.bare, scales)) for number, found in touches.items()]


def _claim(
    reading: Reading, number: int, found: list[Touch], by: Mapping[int, set[int]], bare: frozenset[int], scales: Scales
) -> Claim:
    own = sorted({t.clause for t in found if t.kind in NAMING} or {touch.clause for touch in found})
    lent = [
        (fact, clause)
        for fact in reading.facts
        if (clause := clause_at(reading.clauses, fact.start)) not in bare
        and _belongs(reading, number, fact, clause, own, found, by, scales)
        and (fact.kind != "document" or _made(reading, clause))
    ]
    window = sorted({*own, *(clause for _, clause in lent)})
    said = [clause for clause in own if clause not in bare]
    return Claim(scales.slots[number], found, own, window, [fact for fact, _ in lent], said, window[-1] + 1 not in by)


def _belongs(
    reading: Reading,
    number: int,
    fact: Fact,
    clause: int,
    own: list[int],
    found: list[Touch],
    by: Mapping[int, set[int]],
    scales: Scales,
) -> bool:
    """Whether a fact is the subject's: in a clause that touches it, expected near it, or lent by a neighbour."""
    if any(touch.clause == clause for touch in found if touch.kind != "figure"):
        return True
    low, high = reading.clauses[clause]
    if marked(reading.marks, "offtopic", low, high):
        return False
    away = min(abs(clause - c) for c in own)
    if away <= NEAR and any(t.kind == "figure" and t.start <= fact.start < t.end for t in found):
        return True
    if clause in by or away > 1:
        return False
    if fact.kind in ("date", "session"):
        return clause < own[0]
    return high - low - (fact.end - fact.start) <= COUNTED or _related(reading, clause, scales.classes[number])


def _related(reading: Reading, clause: int, name: int) -> bool:
    scores = reading.scores[clause] if clause < len(reading.scores) else ()
    return bool(scores) and name >= 0 and scores[name] >= RELATED + LIFT


def _made(reading: Reading, clause: int) -> bool:
    """A named document is a fact where something is done to it, not where it is studied."""
    low, high = reading.clauses[clause]
    return not marked(reading.marks, "study", low, high) and marked(reading.marks, "acts", low, high)
