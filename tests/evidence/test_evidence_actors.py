"""Whose act a clause tells, and which year dates it."""

from collections.abc import Callable

import pytest

from checker.evidence.actors import others_of
from checker.evidence.clauses import clauses_of
from checker.evidence.model import Hit
from checker.evidence.years import years_of
from checker.structure.fold import fold_pattern
from checker.structure.model import Report

Judge = Callable[..., Hit]


def _others(text: str, unit_type: str, unit: str) -> list[str]:
    folded = fold_pattern(text)
    clauses = clauses_of(folded)
    told = others_of(folded, clauses, [0] * len(clauses), unit_type, unit)
    return [folded[start:end] for (start, end), other in zip(clauses, told, strict=True) if other]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("县司法局11月抽了8本案卷,平均86分。", ["县司法局11月抽了8本案卷", "平均86分。"]),
        ("10月市农业农村局办班2期,我镇3人参加。", ["10月市农业农村局办班2期"]),
        ("镇司法所抽了8本案卷。", []),
        ("会同县司法局抽了8本案卷。", []),
        ("市场监管所办案12件。", []),
        ("县委托镇里办案12件。", []),
        ("县城北面新建一个广场。", []),
    ],
)
def test_an_organ_above_at_the_head_of_a_clause_acts(text: str, others: list[str]) -> None:
    assert _others(text, "township", "禾阳县青堰镇人民政府") == others


@pytest.mark.parametrize(
    ("unit_type", "unit", "text", "other"),
    [
        ("department", "青榆区城市管理局", "区城管局办案12件。", False),
        ("department", "青榆区城市管理局", "区司法局办班2期。", True),
        ("department", "青榆区城市管理局", "区政府办班2期。", True),
        ("county", "禾阳县人民政府", "县司法局办班2期。", False),
        ("county", "禾阳县人民政府", "市司法局办班2期。", True),
        ("county", "清水市人民政府", "市司法局办班2期。", False),
        ("prefecture", "临澜市人民政府", "省司法厅办班2期。", True),
        ("prefecture", "临澜市人民政府", "市司法局办班2期。", False),
        ("province", "云川省人民政府", "省司法厅办班2期。", False),
    ],
)
def test_what_is_above_hangs_on_the_unit(unit_type: str, unit: str, text: str, other: bool) -> None:
    assert bool(_others(text, unit_type, unit)) == other


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2022年,组织培训2期", [(2022, True)]),
        ("在2022年组织培训2期", [(2022, True)]),
        ("我局聘请律师是2022年的事", [(2022, False)]),
        ("2022年聘请的3名律师", [(2022, False)]),
        ("学习2021年修订的行政处罚法", []),
        ("听取2022年度法治政府建设情况汇报", []),
        ("比2022年增加3件", []),
        ("2015年以来办案12件", []),
    ],
)
def test_years_date_what_is_told(text: str, found: list[tuple[int, bool]]) -> None:
    assert [(year.year, year.governs) for year in years_of(text, 2023)] == found


def test_last_year_is_another_year_where_the_report_says_this_year() -> None:
    told = "今年培训2期,今年聘请律师,本年办案8件,去年通过率71%"
    assert [year.year for year in years_of(told, 2023)] == [2022]
    assert years_of("去年培训2期,去年聘请律师,去年通过率71%", 2023) == []
    assert years_of(told.replace("去年通过率71%", "比去年多3件,上年3件"), 2023) == []


@pytest.fixture
def best(alone: Callable[..., Report], hits_in: Callable[[Report], dict[str, list[Hit]]]) -> Judge:
    """A function from a sentence to the best hit of an indicator in a report that holds it."""

    def judge(text: str, indicator: str, role: str = "achievements", unit_type: str = "township") -> Hit:
        return min(hits_in(alone(text, role, unit_type=unit_type))[indicator], key=lambda hit: hit.grade == "mention")

    return judge


@pytest.mark.parametrize(
    ("text", "indicator", "reason"),
    [
        ("县司法局举办行政执法人员培训班2期、参训210人次。", "enforcement-personnel", "other-subject"),
        ("2021年聘请的3名法律顾问还在合同期内。", "legal-counsel", "wrong-year"),
        ("法律顾问是2020年聘请的3名律师。", "legal-counsel", "wrong-year"),
    ],
)
def test_facts_of_others_and_of_other_years_are_mentions(best: Judge, text: str, indicator: str, reason: str) -> None:
    hit = best(text, indicator)
    assert (hit.grade, hit.reason) == ("mention", reason)


def test_acts_upon_the_unit_count_where_the_framework_says_so(best: Judge) -> None:
    assert best("县审计局完成经济责任审计1项,发现问题6个。", "audit-discipline-supervision").grade == "strong"


def test_not_having_done_it_is_no_nil_where_the_framework_says_so(best: Judge) -> None:
    assert best("会前没有请专家论证。", "decision-expert-argumentation").grade == "mention"


@pytest.mark.parametrize("text", ["全年只组织行政执法培训1次。", "行政执法培训不够,全年组织1次。"])
def test_a_figure_of_what_was_lacking_is_a_problem(best: Judge, text: str) -> None:
    hit = best(text, "enforcement-personnel", role="problems")
    assert (hit.grade, hit.reason) == ("mention", "problem-only")
