"""The first page: what is named on it, and in which order."""

from collections.abc import Callable

import pytest
from html_pages import REPORTS, SAMPLES, audit_of, audited, page_of, parsed, shown, words_of

from checker.audit import Tools
from checker.model import Result
from checker.notes import Note
from checker.render.html.serious import MOST, Many, serious
from checker.structure.model import Report


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_three_things_at_most_and_core_gaps_first(path: object, tools: Tools) -> None:
    audit = audited(path, tools)  # type: ignore[arg-type]
    things = serious(audit)
    assert len(things) <= MOST
    results = [thing for thing in things if isinstance(thing, Result)]
    ranks = [(r.indicator.weight != "core", r.verdict.status != "missing") for r in results]
    assert ranks == sorted(ranks)
    assert all(r.applicability != "recommended" for r in results)
    core = [r for r in audit.results if r.indicator.weight == "core" and r.verdict.status in ("missing", "weak")]
    asked = [r for r in core if r.applicability != "recommended"]
    assert len(results) >= min(len(asked), MOST - sum(isinstance(thing, Many) for thing in things))


def test_a_report_of_words_only_is_told_as_a_whole(tools: Tools) -> None:
    [first, *_] = serious(audited(REPORTS / "subdistrict-hollow.txt", tools))
    assert isinstance(first, Many)
    assert (first.status, first.reason) == ("weak", "slogan")
    assert first.counted >= first.most > 50


def test_a_report_without_anything_is_told_as_a_whole(parsed_text: Callable[..., Report], tools: Tools) -> None:
    report = parsed_text("禾阳县人民政府2023年度法治政府建设情况报告\n一、工作\n全县平稳。\n", unit_type="county")
    [first, *_] = serious(audit_of(report, tools))
    assert isinstance(first, Many)
    assert (first.status, first.reason, first.most) == ("missing", "", 0)


def test_a_note_comes_behind_the_core_and_before_the_rest(tools: Tools) -> None:
    audit = audited(REPORTS / "department-market.txt", tools)
    note = Note("sum", None, "合计不符。", "The sum does not add up.")
    kept = [r for r in audit.results if not (r.indicator.weight == "core" and r.verdict.status in ("missing", "weak"))]
    [first, *_] = serious(audit._replace(results=tuple(kept), notes=(note,)))
    assert first == note


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_nothing_is_missing(tools: Tools, lang: str) -> None:
    audit = audited(REPORTS / "department-market.txt", tools)
    kept = tuple(r for r in audit.results if r.verdict.status in ("covered", "declared"))
    tree = parsed(page_of(audit._replace(results=kept, notes=()), lang))
    [lead] = shown(tree, "//section[@id='summary']")
    assert not shown(lead, ".//section[@class='serious']")
    assert not shown(tree, "//input[@name='status'][@checked]"), "an empty list is nothing to begin with"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_missing_and_weak_core_indicators_are_named(path: object, tools: Tools) -> None:
    audit = audited(path, tools)  # type: ignore[arg-type]
    [names] = shown(parsed(page_of(audit)), "//section[@id='summary']//div[@class='names']")
    links = {link.get("href")[1:] for link in shown(names, ".//a")}
    core = {
        f"i-{r.indicator.id}"
        for r in audit.results
        if r.indicator.weight == "core" and r.verdict.status in ("missing", "weak")
    }
    assert core <= links


def test_long_lists_are_cut_with_a_word(tools: Tools) -> None:
    audit = audited(REPORTS / "subdistrict-hollow.txt", tools)
    many = tuple(result._replace(indicator=result.indicator._replace(weight="core")) for result in audit.results)
    [names] = shown(parsed(page_of(audit._replace(results=many), "en")), "//div[@class='names']")
    items = [words_of(item) for item in shown(names, ".//li")]
    assert len(items) <= 55
    assert any(item.endswith(" more") for item in items)
