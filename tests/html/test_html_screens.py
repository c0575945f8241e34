"""The page on wide and narrow screens, with hostile text, without its script, long, and under the eyes of axe-core.

AXE names axe.min.js, where that part is to run, too.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from html_attacks import ATTACKS, hostile
from html_chromium import NARROW, WIDE, Open, in_view
from html_pages import FILES, REPORTS, audit_of, audited

from checker.audit import Tools
from checker.documents.model import Document
from checker.documents.plain import draft_of
from checker.model import Audit
from checker.structure import parse
from checker.structure.model import Report

AXE = Path(os.environ.get("AXE", ""))
INSTANT = 100
"""Milliseconds that a click or a letter may take."""

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["1280", "390"])
@pytest.mark.parametrize("name", ["township-plain.txt", "subdistrict-hollow.txt", "county-markdown.md"])
def test_nothing_scrolls_sideways(open_page: Open, tools: Tools, name: str, viewport: Any, lang: str) -> None:
    page = open_page(audited(REPORTS / name, tools), lang, viewport=viewport)
    page.click("#reset")
    page.click("#open-all")
    wide = page.evaluate(
        """() => [document.documentElement, ...document.querySelectorAll('.pane')]
            .filter(box => box.scrollWidth > box.clientWidth).map(box => box.id || box.tagName)"""
    )
    assert wide == []


def test_on_a_narrow_screen_a_switch_shows_one_pane_and_keeps_both_places(open_page: Open, township: Audit) -> None:
    page = open_page(township, viewport=NARROW)
    assert page.locator("#i-power-duty-list").is_visible()
    assert not page.locator(".report").is_visible()
    page.evaluate("document.querySelector('#audit').scrollTop = 500")
    page.click("[data-pane=text]")
    assert page.locator(".report").is_visible()
    assert page.get_attribute("[data-pane=text]", "aria-pressed") == "true"
    page.locator("a.m").nth(4).click()
    assert page.locator(".sel").first.is_visible()
    assert page.get_attribute("[data-pane=audit]", "aria-pressed") == "true"
    page.locator(".sel .q").first.click()
    assert page.locator("a.m.now").first.is_visible()
    assert in_view(page, "a.m.now")


def test_on_a_narrow_screen_the_pane_that_is_not_shown_takes_no_focus(open_page: Open, township: Audit) -> None:
    page = open_page(township, viewport=NARROW)
    assert page.evaluate("getComputedStyle(document.querySelector('#text')).visibility") == "hidden"


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_hostile_text_does_nothing(
    open_page: Open, parsed_text: Callable[..., Report], tools: Tools, attack: str
) -> None:
    page = open_page(hostile(attack, parsed_text, tools))
    assert page.evaluate("document.documentElement.className") == "js"
    page.click("#reset")
    page.click("#open-all")
    page.locator("a.m").nth(2).click()
    page.fill("#find", attack.replace("\x00", "").encode("utf-8", "ignore").decode())
    assert page.evaluate("document.scripts.length") == 1


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_without_the_script_all_of_it_can_be_read(open_page: Open, township: Audit, lang: str) -> None:
    page = open_page(township, lang, java_script_enabled=False)
    cards = page.locator("[data-indicator]")
    assert cards.count() == 81
    for number in range(81):
        assert cards.nth(number).locator("dl").is_visible()
    assert page.locator(".report").is_visible()
    assert not page.locator("#filter").is_visible()
    assert not page.locator("#previous").is_visible()
    page.locator("#i-power-duty-list .pick").click()
    assert page.url.endswith(page.locator("#i-power-duty-list .pick").get_attribute("href"))


def test_clicks_and_letters_are_instant_on_a_long_report(open_page: Open, tools: Tools) -> None:
    lines = audited(REPORTS / "county-heyang.txt", tools).report.document.text.splitlines()
    text = "\n".join([*lines, *lines[1:] * 11])[:50_000]
    audit = audit_of(parse(Document("long.txt", "", "utf-8", text, draft_of("long.txt", text).blocks)), tools)
    search = (
        "const find = document.getElementById('find'); find.value = '执法'; "
        "find.dispatchEvent(new Event('input', {bubbles: true}))"
    )
    acts = (
        "document.getElementById('reset').click()",
        "document.getElementById('open-all').click()",
        "document.querySelector('[value=covered]').click()",
        search,
        "document.getElementById('work').click()",
        "document.querySelector('.card .pick').click()",
        "document.querySelectorAll('a.m')[Math.floor(document.querySelectorAll('a.m').length / 2)].click()",
    )
    took = [[timed(page, act) for act in acts] for page in (open_page(audit) for _ in range(5))]
    best = dict(zip(acts, map(min, zip(*took, strict=True)), strict=True))
    assert {act: time for act, time in best.items() if time > INSTANT} == {}


def timed(page: Any, act: str) -> float:
    """Milliseconds until the page has done it and is laid out again."""
    found: float = page.evaluate(
        f"() => {{ const start = performance.now(); {act}; document.querySelector('#audit').offsetHeight;"
        " document.querySelector('.report').offsetHeight; return performance.now() - start; }"
    )
    return found


@pytest.mark.skipif(not AXE.is_file(), reason="AXE names no axe.min.js")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["1280", "390"])
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(
    "path", [REPORTS / "township-plain.txt", FILES / "county-markdown-site.html"], ids=["text", "page"]
)
def test_axe_finds_no_serious_fault(
    open_page: Open, tools: Tools, path: Path, lang: str, viewport: Any, scheme: str
) -> None:
    page = open_page(audited(path, tools), lang, viewport=viewport, color_scheme=scheme)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for act in ("", "#reset", "#open-all", ".card.covered .pick", "a.m.strong", "[data-pane=text]"):
        if act and page.locator(act).first.is_visible():
            page.locator(act).first.click()
        faults = page.evaluate(
            "async () => (await axe.run()).violations.map("
            "v => [v.impact, v.id, v.nodes.map(node => node.target.join(' ')).slice(0, 3)])"
        )
        assert [fault for fault in faults if fault[0] in ("serious", "critical")] == [], act
