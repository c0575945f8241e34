"""The page says what the JSON says: statuses, counts, quotes, places; and its text is that of the report."""

from pathlib import Path
from typing import Any

import pytest
from html_pages import FILES, SAMPLES, audited, page_of, parsed, shown, words_of

from checker.audit import Tools
from checker.model import Audit
from checker.render import words
from checker.render.data import to_data
from checker.render.html.marks import GRADES
from checker.render.visible import visible

ALL = [*SAMPLES, *sorted(FILES.glob("*.docx")), *sorted(FILES.glob("*.html"))]


@pytest.fixture(scope="module", params=ALL, ids=lambda path: path.name)
def audit(request: pytest.FixtureRequest, tools: Tools) -> Audit:
    """The audit of a sample."""
    path: Path = request.param
    return audited(path, tools)


@pytest.fixture(scope="module")
def data(audit: Audit) -> Any:
    """The same as JSON."""
    return to_data(audit)


@pytest.fixture(scope="module", params=["zh", "en"])
def page(request: pytest.FixtureRequest, audit: Audit) -> Any:
    """The same as a page, taken apart."""
    return parsed(page_of(audit, request.param))


def quote_of(block: Any) -> tuple[int, int, str, str]:
    """Start, end, grade and words of a quote."""
    [link] = shown(block, './/a[contains(concat(" ", @class, " "), " q ")]')
    assert link.get("href") == f"#p{block.get('data-start')}"
    return int(block.get("data-start")), int(block.get("data-end")), block.get("data-grade"), words_of(link)


def expected(entry: dict[str, Any], grade: str) -> tuple[int, int, str, str]:
    """The same of an entry of the JSON; a page has placeholders where a character cannot be shown."""
    return entry["start"], entry["end"], grade, visible(entry["quote"])


def test_every_indicator_once_in_order_with_its_verdict(page: Any, data: Any) -> None:
    cards = shown(page, "//article[@data-indicator]")
    keys = ("indicator", "status", "weight", "group", "applies")
    told = [tuple(card.get(f"data-{key}") for key in keys) for card in cards]
    assert told == [(r["id"], r["status"], r["weight"], r["group"], r["applicability"]) for r in data["results"]]


def test_status_reason_and_advice_are_in_words(page: Any, data: Any) -> None:
    lang = page.get("lang")
    for card, result in zip(shown(page, "//article[@data-indicator]"), data["results"], strict=True):
        text = words_of(card)
        assert words.say(lang, result["status"]) in text
        assert result["title"][lang] in text
        if "late" in result["remarks"]:
            assert {"zh": "晚于期限", "en": "is later than the limit"}[lang] in text
        elif result["reason"]:
            assert words.say(lang, result["reason"]) in text
        if result["status"] in ("missing", "weak", "unknown"):
            assert result["advice"][lang] in text
        for remark in result["remarks"]:
            assert not words.has(remark) or words.say(lang, remark) in text
        unverified = [basis for basis in result["basis"] if not basis["verified"] and basis["article"]]
        assert len(unverified) <= text.count(words.say(lang, "unverified").strip())


def test_elements(page: Any, data: Any) -> None:
    for card, result in zip(shown(page, "//article[@data-indicator]"), data["results"], strict=True):
        told = [(part.get("data-element"), part.get("data-status")) for part in shown(card, ".//*[@data-element]")]
        assert told == [(element["id"], element["status"]) for element in result["elements"]]


def test_quotes(page: Any, data: Any) -> None:
    for card, result in zip(shown(page, "//article[@data-indicator]"), data["results"], strict=True):
        items = shown(card, ".//li[@data-quote]")
        assert [int(item.get("data-quote")) for item in items] == list(range(len(result["evidence"])))
        told = [quote_of(block) for item in items for block in shown(item, "./blockquote")]
        assert told == [expected(entry, entry["grade"]) for entry in result["evidence"]]
        nearest = [quote_of(block) for block in shown(card, ".//*[@data-nearest]/blockquote")]
        assert nearest == ([expected(result["nearest"], "nearest")] if result["nearest"] else [])


def test_notes_and_conditions(page: Any, data: Any) -> None:
    lang = page.get("lang")
    notes = shown(page, "//li[@data-note]")
    assert len(notes) == len(data["notes"])
    for item, note in zip(notes, data["notes"], strict=True):
        assert visible(note["message"][lang]) in words_of(item)
        passages = [quote_of(block) for block in shown(item, "./blockquote")]
        assert passages == ([expected(note["passage"], "note")] if note["passage"] else [])
    conditions = shown(page, "//li[@data-condition]")
    assert [item.get("data-condition") for item in conditions] == [c["id"] for c in data["conditions"]]
    for item, condition in zip(conditions, data["conditions"], strict=True):
        assert words.say(lang, {True: "yes", False: "no", None: "open"}[condition["holds"]]) in words_of(item)
        passages = [quote_of(block) for block in shown(item, "./blockquote")]
        assert passages == ([expected(condition["evidence"], "condition")] if condition["evidence"] else [])


