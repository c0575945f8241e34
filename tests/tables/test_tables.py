"""CSV, Excel and Markdown say what the JSON says, row by row; foreign text does nothing in any of them."""

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from commands import Fazhi
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from checker.render import xlsx
from checker.render.csv import inert
from checker.render.markup import plain
from checker.render.table import Row
from checker.render.visible import visible
from checker.render.words import say

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(p for p in (ROOT / "reports").iterdir() if p.suffix in (".txt", ".md") and p.stem != "README")
COLUMNS = {name: at for at, name in enumerate(Row._fields)}
HOSTILE = """云岭镇2023年法治政府建设年度报告
一、主要举措和成效
=HYPERLINK("http://x.invalid")审查合同12份,<script>alert(1)</script>出具意见36条。
+1+1审议重大决策事项6件,|公开|信息`x`20条,[点击](javascript:x)办结行政复议案件\u202e3件。
@SUM(A1)召开会议12次,举办培训3期,参训210人次,[red]调解\x07纠纷[/red]45件。
二、存在的问题
执法人员不足,学法不够系统。
三、2024年打算
上半年印发合同审查办法,年底前开展评查2次。
云岭镇人民政府
2024年1月20日
"""


def shown(quote: str) -> str:
    """As a table shows a passage."""
    return visible(" ".join(quote.split()))


def wanted(data: dict[str, Any], lang: str) -> list[tuple[str, str, str]]:
    """Of every row that there should be: indicator, status, quote."""
    rows = []
    for result in data["results"]:
        status = say(lang, result["status"])
        quotes = [shown(passage["quote"]) for passage in result["evidence"]] or [""]
        rows += [(result["id"], status, quote) for quote in quotes]
    return rows


def read_csv(text: str) -> list[list[str]]:
    """The rows below the heads."""
    assert text.startswith("\ufeff")
    return list(csv.reader(StringIO(text[1:], newline="")))[1:]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_csv_and_excel_agree_with_the_json(path: Path, lang: str, fazhi: Fazhi, tmp_path: Path) -> None:
    data = json.loads(fazhi("audit", str(path), "--format", "json").out)
    rows = read_csv(fazhi("audit", str(path), "--format", "csv", "--lang", lang).out)
    cells = [(row[COLUMNS["id"]], row[COLUMNS["status"]], row[COLUMNS["quote"]]) for row in rows]
    assert cells == [(name, status, inert(quote)) for name, status, quote in wanted(data, lang)]
    book = tmp_path / "audit.xlsx"
    assert fazhi("audit", str(path), "--format", "xlsx", "--output", str(book), "--lang", lang).code == 0
    sheet = list(load_workbook(book).worksheets[0].values)[1:]
    found = [tuple(str(row[COLUMNS[name]] or "") for name in ("id", "status", "quote")) for row in sheet]
    assert found == wanted(data, lang)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_markdown_agrees_with_the_json(path: Path, fazhi: Fazhi) -> None:
    data = json.loads(fazhi("audit", str(path), "--format", "json").out)
    lines = fazhi("audit", str(path), "--format", "markdown").out.splitlines()
    rows = [line.split(" | ") for line in lines if line.startswith("| ")]
    counts = next(row for row in rows if row[0] == f"| **{say('zh', 'all')}**")
    assert [int(cell.strip("*| ")) for cell in counts[1:]] == list(data["summary"]["status"].values())
    table = rows[rows.index(next(row for row in rows if row[0] == f"| {say('zh', 'table.status')}")) + 1 :]
    assert [(row[0][2:], row[4]) for row in table] == [
        (status, plain(quote)) for _, status, quote in wanted(data, "zh")
    ]


@pytest.mark.parametrize("form", ["csv", "xlsx", "markdown"])
def test_the_same_audit_gives_the_same_bytes(form: str, fazhi: Fazhi, tmp_path: Path) -> None:
    made = []
    for name in ("a", "b"):
        target = tmp_path / name
        fazhi("audit", str(SAMPLES[0]), "--format", form, "--output", str(target))
        made.append(target.read_bytes())
    assert made[0] == made[1]


def test_hostile_text_is_inert(fazhi: Fazhi, tmp_path: Path) -> None:
    path, book = tmp_path / "report.txt", tmp_path / "audit.xlsx"
    path.write_text(HOSTILE, encoding="utf-8")
    rows = read_csv(fazhi("audit", str(path), "--format", "csv").out)
    quotes = [row[COLUMNS["quote"]] for row in rows]
    assert any(quote.startswith("'=HYPERLINK") for quote in quotes)
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    assert not any(char in cell for row in rows for cell in row for char in "\u202e\x07\n\t")
    fazhi("audit", str(path), "--format", "xlsx", "--output", str(book))
    sheet = load_workbook(book).worksheets[0]
    assert all(cell.data_type != "f" and cell.hyperlink is None for row in sheet.iter_rows() for cell in row)
    assert any(str(cell.value).startswith("=HYPERLINK") for row in sheet.iter_rows() for cell in row)
    text = fazhi("audit", str(path), "--format", "markdown").out
    assert not any(sign in text for sign in ("<script", "](java", "`x`", "\u202e", "\x00", "|公开|"))


@given(st.text())
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert not inert(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert inert(text).removeprefix("'") == text.removeprefix("'") or text.startswith("'")


def test_excel_goes_to_a_file_only(fazhi: Fazhi) -> None:
    done = fazhi("audit", str(SAMPLES[0]), "--format", "xlsx")
    assert (done.code, done.out) == (2, "")
    assert "--output" in done.err


def test_without_its_library_excel_names_the_command(
    fazhi: Fazhi, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(xlsx, "find_spec", lambda name: None)
    done = fazhi("audit", str(SAMPLES[0]), "--format", "xlsx", "--output", str(tmp_path / "a.xlsx"))
    assert done.code == 2
    assert 'pip install "fazhi[xlsx]"' in done.err
