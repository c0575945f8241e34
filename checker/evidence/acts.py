"""Was something done, or declared not to have happened? Clause by clause, where no figure settles it."""

from checker.evidence.claim import Claim
from checker.evidence.marks import BIT, DONE
from checker.evidence.mood import Moods
from checker.evidence.reading import Reading
from checker.evidence.scan import spans
from checker.evidence.tables import SPOKEN, is_row
from checker.structure.cues import RHYTHM, has, listed
from checker.text import lazy

# How far an act must be ahead of a slogan, in log-odds times SCALE ...
WITH_VERB = -30
"""... in a clause with a verb of the shared list,"""
LED_BY = -120
"""... in one that begins with such a verb and praises nothing (修订工作规则,…),"""
WITHOUT = 100
"""... in one without, of a sentence with a word of a slogan,"""
SOBER = 0
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

# No failure among the cases is not no cases: 无败诉 is not 无案件.
_FAILURES = listed("""
    不当 引发 败诉 撤销 纠正 纠错 违法 超期 逾期 差错 错误 过错 失误 投诉 事故 纠纷 上访 问题 争议 偏差 疏漏 追责
""")
# Nor is it, that nothing was left undone: 没有应出庭而未出庭的情形.
_OMITTED = lazy("(?:没有|无|未)[^,;。]{0,24}?(?:应[^,;。]{1,8}未|[未不][^,;。]{1,8}的?(?:情形|情况|现象|行为))")
AHEAD = BIT["plan"] | BIT["problem"]
_NO_ACT = AHEAD | BIT["vague"] | BIT["slogan"] | BIT["habit"] | BIT["offtopic"]
_LED = listed("""
    制定 制订 印发 出台 修订 编制 编印 汇编 成立 组建 设立 建成 聘请 聘任 聘用 选聘 续聘 召开 举办 签订 公布 废止
""")
_BASIS = ("围绕", "按照", "根据", "依据", "对照", "贯彻", "落实", "结合", "依托")
# What ought to be done and was not is a shortcoming: 没有请专家论证.
_UNDONE = lazy("(?:没有?|未)(?:再|能|曾)?(?:请|搞|做|办班|组织|开展|进行|安排|经过|征求|听取|评估|论证|审查|培训|走)")
_ZERO = lazy(r"(?<![\d.])0(?:[件起宗次例份部项人家名批户元场期个条]|(?=[|,;。、)\n]|$))")


def acted(reading: Reading, claim: Claim, moods: Moods, sizes: bytes) -> bool:
    """A completed act: a wording that is one by itself, a verb that leaves a trace, or a clause that reads like one."""
    said = claim.said
    if is_row(reading.sentences[reading.home[claim.first]].text):
        said = [cell for cell in said if reading.clauses[cell].end - reading.clauses[cell].start >= SPOKEN]
    if not said:
        return False
    return (
        _worded(reading, claim, sizes)
        or any(_act(reading, clause, moods) for clause in said if not _habitual(reading, clause))
        or _carried_out(reading, claim)
    )


def _carried_out(reading: Reading, claim: Claim) -> bool:
    """Whether the clause after the subject tells what was done about it: 围绕三年行动计划,制定区级任务清单."""
    after = claim.last + 1
    if after not in reading.clauses_in(reading.home[claim.last]) or not claim.free:
        return False
    marks = reading.marks[after]
    if not marks & BIT["acts"] or marks & _NO_ACT or reading.others[after] or reading.marks[claim.last] & AHEAD:
        return False
    return bool(
        reading.text.startswith(_BASIS, reading.clauses[claim.last].start)
        or DONE.search(reading.text, *reading.clauses[after])
    )


def _habitual(reading: Reading, clause: int) -> bool:
    """A habit without rhythm is told in this clause or shortly before it, in the same sentence."""
    end = reading.clauses[clause].end
    first = reading.first[reading.home[clause]]
    return any(
        reading.marks[number] & BIT["habit"] and end <= reading.clauses[number].start + HABIT
        for number in range(first, clause + 1)
    )


def _worded(reading: Reading, claim: Claim, sizes: bytes) -> bool:
    sentence = reading.home[claim.first]
    acts = [pattern for pattern in claim.slot.acts if pattern[0] in reading.here[sentence]]
    clauses = reading.clauses_in(sentence)
    if not acts or reading.marked(clauses[0], clauses[-1]) & (BIT["habit"] | BIT["plan"]):
        return False
    low = max(reading.clauses[clauses[0]].start, reading.clauses[claim.first].start - REACH)
    high = min(reading.clauses[clauses[-1]].end, reading.clauses[claim.last].end + REACH)
    return any([spans(pattern, reading.found, sizes, low, high) for pattern in acts])


def _act(reading: Reading, clause: int, moods: Moods) -> bool:
    marks, mood = reading.marks[clause], moods.of(clause, clause)
    if marks & BIT["vague"]:
        return False
    rhythmic = mood.name in ("act", "slogan") and not marks & AHEAD
    if rhythmic and RHYTHM.search(reading.text, *reading.clauses[clause]):
        return True
    if mood.name == "plan" and marks & BIT["acts"] and not marks & BIT["plan"]:
        return True  # 制定年度计划: a plan that was made
    if reading.text.count("、", *reading.clauses[clause]) >= LISTED:
        return mood.name == "act" and mood.acted >= IN_A_LIST
    if marks & BIT["acts"]:
        led = not marks & BIT["slogan"] and reading.text.startswith(_LED, reading.clauses[clause].start)
        return mood.name in ("act", "slogan") and mood.acted >= (LED_BY if led else WITH_VERB)
    clauses = reading.clauses_in(reading.home[clause])
    sober = not reading.marked(clauses[0], clauses[-1]) & BIT["slogan"]
    return mood.name == "act" and mood.acted >= (SOBER if sober else WITHOUT)


def declared(reading: Reading, claim: Claim, moods: Moods) -> bool:
    """A nil in the subject's own clauses, or in a short clause after it: 达到标准的事项,本年度一件也没有."""
    low, high = reading.clauses[claim.first].start, reading.clauses[claim.last].end
    if not _nil(reading, claim.first, claim.last, moods) and not _nil_after(reading, claim, moods):
        return False
    return not _failed(reading, low, high) and not (claim.slot.due and _UNDONE.search(reading.text, low, high))


def _nil_after(reading: Reading, claim: Claim, moods: Moods) -> bool:
    after = claim.last + 1
    if after not in reading.clauses_in(reading.home[claim.last]) or not claim.free:
        return False
    low, high = reading.clauses[after]
    return high - low <= SHORT and _nil(reading, after, after, moods) and not _failed(reading, low, high)


def _failed(reading: Reading, low: int, high: int) -> bool:
    return has(reading.text[low:high], _FAILURES) or bool(_OMITTED.search(reading.text, low, high))


def _nil(reading: Reading, first: int, last: int, moods: Moods) -> bool:
    """A count of zero, or a word of nil in a stretch that reads like one."""
    low, high = reading.clauses[first].start, reading.clauses[last].end
    if _ZERO.search(reading.text, low, high):
        return True
    return bool(reading.marked(first, last) & BIT["nil"]) and moods.of(first, last).name == "nil"
