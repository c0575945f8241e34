"""Which files are submitted, what is known of them beforehand, and that none of them stops the others."""

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from commands import Fazhi
from gate_bureau import GOOD, HOLLOW

from checker import batch
from checker.gate.files import submitted
from checker.gate.patterns import fits, pattern_of, refused
from checker.gate.settings import find_settings, known_of


def _submissions(gate: Fazhi, *words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(gate(*words, "--format", "json").out)["submissions"]
    return found


def test_files_folders_and_patterns(bureau: Path) -> None:
    (bureau / "街道" / ".hidden").mkdir(parents=True)
    for name in ("街道/b.TXT", "街道/a.md", "街道/c.csv", "街道/.hidden/d.txt", "街道/.e.txt"):
        (bureau / name).write_text("x", encoding="utf-8")
    assert submitted(["街道"]) == ["街道/a.md", "街道/b.TXT"]
    assert submitted(["**/*.md", "街道", "./街道/a.md"]) == ["街道/a.md", "街道/b.TXT"]
    assert submitted([HOLLOW, GOOD]) == [HOLLOW, GOOD]
    assert submitted(["nowhere.txt", "*.doc", "街道/.hidden"]) == ["nowhere.txt", "*.doc", "街道/.hidden/d.txt"]


def test_no_document_in_a_folder_goes_unseen(bureau: Path) -> None:
    (bureau / "镇").mkdir()
    (bureau / "别处").mkdir()
    for name in ("镇/a.docx", "镇/b.PDF", "镇/c.wps", "别处/d.txt"):
        (bureau / name).write_text("x", encoding="utf-8")
    (bureau / "镇" / "链").symlink_to(bureau / "别处")
    (bureau / "镇" / "空.txt").symlink_to(bureau / "nowhere")
    expected = ["镇/a.docx", "镇/b.PDF", "镇/c.wps", "镇/空.txt", "镇/链"]
    assert submitted(["镇"]) == expected
    assert submitted(["镇/*"]) == [*expected[:4], "镇/链/d.txt"]


def test_links_that_lead_back_end(bureau: Path) -> None:
    (bureau / "圈").mkdir()
    for name in ("a", "b"):
        (bureau / "圈" / name).symlink_to(bureau / "圈")
    shutil.copy(bureau / GOOD, bureau / "圈" / "x.txt")
    assert submitted(["圈/**/*.txt"]) == ["圈/x.txt"]


def test_what_is_no_file_is_broken_and_does_not_hang(bureau: Path, gate: Fazhi) -> None:
    os.mkfifo(bureau / "管.txt")
    assert [one["outcome"] for one in _submissions(gate, "管.txt", GOOD)] == ["broken", "pass"]
    assert gate(GOOD, "--baseline", "管.txt").code == 2


def test_a_name_with_wildcards_in_it_is_a_name_first(bureau: Path) -> None:
    (bureau / "a[1].txt").write_text("x", encoding="utf-8")
    assert submitted(["a[1].txt"]) == ["a[1].txt"]


@pytest.mark.parametrize(
    ("path", "pattern", "expected"),
    [
        ("a/b.txt", "a/*.txt", True),
        ("a/b/c.txt", "a/*.txt", False),
        ("a/b/c.txt", "a/**/*.txt", True),
        ("a/c.txt", "a/**/*.txt", True),
        ("a/b/c.txt", "a", True),
        ("ab/c.txt", "a", False),
        ("a/c.txt", "a/?.txt", True),
        ("a/(1).txt", "a/(1).txt", True),
        ("a/b.txt", "./a/../a/b.txt", True),
    ],
)
def test_patterns(path: str, pattern: str, expected: bool, tmp_path: Path) -> None:
    assert fits(os.path.realpath(tmp_path / path), pattern_of(pattern, str(tmp_path))) is expected


def test_a_pattern_means_where_a_file_really_lies(tmp_path: Path) -> None:
    (tmp_path / "allowed").mkdir()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "x.txt").write_text("x", encoding="utf-8")
    (tmp_path / "allowed" / "link").symlink_to(tmp_path / "other")
    (tmp_path / "allowed" / "y.txt").symlink_to(tmp_path / "other" / "x.txt")
    allowed = pattern_of("allowed/**", str(tmp_path))
    assert not fits(os.path.realpath(tmp_path / "allowed" / "link" / "x.txt"), allowed)
    assert not fits(os.path.realpath(tmp_path / "allowed" / "y.txt"), allowed)
    assert fits(os.path.realpath(tmp_path / "allowed" / "z.txt"), allowed)


def test_wildcards_in_the_name_of_the_folder_are_none(tmp_path: Path) -> None:
    pattern = pattern_of("x.txt", str(tmp_path / "a*b"))
    assert fits(os.path.realpath(tmp_path / "a*b" / "x.txt"), pattern)
    assert not fits(os.path.realpath(tmp_path / "aXXb" / "x.txt"), pattern)


