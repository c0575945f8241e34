"""A folder as a justice bureau has it: submissions that pass, fail and are broken, policies and waivers."""

import shutil
from pathlib import Path

import pytest
from gate_bureau import FUTURE, GOOD, HOLLOW, PAST, POLICY, SAMPLES, WAIVER, Done, Fazhi

from checker.cli.running import run


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No colours, no width, Chinese, no pipeline around it."""
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "LANG", "LC_ALL", "LC_MESSAGES", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)


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
def fazhi(capfdbinary: pytest.CaptureFixture[bytes]) -> Fazhi:
    """Runs the command with these arguments."""

    def command(*words: str) -> Done:
        code = run(list(words))
        out, err = capfdbinary.readouterr()
        return Done(code, out.decode("utf-8"), err.decode("utf-8"))

    return command


@pytest.fixture
def gate(bureau: Path, fazhi: Fazhi) -> Fazhi:
    """Runs the gate under the policy of the bureau."""
    return lambda *words: fazhi("gate", "--policy", "policy.yaml", *words)
