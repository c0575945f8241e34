"""Markdown and Word: hostile text is inert in both."""

from io import BytesIO

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

from checker.audit import Tools, audit_report
from checker.documents.model import Document as Read
from checker.documents.plain import draft_of
from checker.errors import FazhiError
from checker.model import Audit
from checker.render.formats import View
from checker.render.letter import render
from checker.render.letter.lines import lines_of
from checker.render.screen import Screen
from checker.structure import parse

EVIL = "高度重视<script>alert(1)</script>[点此](javascript:x)行政复议工作*_`|~&amp;\u202e\x07\x1b[31m![图](x)。"
TEXT = f"""青堰镇人民政府2023年度法治政府建设情况报告
一、主要举措<b>和成效
{EVIL}
二、存在的不足
人手不足,原因是编制少。
三、下一年安排
组织执法培训2期。
"""


def audit_of(tools: Tools, text: str = TEXT, unit: str = "") -> Audit:
    return audit_report(parse(Read("r.txt", "", "utf-8", text, draft_of("r.txt", text).blocks), unit=unit), tools)


def view(target: str = "", lang: str = "zh") -> View:
    return View(Screen(100, False, lang), False, target)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_hostile_text_is_inert_in_markdown(tools: Tools, lang: str) -> None:
    told = render(audit_of(tools, unit="<img src=x onerror=y>\n# 镇"), view(lang=lang))
    assert isinstance(told, str)
    assert "alert(1)" in told
    for sign in ("<", "[", "](", "`", "\u202e", "\x07", "\x1b", "|", "~"):
        assert sign not in told
    # One heading for the title; the unit's own line break makes no other.
    assert sum(line.startswith("# ") for line in told.splitlines()) == 1
    assert all(line.startswith(("# ", "## ", "### ")) for line in told.splitlines() if line.startswith("#"))


def test_hostile_text_is_only_text_in_word(tools: Tools) -> None:
    audit = audit_of(tools, unit="<w:p/>\ud800\x00镇")
    data = render(audit, view("letter.docx"))
    assert isinstance(data, bytes)
    words = "\n".join(one.text for one in Document(BytesIO(data)).paragraphs)
    assert "<script>alert(1)</script>" in words
    assert "<w:p/><U+D800>␀镇" in words
    assert "\u202e" not in words


def test_markdown_shows_numbers_headings_and_fields(tools: Tools) -> None:
    told = render(audit_of(tools, TEXT.replace(EVIL, "高度重视行政复议工作。")), view())
    assert isinstance(told, str)
    lines = told.splitlines()
    assert lines[0].startswith("# 关于《青堰镇人民政府2023年度法治政府建设情况报告》的审查反馈意见")
    assert "## 一、总体情况" in lines
    assert "### （一）核心指标" in lines
    at = next(number for number, line in enumerate(lines) if line.endswith(" 权责清单。  "))
    assert [line[:6] for line in lines[at + 1 : at + 4]] == ["   依据：", "   宜写入", "   建议："]
    assert "_" not in told
    assert "&#95;" not in told


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_word_file_has_the_lines_of_the_letter(tools: Tools, lang: str) -> None:
    audit = audit_of(tools)
    data = render(audit, view("Letter.DOCX", lang))
    assert isinstance(data, bytes)
    document = Document(BytesIO(data))
    told = [one.text.replace("\xa0\xa0", "＿") for one in document.paragraphs]
    assert told == [line.words for line in lines_of(audit, lang)]
    styles = [one.style.name for one in document.paragraphs]
    assert (styles[0], styles[1]) == ("Title", "Normal")
    assert "Heading 1" in styles
    assert document.styles["Normal"].element.rPr.rFonts.get(qn("w:eastAsia")) == "仿宋"
    assert data == render(audit, view("Letter.DOCX", lang))


def test_blanks_in_word_are_underlined_and_hold_together(tools: Tools) -> None:
    document = Document(BytesIO(render(audit_of(tools), view("letter.docx"))))  # type: ignore[arg-type]
    runs = [run for one in document.paragraphs for run in one.runs]
    blanks = [run for run in runs if "\xa0" in run.text]
    assert len(blanks) > 20
    assert all(run.underline and not run.text.strip("\xa0") and len(run.text) % 4 == 0 for run in blanks)
    assert not any(run.underline for run in runs if run not in blanks and "\xa0" not in run.text)
    assert not any("＿" in run.text for run in runs)


def test_pages_of_the_letter_are_numbered(tools: Tools) -> None:
    document = Document(BytesIO(render(audit_of(tools), view("letter.docx"))))  # type: ignore[arg-type]
    [foot] = document.sections[0].footer.paragraphs
    [field] = foot._element.findall(qn("w:fldSimple"))
    assert field.get(qn("w:instr")).strip() == "PAGE"
    assert "".join(text.text for text in foot._element.iter(qn("w:t"))) == "— 1 —"
    assert foot._element.pPr.jc_val == WD_ALIGN_PARAGRAPH.CENTER


def test_without_python_docx_only_the_word_file_fails(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.render.word.find_spec", lambda name: None)
    assert render(audit_of(tools), view("letter.md"))
    with pytest.raises(FazhiError, match="python-docx"):
        render(audit_of(tools), view("letter.docx"))
