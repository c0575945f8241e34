"""From touches to hits: is it a checkable fact, a named act, a nil declaration, or words only?"""

from collections.abc import Set

from checker.evidence.acts import acted, declared
from checker.evidence.claim import Claim, Scales, claims_of
from checker.evidence.likeness import LIFT
from checker.evidence.marks import marked
from checker.evidence.model import Hit
from checker.evidence.mood import Mood, mood_of
from checker.evidence.reading import Reading
from checker.evidence.touches import NAMING, Touches

LONGEST_QUOTE = 250
ALIKE = -10
"""Score from which a clause with an expected figure is taken to be about the subject without naming it."""
MENTIONED = 0
"""Score from which words only count as a mention where no pattern names the subject."""
SURE = 40
"""Lead from which a plan or a problem needs no word of its own, and outweighs a figure."""

ROLE_REASON = {"plan": "plan-only", "problems": "problem-only", "causes": "problem-only"}
MOOD_REASON = {"plan": "plan-only", "problem": "problem-only", "slogan": "slogan", "nil": "slogan", "act": "slogan"}
_KINDS = ("term", "together", "figure", "nil", "mention", "likeness")


def weigh(reading: Reading, touches: Touches, context: Set[int], scales: Scales) -> list[Hit]:
    """One hit for every subject that the sentence touches.

    `context` holds the slots that the heading above or the sentence before is about: a figure alone may belong to them.
    """
    hits = [
        _hit(reading, claim, scales)
        for number, claim in claims_of(reading, touches, scales)
        if number in context or any(t.kind != "figure" or t.likeness >= ALIKE for t in claim.touches)
    ]
    # The ritual opening names everything and says nothing.
    least = LIFT if reading.sentence.role == "preamble" else MENTIONED
    return [hit for hit in hits if hit.grade != "mention" or hit.likeness >= least]


def _hit(reading: Reading, claim: Claim, scales: Scales) -> Hit:
    low, high = reading.clauses[claim.window[0]].start, reading.clauses[claim.window[-1]].end
    mood = mood_of(reading, low, high)
    grade, reason = _grade(reading, claim, mood, scales)
    text = reading.sentence.text
    # The whole sentence where that is short enough to quote.
    start, end = (0, len(text)) if len(text) <= LONGEST_QUOTE // 2 else (low, high)
    best = min(claim.touches, key=lambda touch: _KINDS.index(touch.kind))
    return Hit(
        claim.slot.indicator,
        claim.slot.element,
        reading.number,
        start,
        end,
        grade,
        reason,
        tuple(text[fact.start : fact.end] for fact in claim.facts),
        f"{best.kind}: {text[best.start : best.end]}",
        _weight(claim, mood),
        reading.sentence.heading,
        LIFT if claim.named else max(touch.likeness for touch in claim.touches),
    )


def _grade(reading: Reading, claim: Claim, mood: Mood, scales: Scales) -> tuple[str, str]:
    """Grade and, of a mention, its reason (domain guide, c.2)."""
    role, marks = reading.sentence.role, reading.marks
    low, high = reading.clauses[claim.window[0]].start, reading.clauses[claim.window[-1]].end
    if reading.sentence.heading:
        return "mention", ROLE_REASON.get(role, "slogan")
    # A finished fact of the year counts wherever it stands.
    if role in ROLE_REASON and not (_told(claim, mood) and not marked(marks, "plan", low, high)):
        return "mention", ROLE_REASON[role]
    kinds = {touch.kind for touch in claim.touches}
    if "nil" in kinds:
        return "declared", ""
    if "mention" in kinds and not kinds.intersection(NAMING):
        return "mention", MOOD_REASON[mood.name]
    if _other_year(reading, high, scales.year) or marked(marks, "last_year", low, high):
        return "mention", "wrong-year"
    if marked(marks, "others", low, high):
        return "mention", "other-subject"
    return _worth(reading, claim, mood, scales)


def _told(claim: Claim, mood: Mood) -> bool:
    """A finished fact: a count or a rate; a date alone may be one to come."""
    return mood.name == "act" and any(fact.kind in ("quantity", "rate") for fact in claim.facts)


def _worth(reading: Reading, claim: Claim, mood: Mood, scales: Scales) -> tuple[str, str]:
    """The grade of what the unit itself tells of its year."""
    done = acted(reading, claim, scales.sizes)
    if mood.name in ("plan", "problem") and not done and (not claim.facts or mood.lead > SURE):
        low, high = reading.clauses[claim.window[0]].start, reading.clauses[claim.window[-1]].end
        worded = marked(reading.marks, mood.name, low, high) or mood.lead > SURE
        return "mention", MOOD_REASON[mood.name] if worded else "slogan"
    if claim.facts:
        return "strong", ""
    if reading.sentence.role == "preamble":
        return "mention", "slogan"
    if done:
        return "definite", ""
    return ("declared", "") if declared(reading, claim, mood) else ("mention", MOOD_REASON[mood.name])


def _other_year(reading: Reading, end: int, year: int) -> bool:
    told = [named for place, named in reading.years if place < end]
    return bool(year and told) and told[-1] < year and year not in told


def _weight(claim: Claim, mood: Mood) -> int:
    named = 40 * any(touch.kind in ("term", "together") for touch in claim.touches)
    lead = mood.lead // 4 if mood.name == "act" else 0
    return named + max(touch.likeness for touch in claim.touches) + 10 * min(len(claim.facts), 3) + lead
