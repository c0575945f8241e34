"""Baselines: gaps accepted as they were on a day, so that the gate fails on new ones only."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from checker.gate.model import Broken, Decision, Finding, Gap, Judged
from checker.gate.sheet import sound_sheet
from checker.gate.units import same_unit

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
    # 本乡人民政府 may be any: such a unit does not name itself.
    if gap.unit and gap.year and not gap.unit.startswith(("本", "我", "人民政府", "街道办事处", "管委会")):
        return gap.year == year and same_unit(gap.unit, unit)
    return gap.path == path


def _holds(gap: Gap, finding: Finding) -> bool:
    # What was a warning under the policy of then excuses nothing that fails today.
    if (gap.rule, gap.about) != (finding.rule, finding.about) or (gap.action, finding.action) == ("warn", "fail"):
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


def to_baseline(decision: Decision, before: Sequence[Gap]) -> tuple[str, int]:
    """The text of a baseline that accepts all findings but those that are waived, and how many gaps it holds.

    Gaps accepted before stay where their submission is not among those judged.
    """
    judged = [one for one in decision.submissions if isinstance(one, Judged)]
    kept = [gap for gap in before if not any(_same_submission(gap, one.unit, one.year, one.path) for one in judged)]
    rows = [_row(gap) for gap in kept] + [row for one in judged for row in _rows(one)]
    data = {
        "schema_version": SCHEMA_VERSION,
        "policy": {"id": decision.policy.id, "sha256": decision.policy.sha256},
    }
    head = "".join(f' "{key}": {json.dumps(value, ensure_ascii=False)},\n' for key, value in data.items())
    body = ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in rows)
    return f'{{\n{head} "accepted": [' + (f"\n{body}\n " if rows else "") + "]\n}\n", len(rows)


def _row(gap: Gap) -> dict[str, Any]:
    return gap._asdict() | {"unit": gap.unit or None, "year": int(gap.year) if gap.year else None}


def _rows(one: Judged) -> Iterable[dict[str, Any]]:
    for f in one.findings:
        if f.excuse != "waived":
            yield _row(Gap(one.unit, one.year, one.path, f.rule, f.about, f.action, f.status, f.value))
