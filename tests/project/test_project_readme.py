"""What READMEs and notes say of the program agrees with the program."""

import re
import tomllib
from pathlib import Path

import pytest
from typer.main import get_command

import checker
from checker.cli.app import app
from checker.cli.options import FORMATS
from checker.documents.limits import DEFAULT, FILE_BYTES, TEXT_BYTES
from checker.structure.model import UNIT_TYPES
from checker.verdict import REASONS, STATUSES

ROOT = Path(__file__).parents[2]
READMES = ("README.md", "README.zh-CN.md")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
MAKE = ("bench", "clean", "demo", "format", "lint", "lock", "ocr", "readme", "score", "test", "train", "wheel")


def told(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def block(readme: str, name: str) -> str:
    found = re.search(rf"<!-- {name} -->\n```text\n(.*?)```\n<!-- /{name} -->", readme, re.DOTALL)
    assert found, name
    return found[1]


def options_of(*path: str) -> set[str]:
    """Every option of a command, as typer knows it."""
    command = get_command(app)
    for word in path:
        command = command.commands[word]  # type: ignore[attr-defined]
    return {option for param in command.params for option in param.opts if option.startswith("--")}


def all_options() -> set[str]:
    commands = ("", "audit", "gate", "policy show", "indicators", "framework check", "framework lint")
    return {"--help"}.union(*(options_of(*command.split()) for command in commands))


@pytest.mark.parametrize("name", READMES)
def test_the_help_block_has_every_option_of_audit_and_no_other(name: str) -> None:
    assert set(OPTION.findall(block(told(name), "help"))) == options_of("audit") | {"--help"}


@pytest.mark.parametrize("name", READMES)
def test_the_help_block_has_the_limits_as_they_are(name: str) -> None:
    text = block(told(name), "help")
    for field, limit in DEFAULT._replace(bytes=TEXT_BYTES)._asdict().items():
        row = text.partition(f"--max-{field} ")[2].partition("--max-")[0]
        assert str(limit) in re.findall(r"\d+", row), field
    assert str(FILE_BYTES) in text.partition("--max-bytes ")[2].partition("--max-")[0]


@pytest.mark.parametrize("name", ["docs/formats.md", "docs/formats.zh-CN.md"])
def test_the_table_of_limits_is_right(name: str) -> None:
    text = told(name)
    for field, limit in DEFAULT._asdict().items():
        [row] = re.findall(rf"^\|.*`--max-{field}`.*$", text, re.MULTILINE)
        assert f"{limit:,}" in row or not limit, row


@pytest.mark.parametrize("name", [*READMES, "CONTRIBUTING.md", "CHANGELOG.md"])
def test_every_option_named_exists(name: str) -> None:
    of_others = {"--indicators", "--errors"}
    assert set(OPTION.findall(told(name))) <= all_options() | of_others


@pytest.mark.parametrize("name", READMES)
def test_every_command_named_exists(name: str) -> None:
    commands = get_command(app).commands  # type: ignore[attr-defined]
    known = {*commands} | {f"{group} {part}" for group in ("framework", "policy") for part in commands[group].commands}
    named = re.findall(r"fazhi ((?:framework|policy) \w+|[a-z]+)", told(name))
    assert {"audit", "gate", "policy show", "indicators", "framework check", "framework lint"} <= set(named) <= known


@pytest.mark.parametrize("name", READMES)
def test_all_words_of_the_output_are_explained(name: str) -> None:
    text = told(name)
    assert all(f"`{word}`" in text for word in (*STATUSES, *REASONS))
    assert all(word in block(text, "help") for word in FORMATS)


@pytest.mark.parametrize("name", READMES)
def test_the_run_is_one_of_a_bundled_report(name: str) -> None:
    first, *lines = block(told(name), "run").splitlines()
    report = re.fullmatch(r"\$ fazhi audit (reports/\S+) --lang (?:en|zh)", first)
    assert report
    assert (ROOT / report[1]).is_file()
    assert any(report[1] in line for line in lines)


@pytest.mark.parametrize("name", READMES)
def test_links_lead_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", told(name)):
        assert (ROOT / target).exists(), target


def test_both_readmes_have_the_same_parts_and_figures() -> None:
    english, chinese = (told(name) for name in READMES)
    for pattern in (r"^#+ ", r"^\|", r"^```", r"@@[\w-]+@@", r"\b0\.\d+\b", r"^\d\. "):
        first, second = (re.findall(pattern, text, re.MULTILINE) for text in (english, chinese))
        assert len(first) == len(second), pattern
    assert re.findall(r"@@[\w-]+@@|\b0\.\d+\b", english) == re.findall(r"@@[\w-]+@@|\b0\.\d+\b", chinese)


@pytest.mark.parametrize("name", READMES)
def test_make_targets_agree(name: str) -> None:
    makefile = told("Makefile")
    targets = set(re.findall(r"^([a-z]+):.* ## ", makefile, re.MULTILINE)) - {"help"}
    assert targets == set(MAKE)
    text = told(name)
    assert all(f"`{target}`" in text or f"make {target}" in text for target in targets)
    assert set(re.findall(r"(?:`|^)make ([a-z]+)", text, re.MULTILINE)) <= targets


def test_versions_agree() -> None:
    project = tomllib.loads(told("pyproject.toml"))
    assert project["tool"]["hatch"]["version"]["path"] == "checker/__init__.py"
    assert re.fullmatch(r"\d+\.\d+\.\d+", checker.__version__)
    assert all(f"fazhi-{checker.__version__}-py3" in told(name) for name in READMES)
    newest = re.search(r"^## \[(.+?)\]", told("CHANGELOG.md"), re.MULTILINE)
    assert newest
    assert newest[1] in ("Unreleased", checker.__version__)


def test_every_sample_report_stands_in_its_table() -> None:
    folder = ROOT / "reports"
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.suffix in (".txt", ".md")}
    rows = re.findall(r"^\| `(\S+)` \| (\w+) \| (\d{4}) \|", told("reports/README.md"), re.MULTILINE)
    assert {name for name, _, _ in rows} == there - {"README.md"}
    for name, unit_type, year in rows:
        labels = (folder / name).with_suffix(".yaml").read_text(encoding="utf-8")
        assert unit_type in UNIT_TYPES
        assert f"unit_type: {unit_type}\nyear: {year}\n" in labels, name
