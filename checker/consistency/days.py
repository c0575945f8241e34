"""Days and months of publicity with a date that is not theirs."""

import re
from collections.abc import Iterator

from checker.consistency.register import DAYS, MONTHS
from checker.consistency.spots import CITATION, body, note, span_of
from checker.notes import Note
from checker.structure.model import Report

_BEFORE = re.compile(r"(?<![\d.])(\d{1,2})(?:月|[.·•・])(\d{1,2})日?[的是为]?[\"“(]?$")
_AFTER = re.compile(r"^[\"”]?\((\d{1,2})(?:月|[.·•・])(\d{1,2})日?\)")
_MONTH = re.compile(r"(?<!\d)(\d{1,2})月份?[\"“的]?$")
_REACH = 12


def wrong_days(report: Report) -> Iterator[Note]:
    """Notes on days of publicity beside another date."""
    for sentence in body(report):
        words = sentence.text
        for names, month, day in DAYS:
            for found in re.finditer(names, words):
                before = _BEFORE.search(words[: found.start()])
                date = before or _AFTER.match(words[found.end() : found.end() + _REACH])
                if date and (int(date[1]), int(date[2])) != (month, day):
                    span = span_of(report, sentence, before.start() if before else found.start(), found.end())
                    zh = f"{found[0]}是{month}月{day}日,文中写的是{date[1]}月{date[2]}日。"
                    en = f"{found[0]} is on {month}-{day:02}, the text says {date[1]}-{date[2]} (month-day)."
                    yield note("date", CITATION, span, zh, en)


def wrong_months(report: Report) -> Iterator[Note]:
    """Notes on months of publicity beside another month."""
    for sentence in body(report):
        for name, month in MONTHS:
            for found in re.finditer(name, sentence.text):
                date = _MONTH.search(sentence.text[: found.start()])
                if date and int(date[1]) != month:
                    span = span_of(report, sentence, date.start(), found.end())
                    zh = f"{name}是{month}月,文中写的是{date[1]}月。"
                    yield note("date", CITATION, span, zh, f"{name} is in month {month}, the text says {date[1]}.")
