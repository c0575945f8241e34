"""What an audit prints: both formats and languages, any width, always the same bytes, no escape of the report."""

import json
from pathlib import Path

import pytest
from acceptance_files import COUNTY, FOREIGN, PLAIN, REPORTS, start
from jsonschema import Draft202012Validator
from rich.cells import cell_len

from checker import render
from checker.documents import read

SCHEMA = json.loads((Path(render.__file__).parent / "audit.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.stem)
def test_json_fits_the_schema_and_quotes_are_exact(report: Path, fazhi) -> None:
    done = fazhi("audit", str(report), "--format", "json")
    assert (done.code, done.err) == (0, "")
    data = json.loads(done.out)
    errors = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(SCHEMA).iter_errors(data)]
    assert errors == []
    assert done.out.endswith("}\n")
    text = read(report).text
    for result in data["results"]:
        for place in [*result["evidence"], *([result["nearest"]] if result["nearest"] else [])]:
            assert place["quote"] == text[place["start"] : place["end"]]
    assert sum(data["summary"]["status"].values()) == len(data["results"])


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("more", [(), ("--all",)], ids=["short", "all"])
def test_no_line_is_wider_than_the_screen(width: int, lang: str, more: tuple[str, ...], fazhi, monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for report in (COUNTY, PLAIN):
        done = fazhi("audit", report, "--lang", lang, *more)
        assert done.code == 0
        assert [line for line in done.out.splitlines() if cell_len(line) > width] == []
        assert all(line == line.rstrip() for line in done.out.splitlines())
        assert "\x1b" not in done.out


def test_a_pipe_is_100_wide(fazhi) -> None:
    assert max(cell_len(line) for line in fazhi("audit", COUNTY).out.splitlines()) == 100


def test_colours_only_where_wanted(fazhi, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in fazhi("audit", COUNTY).out
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = fazhi("audit", COUNTY).out
    assert "\x1b[" in coloured
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in fazhi("audit", COUNTY).out


EVIL = "[bold red]\x1b[38;5;99mESC\x1b]0;t\x07 \u202eRTL\u202c z\u200bw \x9b31m [/nonsense] :smile: \x7f"


@pytest.fixture
def evil(tmp_path: Path) -> str:
    """A report whose title, sections and facts try to command the terminal."""
    text = Path(PLAIN).read_text(encoding="utf-8")
    marked = "\n".join(
        line + EVIL if len(line) < 40 else line.replace("，", EVIL + "，", 1) for line in text.split("\n")
    )
    path = tmp_path / "[red]evil.txt"
    path.write_text(marked, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("colour", ["", "1"])
def test_the_report_cannot_inject(evil: str, colour: str, fazhi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", colour)
    done = fazhi("audit", evil, "--all", "--unit-type", "township", "--year", "2024", "--force", "--unit", "镇\x1b[5m")
    assert done.code == 0, done.err
    for bad in ("\x1b[38", "\x1b]", "\x07", "\x9b", "\u202e", "\u202c", "\u200b", "\x7f", "\x1b[5m"):
        assert bad not in done.out, repr(bad)
    if not colour:
        assert "\x1b" not in done.out
    assert "[bold red]" in done.out
    assert ":smile:" in done.out
    assert "<U+202E>" in done.out


@pytest.mark.parametrize("form", ["terminal", "json"])
def test_same_input_same_bytes(form: str) -> None:
    first, second = (start("audit", COUNTY, "--format", form, PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert first.returncode == 0
    assert first.stdout == second.stdout


@pytest.mark.parametrize(
    "environment", [{}, {"LANG": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}]
)
def test_stdout_is_utf8_in_any_locale(environment: dict[str, str]) -> None:
    for form in ("terminal", "json"):
        done = start("audit", COUNTY, "--format", form, **environment)
        assert done.returncode == 0, done.stderr
        assert "法治政府建设" in done.stdout.decode("utf-8")
    broken = start("audit", "没有.txt", **environment)
    assert "找不到文件" in broken.stderr.decode("utf-8")


@pytest.mark.parametrize(
    ("variables", "chinese"),
    [({}, True), ({"LANG": "C.UTF-8"}, True), ({"LANG": "zh_TW.UTF-8"}, True), ({"LANG": "en_US.UTF-8"}, False),
     ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, True), ({"LANG": "de_DE"}, False)],
)  # fmt: skip
def test_language_by_locale(variables: dict[str, str], chinese: bool, fazhi, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert ("总体情况" in fazhi("audit", COUNTY).out) == chinese
    assert "Overview" in fazhi("audit", COUNTY, "--lang", "en").out


@pytest.fixture
def guessed(tmp_path: Path) -> str:
    """A report of a city on no list, whose text does not say what lies below it."""
    path = tmp_path / "city.txt"
    path.write_text(
        "青穗湖市人民政府2023年法治政府建设情况报告\n一、主要成效\n"
        + "全年学法12次,审查合同36份,评查案卷20卷。\n" * 12
        + "二、存在问题\n人手不足。\n三、下一步打算\n继续推进法治政府建设。\n",
        encoding="utf-8",
    )
    return str(path)


@pytest.mark.parametrize(
    ("lang", "words"),
    [("zh", "县(市、区、旗)政府(推测,可用 --unit-type 指定)"), ("en", " (a guess: --unit-type sets it)")],
)
def test_a_guessed_unit_type_is_called_a_guess(guessed: str, lang: str, words: str, fazhi) -> None:
    done = fazhi("audit", guessed, "--lang", lang)
    assert done.code == 0, done.err
    assert words in done.out
    data = json.loads(fazhi("audit", guessed, "--format", "json").out)
    assert [*Draft202012Validator(SCHEMA).iter_errors(data)] == []
    assert (data["report"]["unit_type"], data["report"]["found"]["unit_type"]["why"]) == ("county", "guess")
    (note,) = [note for note in data["notes"] if note["kind"] == "guess"]
    assert "--unit-type" in note["message"][lang]
    assert note["message"][lang][:20] in done.out


def test_a_settled_unit_type_is_no_guess(guessed: str, fazhi) -> None:
    for words in (("audit", guessed, "--unit-type", "county"), ("audit", COUNTY)):
        screen, data = fazhi(*words), fazhi(*words, "--format", "json")
        assert (screen.code, data.code) == (0, 0)
        assert "推测" not in screen.out
        assert '"guess"' not in data.out


def test_evidence_stays_in_the_original(fazhi) -> None:
    assert "“" in fazhi("audit", COUNTY, "--lang", "en").out
    assert "compliant" not in fazhi("audit", COUNTY, "--lang", "en", "--all").out


@pytest.mark.parametrize(
    "words",
    [
        ("audit", COUNTY, "--format", "json", "--year", "2022"),
        ("audit", "--format=json", "--year=2022", COUNTY),
        ("--format", "json", "audit", COUNTY, "--year", "2022"),
        ("--year", "2022", "--format", "json", "audit", COUNTY),
        ("audit", "--year", "2019", "--format", "json", "--year", "2022", "--", COUNTY),
    ],
)
def test_options_work_in_any_position(words: tuple[str, ...], fazhi) -> None:
    done = fazhi(*words)
    assert done.code == 0, done.err
    assert json.loads(done.out)["report"]["year"] == 2022


def test_output_goes_to_a_file(fazhi, tmp_path: Path) -> None:
    for form in ("terminal", "json"):
        file = tmp_path / form
        done = fazhi("audit", COUNTY, "--format", form, "--output", str(file))
        assert (done.code, done.out, done.err) == (0, "", "")
        assert file.read_text(encoding="utf-8") == fazhi("audit", COUNTY, "--format", form).out


def test_force_audits_a_foreign_document_and_says_so(fazhi) -> None:
    words = ("audit", str(FOREIGN[0]), "--force", "--unit-type", "county", "--year", "2023", "--unit", "禾阳县")
    assert "强制审核" in fazhi(*words).out
    forced = json.loads(fazhi(*words, "--format", "json").out)["forced"]
    assert set(forced) == {"zh", "en"}
    assert "法治政府建设年度报告" in forced["zh"]


def test_answers_are_shown_as_the_reviewers(fazhi) -> None:
    words = ("audit", PLAIN, "--answer", "policy-measures=no", "--answer", "emergencies-occurred=yes")
    data = json.loads(fazhi(*words, "--format", "json").out)
    conditions = {c["id"]: c for c in data["conditions"]}
    assert (conditions["policy-measures"]["holds"], conditions["policy-measures"]["why"]) == (False, "answer")
    assert (conditions["emergencies-occurred"]["holds"], conditions["emergencies-occurred"]["why"]) == (True, "answer")
    screen = fazhi(*words).out
    assert "审核人答复 (2)" in screen


def test_a_question_tells_how_to_answer_it(fazhi) -> None:
    data = json.loads(fazhi("audit", PLAIN, "--format", "json").out)
    asked = [r for r in data["results"] if r["applicability"] == "unknown" and r["condition"]]
    screen = fazhi("audit", PLAIN).out
    for result in asked:
        assert result["question"]
        assert f"--answer {result['condition']}=yes|no" in screen


def test_set_by_the_reviewer_is_shown(fazhi) -> None:
    done = fazhi("audit", COUNTY, "--unit", "某县", "--unit-type", "乡镇", "--year", "2021")
    assert done.out.count("由审核人指定") == 3
    data = json.loads(fazhi("audit", COUNTY, "--unit-type", "乡镇", "--format", "json").out)
    assert data["report"]["unit_type"] == "township"
    assert data["report"]["found"]["unit_type"]["why"] == "option"


def test_a_blank_unit_sets_nothing(fazhi) -> None:
    assert "由审核人指定" not in fazhi("audit", COUNTY, "--unit", " ").out
