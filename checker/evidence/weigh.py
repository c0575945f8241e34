"""From touches to hits: is it a checkable fact, a named act, a nil declaration, or words only?"""

from collections.abc import Mapping, Set
from typing import NamedTuple

from checker.evidence.facts import Fact
from checker.evidence.likeness import LIFT
from checker.evidence.marks import marked
from checker.evidence.model import Hit
from checker.evidence.mood import Mood, mood_of
from checker.evidence.reading import Reading
from checker.evidence.scan import spans
from checker.evidence.touches import NAMING, Touch, Touches
from checker.framework.matching import Slot
from checker.text import lazy

LONGEST_QUOTE = 250
COUNTED = 4
"""A clause with so few characters beside its number (一共86项) counts what the clause next to it names."""
NEAR = 3
"""So many clauses away from the subject an expected figure still belongs to it."""
RELATED = -40
"""Score from which a clause nobody claims may lend its figure to the subject next to it."""

ALIKE = -30
"""Score from which a clause with an expected figure is taken to be about the subject without naming it."""

LISTED = 3
"""From so many enumeration commas on, a subject is one item of a list and nothing is done to it."""
CLEAR = 0
PLAIN = 100
ITEM = 120
HABIT = 60
SHORT_NIL = 14
REACH = 30
"""How far the mood of an act must lead: with a verb of the shared list, without, and for an item of a list;
how many characters a habit speaks for."""
_FAILURE = lazy("败诉|撤销|纠正|纠错|违法|超期|逾期|差错|错误|过错|失误|投诉|事故|纠纷|上访|问题|争议|偏差|疏漏|追责")

NAMED = 20
"""Words only, without a pattern, count as a mention from this score."""

ROLE_REASON = {"plan": "plan-only", "problems": "problem-only", "causes": "problem-only"}
MOOD_REASON = {"plan": "plan-only", "problem": "problem-only", "slogan": "slogan", "nil": "slogan", "act": "slogan"}


class Claimed(NamedTuple):
    """What the clauses of a sentence name."""

    by: Mapping[int, set[int]]
    """Clause to the slots that it names."""
    bare: frozenset[int]
    """Clauses that are nothing but names."""


class Scales(NamedTuple):
    """What weighing needs beside the sentence."""

    slots: tuple[Slot, ...]
    classes: tuple[int, ...]
    sizes: bytes
    year: int
    """Report year, 0 where unknown."""


def weigh(reading: Reading, touches: Touches, context: Set[int], scales: Scales) -> list[Hit]:
    """One hit for every subject that the sentence touches.

    `context` holds the slots that the heading above or the sentence before is about.
    """
    claimed: dict[int, set[int]] = {}
    for number, found in touches.items():
        for touch in found:
            if touch.kind in NAMING:
                claimed.setdefault(touch.clause, set()).add(number)
    hits = [
        _hit(reading, number, found, Claimed(claimed, touches.bare), scales)
        for number, found in touches.items()
        if number in context or about(found)
    ]
    least = (
        LIFT if reading.sentence.role == "preamble" else NAMED
    )  # the ritual opening names everything and says nothing
    return [hit for hit in hits if hit.grade != "mention" or hit.likeness >= least]


def about(found: list[Touch]) -> bool:
    """An expected figure alone names no subject, unless the clause also reads like the subject's examples."""
    return any(touch.kind != "figure" or touch.likeness >= ALIKE for touch in found)


def _hit(reading: Reading, number: int, found: list[Touch], claimed: Claimed, scales: Scales) -> Hit:
    slot = scales.slots[number]
    own = sorted({t.clause for t in found if t.kind in NAMING} or {touch.clause for touch in found})
    facts, window = _facts(reading, number, found, own, claimed, scales)
    low, high = reading.clauses[window[0]].start, reading.clauses[window[-1]].end
    mood = mood_of(reading, low, high)
    grade, reason = _grade(reading, slot, found, facts, own, window, mood, claimed, scales)
    start, end = _passage(reading, window)
    return Hit(
        slot.indicator,
        slot.element,
        reading.number,
        start,
        end,
        grade,
        reason,
        tuple(reading.sentence.text[f.start : f.end] for f in facts),
        _via(reading, found),
        _weight(found, facts, mood),
        reading.sentence.heading,
        LIFT if any(t.kind in ("term", "together", "mention") for t in found) else max(t.likeness for t in found),
    )


def _facts(
    reading: Reading, number: int, found: list[Touch], own: list[int], claimed: Claimed, scales: Scales
) -> tuple[list[Fact], list[int]]:
    """Facts that belong to the subject, and the clauses that carry it and them."""
    facts, window = [], list(own)
    figures = [touch for touch in found if touch.kind == "figure"]
    for fact in reading.facts:
        clause = next((i for i, c in enumerate(reading.clauses) if c.start <= fact.start < c.end), -1)
        if clause < 0:
            continue
        low, high = reading.clauses[clause]
        if clause not in own and marked(reading.marks, "offtopic", low, high):
            continue
        if clause in claimed.bare:
            continue
        near = any(abs(clause - c) <= NEAR for c in own)
        expected = near and any(t.start <= fact.start < t.end for t in figures)
        named = any(touch.clause == clause for touch in found)
        if expected or named or _may_lend(reading, clause, number, own, claimed, fact, scales):
            if fact.kind == "document" and not _made(reading, clause):
                continue
            facts.append(fact)
            window.append(clause)
    return facts, sorted(set(window))


def _may_lend(
    reading: Reading, clause: int, number: int, own: list[int], claimed: Claimed, fact: Fact, scales: Scales
) -> bool:
    if claimed.by.get(clause) or min(abs(clause - c) for c in own) > 1:
        return False
    if fact.kind in ("date", "session"):
        return clause < own[0]
    low, high = reading.clauses[clause]
    if high - low - (fact.end - fact.start) <= COUNTED:
        return True
    name = scales.classes[number]
    scores = reading.scores[clause] if clause < len(reading.scores) else ()
    return bool(scores) and name >= 0 and scores[name] >= RELATED + LIFT


