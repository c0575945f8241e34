"""The page in a real browser: filters, search, clicks in both directions, the keyboard alone."""

import pytest
from html_chromium import Open, chosen, expected, in_page, in_view, visible
from html_pages import REPORTS, audited

from checker.audit import Tools
from checker.model import Audit

pytestmark = pytest.mark.slow


def test_filters(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    work = expected(township, status=("missing", "weak", "unknown"))
    count = page.locator("#count")
    assert visible(page) == work
    assert count.inner_text() == f"显示 {len(work)} / 81 项"
    page.click("#reset")
    assert len(visible(page)) == 81
    page.check("input[value=missing]", force=True)
    assert visible(page) == expected(township, status="missing")
    page.select_option("[name=weight]", "core")
    assert visible(page) == expected(township, status="missing", weight="core")
    page.click("#reset")
    page.select_option("[name=group]", "disputes")
    assert visible(page) == expected(township, group="disputes")
    page.select_option("[name=applies]", "recommended")
    assert visible(page) == expected(township, group="disputes", applies="recommended")
    assert count.inner_text() == f"显示 {len(visible(page))} / 81 项"
    page.click("#work")
    assert visible(page) == work


def test_groups_without_an_indicator_are_hidden(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    page.click("#reset")
    page.select_option("[name=group]", "rules")
    assert page.locator(".group:visible h3").count() == 1


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("权责清单", "power-duty-list"),
        ("POWER-DUTY", "power-duty-list"),
        ("f-1", "power-duty-list"),
        ("本年度未作调整", "power-duty-list"),
        ("73张意见条", "decision-public-participation"),
        ("摊贩 意见条", "decision-public-participation"),
    ],
)
def test_search_over_title_id_code_advice_and_quotes(open_page: Open, township: Audit, query: str, found: str) -> None:
    page = open_page(township)
    page.click("#reset")
    page.fill("#find", query)
    assert found in visible(page)
    assert len(visible(page)) < 20


