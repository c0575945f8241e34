"""What the program says of its own options: the year in a hint, and a year that overrules the title."""

from collections.abc import Callable

import pytest

from checker.audit import Tools, audit_report
from checker.model import Audit
from checker.render import terminal
from checker.render.formats import View
from checker.render.html import render as page
from checker.render.letter.lines import lines_of
from checker.render.screen import Screen
from checker.render.settled import form_option
from checker.structure.model import Report

Parsed = Callable[..., Report]
VIEW = View(Screen(100, False, "zh"), False, "")
TEXT = """青堰镇人民政府2022年度法治政府建设情况报告
一、主要举措和成效
全年开展普法宣传12场次。
"""


def audit_of(parsed_text: Parsed, tools: Tools, text: str = TEXT, **options: str) -> Audit:
    return audit_report(parsed_text(text, **options), tools)


def test_hints_name_the_year_after_the_report_s(parsed_text: Parsed, tools: Tools) -> None:
    audit = audit_of(parsed_text, tools)
    for told in (terminal.render(audit, VIEW), page(audit, VIEW)):
        assert "--filed 2023-02-28" in str(told)
        assert "--published 2023-03-20" in str(told)


def test_without_a_year_hints_have_none(parsed_text: Parsed, tools: Tools) -> None:
    audit = audit_of(parsed_text, tools)
    bare = audit._replace(report=audit.report._replace(year=audit.report.year._replace(value="")))
    asked = next(result for result in audit.results if result.indicator.check == "timeliness")
    assert form_option(bare, asked, "en") == "--filed YYYY-02-28"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_year_that_overrules_the_title_is_noted(lang: str, parsed_text: Parsed, tools: Tools) -> None:
    audit = audit_of(parsed_text, tools, year="2019")
    [note] = [note for note in audit.notes if note.kind == "told-year"]
    assert audit.report.year.value == "2019"
    assert note.span
    assert TEXT[note.span.start : note.span.end] == TEXT.splitlines()[0]
    told = note.en if lang == "en" else note.zh
    assert "2019" in told
    assert "2022" in told
    # It is a matter of the reviewer's, not of the unit's.
    assert not any(told in line.words for line in lines_of(audit, lang))


@pytest.mark.parametrize(
    ("text", "options"),
    [(TEXT, {}), (TEXT, {"year": "2022"}), (TEXT.replace("2022年度", ""), {"year": "2019"})],
)
def test_otherwise_there_is_nothing_to_note(
    text: str, options: dict[str, str], parsed_text: Parsed, tools: Tools
) -> None:
    audit = audit_of(parsed_text, tools, text, **options)
    assert not [note for note in audit.notes if note.kind == "told-year"]
