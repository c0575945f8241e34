"""Days that no calendar has."""

from collections.abc import Iterator

from checker.consistency.spots import DATA, body, note, span_of
from checker.notes import Note
from checker.structure.model import Report
from checker.text import lazy

_DAY = lazy(r"(?<![\d.])(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})日")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LEAP_YEAR = 2024
"""Where no year is written, 29 February may be meant of one that has it."""


def impossible_dates(report: Report) -> Iterator[Note]:
    """Notes on dates such as 2月30日."""
    for sentence in body(report):
        if "日" not in sentence.text or "月" not in sentence.text:
            continue
        for found in _DAY.finditer(sentence.text):
            if not _exists(int(found[1] or _LEAP_YEAR), int(found[2]), int(found[3])):
                span = span_of(report, sentence, *found.span())
                yield note(
                    "date", DATA, span, f"{found[0]}这个日期不存在,请核对。", f"There is no such day as {found[0]}."
                )


def _exists(year: int, month: int, day: int) -> bool:
    if not 1 <= month <= len(_DAYS) or not 1 <= day <= _DAYS[month - 1]:
        return False
    # No report tells of 1900, so that every fourth year is a leap year.
    return (month, day) != (2, 29) or year % 4 == 0
