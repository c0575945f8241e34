"""What an audit says: the record that the gate and the renderers read."""

from typing import NamedTuple

from checker.conditions import Settled
from checker.evidence.nearest import Nearest
from checker.framework.model import Framework, Indicator
from checker.notes import Note
from checker.structure.model import Report
from checker.verdict import Verdict


class Result(NamedTuple):
    """The verdict on one indicator, for this unit and year."""

    indicator: Indicator
    applicability: str
    """required, recommended, not_applicable or unknown."""
    condition: str
    """Id of the condition on which the applicability hangs; "" for none."""
    verdict: Verdict
    """`verdict.status` already answers for applicability: not_applicable and unknown stand there."""
    nearest: Nearest | None
    """Where a missing indicator was expected, and the nearest passage with why it does not count."""


class Audit(NamedTuple):
    """Everything that an audit says about one report."""

    report: Report
    framework: Framework
    results: tuple[Result, ...]
    """One per indicator, in framework order."""
    conditions: dict[str, Settled]
    """Every condition by id, with what settled it."""
    notes: tuple[Note, ...]
    """Observations that are no verdicts."""
    forced: str
    """Why the text does not look like such a report, where `--force` audited it all the same; "" otherwise."""
