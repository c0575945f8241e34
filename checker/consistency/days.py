"""Days and months of publicity with a date that is not theirs."""

from collections.abc import Iterator

from checker.consistency.register import DAYS, MONTHS
from checker.consistency.spots import CITATION, body, note, span_of
from checker.notes import Note
from checker.structure.cues import has
from checker.structure.model import Report, Sentence
from checker.text import first_of, lazy

_BEFORE = lazy(r"(?<![\d.])(\d{1,2})(?:月|[.·•・])(\d{1,2})日?[的是为]?[\"“(]?$")
_AFTER = lazy(r"^[\"”]?\((\d{1,2})(?:月|[.·•・])(\d{1,2})日?\)")
_MONTH = lazy(r"(?<!\d)(\d{1,2})月份?[\"“的]?$")
_REACH = 12
_NEAR = 4
"""The last figure of a date in front of a name is at most so far from it."""


def wrong_days(report: Report) -> Iterator[Note]:
    """Notes on days of publicity beside another date."""
    for names, month, day in DAYS:
        for sentence, start, end in _places(report, names):
            words = sentence.text
            before = _BEFORE.search(words[:start]) if _figure_before(words, start) else None
            date = before or (_AFTER.match(words[end : end + _REACH]) if "(" in words[end : end + 2] else None)
            if date and (int(date[1]), int(date[2])) != (month, day):
                name = words[start:end]
                span = span_of(report, sentence, before.start() if before else start, end)
                zh = f"{name}是{month}月{day}日,文中写的是{date[1]}月{date[2]}日。"
                en = f"{name} is on {month}-{day:02}, the text says {date[1]}-{date[2]} (month-day)."
                yield note("date", CITATION, span, zh, en)


def wrong_months(report: Report) -> Iterator[Note]:
    """Notes on months of publicity beside another month."""
    for name, month in MONTHS:
        for sentence, start, end in _places(report, (name,)):
            date = _MONTH.search(sentence.text[:start]) if _figure_before(sentence.text, start) else None
            if date and int(date[1]) != month:
                span = span_of(report, sentence, date.start(), end)
                zh = f"{name}是{month}月,文中写的是{date[1]}月。"
                yield note("date", CITATION, span, zh, f"{name} is in month {month}, the text says {date[1]}.")


def _places(report: Report, names: tuple[str, ...]) -> Iterator[tuple[Sentence, int, int]]:
    """Sentence, start and end of every place where one of the names stands."""
    if has(report.folded.text, names):
        for sentence in body(report):
            if not has(sentence.text, names):
                continue
            end = 0
            while found := first_of(sentence.text, names, end):
                start, end = found[0], found[0] + len(found[1])
                yield sentence, start, end


def _figure_before(words: str, place: int) -> bool:
    return any(map(str.isdecimal, words[max(0, place - _NEAR) : place]))
