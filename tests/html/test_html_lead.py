"""The first page: what is named on it, and in which order."""

from collections.abc import Callable

import pytest
from html_pages import REPORTS, SAMPLES, audit_of, audited, page_of, parsed, shown, words_of

from checker.audit import Tools
from checker.model import Result
from checker.notes import Note
from checker.render import terminal
from checker.render.data import to_data
from checker.render.formats import View
from checker.render.html.serious import MOST, Many, serious
from checker.render.letter.lines import lines_of
from checker.render.screen import Screen
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


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_the_counts_are_those_of_the_json(path: object, tools: Tools) -> None:
    audit = audited(path, tools)  # type: ignore[arg-type]
    rows = [row for row in to_data(audit)["results"] if row["weight"] == "core"]
    page, screen = parsed(page_of(audit)), terminal.render(audit, View(Screen(100, False, "zh"), False, ""))
    letter = "\n".join(line.words for line in lines_of(audit, "zh"))
    heads = [words_of(head) for head in shown(page, "//section[@id='summary']//div[@class='names']//h3")]
    [sentence] = [words_of(one) for one in shown(page, "//section[@id='summary']/p[@class='sentence']")][:1]
    core = sentence.partition("核心指标(建议项除外)")[2].partition("。")[0]
    for status, name, part in (("missing", "缺失", "未见相应内容的"), ("weak", "薄弱", "不够充实的")):
        having = [row for row in rows if row["status"] == status]
        asked = sum(row["applicability"] != "recommended" for row in having)
        aside = len(having) - asked
        title = f"{name}的核心指标"
        assert (f"{title} ({asked})" in screen) == (asked > 0)
        assert (f"{title} (" in screen) == (asked > 0)
        wanted = f"{title} {asked}" + (f",另有建议项 {aside}" if aside else "")
        assert [head for head in heads if head.startswith(title)] == ([wanted] if having else [])
        assert f"{name}{asked}项" in core
        split = letter.partition(part)[2].partition("项（")[2].partition("）")[0]
        assert (f"核心指标{asked}项" in split or "均为核心指标" in split) == (asked > 0)


def test_long_lists_are_cut_with_a_word(tools: Tools) -> None:
    audit = audited(REPORTS / "subdistrict-hollow.txt", tools)
    many = tuple(result._replace(indicator=result.indicator._replace(weight="core")) for result in audit.results)
    [names] = shown(parsed(page_of(audit._replace(results=many), "en")), "//div[@class='names']")
    items = [words_of(item) for item in shown(names, ".//li")]
    assert len(items) <= 55
    assert any(item.endswith(" more") for item in items)
