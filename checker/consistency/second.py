"""Two reports in one file: the title of another one in the middle of the text."""

from bisect import bisect_left
from collections.abc import Iterator

from checker.consistency.spots import note
from checker.documents.model import PARTS, Block
from checker.notes import Note
from checker.structure.fold import fold_pattern
from checker.structure.model import Report, Span
from checker.structure.places import Places
from checker.structure.title import titles
from checker.structure.unit import name_in_title
from checker.structure.unit_type import bare_name
from checker.structure.year import year_in

_REPORTS = ("报告", "总结", "汇报", "年报")
_LEAST = 4
"""So many sentences stand before and behind the title, or it does not part two reports."""
_ATTACHED = ("附件", "附:", "附录")


def second_report(report: Report) -> Iterator[Note]:
    """A note on the first line that is the title of a report of another unit or year."""
    text, own = report.document.text, fold_pattern(report.title.value)
    cut = {piece.span.start for piece in report.furniture}
    blocks = [block for block in report.document.blocks if block.kind not in PARTS and block.start not in cut]
    told = [sentence.start for sentence in report.sentences if not sentence.heading]
    for above, found in titles(text, blocks):
        words = fold_pattern(found.value)
        if not found.span or _is_attached(text, above) or (own and (words in own or own in words)):
            continue
        if _is_other(report, words) and _parts(report, told, found.span.start, words):
            yield _told(report, found.value, found.span)
            return


def _told(report: Report, title: str, span: Span) -> Note:
    # In a file with places of its own, the place of the note says where it is.
    line = 0 if report.document.marks else Places(report).place(*span).line
    here, there = (f"第{line}行", f" in line {line}") if line else ("", "")
    zh = f"{here}“{title}”起似为另一份报告,结论是按全文一并得出的;请分成两个文件分别审核。"
    en = f"Another report seems to begin{there}, “{title}”: "
    return note("second-report", "", span, zh, en + "the verdicts are on both together; audit each in its own file.")


def _is_other(report: Report, words: str) -> bool:
    """True for a title that names another year or another unit than the report."""
    year, unit = year_in(words), name_in_title(words)
    if not words.endswith(_REPORTS):
        return False
    if year and report.year.value and year != report.year.value:
        return True
    return bool(unit and report.unit.value) and not _same(unit, report.unit.value)


def _same(one: str, other: str) -> bool:
    """True for 禾阳县清溪镇 and 清溪镇人民政府, but not for 禾阳县 and 禾阳县水务局."""
    short, long = sorted((bare_name(one), bare_name(other)), key=len)
    return long.endswith(short)


def _parts(report: Report, told: list[int], start: int, words: str) -> bool:
    """True where a title stands between two texts of sentences, and was not named before.

    One that was named is that of an attachment, or of a document that the report speaks of.
    """
    before = bisect_left(told, start)
    if min(before, len(told) - before) < _LEAST:
        return False
    return report.folded.text.find(words, 0, bisect_left(report.folded.offsets, start)) < 0


def _is_attached(text: str, above: Block | None) -> bool:
    return above is not None and fold_pattern(text[above.start : above.start + 4]).startswith(_ATTACHED)
