"""Totals and their parts in one sentence."""

from collections.abc import Iterator

from checker.consistency.counted import Count, counts_of, differ, plain
from checker.consistency.spots import DATA, body, note, span_of
from checker.notes import Note
from checker.structure.cues import has
from checker.structure.model import Report, Sentence
from checker.text import first_of, lazy

_ROLES = ("achievements", "first-responsible", "problems", "causes")
_AMONG = lazy("[,;(:]?其中[:,]?")
_STOP = (";", "。", ")", "其中", "共", "合计", "总计", "累计", "同比", "较上年", "比上年", "全年", "比去年")
_TOGETHER = lazy("合计|总计")
_TOTALS = ("其中", "合计", "总计")
_REST = ("其他", "其余", "余下", "剩余")
_NEARLY = 0.95
_MANY = 4


def sums(report: Report) -> Iterator[Note]:
    """Notes where parts after 其中 cannot make the total before it, or parts before 合计 the one after it."""
    if not has(report.folded.text, _TOTALS):
        return
    for sentence in body(report, *_ROLES):
        if has(sentence.text, _TOTALS):
            counts = counts_of(sentence.text)
            for found in _AMONG.finditer(sentence.text):
                yield from _among(report, sentence, counts, found.start(), found.end())
            for found in _TOGETHER.finditer(sentence.text):
                yield from _together(report, sentence, counts, found.start(), found.end())


def _among(report: Report, sentence: Sentence, counts: list[Count], start: int, end: int) -> Iterator[Note]:
    total = next((count for count in counts if 0 <= start - count.end <= 2), None)
    if not total:
        return
    stop = first_of(sentence.text, _STOP, end)
    reach = stop[0] if stop else len(sentence.text)
    parts = [c for c in counts if end <= c.start < reach and c.unit == total.unit]
    if not parts or not all(count.exact for count in (total, *parts)):
        return
    span = span_of(report, sentence, total.start, parts[-1].end)
    largest = max(parts, key=lambda part: part.value)
    if largest.value - largest.blur > total.value + total.blur:
        zh = f"总数{total.text}小于其中的{largest.text},请核对。"
        yield note("sum", DATA, span, zh, f"The total {total.text} is less than one of its parts, {largest.text}.")
    elif len(parts) > 1 and differ(total, parts) and _claims_all(total, parts, sentence.text[end : parts[-1].end]):
        whole = plain(sum(part.value for part in parts))
        zh = f"所列各项相加为{whole},与总数{plain(total.value)}不符;如有交叉或未列全,请说明。"
        en = f"The parts listed add up to {whole}, the total is {plain(total.value)}: overlap, omission or slip?"
        yield note("sum", DATA, span, zh, en)


def _claims_all(total: Count, parts: list[Count], listed: str) -> bool:
    """True where parts that do not overlap exceed the total, or parts that seem to be all of it fall short."""
    whole = sum(part.value for part in parts)
    if whole > total.value:
        return _one_list(listed)
    return has(listed, _REST) or (len(parts) >= _MANY and whole >= _NEARLY * total.value)


def _one_list(words: str) -> bool:
    """Parts that are told in one breath, divided by 、 only, do not overlap."""
    return "、" in words and "," not in words


def _together(report: Report, sentence: Sentence, counts: list[Count], start: int, end: int) -> Iterator[Note]:
    total = next((count for count in counts if 0 <= count.start - end <= 2), None)
    begin = max(sentence.text.rfind(mark, 0, start) for mark in ";。:") + 1
    parts = [c for c in counts if total and begin <= c.start < start and c.unit == total.unit]
    if not total or len(parts) not in (2, 3) or not all(count.exact for count in (total, *parts)):
        return
    one_list = _one_list(sentence.text[parts[0].start : parts[-1].end])
    if one_list and all(differ(total, parts[-size:]) for size in range(2, len(parts) + 1)):
        whole = plain(sum(part.value for part in parts))
        span = span_of(report, sentence, parts[0].start, total.end)
        zh = f"前列各项相加为{whole},与合计{plain(total.value)}不符。"
        yield note("sum", DATA, span, zh, f"The parts add up to {whole}, the total given is {plain(total.value)}.")
