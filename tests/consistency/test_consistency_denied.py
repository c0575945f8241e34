"""A nil declaration and a figure contradict each other only where both are about the same thing."""

from collections.abc import Callable

import pytest

from checker.audit import Tools, audit_report
from checker.consistency.denied import denied
from checker.structure.model import Report

AGAINST = [
    ("全年未发生行政复议案件。", "办结行政复议案件3件。"),
    ("未发生任何行政复议案件,", "行政复议3件,均维持。"),
    ("行政诉讼案件0件。", "5件行政诉讼案件全部胜诉。"),
    ("收到依申请公开申请零件。", "依申请公开申请共7件,按期答复。"),
    ("检察建议没有收到。", "收到检察建议书2份。"),
    ("行政复议案件一件也没有。", "办理行政复议案件共12件。"),
]
BESIDE = [
    # Another thing of the same work.
    ("没有收到司法建议。", "收到检察建议2份。"),
    ("未制定行政规范性文件。", "组织听证1次,收到意见31条。"),
    ("达到重大行政决策标准的事项,本年度一件也没有。", "召开办公会21次,议定事项83件。"),
    ("收到依申请公开申请零件,无因公开引发的争议。", "发布信息147条。"),
    ("没有行政诉讼败诉案件。", "行政诉讼案件5件。"),
    # The denial is about what the words before it speak of.
    ("答复公开申请8件,未发生相关行政复议案件。", "被申请行政复议案件5件。"),
    ("未发生因公开引起的行政复议案件。", "行政复议案件5件。"),
    # Another time.
    ("未收到检察建议书。", "去年同期检察建议书2份。"),
    # No count.
    ("未发生行政复议案件。", "行政复议案件办结率100%,行政复议案件0件。"),
]


@pytest.mark.parametrize(("nil", "told"), AGAINST)
def test_same_thing_denied_and_counted(nil: str, told: str) -> None:
    assert denied([nil], [told])


@pytest.mark.parametrize(("nil", "told"), BESIDE)
def test_other_things_do_not_contradict(nil: str, told: str) -> None:
    assert not denied([nil], [told])


@pytest.mark.parametrize(
    ("words", "doubted"),
    [
        ("全年未发生行政复议案件。被申请行政复议案件3件,均已办结。", True),
        ("答复公开申请8件,未发生相关行政复议案件。被申请行政复议案件3件,均已办结。", False),
    ],
)
def test_the_verdict_says_so(words: str, doubted: bool, report_of: Callable[..., Report], tools: Tools) -> None:
    text = f"青柳镇人民政府2023年度法治政府建设情况报告\n一、主要举措和成效\n{words}\n二、下一年安排\n开展评查2次。\n"
    results = {result.indicator.id: result.verdict for result in audit_report(report_of(text), tools).results}
    assert results["admin-reconsideration"].status == "covered"
    assert ("contradiction" in results["admin-reconsideration"].notes) == doubted
