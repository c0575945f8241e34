"""The end of the report with the official lines below, and the cover above it."""

from collections.abc import Callable

import pytest

from checker.structure.model import Report

Make = Callable[..., Report]
TEXT = """{cover}乙镇2023年度法治政府建设情况报告
2023年,乙镇推进依法行政,现将有关情况报告如下。
一、主要成效
审查合同46份。
二、下一步打算
招录2人。
{end}
"""
COPIES = (
    "抄送:县委依法治县办,县人大常委会办公室,县政协办公室,县监委,县法院,县检察院," + "县政府各部门," * 12 + "县司法局。"
)


def _facts(report: Report) -> dict[str, str]:
    return {fact.label: fact.value for fact in report.metadata}


def _last_plan(report: Report) -> str:
    return [sentence.text for sentence in report.sentences if sentence.role == "plan"][-1]


@pytest.mark.parametrize(
    "below",
    [
        "(此件公开发布)",
        "（此件主动公开）",
        "（此件依申请公开）",
        "（此件不予公开）",
        "抄送：县委依法治县办，县司法局。",
        COPIES,
        "附件：乙镇2023年执法统计表",
        "附件：1.执法统计表\n      2.培训名册\n      3.合同清单",
        "（联系人：李某某，联系电话：000-0000000）",
        "乙镇人民政府办公室　　　　2024年1月18日印发",
        "（此件公开发布）\n附件：1.执法统计表\n2.培训名册\n抄送：县司法局。\n乙镇党政综合办公室  2024年1月18日印发",
    ],
)
def test_official_lines_below_the_signature(below: str, report_of: Make) -> None:
    report = report_of(TEXT.format(cover="", end=f"乙镇人民政府\n2024年1月15日\n{below}"))
    assert _facts(report)["落款日期"] == "2024-01-15"
    assert _last_plan(report) == "招录2人。"
    assert report.sentences[-1].role == "closing"


def test_attachments_above_the_signature(report_of: Make) -> None:
    report = report_of(TEXT.format(cover="", end="附件:1.执法统计表\n2.培训名册\n\n乙镇人民政府\n2024年1月15日"))
    assert _last_plan(report) == "招录2人。"
    assert _facts(report)["落款日期"] == "2024-01-15"


def test_tasks_of_the_plan_are_no_attachments(report_of: Make) -> None:
    report = report_of(TEXT.format(cover="", end="1.修订议事规则\n2.办好培训班\n乙镇人民政府\n2024年1月15日"))
    assert _last_plan(report) == "办好培训班"


@pytest.mark.parametrize(
    ("line", "manner"),
    [("(此件公开发布)", "公开发布"), ("（此件主动公开）", "主动公开"), ("此件不予公开", "不予公开")],
)
def test_manner_of_release(line: str, manner: str, report_of: Make) -> None:
    report = report_of(TEXT.format(cover="", end=f"乙镇人民政府\n2024年1月15日\n{line}"))
    assert _facts(report)["公开方式"] == manner
    (span,) = [fact.span for fact in report.metadata if fact.label == "公开方式"]
    assert span is not None
    assert report.document.text[slice(*span)] == line


def test_day_of_printing(report_of: Make) -> None:
    report = report_of(TEXT.format(cover="", end="乙镇人民政府办公室 2024年1月18日印发"))
    assert _facts(report) == {"印发日期": "2024-01-18"}


@pytest.mark.parametrize(
    ("date", "value"), [("2024年1月", "2024-01"), ("二〇二四年十二月", "2024-12"), ("2024年13月", "")]
)
def test_a_signature_may_name_the_month_only(date: str, value: str, report_of: Make) -> None:
    report = report_of(TEXT.format(cover="", end=f"乙镇人民政府\n{date}"))
    assert _facts(report).get("落款日期", "") == value


@pytest.mark.parametrize("date", ["2024.1.15", "2024-01-15", "2024/1/15", "2024.01.15日"])
def test_a_signature_may_be_dated_in_figures(date: str, report_of: Make) -> None:
    report = report_of(TEXT.format(cover="", end=f"乙镇人民政府\n{date}"))
    assert _facts(report)["落款日期"] == "2024-01-15"


@pytest.mark.parametrize("date", ["二〇二四年一月", "2024年1月", "二○二四年一月十五日"])
@pytest.mark.parametrize("order", ["编制单位:丙县水务局\n{date}\n\n", "{date}\n编制单位：丙县水务局\n"])
@pytest.mark.parametrize("title", ["2023年度法治政府建设情况报告\n", ""])
def test_cover(title: str, order: str, date: str, report_of: Make) -> None:
    """With the title again below the cover, and without."""
    cover = f"2023年度法治政府建设情况报告\n{order.format(date=date)}"
    report = report_of(f"{cover}{title}一、主要成效\n我局审查合同46份。\n二、下一步打算\n招录2人。\n")
    assert (report.unit.value, report.unit.why) == ("丙县水务局", "cover")
    assert report.unit_type.value == "department"
    assert report.title.value == "2023年度法治政府建设情况报告"
    assert report.year.value == "2023"
    assert _facts(report)["落款日期"].startswith("2024-01")
    assert [section.title for section in report.sections if section.heading] == ["主要成效", "下一步打算"]


def test_a_unit_in_the_title_goes_before_the_cover(report_of: Make) -> None:
    report = report_of(TEXT.format(cover="编制单位:乙镇司法所\n二〇二四年一月\n", end=""))
    assert report.unit.value == "乙镇"
    assert _facts(report)["落款日期"] == "2024-01"


def test_a_date_above_the_title_of_a_page_is_no_signature(report_of: Make) -> None:
    report = report_of(TEXT.format(cover="乙镇要闻\n2024年3月7日\n", end=""))
    assert "落款日期" not in _facts(report)
