"""Which subjects a sentence touches, and where: patterns first, then likeness to the examples."""

from typing import NamedTuple

from checker.evidence.clauses import clause_at
from checker.evidence.likeness import LIFT
from checker.evidence.owners import Owners, Slot
from checker.evidence.reading import Reading
from checker.evidence.scan import spans
from checker.framework.model import CompiledTogether, Patterns

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


def touches_of(reading: Reading, owners: Owners, atoms: tuple[str, ...], classes: tuple[int, ...]) -> Touches:
    """All touches of a sentence. `classes[slot]` is the model's class of a slot, or -1."""
    touches: Touches = {}
    subjects = max(classes) + 1
    for number, start, end, kind in _pattern_places(reading, owners, atoms):
        slot = owners.slots[number]
        if kind != "nil" and _masked(reading, slot, start, end, atoms):
            continue
        clause = clause_at(reading.clauses, start)
        touches.setdefault(number, []).append(Touch(start, end, clause, kind, _likeness(reading, clause, classes[number])))
    for clause, scores in enumerate(reading.scores):
        if scores and max(scores[:subjects]) >= LIKELY + LIFT:
            for number, name in enumerate(classes):
                if name >= 0 and scores[name] >= LIKELY + LIFT and not _confusable(reading, owners.slots[number], clause, atoms):
                    start, end = reading.clauses[clause]
                    touches.setdefault(number, []).append(Touch(start, end, clause, "likeness", scores[name] - LIFT))
    return touches


def _likeness(reading: Reading, clause: int, name: int) -> int:
    scores = reading.scores[clause] if clause < len(reading.scores) else ()
    return scores[name] - LIFT if scores and name >= 0 else 0


def _pattern_places(reading: Reading, owners: Owners, atoms: tuple[str, ...]) -> list[tuple[int, int, int, str]]:
    found, places = reading.found, []
    for atom in found:
        for kind, table in (("term", owners.terms), ("mention", owners.mentions), ("nil", owners.nil)):
            for number, pattern in table.get(atom, ()):
                places += [(number, start, end, kind) for start, end in spans(pattern, found, atoms)]
        for number, place in owners.figures.get(atom, ()):
            places += _figure_places(reading, number, owners.slots[number].figures[place], atom, atoms)
        for number, rule in owners.together.get(atom, ()):
            places += [(number, start, end, "together") for start, end in _together(reading, rule, atom, atoms)]
    return places


def _figure_places(reading: Reading, number: int, figure: object, atom: int, atoms: tuple[str, ...]) -> list[tuple[int, int, int, str]]:
    places = []
    for pattern in figure.of:  # type: ignore[attr-defined]
        if pattern[0] != atom:
            continue
        for start, end in spans(pattern, reading.found, atoms):
            clause = reading.clauses[clause_at(reading.clauses, start)]
            for fact in reading.facts:
                near = clause.start <= fact.start < clause.end
                if near and (fact.unit in figure.unit or (fact.kind == "rate" and "%" in figure.unit)):  # type: ignore[attr-defined]
                    places.append((number, min(start, fact.start), max(end, fact.end), "figure"))
    return places


def _together(reading: Reading, rule: CompiledTogether, first: int, atoms: tuple[str, ...]) -> list[tuple[int, int]]:
    places = []
    for at in reading.found[first]:
        low, high = 0, len(reading.sentence.text)
        if rule.within == "clause":
            low, high = reading.clauses[clause_at(reading.clauses, at)]
        met = [(at, at + len(atoms[first]))]
        for words in rule.lists[1:]:
            near = [
                (abs(place - at), place, place + len(atoms[word]))
                for word in words
                for place in reading.found.get(word, ())
                if low <= place < high
            ]
            if not near:
                break
            met.append(min(near)[1:])
        else:
            places.append((min(start for start, _ in met), max(end for _, end in met)))
    return places


def _masked(reading: Reading, slot: Slot, start: int, end: int, atoms: tuple[str, ...]) -> bool:
    if _vetoed(reading, slot, clause_at(reading.clauses, start), atoms):
        return True
    return any(a <= start and end <= b for a, b in _places(reading, slot.find.exceptions, atoms))


def _vetoed(reading: Reading, slot: Slot, clause: int, atoms: tuple[str, ...]) -> bool:
    low, high = reading.clauses[clause]
    return any(low <= a < high for a, _ in _places(reading, slot.find.vetoes, atoms))


def _confusable(reading: Reading, slot: Slot, clause: int, atoms: tuple[str, ...]) -> bool:
    """Likeness alone does not speak for a clause that holds a confusable."""
    low, high = reading.clauses[clause]
    return any(low <= a < high for p in (slot.find.exceptions, slot.find.vetoes) for a, _ in _places(reading, p, atoms))


def _places(reading: Reading, patterns: Patterns, atoms: tuple[str, ...]) -> list[tuple[int, int]]:
    found = reading.found
    return [place for pattern in patterns if pattern[0] in found for place in spans(pattern, found, atoms)]
