"""Rows of tables: a figure belongs to what its row or the head of its column names, and to the year of its column."""

from collections.abc import Callable

import pytest

from checker.evidence.model import Hit
from checker.structure.model import Report

Told = Callable[..., dict[str, tuple[str, list[str]]]]


@pytest.fixture
def told(hits_in: Callable[[Report], dict[str, list[Hit]]], alone: Callable[..., Report]) -> Told:
    """A function from the rows of a table to the best grade and its figures, by indicator."""

    def make(*rows: str, year: int = 2023) -> dict[str, tuple[str, list[str]]]:
        table = "\n".join(f"| {row} |" for row in rows)
        found = hits_in(alone(f"全年工作情况见下表。\n{table}\n特此说明。", year=year))
        order = ("strong", "definite", "declared", "mention")
        best = {name: min(hits, key=lambda hit: order.index(hit.grade)) for name, hits in found.items() if hits}
        return {name: (hit.grade, list(hit.facts)) for name, hit in best.items()}

    return make


def test_a_figure_is_that_of_the_subject_of_its_row(told: Told) -> None:
    found = told("项目 | 单位 | 数量", "行政复议 | 件 | 3", "执法案卷评查 | 本 | 40", "应急演练 | 次 | 6")
    assert found["admin-reconsideration"] == ("strong", ["3"])
    assert found["case-file-review"] == ("strong", ["40"])
    assert found["emergency-drill-training"] == ("strong", ["6"])


def test_two_subjects_in_a_row_have_their_own_figures(told: Told) -> None:
    found = told("项目 | 数量 | 项目 | 数量", "行政复议 | 3 | 应急演练 | 6")
    assert found["admin-reconsideration"] == ("strong", ["3"])
    assert found["emergency-drill-training"] == ("strong", ["6"])


def test_a_zero_is_a_nil(told: Told) -> None:
    assert told("项目 | 单位 | 数量", "行政诉讼 | 件 | 0")["admin-litigation"] == ("declared", [])


def test_a_figure_is_that_of_the_head_of_its_column(told: Told) -> None:
    found = told("单位 | 案卷评查(本) | 应急演练(次)", "河东街道 | 40 | 6")
    assert found["case-file-review"] == ("strong", ["40"])
    assert found["emergency-drill-training"] == ("strong", ["6"])


def test_a_zero_below_the_head_of_a_column_is_a_nil(told: Told) -> None:
    found = told("年度 | 行政复议(件) | 行政诉讼(件)", "2022 | 1 | 1", "2023 | 3 | 0")
    assert found["admin-reconsideration"] == ("strong", ["3"])
    assert found["admin-litigation"] == ("declared", [])


def test_names_without_figures_prove_nothing(told: Told) -> None:
    found = told("单位 | 案卷评查 | 应急演练", "河东街道 | 按时完成 | 按时完成")
    assert {grade for grade, _ in found.values()} <= {"mention"}


@pytest.mark.parametrize(("year", "figure"), [(2022, "1"), (2023, "2")])
def test_columns_may_be_years(told: Told, year: int, figure: str) -> None:
    found = told("指标 | 2022年 | 2023年", "行政复议案件(件) | 1 | 2", year=year)
    assert found["admin-reconsideration"] == ("strong", [figure])


@pytest.mark.parametrize(("year", "figure"), [(2022, "40"), (2023, "35")])
def test_rows_may_be_years(told: Told, year: int, figure: str) -> None:
    found = told("年份 | 案卷评查(本)", "2022 | 40", "2023 | 35", year=year)
    assert found["case-file-review"] == ("strong", [figure])


def test_a_row_of_numbers_is_about_nothing(told: Told) -> None:
    assert told("甲 | 乙 | 丙 | 丁", "17 | 132 | 3 | 2", "2023 | 3 | 0 | 1") == {}
