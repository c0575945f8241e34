"""Rates against the counts that they are made of."""

import re
from collections.abc import Iterator

from checker.consistency.counted import Count, counts_of, plain
from checker.consistency.spots import DATA, body, note, span_of
from checker.notes import Note
from checker.structure.cues import has
from checker.structure.model import Report, Sentence
from checker.text import lazy

_ROLES = ("achievements", "first-responsible", "problems", "causes")
_RATE = lazy(
    r"(?P<stem>办结|办复|答复|回复|结案|审结|败诉|胜诉|纠错|整改|完成|成功|合格|及格|优秀|出庭|出庭应诉|采纳|治理)(?:率|进度)"
    r"(?:均|都)?(?:为|达到?|是|约)?(?P<value>\d+(?:\.\d+)?)%(?!以上)"
)
_OF = lazy(r"占(?:比|总数的|总量的|全部的|其中的)?(?:为|达到?)?(?P<value>\d+(?:\.\d+)?)%(?!以上)")
_ABOVE = lazy(
    r"(?:办结|办复|答复|回复|结案|败诉|胜诉|纠错|合格|及格|优秀|出庭|出庭应诉|采纳|覆盖|满意|公开|公示|审查|审核|参与|知晓|持证|备案)率"
    r"(?:均|都)?(?:为|达到?|是)?(?P<value>\d+(?:\.\d+)?)%"
)
_DONE = {
    "成功": ("成功", "调成", "谈拢", "化解"),
    "治理": ("已治理",),
    "出庭": ("出庭", "到庭"),
    "出庭应诉": ("出庭", "到庭"),
    "结案": ("结案", "办结", "审结"),
    "纠错": ("纠错", "纠正", "撤销", "变更", "确认违法", "责令"),
}
"""Words that tell what a rate counts, where they are others than its own."""


def rates(report: Report) -> Iterator[Note]:
    """Notes where the count of what was done, over a count before it, gives another rate than the one told."""
    for sentence in body(report, *_ROLES):
        words = sentence.text
        if "%" not in words:
            continue
        told = list(_RATE.finditer(words)) if "率" in words or "进度" in words else []
        shares = list(_OF.finditer(words)) if "占" in words else []
        counts = counts_of(words) if told or shares else []
        for found in told:
            yield from _compare(report, sentence, counts, _part(words, counts, found), found)
        for found in shares:
            near = [count for count in counts if 0 <= found.start() - count.end <= 1]
            yield from _compare(report, sentence, counts, near[-1] if near else None, found)


def above_hundred(report: Report) -> Iterator[Note]:
    """Notes on rates that cannot be above 100 % and are."""
    for sentence in body(report) if "%" in report.folded.text else ():
        for found in _ABOVE.finditer(sentence.text) if _large(sentence.text) else ():
            if float(found["value"]) > 100:
                span = span_of(report, sentence, *found.span())
                en = f"{found['value']} %: this rate cannot be above 100 %."
                yield note("rate", DATA, span, f"{found[0]}超过100%,请核对。", en)


def _large(words: str) -> bool:
    """True where a number of three figures or more, other than 100, stands between 率 and %."""
    numbers = (part.rpartition("率")[2].lstrip("均都为达到是") for part in words.split("%")[:-1] if "率" in part)
    return any(len(number.partition(".")[0]) > 2 and number != "100" for number in numbers)


def _part(words: str, counts: list[Count], found: re.Match[str]) -> Count | None:
    """The last count before a rate that is told with the verb of the rate."""
    done = _DONE.get(found["stem"], (found["stem"],))
    for count in reversed([count for count in counts if count.end <= found.start()]):
        begin = max(words.rfind(mark, 0, count.start) for mark in ",;、(:") + 1
        if has(words[begin : count.start], done) and "率" not in words[begin : count.start]:
            return count
    return None


def _compare(
    report: Report, sentence: Sentence, counts: list[Count], part: Count | None, found: re.Match[str]
) -> Iterator[Note]:
    """A note where one count only can be the base, and it does not give the rate."""
    wholes = [c for c in counts if part and c.end <= part.start and c.unit == part.unit and c.value >= part.value > 0]
    if part is None or len({whole.value for whole in wholes}) != 1 or not wholes[0].exact:
        return
    whole, would = wholes[0], 100 * part.value / wholes[0].value
    step = 10.0 ** -len(found["value"].partition(".")[2])
    if ";" in sentence.text[whole.start : found.start()] or abs(would - float(found["value"])) <= step:
        return
    span = span_of(report, sentence, whole.start, found.end())
    sum_up = f"{part.text}÷{whole.text}={plain(would)}%"
    zh = f"按文中数字,{sum_up},与所写{found['value']}%不符;如基数为约数或口径不同,请说明。"
    en = f"{plain(part.value)} of {plain(whole.value)} is {plain(would)} %, the text says {found['value']} %: "
    yield note("rate", DATA, span, zh, en + "rounded base, other base or slip?")
