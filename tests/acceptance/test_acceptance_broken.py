"""Whatever is broken: exit 2, nothing on stdout, one sentence and one tip on stderr, no trace."""

from pathlib import Path

import pytest
from acceptance_files import COUNTY, FOREIGN, ROOT

from checker.cli import work

Made = tuple[str, ...]


def _files(folder: Path) -> dict[str, Made]:
    """Broken inputs by name, as arguments of the command."""

    def file(name: str, data: bytes) -> str:
        path = folder / name
        path.write_bytes(data)
        return str(path)

    body = ("本单位认真推进法治政府建设工作,全年组织学习若干次,群众满意。" * 20).encode()
    framework = folder / "framework"
    framework.mkdir()
    (framework / "framework.yaml").write_text("id: [\n", encoding="utf-8")
    return {
        "missing": (str(folder / "nowhere.txt"),),
        "folder": (str(folder),),
        "empty": (file("empty.txt", b""),),
        "blank": (file("blank.txt", b" \n\n\t "),),
        "stub": (file("stub.txt", "2023年法治政府建设年度报告已经完成。".encode()),),
        "too-big": (file("big.txt", "法治政府建设".encode() * 300_000),),
        "over-own-limit": (COUNTY, "--max-bytes", "1000"),
        "binary": (file("binary.txt", bytes(range(256)) * 20),),
        "undecodable": (file("undecodable.txt", b"\x81\xff\xfe\xfd" * 400),),
        "pdf": (file("report.pdf", b"%PDF-1.7\n" + b"x" * 500),),
        "unit-type": (COUNTY, "--unit-type", "国家"),
        "year": (COUNTY, "--year", "1800"),
        "year-word": (COUNTY, "--year", "去年"),
        "filed": (COUNTY, "--filed", "2024-02-30"),
        "published": (COUNTY, "--published", "昨天"),
        "answer-condition": (COUNTY, "--answer", "nonsense=yes"),
        "answer-value": (COUNTY, "--answer", "licensing=maybe"),
        "answer-form": (COUNTY, "--answer", "licensing"),
        "lang": (COUNTY, "--lang", "fr"),
        "max-bytes": (COUNTY, "--max-bytes", "viele"),
        "option": (COUNTY, "--formt", "json"),
        "option-without-value": (COUNTY, "--unit"),
        "flag-with-value": (COUNTY, "--all=3"),
        "two-reports": (COUNTY, COUNTY),
        "no-report": (),
        "no-framework": (COUNTY, "--framework", str(folder / "nowhere")),
        "empty-framework": (COUNTY, "--framework", str(folder)),
        "broken-framework": (COUNTY, "--framework", str(framework)),
        "output-nowhere": (COUNTY, "--output", str(folder / "no" / "out.txt")),
        "output-folder": (COUNTY, "--output", str(folder)),
        "output-is-report": (COUNTY, "--output", COUNTY),
        "no-unit-type": (file("someone.txt", "2023年法治政府建设年度报告\n\n".encode() + body),),
        "no-year": (file("禾阳县.txt", "禾阳县人民政府法治政府建设情况报告\n\n".encode() + body),),
        **{f"foreign-{path.stem}": (str(path),) for path in FOREIGN},
    }


NAMES = [
    "missing", "folder", "empty", "blank", "stub", "too-big", "over-own-limit", "binary", "undecodable",
    "pdf", "unit-type", "year", "year-word", "filed", "published", "answer-condition", "answer-value",
    "answer-form", "lang", "max-bytes", "option", "option-without-value", "flag-with-value", "two-reports",
    "no-report", "no-framework", "empty-framework", "broken-framework", "output-nowhere", "output-folder",
    "output-is-report", "no-unit-type", "no-year",
    *(f"foreign-{path.stem}" for path in FOREIGN),
]  # fmt: skip


def test_every_broken_input_is_tried(tmp_path: Path) -> None:
    assert sorted(_files(tmp_path)) == sorted(NAMES)


@pytest.mark.parametrize("form", ["terminal", "json"])
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_broken_input(name: str, lang: str, form: str, fazhi, tmp_path: Path) -> None:
    words = _files(tmp_path)[name]
    language = () if name == "lang" else ("--lang", lang)
    done = fazhi("audit", *words, *language, "--format", form)
    assert done.code == 2
    assert done.out == ""
    lines = done.err.splitlines()
    assert len(lines) == 2 or name == "broken-framework", done.err
    assert "Traceback" not in done.err
    assert all(line.strip().endswith(("。", ".")) for line in (lines[0], lines[-1])), done.err
    if name != "lang":
        chinese = any("\u4e00" <= char <= "\u9fff" for char in lines[-1])
        assert chinese == (lang == "zh") or name in ("unit-type",), done.err


def test_size_error_names_limit_and_option(fazhi) -> None:
    done = fazhi("audit", COUNTY, "--max-bytes", "1000", "--lang", "en")
    assert "1,000 bytes" in done.err
    assert "--max-bytes" in done.err


def test_unknown_condition_lists_the_known_ones(fazhi) -> None:
    assert "licensing" in fazhi("audit", COUNTY, "--answer", "nonsense=yes").err


def test_unsettled_unit_type_tips_the_option(fazhi, tmp_path: Path) -> None:
    words = _files(tmp_path)["no-unit-type"]
    assert "--unit-type" in fazhi("audit", *words).err
    assert fazhi("audit", *words, "--unit-type", "区县").code == 0


def test_missing_year_tips_the_option(fazhi, tmp_path: Path) -> None:
    words = _files(tmp_path)["no-year"]
    assert "--year" in fazhi("audit", *words).err
    assert fazhi("audit", *words, "--year", "2023").code == 0


@pytest.mark.parametrize(
    "words", [("--",), ("nonsense",), ("framework", "--"), ("framework", "nonsense"), ("indicators", "nonsense")]
)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_broken_commands(words: tuple[str, ...], lang: str, fazhi) -> None:
    done = fazhi(*words, "--lang", lang)
    assert (done.code, done.out) == (2, "")
    assert len(done.err.splitlines()) == 2


def test_unexpected_error_is_one_sentence_unless_debug(fazhi, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("1\x1b[31m/0")

    monkeypatch.setattr(work, "read", fail)
    done = fazhi("audit", COUNTY)
    assert (done.code, done.out) == (2, "")
    assert len(done.err.splitlines()) == 2
    assert "\x1b" not in done.err
    assert "--debug" in done.err
    assert "Traceback" in fazhi("--debug", "audit", COUNTY).err
    assert "Traceback" in fazhi("audit", COUNTY, "--debug").err


def test_interrupt_is_quiet(fazhi, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(work, "read", stop)
    done = fazhi("audit", COUNTY, "--lang", "en")
    assert (done.code, done.out, done.err) == (2, "", "Interrupted.\n")


def test_file_name_cannot_inject_escapes(fazhi, tmp_path: Path) -> None:
    done = fazhi("audit", str(tmp_path / "a\x1b[31m\u202e.txt"))
    assert "\x1b" not in done.err
    assert "\u202e" not in done.err
    assert "<U+202E>" in done.err


def test_the_report_is_left_alone(fazhi) -> None:
    before = (ROOT / COUNTY).read_bytes()
    fazhi("audit", COUNTY, "--output", COUNTY)
    assert (ROOT / COUNTY).read_bytes() == before
