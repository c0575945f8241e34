"""RF-8 to RF-10: figures, problems answered by plans, citations."""

from collections.abc import Callable

from checker.forms import CHECKS, FormInput

Given = Callable[..., FormInput]
HEAD = "青柳镇人民政府2023年度法治政府建设情况报告\n现将有关情况报告如下:\n"
CONTRACTS = """(一)规范决策
镇政府合同全部交法律顾问审查,全年审查合同46份,出具法律意见书21份,提出修改意见112条,均被采纳,没有一份合同起纠纷。
"""
DISPUTES = """(二)化解纠纷
镇调委会全年调解矛盾纠纷183件,调解成功179件,司法所指导村调委会开展业务培训4次,参训120人次,都有记录。
"""
VAGUE = """(二)化解纠纷
充分发挥人民调解作用,多次组织各村排查各类隐患,及时化解大量矛盾纠纷,群众满意度持续提升,社会大局保持稳定。
"""
WORK = "一、主要举措和成效\n"


def judged(check: str, given: FormInput) -> tuple[str, str]:
    """Status and reason."""
    verdict = CHECKS[check](given)
    return verdict.status, verdict.reason


def test_every_part_needs_a_figure(given_of: Given) -> None:
    both = given_of(HEAD + WORK + CONTRACTS + DISPUTES, {"审查合同": ("46份",), "矛盾纠纷183": ("183件",)})
    assert judged("data-support", both) == ("covered", "")
    one = given_of(HEAD + WORK + CONTRACTS + VAGUE, {"审查合同": ("46份",), "人民调解": ()})
    assert judged("data-support", one) == ("weak", "partial-elements")
    none = given_of(HEAD + WORK + VAGUE, {"人民调解": ()}, grade="mention")
    assert judged("data-support", none) == ("missing", "")


def test_figures_of_other_matters_do_not_count(given_of: Given) -> None:
    roads = "(二)发展经济\n全年新修道路9公里,招商引资12亿元,接待游客36万人次,脆李收入1100万元,群众收入明显增长,"
    text = HEAD + WORK + CONTRACTS + roads + "日子一年比一年好过。\n"
    assert judged("data-support", given_of(text, {"审查合同": ("46份",)})) == ("weak", "partial-elements")


def test_a_part_without_figure_is_quoted(given_of: Given) -> None:
    given = given_of(HEAD + WORK + CONTRACTS + VAGUE, {"审查合同": ("46份",)})
    text = given.report.document.text
    quotes = [text[hit.start : hit.end].strip() for hit in CHECKS["data-support"](given).evidence]
    assert "(二)化解纠纷" in quotes


PROBLEMS = "一、存在的不足和原因\n一是合同送审不及时,由于没有台账。\n二是案卷质量不高,评查中有5本案卷不合格。\n"


def test_plan_on_the_same_subjects_answers_the_problems(given_of: Given) -> None:
    plan = "二、2024年主要安排\n一是建立合同送审台账,先审后签。\n二是每季度开展案卷评查,结果通报全镇。\n"
    verdict = CHECKS["problem-plan-link"](given_of(HEAD + PROBLEMS + plan))
    assert verdict.status == "covered"
    assert [hit.via[:4] for hit in verdict.evidence[:2]] == ["prob", "task"]


def test_plan_on_other_subjects_leaves_the_problems_open(given_of: Given) -> None:
    plan = "二、2024年主要安排\n一是开展乡村振兴培训3次。\n二是组织宪法宣传活动12场。\n"
    assert judged("problem-plan-link", given_of(HEAD + PROBLEMS + plan)) == ("weak", "partial-elements")


def test_plan_of_slogans_answers_nothing(given_of: Given) -> None:
    plan = "二、2024年主要安排\n一是持续规范合同工作,不断提升案卷水平。\n"
    assert judged("problem-plan-link", given_of(HEAD + PROBLEMS + plan)) == ("weak", "slogan")


def test_without_problems_or_plan_there_is_no_link(given_of: Given) -> None:
    assert judged("problem-plan-link", given_of(HEAD + PROBLEMS)) == ("missing", "")


def test_right_names_are_covered_a_slip_is_weak_silence_is_missing(given_of: Given) -> None:
    right = given_of(HEAD + WORK + "对照《法治政府建设实施纲要(2021-2025年)》逐项落实。\n")
    assert judged("citation-accuracy", right) == ("covered", "")
    slip = given_of(HEAD + WORK + "对照《法治政府建设实施纲要(2020-2025年)》逐项落实。\n")
    assert judged("citation-accuracy", slip) == ("weak", "partial-elements")
    assert judged("citation-accuracy", given_of(HEAD + WORK + CONTRACTS)) == ("missing", "")


def test_names_without_brackets_are_names(given_of: Given) -> None:
    assert judged("citation-accuracy", given_of(HEAD + WORK + "组织宪法、民法典学习4次。\n")) == ("covered", "")
