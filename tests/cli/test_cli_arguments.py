"""Arguments before and behind the command, the short way and typer's, options and their values."""

import pytest
from typer.main import get_command

from checker.cli import lean, options
from checker.cli.app import app
from checker.cli.arguments import arranged, language_of
from checker.cli.request import request_of
from checker.errors import FazhiError
from checker.structure.model import UNIT_TYPES


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["audit", "a"], ["audit", "a"]),
        (["--lang", "en", "audit", "a"], ["audit", "--lang", "en", "a"]),
        (["--debug", "audit", "a"], ["audit", "a"]),
        (["audit", "audit"], ["audit", "audit"]),
        (["--lang", "en", "framework", "lint"], ["framework", "lint", "--lang", "en"]),
        (["--help", "--lang", "en"], ["--help"]),
        (["framework", "--help", "--lang", "en"], ["framework", "--help"]),
        (["--lang=en", "framework"], ["framework"]),
        (["framework", "check", "--help", "--lang", "en"], ["framework", "check", "--help", "--lang", "en"]),
        (["audit", "--", "--debug"], ["audit", "--", "--debug"]),
    ],
)
def test_the_command_comes_first(words: list[str], expected: list[str]) -> None:
    assert arranged(words) == (expected, "--debug" in words[: words.index("--") if "--" in words else None])


def test_language_of_an_error_is_known_before_parsing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert language_of(["audit"]) == "en"
    assert language_of(["audit", "--lang", "zh"]) == "zh"
    assert language_of(["audit", "--lang=zh"]) == "zh"
    assert language_of(["audit", "--", "--lang=zh"]) == "en"


def test_the_short_way_knows_every_option() -> None:
    audit = get_command(app).commands["audit"]  # type: ignore[attr-defined]
    params = [param for param in audit.params if param.param_type_name == "option"]
    names = {param.opts[0]: param.name for param in params}
    assert names == lean.VALUES | lean.FLAGS
    assert {param.opts[0] for param in params if param.is_flag} == set(lean.FLAGS)
    assert {param.opts[0] for param in params if param.multiple} == set(lean.MANY)


@pytest.mark.parametrize(
    "words",
    [
        ["audit"],
        ["audit", "--help"],
        ["audit", "a", "b"],
        ["audit", "a", "--year"],
        ["audit", "a", "--nonsense"],
        ["--version"],
        ["audit", "a", "--unit", "--all"],
        ["audit", "a", "--all=yes"],
        ["indicators"],
        [],
        ["audit", "--", "-a"],
    ],
)
def test_whatever_is_unusual_goes_to_typer(words: list[str]) -> None:
    assert lean.plain_audit(words) is None


def test_both_ways_understand_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    words = [
        "audit",
        "a.txt",
        "--year",
        "2022",
        "--all",
        "--answer",
        "x=yes",
        "--answer=y=no",
        "--format=json",
        "--force",
    ]
    seen = []
    monkeypatch.setattr("checker.cli.work.perform", lambda request: seen.append(request))
    get_command(app)(words, standalone_mode=False)
    assert seen == [request_of(**lean.plain_audit(words) or {})]


@pytest.mark.parametrize("unit_type", UNIT_TYPES)
def test_unit_types_by_id(unit_type: str) -> None:
    assert options.unit_type_of(unit_type) == unit_type
    assert options.unit_type_of(unit_type.upper().replace("_", "-")) == unit_type


@pytest.mark.parametrize(
    ("name", "unit_type"),
    [
        ("区县", "county"),
        ("乡镇", "township"),
        ("街道", "subdistrict"),
        ("部门", "department"),
        ("开发区", "development_zone"),
        ("省", "province"),
        ("设区的市", "prefecture"),
        ("县级市", "county"),
        ("镇", "township"),
        ("局", "department"),
        ("", ""),
    ],
)
def test_unit_types_by_chinese_name(name: str, unit_type: str) -> None:
    assert options.unit_type_of(name) == unit_type


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2024-02-28", "2024-02-28"),
        ("2024/2/8", "2024-02-08"),
        ("2024年2月8日", "2024-02-08"),
        ("20240208", "2024-02-08"),
        ("", ""),
    ],
)
def test_dates(written: str, iso: str) -> None:
    assert options.date_of(written, "--filed") == iso


@pytest.mark.parametrize("written", ["2024-02-30", "gestern", "2024", "1999-01-01", "2024-02-28x", "２０２４年"])
def test_no_dates(written: str) -> None:
    with pytest.raises(FazhiError):
        options.date_of(written, "--filed")


def test_published_may_be_an_address() -> None:
    assert options.published_of("https://www.example.gov.cn/a") == "https://www.example.gov.cn/a"
    assert options.published_of("2024年3月1日") == "2024-03-01"
    with pytest.raises(FazhiError):
        options.published_of("javascript:alert(1)")


@pytest.mark.parametrize(("said", "value"), [("yes", True), ("是", True), ("NO", False), ("否", False), ("无", False)])
def test_answers(said: str, value: bool) -> None:
    assert options.answers_of([f"licensing={said}"]) == {"licensing": value}


def test_one_question_has_one_answer() -> None:
    assert options.answers_of(["licensing=yes", "licensing=是"]) == {"licensing": True}
    with pytest.raises(FazhiError, match="licensing"):
        options.answers_of(["licensing=yes", "litigation-cases=no", "licensing=no"])


@pytest.mark.parametrize(("written", "year"), [("2024", "2024"), ("2024年", "2024"), (" 2019年度", "2019"), ("", "")])
def test_years(written: str, year: str) -> None:
    assert options.year_of(written) == year


@pytest.mark.parametrize("written", ["1999", "2050", "24", "二〇二四", "-2024", "2024.0", "²⁰²⁴"])
def test_no_years(written: str) -> None:
    with pytest.raises(FazhiError):
        options.year_of(written)
