"""Where the patterns of the framework stand in a sentence."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker.evidence.clauses import clause_at
from checker.evidence.reading import Reading
from checker.evidence.scan import spans
from checker.framework.matching import Matching
from checker.framework.phrases import Atoms

Table = Mapping[int, tuple[tuple[int, Atoms], ...]]


class Place(NamedTuple):
    """A pattern that was met."""

    slot: int
    start: int
    end: int
    kind: str
    """term, together, mention, nil or figure."""


class Names(NamedTuple):
    """What the patterns say of one sentence."""

    places: list[Place]
    """But those that a confusable covers, a veto forbids or an umbrella name holds."""
    barred: Mapping[int, set[int]]
    """Slot to the clauses with a confusable or a veto of it: likeness alone does not speak for them."""


def named(reading: Reading, matching: Matching, sizes: bytes) -> Names:
    """Every pattern of the sentence."""
    covered = _by_slot(reading, matching.exceptions, sizes)
    vetoed = _by_slot(reading, matching.vetoes, sizes)
    clauses = reading.clauses
    closed = {slot: {clause_at(clauses, start) for start, _ in found} for slot, found in vetoed.items()}
    places = [
        place
        for place in (*_phrases(reading, matching, sizes), *_words(reading, matching, sizes))
        if not any(a <= place.start and place.end <= b for a, b in covered.get(place.slot, ()))
        and (place.kind == "nil" or clause_at(clauses, place.start) not in closed.get(place.slot, ()))
    ]
    for slot, found in covered.items():
        closed.setdefault(slot, set()).update(clause_at(clauses, start) for start, _ in found)
    return Names(_outside_umbrellas(places), closed)


def _outside_umbrellas(places: list[Place]) -> list[Place]:
    umbrellas = [place for place in places if place.kind == "mention"]
    return [
        place
        for place in places
        if place.kind not in ("term", "together")
        or not any(u.slot == place.slot and u.start <= place.start and place.end <= u.end for u in umbrellas)
    ]


def _by_slot(reading: Reading, table: Table, sizes: bytes) -> dict[int, list[tuple[int, int]]]:
    found = reading.found
    slots: dict[int, list[tuple[int, int]]] = {}
    for atom in found.keys() & table.keys():
        for number, pattern in table[atom]:
            places = spans(pattern, found, sizes)
            if places:
                slots.setdefault(number, []).extend(places)
    return slots


def _phrases(reading: Reading, matching: Matching, sizes: bytes) -> Iterator[Place]:
    found = reading.found
    for kind, table in (("term", matching.terms), ("mention", matching.mentions), ("nil", matching.nil)):
        for atom in found.keys() & table.keys():
            for number, pattern in table[atom]:
                for start, end in spans(pattern, found, sizes):
                    yield Place(number, start, end, kind)


def _words(reading: Reading, matching: Matching, sizes: bytes) -> Iterator[Place]:
    found = reading.found
    for atom in found.keys() & matching.together.keys():
        for number, lists, within in matching.together[atom]:
            for start, end in _together(reading, atom, lists, within, sizes):
                yield Place(number, start, end, "together")
    if reading.facts:
        for atom in found.keys() & matching.figures.keys():
            for number, pattern, units in matching.figures[atom]:
                for start, end in _figures(reading, pattern, units, sizes):
                    yield Place(number, start, end, "figure")


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
