"""Headings, their roles, and texts that have none."""

from collections.abc import Callable

import pytest
from structure_samples import document_of

from checker.structure import parse
from checker.structure.model import Report
from checker.structure.sections import heading_roles

Make = Callable[..., Report]


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("主要举措和成效", "achievements"),
        ("2023年工作开展情况", "achievements"),
        ("这一年做了什么", "achievements"),
        ("存在的不足和原因", "problems"),
        ("主要问题", "problems"),
        ("面临的困难", "problems"),
        ("短板弱项", "problems"),
        ("做得不够的地方", "problems"),
        ("还差在哪里", "problems"),
        ("问题与成因", "problems"),
        ("原因分析", "causes"),
        ("下一步工作打算", "plan"),
        ("2024年主要安排", "plan"),
        ("2024年的主要任务", "plan"),
        ("工作安排", "plan"),
        ("展望", "plan"),
        ("明年怎么干", "plan"),
        ("党政主要负责人履行推进法治建设第一责任人职责情况", "first-responsible"),
        ("书记、镇长怎么带头抓", "first-responsible"),
        ("主要负责人履职情况", "first-responsible"),
    ],
)
def test_headings_tell_their_role(title: str, role: str) -> None:
    assert heading_roles(title, "2023")[0] == role


@pytest.mark.parametrize(
    "title",
    [
        "坚持问题导向,破解执法难题",
        "树立问题意识",
        "着力解决突出问题",
        "强化问题整改",
        "补齐短板,夯实基层基础",
        "压实安全生产第一责任人职责",
        "规范行政执法行为",
        "落实负责人出庭应诉制度",
    ],
)
def test_headings_that_only_look_like_it(title: str) -> None:
    assert heading_roles(title, "2023") == ()


def test_a_plan_for_popularisation_is_work() -> None:
    assert heading_roles("制定年度普法工作计划", "2023", main=False) == ()
    assert heading_roles("2023年工作计划完成情况", "2023")[0] != "plan"


def test_a_heading_may_announce_two_parts() -> None:
    assert heading_roles("存在问题和下一步打算", "2023") == ("problems", "plan")


NUMBERED = """甲镇2023年法治政府建设年度报告
一、2023年主要工作
(一)强化组织领导
1.压实责任。全年召开专题会议4次,制定要点1份。
2.落实第一责任人职责。镇长听取汇报2次。
3.抓学习。会前学法8次。
(二)规范执法
办理案件36件。
二、存在的不足和原因
1.人手少。执法人员只有6人,主要原因是编制紧。
三、2024年工作安排
1.充实队伍。招录3人。
甲镇人民政府
2024年1月9日
"""


def roles(report: Report) -> dict[str, str]:
    return {section.title: section.role for section in report.sections}


def test_numbered_headings(report_of: Make) -> None:
    report = report_of(NUMBERED)
    found = roles(report)
    assert found["强化组织领导"] == found["抓学习"] == found["规范执法"] == "achievements"
    assert found["落实第一责任人职责"] == "first-responsible"
    assert found["人手少"] == "problems"
    assert found["充实队伍"] == "plan"
    assert report.sections[-1].role == "closing"
    assert [section.path for section in report.sections if section.title == "抓学习"] == [
        ("2023年主要工作", "强化组织领导", "抓学习")
    ]
    levels = {section.title: section.level for section in report.sections}
    assert (levels["2023年主要工作"], levels["规范执法"], levels["抓学习"]) == (1, 2, 3)


STYLES = {
    "capitals": ("壹、{}", "叁、{}", "肆、{}"),
    "parts": ("第一部分 {}", "第二部分 {}", "第三部分 {}"),
    "figures": ("1、{}", "2、{}", "3、{}"),
    "brackets": ("（一）{}", "（二）{}", "（三）{}"),
    "halves": ("(1){}", "(2){}", "(3){}"),
    "plain": ("{}", "{}", "{}"),
    "wrong order": ("一、{}", "六、{}", "三、{}"),
    "lost marks": ("一 {}", "二 {}", "三 {}"),
    "markdown": ("## {}", "## {}", "## {}"),
    "spaced": ("一、 {}", "二 、{}", " 三、{}"),
}


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES.keys())
def test_all_kinds_of_numbering(report_of: Make, style: tuple[str, str, str]) -> None:
    first, second, third = (
        one.format(title) for one, title in zip(style, ("主要工作和成效", "存在的问 题", "下一步工作打算"), strict=True)
    )
    work = "我们把依法办事放在首位,全年审查合同36份,开展案卷评查2次,全部归档备查。"
    report = report_of(
        f"{first}\n{work}\n{second}\n执法人员不足,培训不够系统,个别案卷质量不高。\n{third}\n上半年招录3人。\n"
    )
    assert [section.role for section in report.sections if section.heading] == ["achievements", "problems", "plan"]
    assert [s.role for s in report.sentences if not s.heading] == ["achievements", "problems", "plan"]


