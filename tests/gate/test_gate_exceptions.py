"""Waivers with an end, verdicts set by a reviewer: always visible, never quietly at work."""

import json
from pathlib import Path
from typing import Any

import pytest
from commands import Fazhi
from gate_bureau import GOOD, HOLLOW, WAIVER

from checker.framework import load
from checker.gate.exceptions import load_exceptions

OVERRIDE = """\
overrides:
  - indicator: law-report-duty
    submission: %s
    status: covered
    who: 审核人甲
    why: 附件中有述法材料
"""


def _decision(gate: Fazhi, *words: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(gate(*words, "--format", "json").out)
    return data


def test_a_waived_gap_passes_and_stays_visible(gate: Fazhi) -> None:
    data = _decision(gate, HOLLOW, "--waivers", "waivers.yaml")
    one = data["submissions"][0]
    assert (one["outcome"], one["passes_without_excuses"]) == ("pass", False)
    assert [(f["about"], f["excuse"], f["waiver"]) for f in one["findings"]] == [("law-report-duty", "waived", 0)]
    assert (data["totals"]["pass"], data["totals"]["pass_bare"]) == (1, 0)
    assert data["waivers"][0]["state"] == "used"
    shown = gate(HOLLOW, "--waivers", "waivers.yaml").out
    assert "已豁免" in shown
    assert "换届期间未述法" in shown


def test_an_expired_waiver_is_said_to_have_expired(gate: Fazhi) -> None:
    assert _decision(gate, HOLLOW, "--waivers", "expired.yaml")["waivers"][0]["state"] == "expired"
    assert "不再有效" in gate(HOLLOW, "--waivers", "expired.yaml").out


def test_a_waiver_works_through_its_last_day(bureau: Path, gate: Fazhi) -> None:
    today = _decision(gate, HOLLOW)["today"]
    (bureau / "today.yaml").write_text(WAIVER % today, encoding="utf-8")
    assert gate(HOLLOW, "--waivers", "today.yaml").code == 0


def test_a_waiver_that_excuses_nothing_is_warned_of(gate: Fazhi) -> None:
    assert _decision(gate, GOOD, "--waivers", "waivers.yaml")["waivers"][0]["state"] == "unused"
    assert "没有用上" in gate(GOOD, "--waivers", "waivers.yaml").out


@pytest.mark.parametrize(
    "target",
    ["锦*.txt", "./**/锦澄.txt", "{unit: 锦澄街道办事处, year: 2022}", "{unit: 锦澄街道, year: 2022.0}", "."],
)
def test_a_verdict_set_by_a_reviewer_counts_and_the_own_one_stays(target: str, bureau: Path, gate: Fazhi) -> None:
    (bureau / "set.yaml").write_text(OVERRIDE % target, encoding="utf-8")
    data = _decision(gate, HOLLOW, "--waivers", "set.yaml")
    row = next(row for row in data["submissions"][0]["results"] if row["id"] == "law-report-duty")
    assert (row["status"], row["found"], row["override"]) == ("covered", "weak", 0)
    assert (data["exit_code"], data["totals"]["pass_bare"]) == (0, 0)
    assert "审核人甲" in gate(HOLLOW, "--waivers", "set.yaml").out


def test_two_verdicts_on_one_indicator_are_a_contradiction(bureau: Path, gate: Fazhi) -> None:
    text = OVERRIDE % HOLLOW
    (bureau / "set.yaml").write_text(text + text.partition("\n")[2], encoding="utf-8")
    done = gate(HOLLOW, "--waivers", "set.yaml")
    assert done.code == 2
    assert "set.yaml:2" in done.out
    assert "set.yaml:7" in done.out


def test_overlapping_waivers_are_all_at_work(bureau: Path, gate: Fazhi) -> None:
    text = (bureau / "waivers.yaml").read_text(encoding="utf-8")
    (bureau / "waivers.yaml").write_text(text + text.partition("\n")[2], encoding="utf-8")
    data = _decision(gate, HOLLOW, "--waivers", "waivers.yaml")
    assert [waiver["state"] for waiver in data["waivers"]] == ["used", "used"]


@pytest.mark.parametrize("target", ["禾*.txt", "sub/*.txt", "{unit: 锦澄街道办事处, year: 2023}"])
def test_it_counts_for_no_other_submission(target: str, bureau: Path, gate: Fazhi) -> None:
    (bureau / "set.yaml").write_text(OVERRIDE % target, encoding="utf-8")
    assert gate(HOLLOW, "--waivers", "set.yaml").code == 1


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("    owner: 贺某\n", "", "owner"),
        ("    reason: 换届期间未述法\n", "", "reason"),
        ("reason: 换届期间未述法", "reason: ' '", "empty"),
        ("    basis: 区委依法治区办批复\n", "", "basis"),
        ('    expires: "2049-12-31"\n', "", "expires"),
        ("2049-12-31", "2049-13-31", "2026-12-31"),
        ("2049-12-31", "2049-02-30", "2049-02-30"),
        ("law-report-duty", "law-report-dutie", "law-report-duty"),
        ("    owner", "    onwer", "owner"),
    ],
)
def test_mistakes_are_shown_in_their_place(old: str, new: str, told: str, bureau: Path, gate: Fazhi) -> None:
    text = (bureau / "waivers.yaml").read_text(encoding="utf-8")
    (bureau / "waivers.yaml").write_text(text.replace(old, new), encoding="utf-8")
    done = gate(HOLLOW, "--waivers", "waivers.yaml")
    assert done.code == 2
    assert "waivers.yaml:" in done.err
    assert told in done.err
    assert "^" in done.err


def test_what_a_file_holds_is_read(bureau: Path) -> None:
    exceptions = load_exceptions("waivers.yaml", load())
    assert [(w.indicator, w.owner, w.expires, w.place) for w in exceptions.waivers] == [
        ("law-report-duty", "贺某", "2049-12-31", "waivers.yaml:2")
    ]
    assert exceptions.overrides == ()
