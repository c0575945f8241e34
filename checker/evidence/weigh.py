"""From touches to hits: is it a checkable fact, a named act, a nil declaration, or words only?"""

from checker.evidence.acts import acted, declared
from checker.evidence.claim import Claim, Scales, claims_of
from checker.evidence.done import COUNTED, finished, is_done, is_planned
from checker.evidence.likeness import LIFT
from checker.evidence.marks import BIT
from checker.evidence.model import Hit
from checker.evidence.mood import Mood, Moods
from checker.evidence.reading import Reading
from checker.evidence.touch import NAMING, Touch, Touches
from checker.evidence.when import is_earlier
from checker.structure.model import Sentence

LONGEST_QUOTE = 250
ALONE = 70
"""Score from which likeness alone proves something in a report that names its subjects ..."""
PARAPHRASED, NAMED = 70, 80
"""... in more than so many per cent of what it touches; in one with fewer than so many, any likeness does."""
MENTIONED = 0
"""Score from which words only count as a mention where no pattern names the subject."""
SURE = 40
"""Lead from which a plan or a problem needs no word of its own, and outweighs a figure."""

ROLE_REASON = {"plan": "plan-only", "problems": "problem-only", "causes": "problem-only"}
MOOD_REASON = {"plan": "plan-only", "problem": "problem-only", "slogan": "slogan", "nil": "slogan", "act": "slogan"}
_KINDS = ("term", "together", "figure", "nil", "mention", "likeness", "led")


class Weigher:
    """Weighs the subjects of the sentences of one report."""

    def __init__(self, reading: Reading, touches: Touches, scales: Scales) -> None:
        self._reading, self._touches, self._scales = reading, touches, scales
        self._moods = Moods(reading, scales.moods)
        self._alone = _least_alone(touches)

    def hits(self, sentence: int) -> list[Hit]:
        """One hit for every subject that the sentence touches."""
        claims = claims_of(self._reading, self._touches, sentence, self._scales)
        found = [self._hit(sentence, claim) for claim in claims]
        # The ritual opening names everything and says nothing.
        least = LIFT if self._reading.sentences[sentence].role == "preamble" else MENTIONED
        return [hit for hit in found if hit.grade != "mention" or hit.likeness >= least]

    def _hit(self, number: int, claim: Claim) -> Hit:
        reading, sentence = self._reading, self._reading.sentences[number]
        mood = self._moods.of(claim.first, claim.last)
        grade, reason = self._grade(sentence, claim, mood)
        # The whole sentence where that is short enough to quote.
        start, end = 0, len(sentence.text)
        if end > LONGEST_QUOTE // 2:
            base = reading.starts[number]
            start, end = reading.clauses[claim.first].start - base, reading.clauses[claim.last].end - base
        best = min(claim.touches, key=_preference)
        likeness = max([touch.likeness for touch in claim.touches])
        return Hit(
            claim.slot.indicator,
            claim.slot.element,
            number,
            start,
            end,
            grade,
            reason,
            tuple([reading.text[fact.start : fact.end] for fact in claim.facts]),
            f"{best.kind}: {reading.text[best.start : best.end]}",
            _weight(claim, mood, likeness),
            sentence.heading,
            LIFT if claim.named else likeness,
        )

    def _grade(self, sentence: Sentence, claim: Claim, mood: Mood) -> tuple[str, str]:
        """Grade and, of a mention, its reason (domain guide, c.2)."""
        role = sentence.role
        if sentence.heading:
            return "mention", ROLE_REASON.get(role, "slogan")
        # A finished fact of the year counts wherever it stands.
        if role in ROLE_REASON and not finished(self._reading, claim, role, mood):
            return "mention", ROLE_REASON[role]
        if "nil" in claim.kinds and not self._told_beside(claim):
            return "declared", ""
        if "mention" in claim.kinds and claim.kinds.isdisjoint(NAMING):
            return "mention", MOOD_REASON[mood.name]
        if is_earlier(self._reading, claim, self._scales.year):
            return "mention", "wrong-year"
        if self._of_others(claim):
            return "mention", "other-subject"
        return self._worth(role, claim, mood)

    def _worth(self, role: str, claim: Claim, mood: Mood) -> tuple[str, str]:
        """The grade of what the unit itself tells of its year."""
        if _is_unnamed(claim) and max([touch.likeness for touch in claim.touches]) < self._alone:
            return "mention", "slogan"
        if is_planned(self._reading, claim):
            return "mention", "plan-only"
        if any([is_done(self._reading, clause) for clause in claim.bearing]) and claim.facts:
            return "strong", ""
        ahead = mood.name in ("plan", "problem")
        if claim.facts and not ahead:
            return "strong", ""
        done = acted(self._reading, claim, self._moods, self._scales.sizes)
        if ahead and not done:
            worded = bool(claim.marks & BIT[mood.name])
            if worded or not claim.facts:
                return "mention", MOOD_REASON[mood.name] if worded or mood.lead > SURE else "slogan"
        if claim.facts:
            return "strong", ""
        if role == "preamble":
            return "mention", "slogan"
        if done:
            return "definite", ""
        return ("declared", "") if declared(self._reading, claim, self._moods) else ("mention", MOOD_REASON[mood.name])

    def _told_beside(self, claim: Claim) -> bool:
        """Whether a clause that names the subject counts what was done, beside the nil: 制发3件,乡镇没有制发."""
        nil = {touch.clause for touch in claim.touches if touch.kind == "nil"}
        named = {touch.clause for touch in claim.touches if touch.kind in NAMING} - nil
        return any([fact.kind in COUNTED and self._reading.clause_of[fact.start] in named for fact in claim.facts])

    def _of_others(self, claim: Claim) -> bool:
        """Whether somebody else did all of it, where it is the unit that should."""
        reading = self._reading
        told = [bool(reading.marks[clause] & BIT["others"]) for clause in claim.bearing]
        ends = [reading.clause_of[touch.end - 1] for touch in claim.touches if touch.kind == "together"]
        if all(told) or any([reading.marks[clause] & BIT["others"] for clause in ends]):
            return True
        return not claim.slot.anyone and all([reading.others[clause] for clause in claim.bearing])


def _is_unnamed(claim: Claim) -> bool:
    """Whether nothing but likeness speaks for it; a rate that is expected (按期办结率100%) names nothing."""
    if claim.kinds == {"likeness"}:
        return True
    return claim.kinds <= {"likeness", "figure"} and all([fact.kind == "rate" for fact in claim.facts])


def _least_alone(touches: Touches) -> int:
    """The score from which likeness alone proves something: what officials mean, they call by its name."""
    named = alike = 0
    for of in touches.of:
        for found in of.values():
            kinds = {touch.kind for touch in found}
            if not kinds.isdisjoint(("term", "together", "mention")):
                named += 1
            elif "likeness" in kinds:
                alike += 1
    share = 100 * named / max(1, named + alike)
    return round(ALONE * min(1.0, max(0.0, (share - PARAPHRASED) / (NAMED - PARAPHRASED))))


def _preference(touch: Touch) -> tuple[int, int, int]:
    """The surer kind first, of one kind the longest, of these the first."""
    return _KINDS.index(touch.kind), touch.start - touch.end, touch.start


def _weight(claim: Claim, mood: Mood, likeness: int) -> int:
    named = 40 * (not claim.kinds.isdisjoint(("term", "together")))
    lead = mood.lead // 4 if mood.name == "act" else 0
    return named + likeness + 10 * min(len(claim.facts), 3) + lead
