"""Figures that stop before the end of the report year."""

from collections.abc import Iterator

from checker.consistency.spots import DATA, body, note, span_of
from checker.notes import Note
from checker.structure.cues import has
from checker.structure.model import Report
from checker.text import lazy

_UNTIL = lazy(
    r"(?:截至|截止到?|(?<!\d)1(?:月份?)?[-—–至])(?P<year>20\d\d年)?(?P<month>\d{1,2})月(?:底|末|份|中旬|上旬|下旬|\d{1,2}日)"
)
_FROM = ("截至", "截止", *(f"{month}{to}" for month in ("1", "月", "月份") for to in "-—–至"))
"""One of them stands in every such phrase."""
_DECEMBER = 12


def cut_off(report: Report) -> Iterator[Note]:
    """Notes on figures counted only up to a month before December of the report year."""
    for sentence in body(report, "achievements", "first-responsible"):
        if "月" not in sentence.text or not has(sentence.text, _FROM):
            continue
        for found in _UNTIL.finditer(sentence.text):
            stamp = (found["year"] or "").removesuffix("年") or report.year.value
            whole = int(found["month"]) >= _DECEMBER or stamp != report.year.value
            if not whole and any(map(str.isdecimal, sentence.text[found.end() :])):
                span = span_of(report, sentence, *found.span())
                zh, en = f"数据只统计到{found['month']}月,不是全年。", f"Counted up to month {found['month']} only."
                yield note("cut-off", DATA, span, zh, en)
