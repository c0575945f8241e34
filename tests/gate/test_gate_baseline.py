"""Baselines: what was accepted is quiet, what is new fails, and edits elsewhere change nothing."""

import json
from pathlib import Path
from typing import Any

from commands import Fazhi
from gate_bureau import GOOD, HOLLOW

from checker.gate.baseline import is_accepted
from checker.gate.model import Finding, Gap


def _findings(gate: Fazhi, *words: str) -> list[dict[str, Any]]:
    data = json.loads(gate(*words, "--format", "json").out)
    return [finding for one in data["submissions"] for finding in one["findings"]]


def test_a_paragraph_at_the_top_changes_no_identity(bureau: Path, fazhi: Fazhi) -> None:
    def findings() -> list[dict[str, Any]]:
        return _findings(lambda *words: fazhi("gate", "--policy", "strict", *words), HOLLOW)

    assert fazhi("gate", "--policy", "strict", HOLLOW, "--write-baseline", "baseline.json").code == 0
    before = findings()
    text = (bureau / HOLLOW).read_text(encoding="utf-8")
    head, _, rest = text.partition("\n")
    (bureau / HOLLOW).write_text(f"{head}\n\n现将有关情况报告如下,请予审阅。\n{rest}", encoding="utf-8")
    after = findings()
    assert [finding["fingerprint"] for finding in after] == [finding["fingerprint"] for finding in before]
    assert [finding["passage"]["line"] for finding in after if finding["passage"]] != [
        finding["passage"]["line"] for finding in before if finding["passage"]
    ]
    assert len({finding["fingerprint"] for finding in before}) == len(before) > 10
    assert fazhi("gate", "--policy", "strict", HOLLOW, "--baseline", "baseline.json").code == 0


def test_a_new_gap_fails(bureau: Path, gate: Fazhi) -> None:
    assert gate(GOOD, "--write-baseline", "baseline.json").code == 0
    assert json.loads((bureau / "baseline.json").read_text(encoding="utf-8"))["accepted"] == []
    assert gate(HOLLOW, "--baseline", "baseline.json").code == 1


def test_a_submission_is_known_by_unit_and_year_even_under_another_name(bureau: Path, gate: Fazhi) -> None:
    gate(HOLLOW, "--write-baseline", "baseline.json")
    (bureau / HOLLOW).rename(bureau / "改名.txt")
    assert gate("改名.txt", "--baseline", "baseline.json").code == 0


def test_what_is_waived_is_not_accepted_for_ever(bureau: Path, gate: Fazhi) -> None:
    gate(HOLLOW, "--waivers", "waivers.yaml", "--write-baseline", "baseline.json")
    assert gate(HOLLOW, "--baseline", "baseline.json").code == 1


def test_the_decision_tells_what_was_accepted(gate: Fazhi) -> None:
    done = gate(HOLLOW, "--write-baseline", "baseline.json")
    assert (done.code, "基线内" in done.out) == (0, True)
    assert "只按工具判断,不计豁免、改判和基线:通过0" in done.out
    assert "接受1项" in done.err


def test_a_broken_submission_stays_broken(gate: Fazhi) -> None:
    assert gate(HOLLOW, "stub.txt", "--write-baseline", "baseline.json").code == 2
    assert not Path("baseline.json").exists()


def test_renewing_keeps_what_is_not_judged_anew(gate: Fazhi) -> None:
    gate(HOLLOW, "--write-baseline", "baseline.json")
    gate(GOOD, "--baseline", "baseline.json", "--write-baseline", "baseline.json")
    assert gate(HOLLOW, "--baseline", "baseline.json").code == 0


def test_what_was_a_warning_does_not_excuse_what_fails(bureau: Path, gate: Fazhi) -> None:
    text = (bureau / "policy.yaml").read_text(encoding="utf-8")
    (bureau / "policy.yaml").write_text(text.replace("weak: fail", "weak: warn"), encoding="utf-8")
    gate(HOLLOW, "--write-baseline", "baseline.json")
    assert gate(HOLLOW, "--baseline", "baseline.json").code == 0
    (bureau / "policy.yaml").write_text(text, encoding="utf-8")
    assert gate(HOLLOW, "--baseline", "baseline.json").code == 1


def _gap(rule: str, about: str, status: str = "", value: float = 0) -> Gap:
    return Gap("甲镇", "2024", "a.txt", rule, about, "fail", status, value)


def _finding(rule: str, about: str, status: str = "", value: float = 0) -> Finding:
    return Finding(rule, about, "fail", status, "", value, 0, None, None)


def _holds(gap: Gap, finding: Finding, unit: str = "甲镇", year: str = "2024") -> bool:
    return is_accepted(finding, [gap], unit, year, "a.txt")


def test_better_is_accepted_and_worse_is_not() -> None:
    missing, weak = _gap("indicator", "x", "missing"), _gap("indicator", "x", "weak")
    assert _holds(missing, _finding("indicator", "x", "weak"))
    assert not _holds(weak, _finding("indicator", "x", "missing"))
    assert _holds(_gap("most-weak", "core", value=7), _finding("most-weak", "core", value=6))
    assert not _holds(_gap("most-weak", "core", value=7), _finding("most-weak", "core", value=8))
    assert _holds(_gap("coverage", "", value=0.5), _finding("coverage", "", value=0.6))
    assert not _holds(_gap("coverage", "", value=0.5), _finding("coverage", "", value=0.4))


def test_a_gap_is_that_of_its_unit_and_year() -> None:
    gap, finding = _gap("indicator", "x", "weak"), _finding("indicator", "x", "weak")
    assert not _holds(gap, finding, year="2025")
    assert not _holds(gap, finding, unit="乙镇")
    assert _holds(gap._replace(unit=""), finding, unit="乙镇")
