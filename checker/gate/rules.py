"""What a policy finds in the statuses of one submission. Pure: the same rows give the same findings."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from checker.framework.model import Indicator
from checker.gate.model import ACTIONS, Finding, Policy

FULL = ("covered", "declared")


class Row(NamedTuple):
    """One indicator of a submission."""

    indicator: Indicator
    applicability: str
    status: str
    reason: str


def findings_of(policy: Policy, rows: Sequence[Row]) -> list[Finding]:
    """Everything that the policy warns of or fails, but notes; without passages."""
    found = [_about_indicator(row, action) for row in rows if (action := _action(policy, row)) != "ignore"]
    return found + list(_too_weak(policy, rows)) + list(_too_little(policy, rows))


def coverage_of(rows: Iterable[Row]) -> float:
    """Share of covered and declared among the required indicators that apply; 1 where nothing is required."""
    statuses = [row.status for row in rows if is_required(row)]
    return sum(status in FULL for status in statuses) / len(statuses) if statuses else 1.0


def is_required(row: Row) -> bool:
    """Whether an indicator is required of the unit, and applies."""
    return row.applicability == "required" and row.status != "not_applicable"


def _action(policy: Policy, row: Row) -> str:
    """The sterner of what is asked by name and by weight."""
    status = _status(row)
    named = policy.indicators.get(row.indicator.id, {}) if row.applicability != "not_applicable" else {}
    asked = policy.weights.get(row.indicator.weight, {}) if is_required(row) or status == "unknown" else {}
    return max(named.get(status, "ignore"), asked.get(status, "ignore"), key=ACTIONS.index)


def _status(row: Row) -> str:
    """The status that is asked about: where it is open whether it applies, words alone close nothing."""
    return "unknown" if row.applicability == "unknown" and row.status in ("weak", "missing") else row.status


def _about_indicator(row: Row, action: str) -> Finding:
    return Finding("indicator", row.indicator.id, action, _status(row), row.reason, 0, 0, None, None)


def _too_weak(policy: Policy, rows: Sequence[Row]) -> Iterator[Finding]:
    for weight, most in policy.most_weak.items():
        weak = sum(is_required(row) and row.status == "weak" and row.indicator.weight == weight for row in rows)
        if weak > most:
            yield Finding("most-weak", weight, "fail", "", "", weak, most, None, None)


def _too_little(policy: Policy, rows: Sequence[Row]) -> Iterator[Finding]:
    asked = {"": policy.coverage, **policy.group_coverage}
    for group, least in asked.items():
        share = coverage_of(row for row in rows if group in ("", row.indicator.group))
        if share < least:
            yield Finding("coverage", group, "fail", "", "", share, least, None, None)
