"""Where the patterns of the framework stand in a sentence."""

from collections.abc import Iterator
from typing import NamedTuple

from checker.evidence.clauses import clause_at
from checker.evidence.reading import Reading
from checker.evidence.scan import spans
from checker.framework.matching import Matching, Slot
from checker.framework.phrases import Atoms, Patterns


class Place(NamedTuple):
    """A pattern that was met."""

    slot: int
    start: int
    end: int
    kind: str
    """term, together, mention, nil or figure."""


def named(reading: Reading, matching: Matching, sizes: bytes) -> list[Place]:
    """Every pattern of the sentence, but those that a confusable covers, a veto forbids or an umbrella name holds."""
    places = [
        place
        for place in (*_phrases(reading, matching, sizes), *_words(reading, matching, sizes))
        if not _masked(reading, matching.slots[place.slot], place, sizes)
    ]
    umbrellas = [place for place in places if place.kind == "mention"]
    return [
        place
        for place in places
        if place.kind not in ("term", "together")
        or not any(u.slot == place.slot and u.start <= place.start and place.end <= u.end for u in umbrellas)
    ]


def confusable(reading: Reading, slot: Slot, clause: int, sizes: bytes) -> bool:
    """Whether a clause holds a confusable or a veto of the slot: then likeness alone does not speak for it."""
    low, high = reading.clauses[clause]
    return any(low <= a < high for p in (slot.exceptions, slot.vetoes) for a, _ in _spans(reading, p, sizes))


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


def _masked(reading: Reading, slot: Slot, place: Place, sizes: bytes) -> bool:
    if any(a <= place.start and place.end <= b for a, b in _spans(reading, slot.exceptions, sizes)):
        return True
    low, high = reading.clauses[clause_at(reading.clauses, place.start)]
    return place.kind != "nil" and any(low <= a < high for a, _ in _spans(reading, slot.vetoes, sizes))


def _spans(reading: Reading, patterns: Patterns, sizes: bytes) -> list[tuple[int, int]]:
    found = reading.found
    return [place for pattern in patterns if pattern[0] in found for place in spans(pattern, found, sizes)]
