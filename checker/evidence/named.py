"""Where the patterns of the framework stand in a sentence."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker.evidence.clauses import clause_at
from checker.evidence.facts import Fact
from checker.evidence.reading import Reading
from checker.evidence.scan import spans
from checker.framework.matching import Matching
from checker.framework.phrases import Atoms

Table = Mapping[int, tuple[tuple[int, Atoms], ...]]


BARE = 0.9
"""Share of a clause that names must cover to leave nothing said."""
LISTING = 4
"""From so many bare clauses on, if they are half of the sentence, it is a list of names from end to end."""
_ENDS = frozenset(",;:")


class Place(NamedTuple):
    """A pattern that was met."""

    slot: int
    start: int
    end: int
    kind: str
    """term, together, mention, nil or figure."""
    anchors: tuple[tuple[int, int], ...]
    """Places of its words: a confusable that covers one of them bars it."""


class Names(NamedTuple):
    """What the patterns say of one sentence."""

    places: list[Place]
    """But those that a confusable covers, a veto forbids or an umbrella name holds."""
    barred: Mapping[int, set[int]]
    """Slot to the clauses with a confusable or a veto of it: likeness alone does not speak for them."""
    bare: frozenset[int]
    """Clauses that are nothing but names: nothing is said to have been done."""


def named(reading: Reading, matching: Matching, sizes: bytes) -> Names:
    """Every pattern of the sentence."""
    covered = _by_slot(reading, matching.exceptions, sizes)
    vetoed = _by_slot(reading, matching.vetoes, sizes)
    clauses = reading.clauses
    closed = {slot: {clause_at(clauses, start) for start, _ in found} for slot, found in vetoed.items()}
    places = [
        place
        for place in (*_phrases(reading, matching, sizes), *_words(reading, matching, sizes))
        if not any(a <= x and y <= b for x, y in place.anchors for a, b in covered.get(place.slot, ()))
        and (place.kind == "nil" or clause_at(clauses, place.start) not in closed.get(place.slot, ()))
    ]
    for slot, found in covered.items():
        closed.setdefault(slot, set()).update(clause_at(clauses, start) for start, _ in found)
    return Names(_outside_umbrellas(places), closed, _bare(reading, places))


def _bare(reading: Reading, places: list[Place]) -> frozenset[int]:
    words = [anchor for place in places if place.kind in ("term", "mention") for anchor in place.anchors]
    bare = set()
    for number, (low, high) in enumerate(reading.clauses):
        named = {at for a, b in words if low <= a < high for at in range(a, min(b, high))}
        said = high - low - reading.sentence.text.count("、", low, high) - reading.sentence.text.count("。", low, high)
        if len(named) >= BARE * said:
            bare.add(number)
    if len(bare) >= LISTING and 2 * len(bare) >= len(reading.clauses):
        bare.update(range(len(reading.clauses)))
    return frozenset(bare)


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
                    if len(pattern) == 1 or not _ENDS.intersection(reading.sentence.text[start:end]):
                        ends = ((start, start + sizes[pattern[0]]), (end - sizes[pattern[-1]], end))
                        yield Place(number, start, end, kind, ends if len(pattern) > 1 else ((start, end),))


def _words(reading: Reading, matching: Matching, sizes: bytes) -> Iterator[Place]:
    found = reading.found
    for atom in found.keys() & matching.together.keys():
        for number, lists, within in matching.together[atom]:
            for words in _together(reading, atom, lists, within, sizes):
                yield Place(number, min(words)[0], max(end for _, end in words), "together", tuple(words))
    if reading.facts:
        for atom in found.keys() & matching.figures.keys():
            for number, pattern, units in matching.figures[atom]:
                for word, fact in _figures(reading, pattern, units, sizes):
                    yield Place(number, min(word[0], fact.start), max(word[1], fact.end), "figure", (word,))


def _figures(
    reading: Reading, pattern: Atoms, units: tuple[str, ...], sizes: bytes
) -> Iterator[tuple[tuple[int, int], Fact]]:
    for start, end in spans(pattern, reading.found, sizes):
        low, high = reading.clauses[clause_at(reading.clauses, start)]
        for fact in reading.facts:
            counted = fact.unit in units or (fact.kind == "rate" and "%" in units)
            if counted and low <= fact.start < high:
                yield (start, end), fact


def _together(
    reading: Reading, first: int, lists: tuple[Atoms, ...], within: str, sizes: bytes
) -> Iterator[list[tuple[int, int]]]:
    found = reading.found
    for at in found[first]:
        low, high = 0, len(reading.sentence.text)
        if within == "clause":
            low, high = reading.clauses[clause_at(reading.clauses, at)]
        met = [(at, at + sizes[first])]
        for words in lists[1:]:
            near = [(abs(p - at), p, word) for word in words if word in found for p in found[word] if low <= p < high]
            if not near:
                break
            _, place, word = min(near)
            met.append((place, place + sizes[word]))
        else:
            yield met
