"""Whatever a report or a framework says, the page shows it and obeys nothing of it."""

import re
from typing import Any

import pytest
from html_attacks import ATTACKS, Parsed, hostile
from html_pages import page_of, parsed, shown, words_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.audit import Tools
from checker.evidence.model import Hit
from checker.framework.phrases import Text
from checker.render.html.tags import attributes, esc, original

LANGS = ("zh", "en")
HARMLESS = "（注）"
MORE = {("b",), ("details",), ("ol", "class", "start")}
"""Of an attack with figures: they are bold, and with them there is more evidence, part of which is folded away."""


@pytest.fixture(scope="module")
def bare(parsed_text: Parsed, tools: Tools) -> dict[str, Any]:
    """The same report with harmless words instead, in both languages."""
    return {lang: parsed(page_of(hostile(HARMLESS, parsed_text, tools), lang)) for lang in LANGS}


def names(tree: Any) -> set[tuple[str, ...]]:
    """Every element with the names of its attributes."""
    return {(e.tag, *sorted(e.attrib)) for e in shown(tree, "//*") if isinstance(e.tag, str)}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_the_page_has_no_element_and_no_attribute_more(
    attack: str, lang: str, parsed_text: Parsed, tools: Tools, bare: dict[str, Any]
) -> None:
    tree = parsed(page_of(hostile(attack, parsed_text, tools), lang))
    known = names(bare[lang]) | MORE
    assert names(tree) <= known
    assert len(shown(tree, "//script")) == len(shown(tree, "//style")) == 1
    assert not shown(tree, "//comment()")
    assert len(shown(tree, "//body/*")) == len(shown(bare[lang], "//body/*"))


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_nothing_of_it_is_obeyed_or_hidden(attack: str, parsed_text: Parsed, tools: Tools) -> None:
    page = page_of(hostile(attack, parsed_text, tools))
    assert all(char.isprintable() or char == "\n" for char in page)
    tree = parsed(page)
    [report] = shown(tree, "//*[@class='report']")
    seen = re.sub(r"<U\+\w+>|[\u2400-\u2421]", "", words_of(report))
    wanted = "".join(char for char in attack if char.isprintable() and not char.isspace())
    assert seen.replace(" ", "").count(wanted) >= 5


@pytest.mark.parametrize("attack", ["\u05e9\u05dc\u05d5\u05dd", "\u0661\u0662"])
def test_other_directions_of_writing_stay_in_their_element(attack: str, parsed_text: Parsed, tools: Tools) -> None:
    tree = parsed(page_of(hostile(attack, parsed_text, tools)))
    [who] = shown(tree, "//*[@class='who']")
    [unit] = shown(who, ".//bdi")
    assert words_of(unit) == f"禾阳县{attack}"
    for footer in shown(tree, "//blockquote/footer"):
        for isolated in shown(footer, ".//bdi"):
            isolated.drop_tree()
        assert attack not in words_of(footer)


def test_facts_in_bold_are_foreign_text_too(parsed_text: Parsed, tools: Tools) -> None:
    audit = hostile("<i>12</i>", parsed_text, tools)
    start = audit.report.document.text.index("<i>12</i>")
    hit = Hit("x", "", 0, start, start + 9, "strong", "", ("<i>12</i>",), "", 0)
    results = tuple(r._replace(verdict=r.verdict._replace(evidence=(hit,))) for r in audit.results)
    tree = parsed(page_of(audit._replace(results=results)))
    assert not shown(tree, "//i")
    assert {words_of(bold) for bold in shown(tree, "//li[@data-quote]//a/b")} == {"<i>12</i>"}


def test_a_framework_is_foreign_text_too(parsed_text: Parsed, tools: Tools, bare: dict[str, Any]) -> None:
    evil = Text("<script>甲</script>\"'>", "<script>x</script>\"'>")
    audit = hostile(HARMLESS, parsed_text, tools)
    framework = audit.framework._replace(
        groups=tuple(group._replace(title=evil) for group in audit.framework.groups),
        unit_types=tuple(kind._replace(title=evil) for kind in audit.framework.unit_types),
        sources=tuple(source._replace(title=evil) for source in audit.framework.sources),
        conditions=tuple(c._replace(title=evil, question=evil) for c in audit.framework.conditions),
    )
    results = tuple(
        result._replace(
            indicator=result.indicator._replace(
                title=evil,
                code=evil.en,
                advice=evil,
                section=evil,
                elements=tuple(element._replace(title=evil) for element in result.indicator.elements),
            )
        )
        for result in audit.results
    )
    tree = parsed(page_of(audit._replace(framework=framework, results=results)))
    assert names(tree) <= names(bare["zh"])
    assert len(shown(tree, "//script")) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_escaped_text_is_inert_anywhere(text: str) -> None:
    tree = parsed(f"<p{attributes(title=text, data_x=text)}>{esc(text)}{original(text)}</p>")
    [paragraph] = shown(tree, "//p")
    assert sorted(paragraph.attrib) == ["data-x", "title"]
    assert [child.tag for child in paragraph] == ["bdi"]
