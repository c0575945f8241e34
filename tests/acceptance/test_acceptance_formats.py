"""Every format of every audit says what the JSON says: the counts, the statuses of what it names, and its quotes.

A new format needs a function here that takes its output apart.
"""

import csv
import json
import re
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any, NamedTuple

import docx
import pytest
from acceptance_files import REPORTS
from commands import Fazhi
from lxml import html
from openpyxl import load_workbook

from checker.cli.options import AUDIT_FORMATS
from checker.render.formats import FORMATS
from checker.render.table import Row
from checker.render.visible import visible
from checker.render.words import say
from checker.structure.fold import fold_pattern
from checker.verdict import STATUSES

COLUMNS = {name: at for at, name in enumerate(Row._fields)}
WORDS = {say("zh", status): status for status in STATUSES}
LETTER = {
    "covered": "已有相应内容的", "declared": "没有相关情况的", "weak": "不够充实的", "missing": "未见相应内容的",
    "unknown": "需要你单位说明后才能判断的", "not_applicable": "不适用的",
}  # fmt: skip


GRADES = ("strong", "definite", "declared", "mention")


class Said(NamedTuple):
    """What an output says, as far as it says it."""

    counts: dict[str, int]
    statuses: dict[str, str]
    """By indicator id, or by title where the output has no ids."""
    quotes: set[str]
    whole: bool
    """Whether it shows every piece of evidence."""


def bare(text: str) -> str:
    """What a format adds to a quote for the eye does not count: blanks, marks around it, escaped signs."""
    return fold_pattern(re.sub(r"&#(\d+);", lambda found: chr(int(found[1])), text)).strip("\"'")


def _terminal(output: bytes) -> Said:
    total = next(line for line in output.decode().splitlines() if line.startswith(say("zh", "all")))
    numbers = re.findall(r"(?<=\s)(?:\d+|-)(?=\s|$)", total)
    return Said({s: int(n.replace("-", "0")) for s, n in zip(STATUSES, numbers, strict=True)}, {}, set(), False)


def _page(output: bytes) -> Said:
    tree = html.document_fromstring(output, parser=html.HTMLParser(encoding="utf-8"))
    statuses = {
        card.get("data-indicator"): card.get("data-status") for card in tree.xpath("//article[@data-indicator]")
    }
    evidence = " or ".join(f"@data-grade='{grade}'" for grade in GRADES)
    quotes = tree.xpath(f'//article//*[{evidence}]//a[contains(concat(" ", @class, " "), " q ")]')
    counts = {status: list(statuses.values()).count(status) for status in STATUSES}
    return Said(counts, statuses, {bare(quote.text_content()) for quote in quotes}, True)


def _rows(rows: list[list[Any]]) -> Said:
    statuses = {str(row[COLUMNS["id"]]): WORDS[row[COLUMNS["status"]]] for row in rows}
    quotes = {bare(str(row[COLUMNS["quote"]])) for row in rows if row[COLUMNS["quote"]]}
    return Said({s: list(statuses.values()).count(s) for s in STATUSES}, statuses, quotes, True)


def _csv(output: bytes) -> Said:
    return _rows(list(csv.reader(StringIO(output.decode("utf-8-sig"), newline="")))[1:])


def _xlsx(output: bytes) -> Said:
    return _rows([list(row) for row in load_workbook(BytesIO(output)).worksheets[0].values][1:])


def _markdown(output: bytes) -> Said:
    rows = [line[2:-2].split(" | ") for line in output.decode().splitlines() if line.startswith("| ")]
    total = next(row for row in rows if row[0] == f"**{say('zh', 'all')}**")
    counts = {s: int(cell.strip("*")) for s, cell in zip(STATUSES, total[1:], strict=True)}
    table = [row for row in rows if row[0] in WORDS and len(row) > len(STATUSES) + 1]
    statuses = {bare(row[1]): WORDS[row[0]] for row in table}
    return Said(counts, statuses, {bare(row[4]) for row in table if row[4].strip()}, True)


def _letter(output: bytes) -> Said:
    text = output.decode()
    overall = text[text.index("经审查") : text.index("## 二")]
    counts = {s: int(found[1]) if (found := re.search(rf"{w}(\d+)项", overall)) else 0 for s, w in LETTER.items()}
    return Said(counts, {}, {bare(quote) for quote in re.findall(r"原文（第[^）]*）：(.*)", text)}, False)


def _word(output: bytes) -> Said:
    comments = [comment.text for comment in docx.Document(BytesIO(output)).comments]
    first = comments[0].splitlines()[2]
    counts = {status: int(re.search(rf"{word} (\d+)", first)[1]) for word, status in WORDS.items()}  # type: ignore[index]
    named = [re.match(r"(薄弱|缺失)：(.*)（", comment) for comment in comments[1:]]
    return Said(counts, {bare(found[2]): WORDS[found[1]] for found in named if found}, set(), False)


TAKEN_APART: dict[str, Callable[[bytes], Said]] = {
    "terminal": _terminal, "html": _page, "csv": _csv, "xlsx": _xlsx, "markdown": _markdown, "letter": _letter,
    "docx": _word,
}  # fmt: skip


def test_every_format_is_taken_apart() -> None:
    assert {*TAKEN_APART, "json"} == set(AUDIT_FORMATS)
    assert set(TAKEN_APART) == set(FORMATS)


@pytest.mark.parametrize("form", TAKEN_APART)
@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_it_says_what_the_json_says(path: Path, form: str, fazhi: Fazhi, tmp_path: Path) -> None:
    target = tmp_path / "audit"
    done = fazhi("audit", str(path), "--format", form, "--output", str(target), "--lang", "zh")
    assert (done.code, done.err) == (0, "")
    data = json.loads(fazhi("audit", str(path), "--format", "json").out)
    said = TAKEN_APART[form](target.read_bytes())
    assert said.counts == data["summary"]["status"]
    known = {key: r["status"] for r in data["results"] for key in (r["id"], bare(r["title"]["zh"]))}
    assert said.statuses.items() <= known.items()
    shown = [*(q for r in data["results"] for q in r["evidence"])]
    quotes = {bare(visible(quote["quote"])) for quote in shown}
    assert said.quotes == quotes if said.whole else all(_is_part(q, quotes) for q in said.quotes)


def _is_part(quote: str, quotes: set[str]) -> bool:
    """Whether it is one of the quotes, or a piece of one where it was too long to be shown whole."""
    return any(quote.strip("…") in other for other in quotes)
