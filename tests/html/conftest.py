"""Chromium for the tests of the page, where playwright and a chromium are there."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from html_chromium import ARGUMENTS, CHROMIUM, WIDE, Open
from html_pages import REPORTS, audited, page_of

from checker.audit import Tools
from checker.model import Audit


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One browser for all tests."""
    playwright = pytest.importorskip("playwright.sync_api")
    if not CHROMIUM:
        pytest.skip("there is no chromium")
    with playwright.sync_playwright() as started:
        found = started.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield found
        found.close()


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """A function that opens an audit as a page; at the end nothing may have been complained of or fetched."""
    faults: list[str] = []
    contexts = []

    def opened(audit: Audit, lang: str = "zh", **options: Any) -> Any:
        path = tmp_path / f"page-{len(contexts)}.html"
        path.write_text(page_of(audit, lang), encoding="utf-8")
        options = {"viewport": WIDE, "reduced_motion": "reduce", **options}
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("dialog", lambda dialog: (faults.append("dialog"), dialog.dismiss()))
        page.on("request", lambda request: request.url == path.as_uri() or faults.append(request.url))
        page.goto(path.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture(scope="module")
def township(tools: Tools) -> Audit:
    """A short report in plain words: covered, missing, weak, declared and open indicators."""
    return audited(REPORTS / "township-plain.txt", tools)
