"""Pages for the tests: an audit rendered, and the page taken apart."""

from pathlib import Path
from typing import Any

from lxml import html

from checker.audit import Tools, audit_report
from checker.documents import read
from checker.model import Audit
from checker.render.formats import View
from checker.render.html import render
from checker.render.screen import Screen
from checker.structure import parse
from checker.structure.model import Report

ROOT = Path(__file__).parents[2]
REPORTS = ROOT / "reports"
SAMPLES = sorted([*REPORTS.glob("*.txt"), REPORTS / "county-markdown.md"])
FILES = ROOT / "tests" / "formats" / "files"


def audited(path: Path, tools: Tools) -> Audit:
    """The audit of a file."""
    return audit_report(parse(read(str(path))), tools)


def audit_of(report: Report, tools: Tools) -> Audit:
    """The audit of a report that is no file."""
    return audit_report(report, tools)


def page_of(audit: Audit, lang: str = "zh") -> str:
    """The page as it is written."""
    return render(audit, View(Screen(100, False, lang), False, ""))


def parsed(page: str) -> Any:
    """The page as a browser would see it; a page that is no UTF-8 fails here."""
    return html.document_fromstring(page.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))


def words_of(element: Any) -> str:
    """The text of an element."""
    return str(element.text_content())


def shown(element: Any, path: str) -> list[Any]:
    """The elements on a path below an element, which must be there."""
    found = element.xpath(path)
    assert isinstance(found, list)
    return found
