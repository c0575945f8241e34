"""Every format by every outcome: the exit code is the same, and nothing is empty where something was judged."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from commands import Fazhi
from gate_bureau import GOOD, HOLLOW

from checker.cli.options import GATE_FORMATS as FORMATS

OUTCOMES = {
    "pass": ((GOOD,), 0),
    "fail": ((GOOD, HOLLOW), 1),
    "waived": ((HOLLOW, "--waivers", "waivers.yaml"), 0),
    "expired waiver": ((HOLLOW, "--waivers", "expired.yaml"), 1),
    "baseline": ((HOLLOW, "--baseline", "baseline.json"), 0),
    "broken": ((GOOD, "stub.txt"), 2),
    "mixed": ((HOLLOW, "stub.txt"), 2),
    "nothing matched": (("*.doc",), 2),
}


@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("form", FORMATS)
def test_the_exit_code_is_the_same_in_every_format(form: str, outcome: str, gate: Fazhi, bureau: Path) -> None:
    words, code = OUTCOMES[outcome]
    if "--baseline" in words:
        assert gate(HOLLOW, "--write-baseline", "baseline.json").code == 0
    done = gate(*words, "--format", form)
    assert done.code == code
    assert done.err == ""
    assert done.out
    if form in ("json", "sarif", "gitlab"):
        json.loads(done.out)
    if form == "junit":
        ElementTree.fromstring(done.out)


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_gets_what_the_screen_would(form: str, gate: Fazhi, bureau: Path) -> None:
    shown = gate(GOOD, HOLLOW, "--format", form)
    filed = gate(GOOD, HOLLOW, "--format", form, "--output", "out.file")
    assert (filed.code, filed.out) == (shown.code, "")
    assert (bureau / "out.file").read_text(encoding="utf-8") == shown.out


@pytest.mark.parametrize(
    "words",
    [
        ("--policy", "nothing.yaml", GOOD),
        ("--policy", "waivers.yaml", GOOD),
        ("--waivers", "policy.yaml", GOOD),
        ("--waivers", "nowhere.yaml", GOOD),
        ("--baseline", "policy.yaml", GOOD),
        ("--format", "yaml", GOOD),
        ("--framework", "nowhere", GOOD),
        ("--output", "no/out.txt", GOOD),
        ("--output", GOOD, GOOD),
        ("--write-baseline", GOOD, GOOD),
        ("--policy", "policy.yaml", "--output", "policy.yaml", GOOD),
        ("--waivers", "waivers.yaml", "--output", "waivers.yaml", GOOD),
        ("--output", "x", "--write-baseline", "x", GOOD),
        ("--policy", "", GOOD),
        ("--waivers", " ", GOOD),
        (),
    ],
)
def test_what_is_wrong_is_said_on_stderr_with_exit_code_2(words: tuple[str, ...], fazhi: Fazhi, bureau: Path) -> None:
    done = fazhi("gate", *words)
    assert (done.code, done.out) == (2, "")
    assert done.err.strip()
    assert "Traceback" not in done.err
    assert (bureau / GOOD).stat().st_size > 10_000
