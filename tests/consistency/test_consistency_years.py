"""Year stamps of headings, opening and signature."""

from collections.abc import Callable

from checker.consistency import check
from checker.structure.model import Report

HEAD = "青柳镇人民政府2024年度法治政府建设情况报告\n"
OPENING = "现将有关情况报告如下:\n"
WORK = "一、{}主要举措和成效\n审查合同46份。\n"
PLAN = "二、{}工作安排\n评查2次。\n"


def kinds(report: Report) -> list[tuple[str, str]]:
    """(kind, passage) of all notes."""
    return [(n.kind, report.document.text[n.span.start : n.span.end]) for n in check(report) if n.span]


def test_last_years_heading_is_noted(report_of: Callable[..., Report]) -> None:
    report = report_of(HEAD + OPENING + WORK.format("2023年") + PLAN.format("2025年"))
    assert kinds(report) == [("year", "一、2023年主要举措和成效")]


def test_plan_for_a_year_that_is_over_is_noted(report_of: Callable[..., Report]) -> None:
    report = report_of(HEAD + OPENING + WORK.format("2024年") + PLAN.format("2024年"))
    assert kinds(report) == [("year", "二、2024年工作安排")]


def test_last_years_opening_is_noted(report_of: Callable[..., Report]) -> None:
    report = report_of(HEAD + "2023年,我镇坚持依法办事,现将情况报告如下。\n" + WORK.format(""))
    assert kinds(report) == [("year", "2023")]


def test_signature_before_the_year_was_over_is_noted(report_of: Callable[..., Report]) -> None:
    report = report_of(HEAD + OPENING + WORK.format("") + "青柳镇人民政府\n2024年2月3日\n")
    assert kinds(report) == [("date", "2024年2月3日")]


def test_years_that_fit_are_left_alone(report_of: Callable[..., Report]) -> None:
    body = "2024年,我镇坚持依法办事,现将情况报告如下。\n" + WORK.format("2024年") + PLAN.format("2025年")
    report = report_of(HEAD + body + "青柳镇人民政府\n2025年2月3日\n")
    assert kinds(report) == []
