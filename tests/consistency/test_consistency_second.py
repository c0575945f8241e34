"""Two reports in one file are noted once, at the second title; what only names a report is not."""

from collections.abc import Callable

import pytest

from checker.consistency import check
from checker.structure.model import Report

Make = Callable[..., Report]
FIRST = "青柳镇人民政府2023年度法治政府建设情况报告"
BODY = """现将有关情况报告如下。
一、主要举措和成效
全年审查合同20份。办理申请3件。调解纠纷12件。
二、存在的问题
人手不足。
三、下一年安排
开展评查2次。
"""


def _noted(report: Report) -> list[str]:
    found = [note for note in check(report) if note.kind == "second-report"]
    for note in found:
        assert note.indicator == ""
        assert note.span is not None
    return [report.document.text[note.span.start : note.span.end] for note in found if note.span]


@pytest.mark.parametrize(
    "second",
    [
        "白沙镇人民政府2023年度法治政府建设情况报告",
        "青柳镇人民政府2022年度法治政府建设情况报告",
        "青柳镇2022年法治政府建设工作总结",
        "青柳镇水利局2023年度法治政府建设情况报告",
        "关于白沙镇2022年度推进法治政府建设情况的报告",
    ],
)
def test_a_second_report_is_noted(second: str, report_of: Make) -> None:
    report = report_of(f"{FIRST}\n{BODY}青柳镇人民政府\n2024年1月5日\n{second}\n{BODY}")
    assert _noted(report) == [second]
    (note,) = [note for note in check(report) if note.kind == "second-report"]
    assert "第11行" in note.zh
    assert "line 11" in note.en


def test_a_title_on_two_lines(report_of: Make) -> None:
    second = "白沙镇人民政府\n2023年度法治政府建设情况报告"
    assert _noted(report_of(f"{FIRST}\n{BODY}{second}\n{BODY}")) == [second]


def test_three_reports_give_one_note(report_of: Make) -> None:
    others = [f"{name}镇2023年度法治政府建设情况报告" for name in ("白沙", "红石")]
    assert len(_noted(report_of(f"{FIRST}\n{BODY}{others[0]}\n{BODY}{others[1]}\n{BODY}"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        # The same title again: on a cover, as a running head, with the name of the unit shortened or longer.
        f"{FIRST}\n编制单位:青柳镇人民政府\n{FIRST}\n{BODY}",
        f"{FIRST}\n{BODY}{FIRST}\n{BODY}",
        f"{FIRST}\n{BODY}青柳镇2023年度法治政府建设年度报告\n{BODY}",
        f"{FIRST}\n{BODY}东川县青柳镇2023年度法治政府建设情况报告\n{BODY}",
        f"{FIRST}\n{BODY}法治政府建设年度报告\n{BODY}",
        # Attachments.
        f"{FIRST}\n{BODY}附件:白沙镇2022年度法治政府建设情况报告\n{BODY}",
        f"{FIRST}\n{BODY}附件1\n白沙镇2022年度法治政府建设情况报告\n{BODY}",
        f"{FIRST}\n{BODY}附件:1.白沙镇2022年度法治政府建设情况报告\n2.统计表\n白沙镇2022年度法治政府建设情况报告\n{BODY}",
        f"{FIRST}\n{BODY}附件:1.统计表\n2.白沙镇2022年度法治政府建设情况报告\n{BODY}",
        # Running text, headings and a list at the end of a page.
        f"{FIRST}\n{BODY}公开《白沙镇2022年度法治政府建设情况报告》。\n{BODY}",
        f"{FIRST}\n{BODY}2022年度法治政府建设工作情况\n{BODY}",
        f"{FIRST}\n{BODY}白沙镇2022年度法治政府建设情况报告\n红石镇2022年度法治政府建设情况报告\n",
    ],
)
def test_other_mentions_are_left_alone(text: str, report_of: Make) -> None:
    assert _noted(report_of(text)) == []
