"""Consistency: what does not fit together in a report. Observations, never verdicts; precision goes before recall."""

from collections.abc import Callable, Iterator

from checker.consistency.changes import changes
from checker.consistency.citations import cited, misspelt
from checker.consistency.cutoff import cut_off
from checker.consistency.dates import impossible_dates
from checker.consistency.days import wrong_days, wrong_months
from checker.consistency.nils import contradictions
from checker.consistency.rates import above_hundred, rates
from checker.consistency.second import second_report
from checker.consistency.sums import sums
from checker.consistency.years import stale_headings, stale_opening, too_late, wrong_signature
from checker.notes import Note
from checker.structure.model import Report

__all__ = ["CHECKS", "check"]

CHECKS: tuple[Callable[[Report], Iterator[Note]], ...] = (
    sums,
    rates,
    above_hundred,
    changes,
    stale_headings,
    stale_opening,
    too_late,
    wrong_signature,
    misspelt,
    cited,
    impossible_dates,
    wrong_days,
    wrong_months,
    contradictions,
    cut_off,
    second_report,
)
"""Each takes a report and yields its notes."""


def check(report: Report) -> tuple[Note, ...]:
    """All notes on a report, in reading order, each once; their spans are code points of the decoded text."""
    notes = {note for examine in CHECKS for note in examine(report)}
    return tuple(sorted(notes, key=lambda note: (note.span or (0, 0), note.kind, note.zh)))