def test_a_search_without_result_says_so(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    page.fill("#find", "没有这样的话")
    assert visible(page) == []
    assert page.locator("#none").is_visible()
    page.press("#find", "Enter")
    page.press("#find", "Escape")
    assert len(visible(page)) == len(expected(township, status=("missing", "weak", "unknown")))


def test_an_indicator_shows_its_passages(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    page.click("#reset")
    result = max(township.results, key=lambda r: len(r.verdict.evidence))
    card = f"#i-{result.indicator.id}"
    assert not page.locator(f"{card} dl").is_visible()
    page.click(f"{card} .pick")
    assert chosen(page) == [f"i-{result.indicator.id}"]
    assert page.locator(f"{card} dl").is_visible()
    lit = page.eval_on_selector_all("a.m.hit, a.m.now", "found => found.map(link => Number(link.id.slice(1)))")
    for hit in result.verdict.evidence:
        assert any(hit.start <= at < hit.end for at in lit)
    assert all(any(hit.start <= at < hit.end for hit in result.verdict.evidence) for at in lit)
    assert in_view(page, "a.m.now")
    first = result.verdict.evidence[0]
    assert page.get_attribute("a.m.now >> nth=0", "id") == f"p{first.start}"
    page.click(f"{card} .pick")
    assert chosen(page) == []
    assert page.locator(".hit, .now").count() == 0


def test_a_quote_shows_its_own_passage(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    page.click("#reset")
    result = next(r for r in township.results if len(r.verdict.evidence) == 3)
    page.click(f"#i-{result.indicator.id} .pick")
    page.locator(f"#i-{result.indicator.id} .quotes .q").nth(2).click()
    hit = result.verdict.evidence[2]
    assert page.get_attribute("a.m.now >> nth=0", "id") == f"p{hit.start}"
    assert page.evaluate("document.activeElement.id") == f"p{hit.start}"
    assert in_view(page, "a.m.now")


def test_a_passage_shows_its_indicators_whatever_is_filtered(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    before = visible(page)
    link = page.locator("a.m.strong[data-of*=' ']").last
    owners = link.get_attribute("data-of").split()
    link.click()
    assert sorted(chosen(page)) == sorted(owners)
    for owner in owners:
        assert page.locator(f"#{owner}").is_visible()
    assert in_view(page, f"#{owners[0]}")
    assert page.evaluate("document.activeElement.closest('.card').id") == owners[0]
    hidden = [owner for owner in owners if owner.removeprefix("i-") not in before]
    assert f"另有 {len(hidden)} 项" in page.locator("#count").inner_text()
    page.keyboard.press("Escape")
    assert chosen(page) == []
    assert visible(page) == before


def test_notes_and_conditions_lead_to_their_passages(open_page: Open, tools: Tools) -> None:
    page = open_page(audited(REPORTS / "department-market.txt", tools))
    page.locator("#notes .q").click()
    assert chosen(page) == ["n-0"]
    assert in_view(page, "a.m.now")
    page.locator("a.m.note").first.click()
    assert "n-0" in chosen(page)
    page.locator("#conditions .q").first.click()
    assert in_view(page, "a.m.now")


def test_passages_in_what_is_folded_away_are_opened(open_page: Open, tools: Tools) -> None:
    page = open_page(audited(REPORTS / "department-gb18030.txt", tools))
    page.click("#reset")
    assert not page.locator(".furniture div").first.is_visible()
    page.click("#i-report-public-release .pick")
    page.locator("#i-report-public-release .q").first.click()
    assert in_view(page, "a.m.now")
    assert page.locator("a.m.now").first.is_visible()


def test_keyboard_alone(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    keys = page.keyboard
    keys.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#indicators"
    assert in_page(page), "the first stop is a link that shows itself"
    keys.press("Enter")
    keys.press("/")
    assert page.evaluate("document.activeElement.id") == "find"
    keys.type("73张意见条")
    for box in ("missing", "weak", "unknown"):
        page.locator(f"input[value={box}]").focus()
        keys.press("Space")
    assert visible(page)
    page.locator("#reset").focus()
    keys.press("Tab")
    assert page.evaluate("document.activeElement.className") == "pick"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    keys.press("Enter")
    [card] = chosen(page)
    assert page.get_attribute(f"#{card} .pick", "aria-expanded") == "true"
    keys.press("n")
    assert page.evaluate("document.activeElement.matches('a.m.now')")
    there = page.evaluate("document.activeElement.id")
    keys.press("p")
    assert page.evaluate("document.activeElement.id") != there or page.locator("#next").is_disabled()
    keys.press("Enter")
    assert card in chosen(page)
    assert page.evaluate("document.activeElement.className") == "pick"
    keys.press("Escape")
    assert chosen(page) == []
    assert page.evaluate("document.activeElement.matches('a.m')"), "back to where the reader was"


def test_every_passage_can_be_reached_with_the_tab_key(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    links = page.locator("a.m")
    links.first.focus()
    for number in range(1, 12):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.id") == links.nth(number).get_attribute("id")


def test_next_and_previous_go_round(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    page.click("#reset")
    result = next(r for r in township.results if len({(h.start, h.end) for h in r.verdict.evidence}) == 3)
    page.click(f"#i-{result.indicator.id} .pick")
    seen = [page.get_attribute("a.m.now >> nth=0", "id")]
    for _ in range(3):
        page.click("#next")
        seen.append(page.get_attribute("a.m.now >> nth=0", "id"))
    assert len(set(seen)) == 3
    assert seen[0] == seen[3]
    page.click("#previous")
    assert page.get_attribute("a.m.now >> nth=0", "id") == seen[2]
    assert "3" in page.locator("#selected").inner_text()


def test_single_keys_can_be_switched_off(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    page.locator(".keys summary").click()
    page.uncheck("#keys")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") != "find"


def test_filters_outlast_clicks_and_a_reload(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    page.click("#reset")
    page.select_option("[name=weight]", "core")
    page.fill("#find", "法")
    before = visible(page)
    page.locator("a.m").nth(3).click()
    page.keyboard.press("Escape")
    assert page.input_value("#find") == "法"
    assert visible(page) == before
    page.reload()
    assert page.locator("#count").inner_text().startswith(f"显示 {len(visible(page))} /")


def test_words_can_be_marked_with_the_mouse(open_page: Open, township: Audit) -> None:
    page = open_page(township)
    box = page.locator("a.m.strong").nth(1).evaluate("link => link.getClientRects()[0].toJSON()")
    page.mouse.move(box["x"] + 10, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + 160, box["y"] + 12, steps=4)
    page.mouse.up()
    assert len(page.evaluate("getSelection().toString()")) > 3
    assert chosen(page) == []
    page.mouse.click(box["x"] + 20, box["y"] + 12)
    assert chosen(page), "a click without a selection is one"
