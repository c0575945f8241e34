"""Where the phrases of the framework stand in a report: terms, words that stand together, confusables."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker.evidence.marks import BIT
from checker.evidence.reading import Reading
from checker.evidence.scan import spans, within
from checker.framework.matching import Matching
from checker.text import lazy

BARE = 0.9
"""Share of a clause that names must cover to leave nothing said."""
LISTING = 4
"""From so many bare clauses on, if they are half of the sentence, it is a list of names from end to end."""
_TITLE = lazy("《[^《》\n]{2,60}》")

Stretch = tuple[int, int]


class Place(NamedTuple):
    """A phrase that was met."""

    slot: int
    start: int
    end: int
    kind: str
    """term, mention, nil or together."""
    anchors: tuple[Stretch, ...]
    """Places of its words: a confusable that covers one of them bars it."""


class Names(NamedTuple):
    """What the phrases say of a report."""

    places: list[Place]
    """But those that a confusable covers, a veto forbids or an umbrella name holds."""
    covered: Mapping[int, list[Stretch]]
    """Slot to the places of its confusables."""
    barred: Mapping[int, set[int]]
    """Slot to the clauses with a confusable or a veto of it: likeness alone does not speak for them."""
    closed: Mapping[int, Mapping[int, list[Stretch]]]
    """Slot to the clauses with a veto of it, and to the vetoes in each."""
    bare: set[int]
    """Clauses that are nothing but names: nothing is said to have been done."""


def named(reading: Reading, matching: Matching, sizes: bytes) -> Names:
    """Every phrase of the report."""
    clause_of = reading.clause_of
    met: list[Place] = []
    covered: dict[int, list[Stretch]] = {}
    closed: dict[int, dict[int, list[Stretch]]] = {}
    for place in _phrases(reading, matching, sizes):
        if place.kind == "except":
            covered.setdefault(place.slot, []).append((place.start, place.end))
        elif place.kind == "unless":
            in_clause = closed.setdefault(place.slot, {}).setdefault(clause_of[place.start], [])
            in_clause.append((place.start, place.end))
        else:
            met.append(place)
    met += _together(reading, matching, sizes)
    places = [
        place
        for place in met
        if (place.kind == "nil" or place.slot not in closed or not _is_vetoed(reading, place, closed[place.slot]))
        and (place.slot not in covered or not covers(covered[place.slot], place.anchors))
    ]
    barred = {slot: set(clauses) for slot, clauses in closed.items()}
    for slot, stretches in covered.items():
        barred.setdefault(slot, set()).update([clause_of[start] for start, _ in stretches])
    places = _outside_umbrellas(places)
    for at in _studied(reading, places):
        barred.setdefault(places[at].slot, set()).add(clause_of[places[at].start])
        places[at] = places[at]._replace(kind="mention")
    return Names(places, covered, barred, closed, _bare(reading, places))


def covers(stretches: list[Stretch], anchors: tuple[Stretch, ...]) -> bool:
    """Whether a stretch holds one of the anchors."""
    return any([low <= start and end <= high for start, end in anchors for low, high in stretches])


def _is_vetoed(reading: Reading, place: Place, vetoes: Mapping[int, list[Stretch]]) -> bool:
    """Whether a veto stands in the clause of a phrase; one in another item of a list is about that item."""
    stretches = vetoes.get(reading.clause_of[place.start], ())
    return bool(stretches) and not any(
        all(_are_apart(reading, anchor, stretch) for stretch in stretches) for anchor in place.anchors
    )


def _are_apart(reading: Reading, anchor: Stretch, veto: Stretch) -> bool:
    """Whether a veto is about a later item of a list than an anchor; an earlier one may set the subject of all."""
    return veto[0] >= anchor[1] and reading.text.find("、", anchor[1], veto[0]) >= 0


def _outside_umbrellas(places: list[Place]) -> list[Place]:
    umbrellas: dict[int, list[Stretch]] = {}
    for place in places:
        if place.kind == "mention":
            umbrellas.setdefault(place.slot, []).append((place.start, place.end))
    return [
        place
        for place in places
        if place.slot not in umbrellas
        or place.kind not in ("term", "together")
        or not covers(umbrellas[place.slot], ((place.start, place.end),))
    ]


def _studied(reading: Reading, places: list[Place]) -> Iterator[int]:
    """Numbers of the places that stand in the title of what is learnt (学习《公平竞争审查条例》): mere mentions."""
    titles = [found.span() for found in _TITLE.finditer(reading.text)]
    for number, place in enumerate(places):
        named_in = place.kind in ("term", "together") and _in_titles(titles, place.anchors)
        if named_in and _only_learns(reading, reading.clause_of[place.start]):
            yield number


def _only_learns(reading: Reading, clause: int) -> bool:
    """Whether a clause tells of learning, and neither makes nor counts anything."""
    marks = reading.marks[clause]
    counted = [fact for fact in reading.facts[clause] if fact.kind != "document"]
    return bool(marks & BIT["study"]) and not marks & BIT["acts"] and not counted


def _in_titles(titles: list[Stretch], anchors: tuple[Stretch, ...]) -> bool:
    for start, end in anchors:
        at = bisect_right(titles, (start, end)) - 1
        if at < 0 or end > titles[at][1]:
            return False
    return True


def _phrases(reading: Reading, matching: Matching, sizes: bytes) -> Iterator[Place]:
    found, phrases, gapped = reading.found, matching.phrases, matching.gapped
    for atom in found.keys() & phrases.keys():
        size = sizes[atom]
        stretches = [(start, start + size) for start in found[atom]]
        for kind, slot in phrases[atom]:
            for stretch in stretches:
                yield Place(slot, *stretch, kind, (stretch,))
    for atom in found.keys() & gapped.keys():
        for kind, slot, pattern in gapped[atom]:
            if pattern[-1] in found:
                for start, end in spans(pattern, found, sizes):
                    anchors = ((start, start + sizes[atom]), (end - sizes[pattern[-1]], end))
                    yield Place(slot, start, end, kind, anchors)


def _together(reading: Reading, matching: Matching, sizes: bytes) -> Iterator[Place]:
    found, here, home, clause_of = reading.found, reading.here, reading.home, reading.clause_of
    for atom in found.keys() & matching.together.keys():
        for start in found[atom]:
            atoms = here[home[clause_of[start]]]
            for slot, lists, where in matching.together[atom]:
                for words in lists:
                    if words.isdisjoint(atoms):
                        break
                else:
                    met = _words(reading, (atom, start), [words & atoms for words in lists], where, sizes)
                    if met:
                        yield Place(slot, min(met)[0], max([end for _, end in met]), "together", tuple(met))


def _words(
    reading: Reading, first: tuple[int, int], lists: list[frozenset[int]], where: str, sizes: bytes
) -> list[Stretch]:
    """The first word and the nearest of each list within its clause or sentence; [] where a list has none there."""
    atom, start = first
    clause = reading.clause_of[start]
    low, high = reading.clauses[clause]
    if where == "sentence":
        sentence = reading.home[clause]
        low = reading.starts[sentence]
        high = low + len(reading.sentences[sentence].text)
    met = [(start, start + sizes[atom])]
    for words in lists:
        near = [(abs(at - start), at, word) for word in words for at in within(reading.found[word], low, high)]
        if not near:
            return []
        _, at, word = min(near)
        met.append((at, at + sizes[word]))
    return met


def _bare(reading: Reading, places: list[Place]) -> set[int]:
    names: dict[int, list[Stretch]] = {}
    for place in places:
        if place.kind in ("term", "mention"):
            for start, end in place.anchors:
                names.setdefault(reading.clause_of[start], []).append((start, end))
    bare = {number for number, stretches in names.items() if _is_bare(reading, number, stretches)}
    for sentence in {reading.home[number] for number in bare}:
        all_of = reading.clauses_in(sentence)
        count = sum([number in bare for number in all_of])
        if count >= LISTING and 2 * count >= len(all_of):
            bare.update(all_of)
    return bare


def _is_bare(reading: Reading, number: int, names: list[Stretch]) -> bool:
    low, high = reading.clauses[number]
    said = high - low - reading.text.count("、", low, high) - reading.text.count("。", low, high)
    if sum([end - start for start, end in names]) < BARE * said:
        return False
    return len({at for start, end in names for at in range(start, min(end, high))}) >= BARE * said
