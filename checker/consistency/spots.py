"""Sentences to look at, and notes on stretches of them."""

from collections.abc import Iterator

from checker.notes import Note
from checker.structure.model import Report, Sentence, Span

DATA = "report-data-support"
CITATION = "report-citation-accuracy"
TITLE = "report-title-year"
TIMELINESS = "report-timeliness"


def body(report: Report, *roles: str) -> Iterator[Sentence]:
    """Sentences of these roles, of all where none is named, without headings."""
    return (s for s in report.sentences if not s.heading and (not roles or s.role in roles))


def span_of(report: Report, sentence: Sentence, start: int, end: int) -> Span:
    """The decoded stretch of `sentence.text[start:end]`."""
    offsets = report.folded.offsets
    return Span(offsets[sentence.fold + start], offsets[sentence.fold + end - 1] + 1)


def note(kind: str, indicator: str, span: Span, zh: str, en: str) -> Note:
    """A note on a stretch of the decoded text."""
    return Note(kind, span, zh, en, indicator)
