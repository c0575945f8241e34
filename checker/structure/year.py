"""The year that the report is about."""

import re
from collections import Counter

from checker.structure.fold import fold_pattern
from checker.structure.metadata import SIGNED
from checker.structure.model import Finding, Folded, Metadata, Span

_SPELT = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_YEAR = re.compile(r"(?<![\d〔\[])(20[0-4]\d)(?=年|-\d|度|法|推)")
_YEAR_SPELT = "二[〇○零][〇○零一二三四][〇○零一二三四五六七八九](?=年)"
_OPENING = (
    r"(20[0-4]\d)年(?:度|以来)?[^。;]{0,60}?"
    r"(?:[报汇]告?报?如下|如下[报汇][告报]|总结如下|情况如下|进行了?(?:全面)?总结|报告(?:。|:))"
)
_HEADING = r"(20[0-4]\d)年度?[^。;,]{0,16}?(?:举措|成效|主要工作|工作情况|开展情况|总体情况|基本情况|工作总结|做法)"
# 2023年,某镇… at the start of a sentence (also behind furniture, which is blank here), and 2024年主要安排 a year later.
_LEADING = r"(?:^|[。: ])(20[0-4]\d)年(?:以来|度)?,"
_PLAN = r"(20[0-4]\d)年度?[^。;,:]{0,20}?(?:主要|重点|工作)?(?:安排|打算|计划|思路)(?!完成|落实|执行)"
_DOCUMENT = "《[^《》]*》"
_OPENING_SIZE = 900
_SIGNED_LATE = 10
"""A report that is signed in October or later is about the year of its signature."""


def find_year(title: Finding, folded: Folded, metadata: list[Metadata]) -> Finding:
    """The report year; `why` is title, opening, heading, plan, date, majority or lost."""
    if title.span and (year := year_in(title.value)):
        return Finding(year, title.span, "title")
    body = folded.text
    start = body[:_OPENING_SIZE]
    for why, pattern, words in (
        ("opening", _OPENING, start),
        ("opening", _LEADING, start),
        ("heading", _HEADING, body),
        ("plan", _PLAN, body),
    ):
        if found := re.search(pattern, words):
            year = found[1] if why != "plan" else str(int(found[1]) - 1)
            return Finding(year, _span(folded, found), why)
    return _by_date(metadata) or _majority(folded) or Finding("", None, "lost")


def year_in(words: str) -> str:
    """The year that a title names, "" where it names none."""
    bare = fold_pattern(words)
    if found := _YEAR.search(bare):
        return found[1]
    spelt = re.search(_YEAR_SPELT, bare)
    return spelt[0].translate(_SPELT) if spelt else ""


def _span(folded: Folded, found: "re.Match[str]") -> Span:
    return Span(folded.offsets[found.start()], folded.offsets[found.end() - 1] + 1)


def _majority(folded: Folded) -> Finding | None:
    """The year most often named outside titles of documents; of two equals the earlier, as plans name the next."""
    bare = re.sub(_DOCUMENT, lambda found: " " * len(found[0]), folded.text)
    hits = list(_YEAR.finditer(bare))
    if not hits:
        return None
    counts = Counter(found[1] for found in hits)
    most = max(counts.values())
    year = min(year for year, count in counts.items() if count == most)
    first = next(found for found in hits if found[1] == year)
    return Finding(year, _span(folded, first), "majority")


def _by_date(metadata: list[Metadata]) -> Finding | None:
    """The year before the signature, or before the publication where there is no signature."""
    dated = [fact for fact in metadata if re.match(r"20\d\d-\d\d(?:-\d\d)?$", fact.value)]
    if not dated:
        return None
    fact = next((fact for fact in dated if fact.label == SIGNED), dated[0])
    late = fact.label == SIGNED and int(fact.value[5:7]) >= _SIGNED_LATE
    return Finding(str(int(fact.value[:4]) - (not late)), fact.span, "date")
