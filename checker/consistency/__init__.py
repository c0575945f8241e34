"""Consistency: observations about a report that are no verdicts: sums, rates, years, dates, citations."""

from checker.notes import Note
from checker.structure.model import Report


def check(report: Report) -> tuple[Note, ...]:
    """All notes on a report."""
    return ()