@pytest.mark.parametrize("words", ["*/..", "a/**/../b", "**/" * 4 + "x", "**a**b**c**d"])
def test_patterns_that_are_refused(words: str) -> None:
    assert refused(words)


@pytest.mark.parametrize("name", ["nowhere.txt", "*.doc", "empty", "stub.txt", "policy.yaml"])
def test_one_that_cannot_be_judged_stops_no_other(name: str, bureau: Path, gate: Fazhi) -> None:
    (bureau / "empty").mkdir()
    first, second = _submissions(gate, name, GOOD)
    assert first["outcome"] == "broken"
    assert first["message"]["zh"] != first["message"]["en"]
    assert second["outcome"] == "pass"


def test_settings_are_found_above_and_options_win(bureau: Path, fazhi: Fazhi, monkeypatch: pytest.MonkeyPatch) -> None:
    (bureau / "fazhi.yaml").write_text("policy: policy.yaml\nwaivers: waivers.yaml\n", encoding="utf-8")
    below = bureau / "一" / "二"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    done = fazhi("gate", f"../../{HOLLOW}", "--format", "json")
    data = json.loads(done.out)
    assert (done.code, data["policy"]["id"], data["waivers"][0]["state"]) == (0, "reporting", "used")
    data = json.loads(fazhi("gate", f"../../{HOLLOW}", "--policy", "strict", "--format", "json").out)
    assert data["policy"]["id"] == "strict"
    (bureau / "fazhi.yaml").write_text("policy: policy.yaml\nformat: junit\n", encoding="utf-8")
    assert fazhi("gate", f"../../{HOLLOW}").out.startswith("<?xml")


def test_what_is_known_of_a_submission_beforehand(bureau: Path, gate: Fazhi) -> None:
    body = (bureau / GOOD).read_text(encoding="utf-8").partition("\n")[2]
    (bureau / "无题.txt").write_text("年度法治政府建设情况报告\n" + body.replace("禾阳县", "本地"), encoding="utf-8")
    before = _submissions(gate, "无题.txt")[0]
    (bureau / "fazhi.yaml").write_text(
        "submissions:\n  - {files: 有*.txt, year: 2020}\n"
        "  - {files: 无*.txt, unit: 云坡乡人民政府, unit_type: township, year: 2021}\n",
        encoding="utf-8",
    )
    after = _submissions(gate, "无题.txt")[0]
    assert (after["unit"], after["unit_type"], after["year"]) == ("云坡乡人民政府", "township", 2021)
    assert (before.get("unit"), before.get("year")) != (after["unit"], after["year"])


def test_the_first_pattern_that_fits_counts(bureau: Path) -> None:
    (bureau / "fazhi.yaml").write_text(
        "submissions: [{files: 禾*, year: 2020}, {files: '*', year: 2021}]\n", encoding="utf-8"
    )
    settings = find_settings(str(bureau))
    assert known_of(GOOD, settings.submissions).year == "2020"
    assert known_of(HOLLOW, settings.submissions).year == "2021"


@pytest.mark.parametrize(
    "text",
    ["policies: strict\n", "submissions: [{file: a}]\n", "submissions: [{files: a, unit_type: town}]\n", "- a\n"],
)
def test_mistakes_in_the_settings_are_shown(text: str, bureau: Path, fazhi: Fazhi) -> None:
    (bureau / "fazhi.yaml").write_text(text, encoding="utf-8")
    done = fazhi("gate", GOOD)
    assert (done.code, done.out) == (2, "")
    assert "fazhi.yaml:1:" in done.err


def test_many_are_judged_by_several_processes_and_answered_in_order(
    bureau: Path, gate: Fazhi, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(2 * batch.FEW):
        shutil.copy(bureau / (GOOD if number % 3 else HOLLOW), bureau / f"many-{number:02}.txt")
    (bureau / "many-05.txt").write_text("", encoding="utf-8")
    monkeypatch.setattr(batch, "_cores", lambda: 2)
    many = gate("many-*.txt", "--format", "json")
    monkeypatch.setattr(batch, "_cores", lambda: 1)
    assert gate("many-*.txt", "--format", "json") == many
    assert [one["path"] for one in json.loads(many.out)["submissions"]] == [f"many-{n:02}.txt" for n in range(16)]


def test_a_mistake_of_our_own_is_told_and_stops_no_other(
    bureau: Path, gate: Fazhi, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(path: str, *rest: object, **options: object) -> object:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(batch, "read", broken)
    assert ["oops" in one["message"]["en"] for one in _submissions(gate, GOOD, HOLLOW)] == [True, True]


def test_nothing_passes_where_nothing_is_required(bureau: Path, gate: Fazhi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.gate.judging.is_required", lambda row: False)
    assert "Nothing is required" in _submissions(gate, GOOD)[0]["message"]["en"]
