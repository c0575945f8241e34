"""The few things that weigh most in an audit, for someone who reads one page."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from checker.model import Audit, Result
from checker.notes import Note

MOST = 3
_ORDER = ("required", "unknown", "recommended", "not_applicable")


class Many(NamedTuple):
    """At least half of what applies is weak, or is missing."""

    status: str
    """weak or missing."""
    counted: int
    share: int
    """In percent of what applies."""
    reason: str
    """Of most of the weak ones; "" for missing ones."""
    most: int
    """So many have that reason."""


Thing = Many | Result | Note


def serious(audit: Audit) -> list[Thing]:
    """At most three: a fault of the whole report, core gaps, core weaknesses, notes, then the other gaps.

    What does not apply for certain comes behind what does; otherwise the order is that of the framework, in which the
    statutory contents of a report stand first.
    """
    return list(islice(_things(audit), MOST))


def of(audit: Audit, status: str, weight: str) -> list[Result]:
    """The indicators of a status and weight, those first that the unit must show, those last that it only should."""
    found = [r for r in audit.results if (r.verdict.status, r.indicator.weight) == (status, weight)]
    return sorted(found, key=lambda result: _ORDER.index(result.applicability))


def _things(audit: Audit) -> Iterator[Thing]:
    yield from _many(audit)
    yield from _asked(audit, "core")
    yield from audit.notes
    yield from _asked(audit, "standard")


def _asked(audit: Audit, weight: str) -> Iterator[Result]:
    for status in ("missing", "weak"):
        yield from (result for result in of(audit, status, weight) if result.applicability != "recommended")


def _many(audit: Audit) -> Iterator[Many]:
    verdicts = [r.verdict for r in audit.results if r.verdict.status != "not_applicable"]
    for status in ("missing", "weak"):
        same = [verdict for verdict in verdicts if verdict.status == status]
        if verdicts and 2 * len(same) >= len(verdicts):
            reason, most = Counter(verdict.reason for verdict in same).most_common(1)[0]
            yield Many(status, len(same), round(100 * len(same) / len(verdicts)), reason, most if reason else 0)
