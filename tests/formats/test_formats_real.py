"""The reports beside the project, where there are any, in other formats: nothing of them is kept."""

from collections.abc import Callable
from pathlib import Path
from shutil import which

import pytest
from formats_samples import ROOT, audited, body, same_quotes, told
from formats_writers import office, page_of, paragraph_of, site_of, word_of
from ofd_writer import ofd_of

from checker.audit import Tools
from checker.documents import Document, read

REAL = sorted((ROOT.parent / "shared" / "reports").glob("*.txt"))
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not REAL, reason="there are no reports beside the project")]


def _docx(document: Document, target: Path) -> None:
    target.write_bytes(word_of(document))


def _ofd(document: Document, target: Path) -> None:
    target.write_bytes(ofd_of([paragraph_of(document, block) for block in document.blocks]))


def _html(document: Document, target: Path) -> None:
    target.write_text(site_of(document), encoding="utf-8")


def _pdf(document: Document, target: Path) -> None:
    if not which("soffice"):
        pytest.skip("LibreOffice is not here")
    page = target.with_suffix(".html")
    page.write_text(page_of(document), encoding="utf-8")
    office(page, "docx", target.with_suffix(".docx"), "MS Word 2007 XML")
    office(target.with_suffix(".docx"), "pdf", target)


@pytest.mark.parametrize("make", [_docx, _ofd, _html, _pdf], ids=["docx", "ofd", "html", "pdf"])
@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_verdicts_and_quotes_are_those_of_the_text(
    path: Path, make: Callable[[Document, Path], None], tools: Tools, tmp_path: Path
) -> None:
    target = tmp_path / f"report.{make.__name__[1:]}"
    make(read(path), target)
    assert body(read(target)) == body(read(path))
    ours, text = told(audited(target, tools)), told(audited(path, tools))
    assert ours.verdicts == text.verdicts
    assert [name for name in text.quotes if not same_quotes(ours.quotes[name], text.quotes[name])] == []
