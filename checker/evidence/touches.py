"""Which subjects each sentence touches, and where: phrases first, then likeness to the examples, then figures."""

from collections.abc import Iterator

from checker.evidence.leads import headed, led
from checker.evidence.likeness import lane, over
from checker.evidence.named import Names, Stretch, covers, named
from checker.evidence.reading import Reading
from checker.evidence.scan import spans
from checker.evidence.touch import NAMING, UNTOLD, Of, Touch, Touches
from checker.framework.matching import Matching

LIKELY = 0
"""Score (log-odds times SCALE) from which likeness alone touches a subject."""
WHOLE = 0
"""The same for a whole sentence of several clauses."""
FOLLOWING = -100
"""Score from which a clause after a lead may be about what the lead names."""
UNLIKELY = -160
"""Score below which words in several clauses stand together by accident."""


def touches_of(reading: Reading, matching: Matching, sizes: bytes, classes: tuple[int, ...]) -> Touches:
    """All touches of a report. `classes[slot]` is the model's class of a slot, or -1."""
    of: list[Of] = [{} for _ in reading.sentences]
    names = named(reading, matching, sizes)
    clause_of, home, scores = reading.clause_of, reading.home, reading.scores
    for slot, start, end, kind, anchors in names.places:
        clause = clause_of[start]
        score = scores[clause]
        likeness = lane(score, classes[slot]) if score and classes[slot] >= 0 else 0
        scattered = kind == "together" and len({clause_of[at] for at, _ in anchors}) > 1
        if not scattered or likeness >= UNLIKELY:
            of[home[clause]].setdefault(slot, []).append(Touch(start, end, clause, kind, likeness))
    for slot, clause, likeness in _alike(reading, classes):
        if not _is_barred(reading, names, slot, clause):
            start, end = reading.clauses[clause]
            of[home[clause]].setdefault(slot, []).append(Touch(start, end, clause, "likeness", likeness))
    told = [{*found, *context} for found, context in zip(of, _contexts(reading, of), strict=True)]
    for slot, touch in _figures(reading, matching, sizes, classes, names, told):
        of[home[touch.clause]].setdefault(slot, []).append(touch)
    for slot, clause in [*led(reading, of), *headed(reading, of)]:
        likeness = lane(scores[clause], classes[slot]) if scores[clause] and classes[slot] >= 0 else 0
        if likeness >= FOLLOWING and not _is_barred(reading, names, slot, clause):
            of[home[clause]].setdefault(slot, []).append(Touch(*reading.clauses[clause], clause, "led", likeness))
    return Touches(of, names.bare)


def _is_barred(reading: Reading, names: Names, slot: int, clause: int) -> bool:
    """Whether a confusable stands in the clause, or in the one before it, which this one then goes on with."""
    barred = names.barred.get(slot, ())
    return clause in barred or (clause - 1 in barred and clause > reading.first[reading.home[clause]])


def _alike(reading: Reading, classes: tuple[int, ...]) -> Iterator[tuple[int, int, int]]:
    """(slot, clause, score) of what the model finds."""
    slots = {name: slot for slot, name in enumerate(classes)}
    size = max(classes, default=-1) + 1
    for clause, score in enumerate(reading.scores):
        for name in over(score, size, LIKELY) if score else ():
            if name in slots:
                yield slots[name], clause, lane(score, name)
    for sentence, score in enumerate(reading.whole):
        for name in over(score, size, WHOLE) if score else ():
            if name in slots:
                best = max([(lane(reading.scores[c], name), -c) for c in reading.clauses_in(sentence)])
                yield slots[name], -best[1], lane(score, name)


def _contexts(reading: Reading, of: list[Of]) -> Iterator[set[int]]:
    """By sentence, what the heading above it and the sentence before it in its item tell of: figures may be theirs."""
    heading: tuple[int, set[int]] = (-1, set())
    before: tuple[int, set[int]] = (-1, set())
    for sentence, found in zip(reading.sentences, of, strict=True):
        of_heading = heading[1] if heading[0] == sentence.section else set()
        yield of_heading | before[1] if before[0] == sentence.item else of_heading
        named: set[int] = set()
        if sentence.role not in UNTOLD:
            named = {slot for slot, touches in found.items() if any([t.kind in NAMING for t in touches])}
        if sentence.heading:
            heading = (sentence.section, named)
        else:
            before = (sentence.item, named)


def _figures(
    reading: Reading,
    matching: Matching,
    sizes: bytes,
    classes: tuple[int, ...],
    names: Names,
    told: list[set[int]],
) -> Iterator[tuple[int, Touch]]:
    """Expected figures with their slots, where the sentence or its context tells of the subject (`told`)."""
    found, clause_of, home = reading.found, reading.clause_of, reading.home
    units = {
        clause: {"%" if fact.kind == "rate" else fact.unit for fact in facts}
        for clause, facts in enumerate(reading.facts)
        if facts
    }
    for atom in found.keys() & matching.figures.keys():
        for start in found[atom]:
            clause = clause_of[start]
            if clause not in units:
                continue
            score = reading.scores[clause]
            for slot, pattern, expected in matching.figures[atom]:
                if units[clause].isdisjoint(expected):
                    continue
                likeness = lane(score, classes[slot]) if score and classes[slot] >= 0 else 0
                if slot in told[home[clause]]:
                    for word in spans(pattern, found, sizes, start, start + 1):
                        for low, high in _counted(reading, names, slot, clause, word, expected):
                            yield slot, Touch(low, high, clause, "figure", likeness)


def _counted(
    reading: Reading, names: Names, slot: int, clause: int, word: Stretch, units: tuple[str, ...]
) -> Iterator[Stretch]:
    """The word with each number of its clause that has one of the units, unless a confusable or veto forbids it."""
    if clause in names.closed.get(slot, ()) or (slot in names.covered and covers(names.covered[slot], (word,))):
        return
    for fact in reading.facts[clause]:
        if fact.unit in units or (fact.kind == "rate" and "%" in units):
            yield min(word[0], fact.start), max(word[1], fact.end)
