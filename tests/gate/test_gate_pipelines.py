"""The ways into pipelines, really run: the action's steps, the GitLab job, the shell script, pre-commit."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from gate_bureau import BIN, GOOD, HOLLOW, ROOT, run_in_shell


def _fake_environment(folder: Path) -> None:
    """An environment that has fazhi already, so that the steps that install it can be left out."""
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "fazhi").symlink_to(BIN / "fazhi")


@pytest.fixture
def step() -> dict[str, Any]:
    """The step of the action that judges."""
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    install, judge = action["runs"]["steps"]
    assert "pip install" in install["run"]
    assert set(judge["env"]) == {name.upper() for name in action["inputs"]}
    loaded: dict[str, Any] = judge
    return loaded


@pytest.mark.slow
@pytest.mark.parametrize(
    ("reports", "waivers", "code"),
    [(GOOD, "", 0), (f"{GOOD} {HOLLOW}", "", 1), (HOLLOW, "waivers.yaml", 0), ("x", "", 2)],
)
def test_the_action(reports: str, waivers: str, code: int, step: dict[str, Any], bureau: Path) -> None:
    _fake_environment(bureau / "runner" / "fazhi")
    inputs = {"REPORTS": reports, "POLICY": "policy.yaml", "WAIVERS": waivers, "BASELINE": "", "SARIF": "out.sarif"}
    place = {"RUNNER_TEMP": str(bureau / "runner"), "GITHUB_STEP_SUMMARY": str(bureau / "summary.md")}
    done = run_in_shell(["bash", "-e", "-o", "pipefail", "-c", step["run"]], bureau, **inputs, **place)
    assert done.returncode == code, done.stderr
    assert json.loads((bureau / "out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert (bureau / "summary.md").read_text(encoding="utf-8").startswith("## ")
    assert ("::error" in done.stdout) == (code > 0)


@pytest.mark.slow
def test_the_gitlab_job(bureau: Path) -> None:
    job = yaml.safe_load((ROOT / "docs" / "ci" / "gitlab-ci.yml").read_text(encoding="utf-8"))["fazhi-gate"]
    _fake_environment(bureau / ".fazhi")
    values = {**job["variables"], "REPORTS": f"{GOOD} {HOLLOW}", "POLICY": "policy.yaml"}
    lines = [line for line in job["script"] if "venv" not in line and "pip install" not in line]
    assert len(lines) == len(job["script"]) - 2
    done = run_in_shell(["bash", "-e", "-c", "\n".join(lines)], bureau, **values)
    assert done.returncode == 1, done.stderr
    reports = job["artifacts"]["reports"]
    assert len(json.loads((bureau / reports["codequality"]).read_text(encoding="utf-8"))) == 1
    assert (bureau / reports["junit"]).read_text(encoding="utf-8").startswith("<?xml")


@pytest.mark.slow
def test_the_shell_script(bureau: Path) -> None:
    (bureau / "报送").mkdir()
    for name in (GOOD, HOLLOW, "stub.txt"):
        shutil.copy(bureau / name, bureau / "报送" / name)
    done = run_in_shell(["sh", str(ROOT / "docs" / "ci" / "gate.sh"), "报送", "policy.yaml"], bureau)
    assert done.returncode == 2, done.stderr
    assert (bureau / "报送" / "通过" / GOOD).is_file()
    assert "述法" in (bureau / "报送" / "退回" / f"{HOLLOW}.原因.md").read_text(encoding="utf-8")
    assert (bureau / "报送" / "待查" / "stub.txt").is_file()


@pytest.mark.slow
def test_pre_commit_against_a_clone(bureau: Path) -> None:
    """The hook as its users get it: cloned, installed and run by pre-commit on what is committed."""
    for words in (["init", "-q"], ["add", GOOD, HOLLOW, "policy.yaml"]):
        assert run_in_shell(["git", *words], bureau).returncode == 0
    (bureau / "fazhi.yaml").write_text("policy: policy.yaml\n", encoding="utf-8")
    home = str(bureau / "pre-commit")
    words = ["pre-commit", "try-repo", str(ROOT), "fazhi-gate", "--verbose", "--files"]
    done = run_in_shell([*words, GOOD], bureau, PRE_COMMIT_HOME=home)
    if "Could not find a version" in done.stdout + done.stderr:
        pytest.skip("packages cannot be fetched here")
    assert done.returncode == 0, done.stdout + done.stderr
    failing = run_in_shell([*words, GOOD, HOLLOW], bureau, PRE_COMMIT_HOME=home)
    assert failing.returncode == 1
    assert "exit code: 1" in failing.stdout
    assert "述法" in failing.stdout
