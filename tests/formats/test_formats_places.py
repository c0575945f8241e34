"""A place leads to the words: another library opens the file and finds them on that page, in that paragraph or cell."""

from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

import docx
import pytest
from formats_samples import FILES, audited, bare
from lxml import etree, html
from pypdf import PdfReader

from checker.audit import Tools
from checker.documents.model import Origin
from checker.structure.places import Places

LEAST = 10
"""So many passages at least are looked up in every file."""


class Shown(NamedTuple):
    """A passage that an audit shows, up to the next place of the file, and where it is said to stand."""

    words: str
    origin: Origin


def passages(path: Path, tools: Tools) -> list[Shown]:
    """All evidence and all nearest passages of an audit."""
    audit = audited(path, tools)
    report, places = audit.report, Places(audit.report)
    spans = [(hit.start, hit.end) for result in audit.results for hit in result.verdict.evidence]
    spans += [(result.nearest.start, result.nearest.end) for result in audit.results if result.nearest]
    starts = [mark.start for mark in report.document.marks]
    shown = []
    for start, end in spans:
        until = min([at for at in starts if start < at], default=end)
        shown.append(Shown(bare(report.document.text[start : min(end, until)]), places.place(start, end).origin))
    return shown


@pytest.mark.parametrize("path", sorted(FILES.glob("*.docx")), ids=lambda path: path.name)
def test_word(path: Path, tools: Tools) -> None:
    word, shown = docx.Document(str(path)), passages(path, tools)
    assert len(shown) >= LEAST
    for words, origin in shown:
        if origin.table:
            where = word.tables[origin.table - 1].cell(origin.row - 1, origin.column - 1).text
        else:
            where = word.paragraphs[origin.paragraph - 1].text
        assert words in bare(where), (origin, words)


def test_word_tables_are_among_them(tools: Tools) -> None:
    assert any(shown.origin.table for shown in passages(FILES / "county-markdown-python.docx", tools))


@pytest.mark.parametrize("path", sorted(FILES.glob("*.pdf")), ids=lambda path: path.name)
def test_pdf(path: Path, tools: Tools) -> None:
    if path.stem.endswith(("scan", "worn")):
        pytest.skip("a scan has no text that another library could find")
    pages, shown = [bare(page.extract_text()) for page in PdfReader(path).pages], passages(path, tools)
    assert len(shown) >= LEAST
    assert len({origin.page for _, origin in shown}) > 2
    for words, origin in shown:
        assert words in pages[origin.page - 1], (origin, words)


@pytest.mark.parametrize("path", sorted(FILES.glob("*.html")), ids=lambda path: path.name)
def test_html(path: Path, tools: Tools) -> None:
    tree, shown = html.fromstring(path.read_bytes().decode()), passages(path, tools)
    tables = tree.findall(".//table")
    assert len(shown) >= LEAST
    for words, origin in shown:
        if origin.table:
            row = tables[origin.table - 1].findall(".//tr")[origin.row - 1]
            where = bare(row.xpath("./td|./th")[origin.column - 1].text_content())
        else:
            where = bare(tree.text_content())
        assert words in where, (origin, words)


@pytest.mark.parametrize("path", sorted(FILES.glob("*.ofd")), ids=lambda path: path.name)
def test_ofd(path: Path, tools: Tools) -> None:
    shown = passages(path, tools)
    with ZipFile(path) as package:
        names = [name for name in package.namelist() if name.endswith("Content.xml")]
        pages = {name: bare("".join(etree.fromstring(package.read(name)).itertext())) for name in names}
    assert len(shown) >= LEAST
    for words, origin in shown:
        assert words in pages[f"Doc_0/Pages/Page_{origin.page - 1}/Content.xml"], (origin, words)
