"""Which indicator goes into which part of the letter."""

from typing import NamedTuple

from checker.model import Audit, Result
from checker.render.shown import recommended

WEIGHTS = ("core", "standard")
"""Of what is asked for; the rest is only recommended."""


class Sorted(NamedTuple):
    """The results that the letter speaks of, each in framework order."""

    missing: dict[str, list[Result]]
    """By weight; those that the report should have."""
    weak: dict[str, list[Result]]
    """By weight; those that the report should have."""
    aside: list[Result]
    """Missing or weak, but only recommended or a bonus."""
    lacking: list[Result]
    """Unknown, and not because of a condition: the report gives nothing to judge them by."""
    contradicting: list[Result]
    """Declared nil, though figures are given."""
    bare: list[Result]
    """Covered without a figure."""


def sort(audit: Audit) -> Sorted:
    """The results of an audit, sorted."""

    def having(status: str) -> list[Result]:
        return [result for result in audit.results if result.verdict.status == status]

    def asked(status: str) -> dict[str, list[Result]]:
        return {w: [r for r in having(status) if not recommended(r) and r.indicator.weight == w] for w in WEIGHTS}

    noted = [r for r in audit.results if r.verdict.status in ("covered", "declared")]
    return Sorted(
        asked("missing"),
        asked("weak"),
        [r for r in [*having("missing"), *having("weak")] if recommended(r)],
        [r for r in having("unknown") if not r.condition],
        [r for r in noted if "contradiction" in r.verdict.notes],
        [r for r in noted if "no-figure" in r.verdict.notes],
    )