def test_numbers_that_start_again_inside_the_plan(report_of: Make) -> None:
    report = report_of(
        "一、主要成效\n办案3件。\n二、存在问题\n人少。\n三、下一步打算\n一、加强执法力量\n招录3人。\n二、加强学习培训\n办班2期。\n"
    )
    assert roles(report)["加强学习培训"] == "plan"


def test_a_slip_from_one_style_to_another(report_of: Make) -> None:
    report = report_of(
        "一、主要成效\n(一)抓责任\n1.镇长履行第一责任人职责情况。听取汇报2次。\n(2)抓服务\n办件320件,好评率99%。\n二、存在问题\n人少。\n"
    )
    assert roles(report)["抓服务"] == "achievements"


def test_without_headings(report_of: Make) -> None:
    report = report_of(
        "2023年,甲镇推进法治政府建设情况报告如下。\n全年学法12次,审查合同36份。镇长出庭应诉1次。开展普法活动24场。\n"
        "虽然取得了一些成绩,但仍存在执法力量薄弱等问题。主要原因是编制少。\n"
        "下一步,我们将招录3名执法人员,并办好2期培训班。还要建成调解室1个。\n"
    )
    assert [section.role for section in report.sections] == ["preamble", "achievements", "problems", "plan"]
    assert [s.role for s in report.sentences] == [
        "preamble",
        "achievements",
        "achievements",
        "achievements",
        "problems",
        "causes",
        "plan",
        "plan",
    ]


def test_one_long_paragraph(report_of: Make) -> None:
    report = report_of(
        "2023年甲镇法治政府建设情况如下。全年学法12次。审查合同36份。评查案卷20卷。普法24场。调解纠纷86件。"
        "但与上级要求相比还存在不少差距,人手不足。2024年,甲镇将招录3人。再办2期培训班。"
    )
    assert [section.role for section in report.sections] == ["preamble", "achievements", "problems", "plan"]


def test_problems_and_plan_under_one_heading(report_of: Make) -> None:
    report = report_of(
        "一、主要成效\n审查合同36份。\n二、存在问题和下一步打算\n一是人手不足。二是经费紧张。\n下一步,我们将争取编制。还要办培训班。\n"
    )
    assert [section.role for section in report.sections][-2:] == ["problems", "plan"]


def test_a_last_wish_is_closing(report_of: Make) -> None:
    report = report_of(
        "一、主要成效\n审查合同36份,组织培训2期,评查案卷18卷。\n二、下一步打算\n招录3人,办好2期培训班,建成调解室1个。\n"
        "我局将始终坚持依法行政,为建设平安甲县提供更加有力的法治保障。\n特此报告。\n甲县水务局\n二〇二四年一月十五日\n"
    )
    assert [s.role for s in report.sentences if s.role == "closing"] == ["closing"] * 4
    assert ("落款日期", "2024-01-15") in [(fact.label, fact.value) for fact in report.metadata]


def test_a_paragraph_in_the_style_of_a_heading_is_read_as_one() -> None:
    title, part = "# 禾阳县2023年法治政府建设年度报告", "## 一、主要做法"
    marked = f"{title}\n\n{part}\n\n### (一)健全机制。全年召开会议4次,审议36件,听取汇报9次。\n"
    plain = marked.replace("#", "")
    ours, text = (parse(document_of(words, name)) for words, name in ((marked, "a.md"), (plain, "a.txt")))
    assert [s.text for s in ours.sentences if not s.heading] == [s.text for s in text.sentences if not s.heading]
    assert [section.path for section in ours.sections] == [section.path for section in text.sections]
