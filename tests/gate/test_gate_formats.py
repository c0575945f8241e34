"""What the formats say, and that foreign text is inert in each of them."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from commands import Fazhi
from gate_bureau import GOOD, HOLLOW, ROOT
from jsonschema import Draft4Validator, Draft202012Validator
from junitparser import JUnitXml

from checker.render.gate import data

SCHEMA = json.loads((Path(data.__file__).parent / "gate.schema.json").read_text(encoding="utf-8"))
SARIF_SCHEMA = "SARIF_SCHEMA"
"""Environment variable with the path of the official SARIF schema, which is not ours to ship."""
EVIL = "<script>|`*x*`\x1b[31m,::error::%0A\u202e"


@pytest.fixture
def strict(bureau: Path, fazhi: Fazhi) -> Fazhi:
    """The gate under the strictest policy, with something of every kind in it."""
    words = ("gate", GOOD, HOLLOW, "stub.txt", "--policy", "strict", "--waivers", "waivers.yaml")
    return lambda *more: fazhi(*words, *more)


@pytest.fixture
def decided(strict: Fazhi) -> dict[str, Any]:
    """The same as data."""
    loaded: dict[str, Any] = json.loads(strict("--format", "json").out)
    return loaded


def _findings(decided: dict[str, Any]) -> list[dict[str, Any]]:
    return [finding for one in decided["submissions"] for finding in one.get("findings", ())]


def test_json_follows_its_schema(decided: dict[str, Any]) -> None:
    Draft202012Validator(SCHEMA).validate(decided)
    assert len(_findings(decided)) > 20


def test_the_schema_explains_every_field() -> None:
    Draft202012Validator.check_schema(SCHEMA)

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if node.get("type") == "object" and "properties" in node:
                assert node["additionalProperties"] is False
                assert all(part.get("description") for part in node["properties"].values()), node
            for part in node.values():
                walk(part)

    walk(SCHEMA)


def test_the_same_input_gives_the_same_bytes(strict: Fazhi) -> None:
    for form in ("json", "sarif", "junit", "gitlab", "markdown", "terminal", "github"):
        assert strict("--format", form) == strict("--format", form)


def test_sarif_points_at_the_words_that_it_quotes(strict: Fazhi, decided: dict[str, Any], bureau: Path) -> None:
    run = json.loads(strict("--format", "sarif").out)["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(run["results"]) == len(_findings(decided)) + 1
    assert run["results"][-1]["ruleId"] == "broken"
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        where = result["locations"][0]["physicalLocation"]
        region = where["region"]
        if "snippet" in region:
            name = GOOD if result["partialFingerprints"]["fazhi/v1"] in _marks(decided, GOOD) else HOLLOW
            assert _slice(bureau / name, region) == region["snippet"]["text"]
    waived = [result for result in run["results"] if result.get("suppressions")]
    assert [result["ruleId"] for result in waived] == ["law-report-duty"]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert len(run["invocations"][0]["toolExecutionNotifications"]) == 1
    assert all(rule["fullDescription"]["text"] for rule in run["tool"]["driver"]["rules"])


def _marks(decided: dict[str, Any], name: str) -> set[str]:
    [one] = [one for one in decided["submissions"] if one["path"] == name]
    return {finding["fingerprint"] for finding in one["findings"]}


def _slice(path: Path, region: dict[str, Any]) -> str:
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    start = sum(map(len, lines[: region["startLine"] - 1])) + region["startColumn"] - 1
    end = sum(map(len, lines[: region["endLine"] - 1])) + region["endColumn"] - 1
    return "".join(lines)[start:end]


def test_sarif_follows_the_official_schema(strict: Fazhi) -> None:
    path = os.environ.get(SARIF_SCHEMA, "")
    if not path:
        pytest.skip(f"{SARIF_SCHEMA} does not name the official schema")
    schema = json.loads(Path(path).read_text(encoding="utf-8"))
    assert not list(Draft4Validator(schema).iter_errors(json.loads(strict("--format", "sarif").out)))


def test_junit_counts_what_json_counts(strict: Fazhi, decided: dict[str, Any]) -> None:
    out = strict("--format", "junit").out
    root, read = ElementTree.fromstring(out), JUnitXml.fromstring(out.encode("utf-8"))
    assert [read.tests, read.failures, read.errors, read.skipped] == [
        sum(len(list(suite.iterfind(path))) for suite in root)
        for path in ("testcase", "testcase/failure", "testcase/error", "testcase/skipped")
    ]
    for suite, one in zip(root, decided["submissions"], strict=True):
        failing = [f for f in one.get("findings", ()) if f["action"] == "fail" and not f["excuse"]]
        extra = [f for f in one.get("findings", ()) if f["rule"] != "indicator"]
        broken = one["outcome"] == "broken"
        assert int(suite.get("failures", "")) == len(failing) == len(suite.findall("testcase/failure"))
        assert int(suite.get("errors", "")) == int(broken) == len(suite.findall("testcase/error"))
        assert int(suite.get("tests", "")) == (1 if broken else 81 + len(extra)) == len(suite.findall("testcase"))
        assert int(suite.get("skipped", "")) == len(suite.findall("testcase/skipped"))
        assert all(skipped.get("message") for skipped in suite.findall("testcase/skipped"))


def test_gitlab_fingerprints_are_unique(strict: Fazhi, decided: dict[str, Any]) -> None:
    issues = json.loads(strict("--format", "gitlab").out)
    assert len(issues) == len(_findings(decided)) + 1
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert {issue["severity"] for issue in issues} <= {"info", "minor", "major", "critical", "blocker"}
    assert all(issue["location"]["lines"]["begin"] >= 1 and issue["description"] for issue in issues)


def test_github_commands_are_a_line_each(strict: Fazhi, decided: dict[str, Any]) -> None:
    lines = strict("--format", "github").out.splitlines()
    *lines, last = lines
    assert len(lines) == len(_findings(decided)) + 1
    assert last.startswith("::notice title=")
    assert all(re.fullmatch(r"::(error|warning|notice) file=[^,:]+(,\w+=[^,:]*)*::.+", line) for line in lines)


def test_github_gets_a_summary(strict: Fazhi, bureau: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(bureau / "summary.md"))
    strict("--format", "github")
    assert (bureau / "summary.md").read_text(encoding="utf-8") == strict("--format", "markdown").out


@pytest.mark.parametrize("form", ["terminal", "json", "sarif", "junit", "github", "gitlab", "markdown"])
def test_foreign_text_is_inert(form: str, bureau: Path, fazhi: Fazhi) -> None:
    text = (bureau / HOLLOW).read_text(encoding="utf-8")
    (bureau / HOLLOW).write_text(text.replace("述法制度", f"述法制度{EVIL}"), encoding="utf-8")
    out = fazhi("gate", HOLLOW, "--policy", "strict", "--format", form).out
    assert "\x1b" not in out
    if form == "json":
        quotes = [f["passage"]["quote"] for f in json.loads(out)["submissions"][0]["findings"] if f["passage"]]
        assert any(EVIL in quote for quote in quotes)
    if form == "junit":
        assert "<script>" not in "".join(part for part in re.findall(r"<[a-z][^>]*>", out))
    if form == "markdown":
        assert "<script>" not in out
        assert "|`" not in out
    if form == "terminal":
        assert "\u202e" not in out
    if form == "github":
        assert all(line.startswith("::") for line in out.splitlines())
        assert "\n::error::" not in out


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_line_is_wider_than_the_screen(
    width: int, lang: str, strict: Fazhi, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rich.cells import cell_len

    monkeypatch.setenv("COLUMNS", str(width))
    lines = strict("--lang", lang).out.splitlines()
    assert max(map(cell_len, lines)) <= width


def test_colours_are_for_terminals_only(strict: Fazhi, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = strict().out
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = strict().out
    assert "\x1b[" not in plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_the_command_works_as_a_process(bureau: Path) -> None:
    words = [sys.executable, "-m", "checker", "gate", GOOD, "--policy", "statutory", "--format", "json"]

    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(words, cwd=bureau, env=env, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["exit_code"] == 0


def test_a_late_date_is_told_as_such(bureau: Path, fazhi: Fazhi) -> None:
    on_time = (bureau / GOOD).read_text(encoding="utf-8")
    assert "2024年2月21日" in on_time
    (bureau / GOOD).write_text(on_time.replace("2024年2月21日", "2024年5月8日"), encoding="utf-8")
    policy = "id: dates\ntitle: {zh: 时限, en: Dates}\nabout: {zh: 看时限。, en: Dates.}\nindicators:\n"
    (bureau / "dates.yaml").write_text(policy + "  report-timeliness: {weak: fail}\n", encoding="utf-8")
    told = fazhi("gate", GOOD, "--policy", "dates.yaml", "--format", "junit", "--lang", "zh")
    assert told.code == 1
    assert "2024年5月8日(报告落款)晚于期限2024年3月1日" in told.out
    assert "要素" not in told.out.split("<failure")[1].split("</failure")[0]