def test_questions_are_those_that_are_open(page: Any, data: Any) -> None:
    asked = {r["condition"] for r in data["results"] if r["question"]}
    forms = {r["id"] for r in data["results"] if r["status"] == "unknown" and not r["condition"]}
    assert {item.get("data-question") for item in shown(page, "//li[@data-question]")} == asked | forms
    for condition in asked:
        assert f"--answer {condition}=yes|no" in words_of(page)


def test_counts(page: Any, data: Any) -> None:
    summary = data["summary"]
    rows = shown(page, "//table[@class='coverage']/tbody/tr")
    assert counts(rows[0]) == summary["status"]
    for row in rows[1:]:
        weight, group = row.get("data-row-weight"), row.get("data-row-group")
        assert counts(row) == (summary["weight"][weight] if weight else summary["group"][group])
    assert {row.get("data-row-group") for row in rows if row.get("data-row-group")} == set(summary["group"])
    chips = {box.get("value"): words_of(box.getparent()) for box in shown(page, "//input[@name='status']")}
    for status, count in summary["status"].items():
        assert (status in chips) == bool(count)
        assert not count or words_of_count(chips[status]) == count


def counts(row: Any) -> dict[str, int]:
    """What a row of the picture says."""
    cells = {cell.get("data-status"): words_of(cell) for cell in shown(row, "./td")}
    told = {status: 0 if text == "–" else int(text) for status, text in cells.items()}
    [bar] = shown(row, ".//*[local-name()='svg']")
    parts = shown(bar, ".//*[local-name()='rect']")
    assert len(parts) == sum(1 for count in told.values() if count)
    assert sum(float(part.get("width").rstrip("%")) for part in parts) == pytest.approx(100, abs=0.1)
    return told


def words_of_count(chip: str) -> int:
    """The number at the end of a chip."""
    return int(chip.rsplit(" ", 1)[1])


def test_the_whole_text_is_there(page: Any, audit: Audit) -> None:
    text = audit.report.document.text
    blocks = [block for block in audit.report.document.blocks if block.kind != "row"]
    [report] = shown(page, "//*[@id='text']/*[@class='report']")
    found = [words_of(child) for child in shown(report, ".//div/*[2]")]
    assert found == [visible(text[block.start : block.end]) for block in blocks]
    rows = [block for block in audit.report.document.blocks if block.kind == "row"]
    cells = ["".join(words_of(cell) for cell in shown(row, "./td[position() > 1]")) for row in shown(report, ".//tr")]
    assert list(map(bare, cells)) == [bare(visible(text[row.start : row.end])) for row in rows]


def bare(text: str) -> str:
    """Without what stands between cells."""
    return "".join(char for char in text if char not in "|｜ ")


def test_every_passage_is_marked_from_its_first_to_its_last_character(page: Any, audit: Audit, data: Any) -> None:
    """But for what stands between blocks and cells, which the page does not show."""
    text, owners = audit.report.document.text, marked(page)
    for result in data["results"]:
        for entry in (*result["evidence"], *filter(None, [result["nearest"]])):
            for at in range(entry["start"], entry["end"]):
                if at in owners:
                    assert f"i-{result['id']}" in owners[at][1]
                    grade = entry.get("grade", "nearest")
                    best, *others = owners[at][0]
                    assert GRADES.index(best) <= GRADES.index(grade)
                    assert grade == best or grade in others or grade != "nearest"
                else:
                    assert text[at] in "|｜ \t\r\n#->*:" or not in_block(audit, at), text[entry["start"] : entry["end"]]


def marked(page: Any) -> dict[int, tuple[list[str], list[str]]]:
    """Grade and owners of every marked character of the text."""
    found = {}
    for link in shown(page, "//*[@id='text']//a[@data-of]"):
        start = int(link.get("id")[1:])
        for at in range(start, start + len(words_of(link))):
            assert at not in found, "segments overlap"
            found[at] = (link.get("class").split()[1:], link.get("data-of").split())
    return found


def in_block(audit: Audit, at: int) -> bool:
    """Whether the page shows this character."""
    return any(block.start <= at < block.end for block in audit.report.document.blocks)


def test_links_lead_somewhere_and_ids_are_unique(page: Any) -> None:
    ids = [element.get("id") for element in shown(page, "//*[@id]")]
    assert len(ids) == len(set(ids))
    for link in shown(page, "//a[@href]"):
        assert link.get("href").startswith("#")
        assert link.get("href")[1:] in ids
    for link in shown(page, "//a[@data-of]"):
        assert set(link.get("data-of").split()) <= set(ids)
