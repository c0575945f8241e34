"""`fazhi parse`: what it shows, what it writes, and that an audit of what it wrote is that of the report."""

import json
from pathlib import Path
from typing import Any

import pytest
from commands import Fazhi
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from checker.documents import Limits, read
from checker.documents.parsed import read as unpack
from checker.documents.source import Source
from checker.errors import UnreadableReport
from checker.render import parse as folder
from checker.structure import parse

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(
    path for path in (ROOT / "reports").iterdir() if path.suffix in (".txt", ".md") and path.stem != "README"
)
PAGE = ROOT / "reports" / "department-gb18030.txt"
SCHEMA = json.loads((Path(folder.__file__).parent / "parse.schema.json").read_text(encoding="utf-8"))


def data_of(fazhi: Fazhi, path: Path) -> dict[str, Any]:
    done = fazhi("parse", str(path), "--format", "json")
    assert (done.code, done.err) == (0, "")
    data: dict[str, Any] = json.loads(done.out)
    return data


def test_the_screen_shows_identity_outline_and_what_was_cut(fazhi: Fazhi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    done = fazhi("parse", str(PAGE))
    assert done.code == 0
    for words in (
        "青榆区城市管理局",
        "政府部门",
        "2022",
        "存在的问题和原因",
        "问题 · ",
        "索引栏",
        "公开方式",
        "备案号",
    ):
        assert words in done.out
    assert "outline" in fazhi("parse", str(PAGE), "--lang", "en").out.lower()


def test_only_what_audit_has_an_option_for_is_to_be_said(fazhi: Fazhi, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("全年组织学习若干次,推进各项工作。\n" * 30, encoding="utf-8")
    lines = fazhi("parse", str(path)).out.splitlines()
    title, year = (next(line for line in lines if line.startswith(name)) for name in ("标题", "年度"))
    assert title.split() == ["标题", "未找到"]
    assert year.split() == ["年度", "未找到", "请在审核时指定"]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_what_it_writes_is_as_the_schema_says_and_audits_alike(path: Path, fazhi: Fazhi, tmp_path: Path) -> None:
    written = tmp_path / "parsed.json"
    assert fazhi("parse", str(path), "--format", "json", "--output", str(written)).code == 0
    Draft202012Validator(SCHEMA).validate(json.loads(written.read_text(encoding="utf-8")))
    direct, apart = (json.loads(fazhi("audit", str(p), "--format", "json").out) for p in (path, written))
    origin = apart["report"].pop("parsed_from")
    assert (origin["path"], origin["sha256"]) == (str(path), direct["report"]["sha256"])
    for data in (direct, apart):
        for key in ("path", "sha256", "parsed_from"):
            data["report"].pop(key, None)
    assert direct == apart


def test_the_gate_reads_it_too(fazhi: Fazhi, tmp_path: Path) -> None:
    written = tmp_path / "parsed.json"
    fazhi("parse", str(PAGE), "--format", "json", "--output", str(written))
    direct, apart = (json.loads(fazhi("gate", str(p), "--format", "json").out) for p in (PAGE, written))
    assert direct["submissions"][0]["results"] == apart["submissions"][0]["results"]


def test_the_same_report_gives_the_same_bytes(fazhi: Fazhi) -> None:
    assert len({fazhi("parse", str(PAGE), "--format", "json").out for _ in range(2)}) == 1


def test_the_report_is_not_overwritten(fazhi: Fazhi, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(PAGE.read_bytes())
    done = fazhi("parse", str(path), "--output", str(path))
    assert done.code == 2
    assert path.read_bytes() == PAGE.read_bytes()


def _without(data: dict[str, Any], key: str) -> None:
    del data["document"][key]


def _set(data: dict[str, Any], key: str, value: object) -> None:
    data["document"][key] = value


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.pop("document"),
        lambda data: data.update(fazhi_report="9.9"),
        lambda data: _without(data, "text"),
        lambda data: _set(data, "text", 7),
        lambda data: _set(data, "text", data["document"]["text"][:200]),
        lambda data: data["document"]["blocks"].reverse(),
        lambda data: data["document"]["blocks"].append([1, 2, 3, "poem", 0]),
        lambda data: data["document"]["blocks"].append([True, 2, 3, "row", 0]),
        lambda data: _set(data, "blocks", [[0, 10, 0, "row", 0]]),
        lambda data: _set(data, "marks", [{"start": 4, "origin": None}, {"start": 4, "origin": None}]),
        lambda data: _set(data, "marks", [{"start": 0, "origin": {"page": -1}}]),
        lambda data: _set(data, "marks", [{"start": 0, "origin": {"shelf": 1}}]),
        lambda data: _set(data, "skipped", [3]),
    ],
)
def test_a_parsed_report_that_was_changed_is_refused(spoil: Any, fazhi: Fazhi, tmp_path: Path) -> None:
    data = data_of(fazhi, PAGE)
    spoil(data)
    path = tmp_path / "parsed.json"
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    done = fazhi("audit", str(path))
    assert (done.code, done.out) == (2, "")
    assert "fazhi parse" in done.err


@given(
    st.recursive(
        st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_nonsense_is_refused_as_such(nonsense: object) -> None:
    for document in (nonsense, {"text": nonsense, "blocks": nonsense}):
        data = json.dumps({"fazhi_report": "1.0", "document": document}).encode()
        with pytest.raises(UnreadableReport):
            unpack(Source("parsed.json", data, Limits()))


def test_a_deep_nest_is_refused_as_such() -> None:
    with pytest.raises(UnreadableReport):
        unpack(Source("parsed.json", b'{"fazhi_report": "1.0", "document": ' + b"[" * 100_000, Limits()))


def test_the_outline_of_the_data_is_that_of_the_report(fazhi: Fazhi) -> None:
    data, report = data_of(fazhi, PAGE), parse(read(PAGE))
    assert [part["role"] for part in data["sections"]] == [section.role for section in report.sections]
    assert sum(part["sentences"] for part in data["sections"]) == len(report.sentences)
    assert [piece["quote"] for piece in data["furniture"]] == [
        report.document.text[slice(*piece.span)] for piece in report.furniture
    ]
