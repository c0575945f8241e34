"""Warnings: what is allowed but should be looked at."""

from pathlib import Path
from typing import Any

import pytest

from checker.errors import BrokenFramework
from checker.framework.lint import lint


def _said(folder: Path) -> list[str]:
    return [f"{Path(w.file).name}:{w.place.line}:{w.place.column}: {w.message}" for w in lint(folder)]


def _new(folder: Path, before: list[str]) -> list[str]:
    return [said for said in _said(folder) if said not in before]


CASES = [
    (
        "decisions.yaml",
        "[法律顾问, 公职",
        "[法律顾问, 政府法律顾问, 公职",
        ['decisions.yaml:33:21: "政府法律顾问" is useless beside "法律顾问", which finds all that it finds'],
    ),
    (
        "decisions.yaml",
        "[法律顾问, 公职",
        "[法律顾问, 聘请…法律顾问, 公职",
        ['decisions.yaml:33:21: "聘请…法律顾问" is useless beside "法律顾问", which finds all that it finds'],
    ),
    (
        "decisions.yaml",
        "[法律顾问, 公职",
        "[法律顾问, 法律 顾问, 公职",
        ['decisions.yaml:33:21: "法律 顾问" stands twice'],
    ),
    (
        "decisions.yaml",
        "[合同, 协议]",
        "[合同, 合同书]",
        ['decisions.yaml:35:35: "合同书" is useless beside "合同", which finds all that it finds'],
    ),
    (
        "decisions.yaml",
        "[法律顾问, 公职",
        "[法律顾问, 省村居法律顾问团, 公职",
        [
            'decisions.yaml:33:21: "省村居法律顾问团" is useless beside "法律顾问", which finds all that it finds',
            'decisions.yaml:33:21: "except" takes "村居法律顾问" out of "省村居法律顾问团": does it still match?',
        ],
    ),
    (
        "decisions.yaml",
        "法律顾问__名",
        "法律顾问数",
        ["decisions.yaml:44:18: the advice has no blank (__) for a figure"],
    ),
    ("sources.yaml", "verified: true", "verified: false", ['sources.yaml:3:5: the source "rules" is not verified']),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), CASES)
def test_warning_and_its_place(small: Path, edit: Any, file: str, old: str, new: str, expected: list[str]) -> None:
    before = _said(small)
    edit(file, old, new)
    assert _new(small, before) == expected


def test_a_term_of_two_indicators(small: Path, edit: Any) -> None:
    before = _said(small)
    edit("decisions.yaml", "[行政诉讼]", "[行政诉讼, 公职律师]")
    [said] = _new(small, before)
    assert '"公职律师" is a term of admin-litigation and of legal-counsel' in said
    assert said.startswith("decisions.yaml:74:21:")


def test_a_file_that_no_group_names(small: Path) -> None:
    before = _said(small)
    (small / "extra.yaml").write_text("a: 1\n", encoding="utf-8")
    assert _new(small, before) == ["framework.yaml:5:1: the file extra.yaml is not used: no group names it"]


def test_a_thin_bank(small: Path) -> None:
    assert "decisions.yaml:2:1: legal-counsel has 1 sentences that evidence it, 24 are wanted" in _said(small)
    assert "decisions.yaml:58:9: the example bank has no sentences of admin-litigation" in _said(small)


def test_longer_exceptions_are_no_matter(small: Path, edit: Any) -> None:
    before = _said(small)
    edit("decisions.yaml", "[村居法律顾问]", "[村居法律顾问, 村居法律顾问工作室]")
    assert _new(small, before) == []


def test_a_broken_framework_is_not_linted(small: Path, edit: Any) -> None:
    edit("decisions.yaml", "weight: core", "weight: main")
    with pytest.raises(BrokenFramework):
        lint(small)
