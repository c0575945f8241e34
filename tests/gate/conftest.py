"""A folder as a justice bureau has it: submissions that pass, fail and are broken, policies and waivers."""

import shutil
from pathlib import Path

import pytest
from commands import Fazhi, fazhi, plain_environment
from gate_bureau import FUTURE, GOOD, HOLLOW, PAST, POLICY, SAMPLES, WAIVER

__all__ = ["bureau", "fazhi", "gate", "plain_environment"]


@pytest.fixture
def bureau(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with submissions, a policy and waivers."""
    shutil.copy(SAMPLES / "county-heyang.txt", tmp_path / GOOD)
    shutil.copy(SAMPLES / "subdistrict-hollow.txt", tmp_path / HOLLOW)
    (tmp_path / "stub.txt").write_text("2023年法治政府建设年度报告", encoding="utf-8")
    (tmp_path / "policy.yaml").write_text(POLICY, encoding="utf-8")
    (tmp_path / "waivers.yaml").write_text(WAIVER % FUTURE, encoding="utf-8")
    (tmp_path / "expired.yaml").write_text(WAIVER % PAST, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def gate(bureau: Path, fazhi: Fazhi) -> Fazhi:
    """Runs the gate under the policy of the bureau."""
    return lambda *words: fazhi("gate", "--policy", "policy.yaml", *words)
