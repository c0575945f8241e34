"""The page on paper: one sheet for leaders, then what needs work, then the rest in short."""

import re
from io import BytesIO
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from html_chromium import Open
from html_pages import SAMPLES, audit_of, audited
from pypdf import PdfReader

from checker.audit import Tools
from checker.documents.model import Document
from checker.documents.plain import draft_of
from checker.model import Audit
from checker.structure import parse

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_always_light(open_page: Open, township: Audit, scheme: str) -> None:
    page = open_page(township, color_scheme=scheme)
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(255, 255, 255)") == (scheme == "light")
    page.emulate_media(media="print", color_scheme=scheme)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(27, 36, 48)"


def printed(page: Any) -> list[str]:
    """The text of the pages on paper, without white space and numbers; some fonts give radicals for characters."""
    reader = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))
    size = reader.pages[0].mediabox
    assert (round(size.width), round(size.height)) == (595, 842)
    texts = [normalize("NFKC", sheet.extract_text()) for sheet in reader.pages]
    return [re.sub(r"^\d+/\d+", "", "".join(text.split())) for text in texts]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_the_first_sheet_is_the_summary_alone(open_page: Open, tools: Tools, path: Path, lang: str) -> None:
    first_sheet_alone(printed(open_page(audited(path, tools), lang)), lang)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("unit_type", ["county", "department"])
def test_even_where_everything_is_missing(open_page: Open, tools: Tools, unit_type: str, lang: str) -> None:
    text = "禾阳县人民政府2023年度法治政府建设情况报告\n一、主要工作\n全县经济平稳运行，社会大局稳定。\n"
    document = Document("report.txt", "", "utf-8", text, draft_of("report.txt", text).blocks)
    audit = audit_of(parse(document, unit_type=unit_type), tools)
    first_sheet_alone(printed(open_page(audit, lang)), lang)


def first_sheet_alone(sheets: list[str], lang: str) -> None:
    """The summary, to its last line, is on the first sheet and on no other."""
    title, last, following = {
        "zh": ("领导摘要", "由审核人核实。", "指标"),
        "en": ("Summaryforleaders", "forthereviewertocheck.", "Indicators"),
    }[lang]
    assert title in sheets[0]
    assert last in sheets[0]
    assert not any(title in sheet or last in sheet for sheet in sheets[1:])
    assert sheets[1].startswith(following)


def test_paper_shows_gaps_in_full_then_the_found_in_short(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    page.fill("#find", "权责")  # What is filtered on the screen does not matter on paper.
    sheets = printed(page)
    whole = "".join(sheets)
    for result in township.results:
        # Its id stands at the end of what is said of an indicator.
        in_full = result.verdict.status in ("missing", "weak", "unknown")
        assert (f"标识{result.indicator.id}" in whole) == in_full, result.indicator.id
    assert "没有调整的,写明“本年度未作调整”。" in whole
    assert "已找到证据的指标" in whole
    assert whole.index("已找到证据的指标") > whole.index("请单位确认", len(sheets[0]))
    assert "全镇2024年开了19回镇长碰头会" not in whole.split("已找到证据的指标")[0]
