"""--output: its ending and the format, stdout by "-", what the system refuses, and what a person is told."""

import sys
from pathlib import Path

import pytest
from cli_screen import Screen

from checker.cli.endings import ENDINGS, format_for
from checker.cli.options import AUDIT_FORMATS, GATE_FORMATS
from checker.cli.output import Output, write
from checker.cli.running import run
from checker.errors import FazhiError
from checker.render.sentences import translate

ROOT = Path(__file__).parents[2]
REPORT = str(ROOT / "reports" / "township-plain.txt")
COMPARED = ("terminal", "json", "html")


@pytest.mark.parametrize(
    ("output", "form"),
    [
        ("a.html", "html"),
        ("a.HTM", "html"),
        ("a.docx", "docx"),
        ("a.xlsx", "xlsx"),
        ("a.csv", "csv"),
        ("a.md", "markdown"),
        ("a.json", "json"),
        ("a.txt", "terminal"),
        ("a.log", "terminal"),
        ("a", "terminal"),
        ("", "terminal"),
        ("-", "terminal"),
    ],
)
def test_the_ending_chooses_the_format(output: str, form: str) -> None:
    assert format_for("", output, AUDIT_FORMATS) == form


@pytest.mark.parametrize("form", AUDIT_FORMATS)
def test_a_format_takes_its_own_endings_and_unknown_ones(form: str) -> None:
    for ending in (*ENDINGS[form], ".out", ""):
        assert format_for(form, f"a{ending}", AUDIT_FORMATS) == form


@pytest.mark.parametrize(
    ("form", "output", "named"),
    [
        ("letter", "a.pdf", ".docx"),
        ("csv", "a.xlsx", "--format xlsx"),
        ("letter", "a.html", "--format html"),
        ("html", "a.docx", "--format docx"),
        ("docx", "a.md", "--format markdown"),
        ("terminal", "a.json", "--format json"),
        ("", "a.pdf", ".txt"),
    ],
)
def test_the_ending_of_another_format_is_an_error(form: str, output: str, named: str) -> None:
    with pytest.raises(FazhiError) as caught:
        format_for(form, output, AUDIT_FORMATS)
    assert (form or "terminal") in str(caught.value)
    assert output[1:] in str(caught.value)
    assert named in caught.value.tip


def test_compare_and_gate_have_fewer_formats() -> None:
    assert format_for("", "a.html", COMPARED) == "html"
    with pytest.raises(FazhiError):
        format_for("", "a.docx", COMPARED)
    assert format_for("", "a.json", GATE_FORMATS) == "json"
    assert format_for("", "a.sarif", GATE_FORMATS) == "sarif"
    assert format_for("", "a.xml", GATE_FORMATS) == "junit"
    assert format_for("gitlab", "a.json", GATE_FORMATS) == "gitlab"
    with pytest.raises(FazhiError):
        format_for("junit", "a.json", GATE_FORMATS)


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        (("audit", REPORT), b"<!DOCTYPE html>"),
        (("compare", REPORT, REPORT), b"<!DOCTYPE html>"),
    ],
)
def test_the_command_follows_the_ending(
    words: tuple[str, ...], begins: bytes, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    target = tmp_path / "a.html"
    assert run([*words, "--output", str(target)]) == 0
    assert target.read_bytes().startswith(begins)
    assert run([*words, "--format", "json", "--output", str(target), "--lang", "en"]) == 2
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert err.decode().splitlines() == [
        "The format json is not written to a file that ends in .html.",
        "Name a file that ends in .json, or write --format html.",
    ]
    assert target.read_bytes().startswith(begins)


@pytest.mark.parametrize("words", [("parse", REPORT), ("indicators",)])
def test_parse_and_the_list_follow_it_too(words: tuple[str, ...], tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    assert run([*words, "--output", str(target)]) == 0
    assert target.read_bytes().startswith(b"{")


def test_gate_follows_it_unless_its_settings_say_otherwise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["gate", REPORT, "--output", "a.json"]) in (0, 1)
    assert '"submissions"' in (tmp_path / "a.json").read_text("utf-8")
    (tmp_path / "fazhi.yaml").write_text("format: gitlab\n", "utf-8")
    assert run(["gate", REPORT, "--output", "a.json"]) in (0, 1)
    assert (tmp_path / "a.json").read_text("utf-8").startswith("[")


@pytest.mark.parametrize("form", ["json", "docx"])
@pytest.mark.parametrize("words", [("--output", "-"), ("--output=-",)])
def test_a_dash_is_stdout(
    form: str, words: tuple[str, ...], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    target = tmp_path / "file"
    assert run(["audit", REPORT, "--format", form, "--output", str(target)]) == 0
    assert run(["audit", REPORT, "--format", form, *words]) == 0
    assert capfdbinary.readouterr() == (target.read_bytes(), b"")
    assert not Path("-").exists()


def test_a_binary_format_does_not_go_to_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    screen = Screen(True)
    monkeypatch.setattr(sys, "stdout", screen)
    assert run(["audit", REPORT, "--format", "docx", "--output", "-", "--lang", "en"]) == 2
    assert screen.told() == b""
    assert b"does not go to the screen" in capfdbinary.readouterr().err


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("Is a directory", "是文件夹"),
        ("Permission denied", "没有权限"),
        ("No such file or directory", "没有这个文件或文件夹"),
        ("No space left on device", "磁盘空间不足"),
    ],
)
def test_what_the_system_refuses_is_told_in_chinese(reason: str, told: str) -> None:
    for sentence in (f"a.txt cannot be written: {reason}.", f"Standard output cannot be written: {reason}."):
        assert translate(sentence, "zh").endswith(f":{told}。")
        assert translate(sentence, "en") == sentence


def test_a_folder_is_no_file_to_write(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["audit", REPORT, "--output", ".", "--lang", "zh"]) == 2
    assert capfdbinary.readouterr().err.decode().splitlines()[0] == "无法写入 .:是文件夹。"


@pytest.mark.parametrize(("lang", "words"), [("zh", "已写入 "), ("en", "written to ")])
def test_a_person_is_told_of_the_file_and_a_pipe_is_not(
    lang: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for terminal in (True, False):
        target, screen = tmp_path / "a\x1b.json", Screen(terminal)
        monkeypatch.setattr(sys, "stderr", screen)
        write(Output("{}", str(target)), lang)
        assert target.read_text("utf-8") == "{}"
        shown = str(target).replace("\x1b", "␛")
        assert screen.told().decode() == (f"{words}{shown}\n" if terminal else "")


def test_of_stdout_nobody_is_told(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    screen = Screen(True)
    monkeypatch.setattr(sys, "stderr", screen)
    write(Output("x"), "zh")
    assert (screen.told(), capfdbinary.readouterr().out) == (b"", b"x")
