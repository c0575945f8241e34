"""Policies as files: what is wrong is shown, what fails nothing is refused."""

from pathlib import Path

import pytest
from commands import Fazhi
from gate_bureau import GOOD, HOLLOW, POLICY

from checker.cli.options import GATE_FORMATS as FORMATS
from checker.errors import BrokenFile, FazhiError
from checker.framework import load
from checker.gate.policy import load_policy, shipped


@pytest.mark.parametrize("name", shipped())
def test_a_policy_is_shown_in_full_and_can_be_used_as_a_file(name: str, bureau: Path, fazhi: Fazhi) -> None:
    done = fazhi("policy", "show", name)
    assert done.code == 0
    (bureau / "mine.yaml").write_text(done.out, encoding="utf-8")
    assert load_policy("mine.yaml", load())._replace(path="", sha256="") == load_policy(name, load())._replace(
        sha256=""
    )
    assert fazhi("gate", GOOD, "--policy", "mine.yaml").code == fazhi("gate", GOOD, "--policy", name).code


@pytest.mark.parametrize("form", FORMATS)
def test_every_output_names_the_policy_with_its_digest(form: str, fazhi: Fazhi, bureau: Path) -> None:
    policy = load_policy("strict", load())
    out = fazhi("gate", GOOD, HOLLOW, "--policy", "strict", "--format", form).out
    assert "strict" in out
    assert policy.sha256[:12] in out


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("law-report-duty", "law-reports-duty", "law-report-duty"),
        ("missing: fail", "missing: fails", "fail"),
        ("missing: fail", "covered: fail", "covered"),
        ("indicators:", "indicator:", "indicators"),
        ("id: reporting\n", "", "id"),
        ("indicators:", "most_weak: {core: many}\nindicators:", "whole number"),
        ("indicators:", "least_coverage: {overall: 80}\nindicators:", "80"),
        ("indicators:", "least_coverage: {overall: .nan}\nindicators:", "no number"),
        ("indicators:", "most_weak: {core: 999}\nindicators:", "only"),
        ("indicators:", f"most_weak: {{core: {'1:' * 99}1}}\nindicators:", "no number"),
        ("indicators:", "least_coverage: {groups: {decision: 0.5}}\nindicators:", "decisions"),
    ],
)
def test_mistakes_are_shown_in_their_place(old: str, new: str, told: str, bureau: Path) -> None:
    assert old in POLICY
    (bureau / "policy.yaml").write_text(POLICY.replace(old, new), encoding="utf-8")
    with pytest.raises(BrokenFile, match=r"policy\.yaml:\d+:\d+: ") as error:
        load_policy("policy.yaml", load())
    assert told in str(error.value)


def test_a_policy_that_fails_nothing_is_refused(bureau: Path) -> None:
    (bureau / "policy.yaml").write_text(POLICY.replace("fail", "warn"), encoding="utf-8")
    with pytest.raises(BrokenFile, match="fails nothing"):
        load_policy("policy.yaml", load())


def test_an_unknown_name_is_told_of_the_known_ones() -> None:
    with pytest.raises(FazhiError) as error:
        load_policy("lenient", load())
    assert "statutory, standard, strict" in error.value.tip
