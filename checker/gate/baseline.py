"""Baselines: gaps accepted as they were on a day, so that the gate fails on new ones only."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from checker.gate.model import Broken, Decision, Finding, Gap, Judged
from checker.gate.sheet import sound_sheet

SCHEMA_VERSION = "1.0"
_BETTER = {"weak": ("missing",)}
"""Status to those that were worse: who has made something of a missing indicator is not to fail for it."""


def load_baseline(path: str) -> tuple[Gap, ...]:
    """The gaps of a baseline. Raises BrokenFile where it is wrong."""
    rows: list[dict[str, Any]] = sound_sheet(path, "baseline").data["accepted"]
    return tuple(Gap(**row | {"unit": row["unit"] or "", "year": str(row["year"] or "")}) for row in rows)


def is_accepted(finding: Finding, gaps: Sequence[Gap], unit: str, year: str, path: str) -> bool:
    """Whether a baseline holds this finding of this submission, or one that was worse."""
    return any(_holds(gap, finding) for gap in gaps if _same_submission(gap, unit, year, path))


def _same_submission(gap: Gap, unit: str, year: str, path: str) -> bool:
    if gap.unit and gap.year:
        return (gap.unit, gap.year) == (unit, year)
    return gap.path == path


def _holds(gap: Gap, finding: Finding) -> bool:
    if (gap.rule, gap.about) != (finding.rule, finding.about):
        return False
    if finding.rule == "most-weak":
        return finding.value <= gap.value
    if finding.rule == "coverage":
        return finding.value >= gap.value
    return gap.status == finding.status or gap.status in _BETTER.get(finding.status, ())


def accepting(decision: Decision, path: str) -> Decision:
    """The decision as it is with a baseline just made of it."""
    return decision._replace(
        baseline=path,
        submissions=tuple(one if isinstance(one, Broken) else _accepted(one) for one in decision.submissions),
    )


def _accepted(one: Judged) -> Judged:
    findings = tuple(finding._replace(excuse=finding.excuse or "baseline") for finding in one.findings)
    return one._replace(findings=findings, passed=True)


def to_baseline(decision: Decision) -> str:
    """The text of a baseline that accepts all that fails or is warned of, but what is waived; a line for each gap."""
    rows = [row for one in decision.submissions if not isinstance(one, Broken) for row in _rows(one)]
    data = {
        "schema_version": SCHEMA_VERSION,
        "policy": {"id": decision.policy.id, "sha256": decision.policy.sha256},
    }
    head = "".join(f' "{key}": {json.dumps(value, ensure_ascii=False)},\n' for key, value in data.items())
    body = ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in rows)
    return f'{{\n{head} "accepted": [' + (f"\n{body}\n " if rows else "") + "]\n}\n"


def _rows(one: Judged) -> Iterable[dict[str, Any]]:
    for finding in one.findings:
        if finding.excuse != "waived":
            yield {
                "unit": one.unit or None,
                "year": int(one.year) if one.year else None,
                "path": one.path,
                "rule": finding.rule,
                "about": finding.about,
                "status": finding.status,
                "value": finding.value,
            }
