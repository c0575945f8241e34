"""Passages of a report as evidence, and verdicts made of them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from checker.evidence.model import Hit
from checker.structure.model import Report, Section, Sentence, Span
from checker.verdict import Verdict

MOST_EVIDENCE = 3
"""Passages shown for a form indicator."""

LONGEST_QUOTE = 250
_LEAD = 60
"""In a sentence too long to quote, so much stands before the words that count."""


def sentences(report: Report, *roles: str, headings: bool = False) -> Iterator[tuple[int, Sentence]]:
    """Numbered sentences of these roles; headings only where they are asked for."""
    for number, sentence in enumerate(report.sentences):
        if sentence.role in roles and (headings or not sentence.heading):
            yield number, sentence


def of_section(report: Report, role: str) -> Iterator[tuple[int, Sentence]]:
    """Numbered sentences, without headings, that stand in sections of a role, whatever their own role."""
    for number, sentence in enumerate(report.sentences):
        if not sentence.heading and report.sections[sentence.section].role == role:
            yield number, sentence


def sections(report: Report, role: str) -> list[Section]:
    """Sections of a role, in reading order."""
    return [section for section in report.sections if section.role == role]


def quote(report: Report, number: int, grade: str, via: str, reason: str = "", at: int = 0) -> Hit:
    """Sentence `number` as evidence; `at` is the place of the words that count in the folded sentence."""
    sentence = report.sentences[number]
    start, end = sentence.start, sentence.end
    if end - start > LONGEST_QUOTE and at > _LEAD:
        start = report.folded.offsets[sentence.fold + at - _LEAD]
    return _hit(number, Span(start, min(end, start + LONGEST_QUOTE)), grade, via, reason)


def mark(report: Report, span: Span, grade: str, via: str, reason: str = "") -> Hit:
    """A stretch of the text as evidence, be it in a sentence or in the furniture around the report."""
    number = max(bisect_right(report.sentences, span.start, key=_start) - 1, 0)
    return _hit(number, Span(span.start, min(span.end, span.start + LONGEST_QUOTE)), grade, via, reason)


def _start(sentence: Sentence) -> int:
    return sentence.start


def heading(report: Report, section: Section, grade: str = "definite") -> list[Hit]:
    """The heading of a section as evidence; none where it has no heading."""
    return [mark(report, section.heading, grade, f"heading: {section.title}")] if section.heading else []


def verdict(
    indicator: str, status: str, evidence: Iterable[Hit] = (), reason: str = "", notes: tuple[str, ...] = ()
) -> Verdict:
    """A verdict with at most MOST_EVIDENCE different passages, in the order given."""
    kept: dict[tuple[int, int], Hit] = {}
    for hit in evidence:
        kept.setdefault((hit.start, hit.end), hit._replace(indicator=indicator))
        if len(kept) == MOST_EVIDENCE:
            # What is not shown need not be looked for: `evidence` may be an iterator that searches as it goes.
            break
    return Verdict(status, reason, (), tuple(kept.values()), notes)


def _hit(number: int, span: Span, grade: str, via: str, reason: str) -> Hit:
    return Hit("", "", number, span.start, span.end, grade, reason, (), via, 0)
