"""The marked reports and the marks on samples: the form that training reads, and how much there is."""

import re
from collections import Counter
from pathlib import Path

import pytest

from checker.documents import read
from checker.framework import load
from checker.structure.model import ROLES, UNIT_TYPES

ROOT = Path(__file__).parents[2]
MARKED = sorted((ROOT / "indicators" / "marked").glob("*.txt"))
MARKS = sorted((ROOT / "reports").rglob("*.tsv"))
GRADES = {"strong", "definite", "nil", "slogan", "plan", "problem", "other", "lastyear"}
MARK = re.compile(r"\{\{([^|{}]*)\|([^{}]+)\}\}")
CONTENT = [indicator for indicator in load().indicators if not indicator.check]
NAMES = {i.id for i in CONTENT} | {f"{i.id}/{e.id}" for i in CONTENT for e in i.elements if e.judged}


def _lines(path: Path) -> list[tuple[str, str]]:
    rows = path.read_text(encoding="utf-8").split("\n")[1:]
    return [(role, text) for role, _, text in (row.partition("\t") for row in rows if row)]


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.stem)
def test_a_marked_report_has_its_form(path: Path) -> None:
    unit_type, year, unit = path.read_text(encoding="utf-8").split("\n")[0].split("\t")
    assert unit_type in UNIT_TYPES
    assert path.stem.startswith(f"{unit_type}-{year}-")
    assert unit
    lines = _lines(path)
    assert len(lines) >= 60
    for role, text in lines:
        assert role in (*ROLES, "h")
        assert not set("{}") & set(MARK.sub("", text)), text
        for marks, words in MARK.findall(text):
            assert len(words) >= 3
            for name, _, grade in (mark.strip().partition(":") for mark in marks.split(",")):
                assert name in NAMES, text
                assert grade in GRADES, text


def test_every_indicator_is_marked_often_and_every_unit_type_speaks() -> None:
    names = [
        name
        for path in MARKED
        for _, text in _lines(path)
        for marks, _ in MARK.findall(text)
        for name in marks.split(",")
    ]
    counts = Counter(name.strip().partition(":")[0].partition("/")[0] for name in names)
    assert {indicator.id: counts[indicator.id] for indicator in CONTENT if counts[indicator.id] < 10} == {}
    assert {path.stem.split("-")[0] for path in MARKED} == set(UNIT_TYPES)


def test_no_marked_line_stands_in_two_reports() -> None:
    told = Counter(
        text for path in MARKED for text in {text for role, text in _lines(path) if role != "h" and "{{" in text}
    )
    assert [text for text, times in told.items() if times > 1] == []


@pytest.mark.parametrize("path", MARKS, ids=lambda path: path.stem)
def test_marks_on_a_sample_quote_it_where_they_say(path: Path) -> None:
    sample = next(file for file in path.parent.glob(f"{path.stem}.*") if file.suffix in (".txt", ".md"))
    text = read(sample).text
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    assert rows
    assert [int(row[0]) for row in rows] == sorted(int(row[0]) for row in rows)
    for start, name, grade, quote in rows:
        assert text[int(start) : int(start) + len(quote)] == quote
        assert name in NAMES
        assert grade in GRADES


def test_reports_that_are_only_scored_have_no_marks() -> None:
    assert [path for path in MARKS if "validation" in path.parts] == []