def _made(reading: Reading, clause: int) -> bool:
    """A named document is a fact where something is done to it, not where it is studied."""
    low, high = reading.clauses[clause]
    return not marked(reading.marks, "study", low, high) and marked(reading.marks, "acts", low, high)


def _grade(
    reading: Reading,
    slot: Slot,
    found: list[Touch],
    facts: list[Fact],
    own: list[int],
    window: list[int],
    mood: Mood,
    claimed: Claimed,
    scales: Scales,
) -> tuple[str, str]:
    role = reading.sentence.role
    low, high = reading.clauses[window[0]].start, reading.clauses[window[-1]].end
    if reading.sentence.heading:
        return "mention", ROLE_REASON.get(role, "slogan")
    if role in ROLE_REASON and not (facts and mood.name == "act" and not marked(reading.marks, "plan", low, high)):
        # A finished fact of the year counts wherever it stands.
        return "mention", ROLE_REASON[role]
    if any(touch.kind == "nil" for touch in found):
        return "declared", ""
    if any(touch.kind == "mention" for touch in found) and not any(touch.kind in NAMING for touch in found):
        return "mention", MOOD_REASON[mood.name]
    if _other_year(reading, window, scales.year):
        return "mention", "wrong-year"
    if marked(reading.marks, "others", low, high):
        return "mention", "other-subject"
    said = [clause for clause in own if clause not in claimed.bare]
    acted = bool(said) and (
        _named_act(reading, slot, low - REACH, high + REACH, scales) or _acted(reading, said, scales)
    )
    if mood.name in ("plan", "problem") and not acted and (not facts or mood.lead > 40):
        return "mention", MOOD_REASON[mood.name] if marked(
            reading.marks, mood.name, low, high
        ) or mood.lead > 40 else "slogan"
    if facts:
        return "strong", ""
    if role == "preamble":
        return "mention", "slogan"
    if acted:
        return "definite", ""
    if _declared(reading, mood, low, high) or _declared_next(reading, window[-1] + 1, claimed):
        return "declared", ""
    return "mention", MOOD_REASON[mood.name]


def _acted(reading: Reading, own: list[int], scales: Scales) -> bool:
    """A completed act: its verb leaves a trace, or the clause plainly reads like one; a habit is none."""
    habits = reading.marks.get("habit", [])
    return any(
        _act(reading, clause, scales)
        for clause in own
        if not any(place < reading.clauses[clause].end <= place + HABIT for place in habits)
    )


def _act(reading: Reading, clause: int, scales: Scales) -> bool:
    low, high = reading.clauses[clause]
    text, marks = reading.sentence.text, reading.marks
    if marked(marks, "vague", low, high):
        return False
    mood, verb = mood_of(reading, low, high), marked(marks, "acts", low, high)
    if mood.name == "plan" and verb and not marked(marks, "plan", low, high):
        return True  # 制定年度计划: a plan that was made
    listed = text.count("、", low, high) >= LISTED
    return mood.name == "act" and mood.acted >= (ITEM if listed else CLEAR if verb else PLAIN)


def _named_act(reading: Reading, slot: Slot, low: int, high: int, scales: Scales) -> bool:
    """A wording of the framework that is an act by itself, near the subject."""
    if reading.marks.keys() & {"habit", "plan"}:
        return False
    found = reading.found
    acts = [pattern for pattern in slot.acts if pattern[0] in found]
    return any(low <= start < high for pattern in acts for start, _ in spans(pattern, found, scales.sizes))


def _declared(reading: Reading, mood: Mood, low: int, high: int) -> bool:
    return mood.name == "nil" and marked(reading.marks, "nil", low, high) and not _no_failure(reading, low, high)


def _declared_next(reading: Reading, clause: int, claimed: Claimed) -> bool:
    """The subject in one clause, the nil in the next: 达到标准的事项,本年度一件也没有."""
    if clause >= len(reading.clauses) or clause in claimed.by:
        return False
    low, high = reading.clauses[clause]
    return high - low <= SHORT_NIL and _declared(reading, mood_of(reading, low, high), low, high)


def _no_failure(reading: Reading, low: int, high: int) -> bool:
    """No failure among the cases is not no cases: 无败诉 is not 无案件."""
    return bool(_FAILURE.search(reading.sentence.text, low, high))


def _other_year(reading: Reading, window: list[int], year: int) -> bool:
    end = reading.clauses[window[-1]].end
    named = [named for place, named in reading.years if place < end]
    return bool(year and named) and named[-1] < year and year not in named


def _passage(reading: Reading, window: list[int]) -> tuple[int, int]:
    """The folded stretch to quote: the clauses that carry the hit, the whole sentence where that is short enough."""
    if len(reading.sentence.text) <= LONGEST_QUOTE // 2:
        return 0, len(reading.sentence.text)
    return reading.clauses[window[0]].start, reading.clauses[window[-1]].end


def _via(reading: Reading, found: list[Touch]) -> str:
    best = min(found, key=lambda t: ("term", "together", "figure", "nil", "mention", "likeness").index(t.kind))
    return f"{best.kind}: {reading.sentence.text[best.start : best.end]}"


def _weight(found: list[Touch], facts: list[Fact], mood: Mood) -> int:
    named = 40 * any(touch.kind in ("term", "together") for touch in found)
    return (
        named
        + max(touch.likeness for touch in found)
        + 10 * min(len(facts), 3)
        + (mood.lead if mood.name == "act" else 0) // 4
    )
