"""A report that was filed or published late: every format names the date, its source and the limit."""

from collections.abc import Callable

import pytest

from checker.audit import Told, Tools, audit_report
from checker.model import Audit, Result
from checker.render import markdown, terminal
from checker.render.formats import View
from checker.render.html import render as page
from checker.render.letter.lines import lines_of
from checker.render.screen import Screen
from checker.render.table import Table
from checker.render.word.telling import Telling
from checker.structure.model import Report

Parsed = Callable[..., Report]
TEXT = """青堰镇人民政府2023年度法治政府建设情况报告
一、主要举措和成效
全年开展普法宣传12场次。
二、下一年安排
组织执法培训2期。
"""
GIVEN = Told(filed="2024-05-01", published="2024-07-01")
FILED = "所示日期2024年5月1日(所附信息)晚于期限2024年3月1日"
RELEASED = "所示日期2024年7月1日(所附信息)晚于期限2024年4月1日"
BLANKS = "落款写明成文日期"


@pytest.fixture
def late(parsed_text: Parsed, tools: Tools) -> Audit:
    """A report of 2023 that the reviewer says was filed in May and published in July."""
    return audit_report(parsed_text(TEXT), tools, GIVEN)


def of(audit: Audit, check: str) -> Result:
    """The result of a form check."""
    return next(result for result in audit.results if result.indicator.check == check)


def joined(text: str) -> str:
    """Without the places where lines were broken."""
    return "".join(text.split())


def letter(audit: Audit, title: str) -> list[str]:
    """The fields below an item of the letter."""
    lines = lines_of(audit, "zh")
    at = next(n for n, line in enumerate(lines) if line.words.endswith(f" {title}。"))
    end = next(n for n in range(at + 1, len(lines)) if lines[n].kind != "field")
    return [line.words for line in lines[at + 1 : end]]


def test_the_letter_names_the_date_and_asks_for_no_other(late: Audit) -> None:
    told = letter(late, "报送时限")
    assert told[0] == "不足：所示日期2024年5月1日（所附信息）晚于期限2024年3月1日。"
    assert told[-1] == "建议：请核对该日期；确属逾期的，说明原因，以后年度于3月1日前报送。"
    assert len(told) == 3
    told = letter(late, "公开情况")
    assert told[0] == "不足：所示日期2024年7月1日（所附信息）晚于期限2024年4月1日。"
    assert told[-1] == "建议：请核对该日期；确属逾期的，说明原因，以后年度于4月1日前公开。"


def test_a_date_of_the_report_is_told_with_its_label(parsed_text: Parsed, tools: Tools) -> None:
    audit = audit_report(parsed_text(TEXT + "青堰镇人民政府\n2024年3月20日\n"), tools)
    told = letter(audit, "报送时限")
    assert told[0].endswith("：2024年3月20日")
    assert "不足：所示日期2024年3月20日（报告落款）晚于期限2024年3月1日。" in told
    audit = audit_report(parsed_text("发布日期:2024-06-20\n公开方式:主动公开\n" + TEXT), tools)
    assert "不足：所示日期2024年6月20日（见“发布日期”）晚于期限2024年4月1日。" in letter(audit, "公开情况")


@pytest.mark.parametrize("everything", [False, True])
def test_the_screen_says_that_it_is_late(late: Audit, everything: bool) -> None:
    told = joined(terminal.render(late, View(Screen(100, False, "zh"), everything, "")))
    for part in told.split("■报送时限")[1:]:
        assert part.split("■")[0].count("晚于期限") == 1
    assert FILED in told
    assert RELEASED in told
    assert BLANKS not in told
    assert "以后年度于3月1日前报送" in told


def test_word_page_and_table_say_that_it_is_late(late: Audit) -> None:
    result = of(late, "timeliness")
    comment = "".join(Telling(late, "zh").weak(result))
    assert "所示日期2024年5月1日（所附信息）晚于期限2024年3月1日" in comment
    assert BLANKS not in comment
    row = next(row for row in Table(late, "zh").rows() if row.id == result.indicator.id)
    assert row.reason == FILED
    assert BLANKS not in row.advice
    html = page(late, View(Screen(100, False, "zh"), False, ""))
    assert isinstance(html, str)
    assert FILED in html
    assert BLANKS not in html
    assert FILED in markdown.render(late, View(Screen(100, False, "zh"), False, ""))


def test_in_english(late: Audit) -> None:
    words = [line.words for line in lines_of(late, "en")]
    assert (
        "Shortcoming: the date shown, 2024-05-01 (given with the report), is later than the limit, 2024-03-01." in words
    )
