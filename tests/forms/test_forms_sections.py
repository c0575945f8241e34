"""RF-1 to RF-5: title and statutory sections, in both directions."""

from collections.abc import Callable

import pytest

from checker.forms import CHECKS, FormInput

Given = Callable[..., FormInput]
HEAD = "青柳镇人民政府2023年度法治政府建设情况报告\n现将有关情况报告如下:\n"
WORK = "一、主要举措和成效\n全年审查合同46份,出具法律意见书21份。\n"


def judged(check: str, given: FormInput) -> tuple[str, str]:
    """Status and reason."""
    verdict = CHECKS[check](given)
    return verdict.status, verdict.reason


def test_title_with_year_is_covered_and_quoted(given_of: Given) -> None:
    given = given_of(HEAD + WORK)
    verdict = CHECKS["title-year"](given)
    first = verdict.evidence[0]
    assert verdict.status == "covered"
    assert given.report.document.text[first.start : first.end] == "青柳镇人民政府2023年度法治政府建设情况报告"


def test_lost_title_is_weak_where_the_opening_names_unit_and_year(given_of: Given) -> None:
    given = given_of("2023年,青柳镇人民政府坚持依法办事,现将全年工作情况报告如下:\n" + WORK)
    assert judged("title-year", given) == ("weak", "partial-elements")


def test_title_without_year_is_weak(given_of: Given) -> None:
    given = given_of("青柳镇人民政府法治政府建设情况报告\n2023年,我镇坚持依法办事,现将情况报告如下:\n" + WORK)
    assert judged("title-year", given) == ("weak", "partial-elements")


def test_without_title_and_opening_it_is_missing(given_of: Given) -> None:
    assert judged("title-year", given_of(WORK)) == ("missing", "")


def test_achievements_need_a_fact(given_of: Given) -> None:
    assert judged("section-achievements", given_of(HEAD + WORK, {"审查合同": ("46份",)})) == ("covered", "")
    assert judged("section-achievements", given_of(HEAD + WORK)) == ("weak", "slogan")
    assert judged("section-achievements", given_of(HEAD + "一、存在的问题\n法治宣传形式单一。\n")) == ("missing", "")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("一是执法力量不足。由于编制多年没有增加,两个中队长期缺员。", ("covered", "")),
        ("一是案卷质量不高,评查中有5本案卷不合格。", ("covered", "")),
        ("一是合同没人审,说到底是没有立下规矩。", ("covered", "")),
        ("一是干部法治意识有待加强。二是法治宣传的形式还不够丰富。", ("weak", "partial-elements")),
        ("经认真自查,我镇法治政府建设不存在明显问题。", ("weak", "slogan")),
        ("存在以下3个问题,需要说明的是,普法缺少亮点和特色。", ("weak", "partial-elements")),
        ("法治宣传还不够丰富。究其原因,既有主观因素,也有客观因素。", ("weak", "slogan")),
    ],
)
def test_problems_need_causes(words: str, expected: tuple[str, str], given_of: Given) -> None:
    assert judged("section-problems-causes", given_of(f"{HEAD}{WORK}二、存在的问题\n{words}\n")) == expected


def test_no_problem_at_all_is_missing(given_of: Given) -> None:
    assert judged("section-problems-causes", given_of(HEAD + WORK)) == ("missing", "")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("镇党委书记主持党委会专题研究法治工作3次,镇长听取执法队汇报。", ("covered", "")),
        ("镇长5月12日听取综合执法队汇报。", ("covered", "")),
        ("镇党委书记每半年专题听取一次法治工作汇报。", ("covered", "")),
        ("书记在三月、八月、十一月各听一次进展。", ("covered", "")),
        ("镇党委书记主持召开全面依法治镇委员会会议,部署年度任务。", ("covered", "")),
        ("党政主要负责人切实履行推进法治建设第一责任人职责,定期召开专题会议,对重要工作亲自部署。", ("weak", "slogan")),
    ],
)
def test_leaders_need_acts(words: str, expected: tuple[str, str], given_of: Given) -> None:
    text = f"{HEAD}{WORK}二、党政主要负责人履行推进法治建设第一责任人职责情况\n{words}\n"
    assert judged("section-first-responsible", given_of(text)) == expected


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("召开党组会4次研究法治工作。", "weak"),
        ("分管副镇长听取执法队汇报4次。", "weak"),
        ("办公室主任主持专题会4次。", "weak"),
        ("镇长听取执法队汇报4次。", "covered"),
        # Once named, the leader is the subject of what follows.
        ("压实镇党委书记责任。召开专题会议4次。", "covered"),
    ],
)
def test_somebody_must_be_the_leader(words: str, status: str, given_of: Given) -> None:
    text = f"{HEAD}{WORK}二、履行推进法治建设第一责任人职责情况\n{words}\n"
    assert judged("section-first-responsible", given_of(text))[0] == status


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("召开党组会4次研究法治工作。", ("weak", "partial-elements")),
        ("镇党委书记召集党组会4次研究法治工作。", ("covered", "")),
    ],
)
def test_evidence_of_the_duty_must_name_a_leader(words: str, expected: tuple[str, str], given_of: Given) -> None:
    strong = {"研究法治工作": ("4次",)}
    given = given_of(f"{HEAD}{WORK}{words}\n", strong, indicator="first-responsible-duty")
    assert judged("section-first-responsible", given) == expected
    assert CHECKS["section-first-responsible"](given).evidence


def test_leaders_only_in_the_plan_are_weak(given_of: Given) -> None:
    plan = "二、2024年主要安排\n下一步将压实党政主要负责人推进法治建设第一责任人职责。\n"
    assert judged("section-first-responsible", given_of(HEAD + WORK + plan)) == ("weak", "plan-only")
    assert judged("section-first-responsible", given_of(HEAD + WORK)) == ("missing", "")


def test_court_appearance_and_deputies_are_not_the_duty(given_of: Given) -> None:
    work = "一、主要举措和成效\n行政诉讼案件4件,镇长出庭1次。分管副镇长研究法治工作3次。\n"
    assert judged("section-first-responsible", given_of(HEAD + work)) == ("missing", "")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("上半年制定《合同管理办法》,建立合同台账。组织执法人员轮训2次。", ("covered", "")),
        ("建立案例库。编制执法人员培训计划。", ("covered", "")),
        ("我镇将持续提高政治站位,不断提升依法行政水平,健全长效机制。", ("weak", "slogan")),
        ("年底前建成平台。", ("weak", "slogan")),
    ],
)
def test_plan_needs_two_tasks(words: str, expected: tuple[str, str], given_of: Given) -> None:
    assert judged("section-next-year", given_of(f"{HEAD}{WORK}二、2024年主要安排\n{words}\n")) == expected


def test_no_plan_is_missing(given_of: Given) -> None:
    assert judged("section-next-year", given_of(HEAD + WORK)) == ("missing", "")
