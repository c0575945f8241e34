"""On the labelled reports: the exit code of every policy is the one that the labels give."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from gate_bureau import ROOT

from checker.batch import Job, judge_file
from checker.documents import Limits
from checker.gate import Judged, Terms
from checker.gate.exceptions import NONE
from checker.gate.policy import load_policy, shipped
from checker.gate.rules import Row, findings_of
from checker.loading import load_tools

GOLD = sorted((ROOT.parent / "shared" / "gold").glob("*.yaml"))


@pytest.mark.skipif(not GOLD, reason="the labelled reports are not beside the project")
@pytest.mark.parametrize("policy", shipped())
@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_the_audit_fails_what_the_labels_fail(policy: str, path: Path) -> None:
    tools = load_tools()
    asked = load_policy(policy, tools.framework)
    labels = yaml.safe_load(path.read_text(encoding="utf-8"))
    report = path.parent.parent / "reports" / labels["report"]
    judged = judge_file(str(report), Job("", Terms(asked, NONE, (), "2026-01-01"), (), Limits()), tools)
    assert isinstance(judged, Judged)
    rows = list(_rows(labels["labels"], {indicator.id: indicator for indicator in tools.framework.indicators}))
    assert judged.passed == (not any(finding.action == "fail" for finding in findings_of(asked, rows)))


def _rows(labels: dict[str, dict[str, str]], indicators: dict[str, object]) -> Iterator[Row]:
    for name, label in labels.items():
        status = {"nil": "declared"}.get(label["status"], label["status"])
        open_ = label["applies"] == "unknown" and status == "missing"
        yield Row(indicators[name], label["applies"], "unknown" if open_ else status, "")  # type: ignore[arg-type]
