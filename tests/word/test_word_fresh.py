"""A report that is no Word file: its text as a new one, with the same comments."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from word_files import audited, bare, parts, told, view

from checker.audit import Tools
from checker.documents.model import PARTS
from checker.render.shown import weakest
from checker.render.word import render

ROOT = Path(__file__).parents[2]
TEXTS = [
    ROOT / "reports" / "zone-beichen.txt",
    ROOT / "reports" / "county-markdown.md",
    ROOT / "reports" / "department-gb18030.txt",
    *(
        ROOT / "tests" / "formats" / "files" / name
        for name in ("zone-beichen-site.html", "zone-beichen.ofd", "county-markdown.ofd")
    ),
]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_the_text_is_all_there_without_the_furniture(path: Path, tools: Tools) -> None:
    audit = audited(path, tools)
    report = audit.report
    document = Document(BytesIO(render(audit, view())))
    cut = {piece.span.start for piece in report.furniture}
    wanted = [b for b in report.document.blocks if b.kind not in PARTS and b.start not in cut]
    body = "".join(one.text or "" for one in document.element.body.iter(qn("w:t")))
    assert bare(body) == bare("".join(report.document.text[b.start : b.end] for b in wanted)).replace("｜", "")
    tables = sum(b.kind == "row" for b in wanted)
    assert sum(len(table.rows) for table in document.tables) == tables


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_comments_stand_at_their_words(path: Path, tools: Tools) -> None:
    audit = audited(path, tools)
    found = told(render(audit, view()))
    text = audit.report.document.text
    weak = [result for result in audit.results if result.verdict.status == "weak"]
    assert weak
    for result in weak:
        hit = weakest(audit.report, result)
        assert hit
        heads = [one for one in found.values() if f" {result.indicator.code}）" in one.lines[0]]
        assert [bare(one.words) for one in heads] == [bare(text[hit.start : hit.end]).replace("｜", "")]
    assert "另行生成" in "".join(found["0"].lines)


def test_headings_title_paper_and_fonts(tools: Tools) -> None:
    document = Document(BytesIO(render(audited(TEXTS[0], tools), view())))
    styles = {one.text: one.style.name for one in document.paragraphs}
    assert next(name for text, name in styles.items() if "2021年法治政府建设工作总结" in text) == "Title"
    assert sum(name.startswith("Heading 1") for name in styles.values()) >= 3
    section = document.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    for name, font in (("Normal", "仿宋"), ("Heading 1", "黑体"), ("Heading 2", "楷体"), ("Title", "方正小标宋简体")):
        assert document.styles[name].element.rPr.rFonts.get(qn("w:eastAsia")) == font


def test_the_same_report_gives_the_same_bytes(tools: Tools) -> None:
    audit = audited(TEXTS[0], tools)
    data = render(audit, view())
    assert data == render(audit, view())
    assert b"dcterms" not in parts(data)["docProps/core.xml"].partition(b">")[2].partition(b"<dcterms:")[1]
