"""RF-8: every main part of the achievements holds a figure of the legal work."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from checker.evidence.facts import Fact
from checker.evidence.model import Hit
from checker.forms.model import FormInput
from checker.forms.passages import heading, mark, sections, verdict
from checker.structure.cues import has
from checker.structure.model import Report, Section, Span
from checker.verdict import Verdict

ID = "report-data-support"
_ROLES = ("achievements", "first-responsible")
_OVERVIEW = ("总体", "基本情况", "概况", "说明", "背景", "简介")
_SHORTEST_PART = 55
_MOST_BARE = 3
"""Of the paragraphs of a report without sections, one in so many may be without a figure."""
_LONGEST = 200
"""Characters of the folded text, so that blanks, which differ between formats of one report, do not count."""


def data_support(given: FormInput) -> Verdict:
    """Covered: each main part has a checkable figure; weak: some have; missing: none has."""
    report = given.report
    figures = _with_figure(given)
    numbers = sorted(figures)
    starts = [report.sentences[number].start for number in numbers]
    parts, headed = _parts(report)
    bare: list[Span] = []
    found: list[Hit] = []
    for part in parts:
        own = numbers[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
        found += [_densest(report, own, figures)] if own else []
        bare += [] if own else [part]
    if not found:
        return verdict(ID, "missing")
    found.sort(key=lambda hit: (-hit.weight, hit.start))
    if not bare or (not headed and len(bare) * _MOST_BARE <= len(parts)):
        return verdict(ID, "covered", found)
    lacking = [hit for part in bare for hit in _head_at(report, part)]
    return verdict(ID, "weak", found[:1] + lacking + found[1:], "partial-elements")


def _with_figure(given: FormInput) -> dict[int, int]:
    """Numbers of the sentences that tell a quantity or rate of the legal work, or that there was none: how many."""
    report = given.report
    hits = [hit for found in given.hits.values() for hit in found]
    declared = {hit.sentence for hit in hits if hit.grade == "declared"}
    # Figures belong to what their paragraph or list item is about, be it named a sentence earlier.
    items = {report.sentences[hit.sentence].item for hit in hits if not report.sentences[hit.sentence].heading}
    told = [(n, s) for n, s in enumerate(report.sentences) if s.role in _ROLES and not s.heading and s.item in items]
    figures = {number: _figures(given.facts[number]) for number, _ in told}
    return {number: count for number, count in figures.items() if count or number in declared}


def _figures(facts: Sequence[Fact]) -> int:
    return sum([fact.kind in ("quantity", "rate") for fact in facts])


def _densest(report: Report, numbers: list[int], figures: dict[int, int]) -> Hit:
    """The run of sentences, short enough to quote, that holds most figures; its weight says how many."""
    most, best, count, place = -1, Span(0, 0), 0, 0
    for number in numbers:
        last = report.sentences[number]
        end = last.fold + len(last.text)
        count += figures[number]
        while numbers[place] != number and end - report.sentences[numbers[place]].fold > _LONGEST:
            count -= figures[numbers[place]]
            place += 1
        if count > most:
            most, best = count, Span(report.sentences[numbers[place]].start, last.end)
    return mark(report, best, "strong", f"{most} figures")._replace(weight=most)


def _parts(report: Report) -> tuple[list[Span], bool]:
    """The main parts of the achievements, and whether they are sections (and not paragraphs)."""
    mains: list[tuple[Section, list[Section]]] = []
    for section in sections(report, "achievements"):
        if section.level <= 1:
            mains.append((section, []))
        elif section.level == 2 and mains and section.path[:1] == mains[-1][0].path[:1]:
            mains[-1][1].append(section)
    parts: list[Section] = []
    for main, below in mains:
        if below or not (has(main.title, _OVERVIEW) and len(mains) > 1):
            parts += below or [main]
    spans = [span for span in (_whole(report, part) for part in parts) if _length(report, span) >= _SHORTEST_PART]
    if len(parts) > 1:
        return spans or [_whole(report, part) for part in parts], True
    return list(_paragraphs(report)), False


def _length(report: Report, span: Span) -> int:
    """Characters of the folded text, so that blanks and line ends do not count."""
    return bisect_left(report.folded.offsets, span.end) - bisect_left(report.folded.offsets, span.start)


def _whole(report: Report, section: Section) -> Span:
    """A section with all sections below it, which follow it."""
    end, depth = section.end, len(section.path)
    at = bisect_left(report.sections, section.start, key=_start) + 1
    while depth and at < len(report.sections) and len(report.sections[at].path) > depth:
        end = report.sections[at].end
        at += 1
    return Span(section.start, end)


def _start(section: Section) -> int:
    return section.start


def _paragraphs(report: Report) -> Iterator[Span]:
    """List items and paragraphs of the achievements that are long enough to expect a figure."""
    items: dict[int, Span] = {}
    for sentence in report.sentences:
        if sentence.role == "achievements" and not sentence.heading:
            start = items.get(sentence.item, Span(sentence.start, sentence.end)).start
            items[sentence.item] = Span(start, sentence.end)
    long = [span for span in items.values() if _length(report, span) >= _SHORTEST_PART]
    return iter(long or items.values())


def _head_at(report: Report, part: Span) -> list[Hit]:
    found = [section for section in report.sections if section.start == part.start]
    return [hit._replace(reason="partial-elements") for section in found for hit in heading(report, section, "mention")]
