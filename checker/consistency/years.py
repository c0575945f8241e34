"""Year stamps that do not fit the report year: often last year's text used again."""

from collections.abc import Iterator
from re import Match

from checker.consistency.spots import TIMELINESS, TITLE, body, note, span_of
from checker.notes import Note
from checker.structure.cues import has, listed
from checker.structure.model import Report, Section
from checker.text import lazy

_YEAR = lazy(r"(?<![\d〔\[(《—~-])(20[0-4]\d)年(?!以来|至|底前|到|前|以前|间|-|—)")
_SURE = ("title", "option")
"""Where the report year comes from so, it can be held against the text."""
_DONE = listed("""
    已 完成 印发 召开 开展了 举办 组织了 受理 办结 查处
""")
_AHEAD = listed("""
    将 拟 计划 明年 下一步 目标 力争 年底前 规划 到20 前完成 前建成 施行 实施之日 底前
""")
_MONTH = lazy(r"(\d{1,2})月")
_LAST_YEAR = 2049
_FIRST_MONTHS = 3
"""What was done in these months of the next year can stand in a report that is written in them."""


def stale_headings(report: Report) -> Iterator[Note]:
    """Notes on main headings of the achievements with another year, and of the plan with a year that is over."""
    year = _known(report)
    for section in report.sections if year else ():
        found = _YEAR.search(section.title) if "20" in section.title else None
        if found and section.heading and section.level in (1, 2) and "以来" not in section.title:
            zh, en = _misfit(section, int(found[1]), year)
            if zh:
                yield note("year", TITLE, section.heading, zh, en)


def _misfit(section: Section, stamp: int, year: int) -> tuple[str, str]:
    """What is wrong with the year in a heading, in two languages; "" twice where nothing is."""
    if section.role in ("achievements", "problems") and stamp != year:
        return f"标题写的是{stamp}年,报告年度是{year}年。", f"The heading says {stamp}, the report is on {year}."
    if section.role == "plan" and stamp <= year:
        coming = year + 1
        return f"下一年度安排的标题写的是{stamp}年,应为{coming}年。", f"The plan says {stamp}, it would be {coming}."
    return "", ""


def stale_opening(report: Report) -> Iterator[Note]:
    """A note where the opening begins with the year before the one in the title."""
    year = _known(report)
    for sentence in body(report, "preamble") if year else ():
        stamp = str(year - 1)
        if sentence.text.startswith((f"{stamp}年,", f"{stamp}年度,")):
            zh = f"开头写的是{stamp}年,报告年度是{year}年。"
            en = f"The opening says {stamp}, the report is on {year}."
            yield note("year", TITLE, span_of(report, sentence, 0, len(stamp)), zh, en)


def too_late(report: Report) -> Iterator[Note]:
    """Notes on finished acts of the achievements that are dated after the report year and could not be known yet."""
    year = _known(report)
    stamps = (f"{stamp}年" for stamp in range(year + 1, _LAST_YEAR + 1) if year)
    later = tuple(stamp for stamp in stamps if stamp in report.folded.text)
    for sentence in body(report, "achievements", "first-responsible") if later else ():
        if not has(sentence.text, later) or has(sentence.text, _AHEAD):
            continue
        for found in _YEAR.finditer(sentence.text):
            if _unknowable(sentence.text, found, year):
                zh = f"{year}年度报告的成效中出现{found[1]}年的完成事项,请核对年份。"
                en = f"A report on {year} tells a finished act of {found[1]}: check the year."
                yield note("year", TITLE, span_of(report, sentence, *found.span()), zh, en)


def wrong_signature(report: Report) -> Iterator[Note]:
    """A note where the report is signed before the report year was nearly over."""
    year = _known(report)
    for fact in report.metadata if year else ():
        if fact.span and fact.label == "落款日期" and fact.value[:7] < f"{year}-11":
            zh = f"落款日期{fact.value}早于报告年度{year}年结束,请核对。"
            en = f"Signed on {fact.value}, before the report year {year} was over: check the date."
            yield note("date", TIMELINESS, fact.span, zh, en)


def _unknowable(words: str, found: Match[str], year: int) -> bool:
    """True where a year after the report year dates a finished act that is not of the first months."""
    month = _MONTH.match(words, found.end())
    first_months = int(found[1]) == year + 1 and month is not None and int(month[1]) <= _FIRST_MONTHS
    clause = words[found.start() :].partition(",")[0].partition(";")[0]
    if int(found[1]) <= year or first_months or _in_name(words, found.start()):
        return False
    return has(clause, _DONE)


def _known(report: Report) -> int:
    """The report year where the title or an option says so, else 0."""
    return int(report.year.value) if report.year.value and report.year.why in _SURE else 0


def _in_name(words: str, place: int) -> bool:
    """True inside 《》 or quotation marks."""
    return words.rfind("《", 0, place) > words.rfind("》", 0, place) or words.count('"', 0, place) % 2 == 1
