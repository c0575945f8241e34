"""A folder as a justice bureau has it: submissions that pass, fail and are broken, policies and waivers."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from checker.cli.running import run

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
SAMPLES = ROOT / "reports"
GOOD, HOLLOW = "禾阳.txt", "锦澄.txt"
"""Submissions: one with facts on everything, one with slogans on everything."""
POLICY = """\
id: reporting
title: {zh: 述法门槛, en: Reporting}
about: {zh: 只看述法。, en: Only the law report.}
indicators:
  law-report-duty: {missing: fail, weak: fail}
"""
WAIVER = """\
waivers:
  - indicator: law-report-duty
    submission: "*.txt"
    owner: 贺某
    reason: 换届期间未述法
    basis: 区委依法治区办批复
    expires: "%s"
"""
FUTURE, PAST = "2049-12-31", "2000-01-01"


class Done(NamedTuple):
    """What came of a command."""

    code: int
    out: str
    err: str


Fazhi = Callable[..., Done]


def run_in_shell(words: list[str], cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command as a pipeline runs it, with `fazhi` on the path."""
    env = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", **environment}
    return subprocess.run(words, cwd=cwd, env=env, capture_output=True, text=True, timeout=300, check=False)


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
