"""Was something done, or declared not to have happened? Clause by clause, where no figure settles it."""

from checker.evidence.claim import Claim
from checker.evidence.marks import marked
from checker.evidence.mood import Mood, mood_of
from checker.evidence.reading import Reading
from checker.evidence.scan import spans
from checker.text import lazy

# How far an act must be ahead of a slogan, in log-odds times SCALE ...
WITH_VERB = -30
"""... in a clause with a verb of the shared list,"""
WITHOUT = 100
"""... in one without, of a sentence with a word of a slogan,"""
SOBER = 60
"""... in one without, of a sentence that holds no word of a slogan,"""
IN_A_LIST = 100
"""... in an enumeration: its items are named, and nothing is done to each of them."""
LISTED = 3
"""So many enumeration commas make an enumeration."""
HABIT = 60
"""So many characters a habit without rhythm (定期) speaks for."""
REACH = 30
"""So many characters from the subject a wording of the framework may stand that is an act by itself."""
SHORT = 14
"""A clause of at most so many characters may declare the nil of the clause before it."""

_FAILURE = lazy("败诉|撤销|纠正|纠错|违法|超期|逾期|差错|错误|过错|失误|投诉|事故|纠纷|上访|问题|争议|偏差|疏漏|追责")


def acted(reading: Reading, claim: Claim, sizes: bytes) -> bool:
    """A completed act: a wording that is one by itself, a verb that leaves a trace, or a clause that reads like one."""
    if not claim.said:
        return False
    habits = reading.marks.get("habit", [])
    return _worded(reading, claim, sizes) or any(
        _act(reading, clause)
        for clause in claim.said
        if not any(place < reading.clauses[clause].end <= place + HABIT for place in habits)
    )


def _worded(reading: Reading, claim: Claim, sizes: bytes) -> bool:
    if reading.marks.keys() & {"habit", "plan"}:
        return False
    low = reading.clauses[claim.window[0]].start - REACH
    high = reading.clauses[claim.window[-1]].end + REACH
    acts = [pattern for pattern in claim.slot.acts if pattern[0] in reading.found]
    return any(low <= start < high for pattern in acts for start, _ in spans(pattern, reading.found, sizes))


def _act(reading: Reading, clause: int) -> bool:
    low, high = reading.clauses[clause]
    marks = reading.marks
    if marked(marks, "vague", low, high):
        return False
    mood, verb = mood_of(reading, low, high), marked(marks, "acts", low, high)
    if mood.name == "plan" and verb and not marked(marks, "plan", low, high):
        return True  # 制定年度计划: a plan that was made
    if reading.sentence.text.count("、", low, high) >= LISTED:
        return mood.name == "act" and mood.acted >= IN_A_LIST
    if verb:
        return mood.name in ("act", "slogan") and mood.acted >= WITH_VERB
    return mood.name == "act" and mood.acted >= (WITHOUT if "slogan" in marks else SOBER)


def declared(reading: Reading, claim: Claim, mood: Mood) -> bool:
    """A nil in the subject's own clauses, or in a short clause after it: 达到标准的事项,本年度一件也没有."""
    low, high = reading.clauses[claim.window[0]].start, reading.clauses[claim.window[-1]].end
    if _nil(reading, mood, low, high):
        return True
    after = claim.window[-1] + 1
    if after >= len(reading.clauses) or not claim.free:
        return False
    low, high = reading.clauses[after]
    return high - low <= SHORT and _nil(reading, mood_of(reading, low, high), low, high)


def _nil(reading: Reading, mood: Mood, low: int, high: int) -> bool:
    """No failure among the cases is not no cases: 无败诉 is not 无案件."""
    failure = _FAILURE.search(reading.sentence.text, low, high)
    return mood.name == "nil" and marked(reading.marks, "nil", low, high) and not failure
