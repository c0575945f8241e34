"""What the tests of the gate share: names, texts of files, and a command as a pipeline runs it."""

import os
import subprocess
import sys
from pathlib import Path

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


def run_in_shell(words: list[str], cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command as a pipeline runs it, with `fazhi` on the path."""
    env = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", **environment}
    return subprocess.run(words, cwd=cwd, env=env, capture_output=True, text=True, timeout=300, check=False)
