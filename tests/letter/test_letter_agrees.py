"""The letter says what the audit says: every count, quote and figure in it is one of the audit, report or framework."""

import re
from functools import cache
from pathlib import Path

import pytest

from checker.audit import audit_report
from checker.documents import read
from checker.framework.model import Framework
from checker.loading import load_tools
from checker.model import Audit
from checker.render.data import to_data
from checker.render.formats import View
from checker.render.letter import render
from checker.render.letter.lines import lines_of
from checker.render.letter.model import KINDS, Line
from checker.render.letter.sorting import sort
from checker.render.screen import Screen
from checker.render.shown import held_against
from checker.render.words import pick
from checker.structure import parse
from checker.structure.places import Places

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(
    path for path in (ROOT / "reports").iterdir() if path.suffix in (".txt", ".md") and path.stem != "README"
)
SAMPLES += [ROOT / "tests" / "formats" / "files" / "county-markdown-writer.docx"]
LANGUAGES = ("zh", "en")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_CHINESE = re.compile("[\u4e00-\u9fff]+")


@cache
def audited(path: Path) -> Audit:
    """The audit of a sample."""
    return audit_report(parse(read(path)), load_tools())


def bare(text: str) -> str:
    """Without white space, with quotation and title marks of one kind."""
    return "".join(text.split()).translate(str.maketrans("‘’〈〉", "“”《》"))


def letter(path: Path, lang: str) -> list[Line]:
    """The lines of the letter on a sample."""
    return lines_of(audited(path), lang)


def without_number(line: Line) -> str:
    """The words of a line without the number that only counts items and parts."""
    return re.sub(r"^(?:\d+\. |\([a-z]\) )", "", line.words) if line.kind in ("item", "part", "sub") else line.words


def texts_of(framework: Framework) -> str:
    """All words of the framework that may stand in a letter."""
    told = [framework.title, *(u.title for u in framework.unit_types), *(s.title for s in framework.sources)]
    for condition in framework.conditions:
        told += [condition.title, condition.question]
    articles = []
    for indicator in framework.indicators:
        told += [indicator.title, indicator.section, indicator.advice, *(e.title for e in indicator.elements)]
        articles += [basis.article for basis in indicator.basis]
    return " ".join([framework.version, *articles, *(f"{text.zh} {text.en}" for text in told)])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_figure_is_known(path: Path, lang: str) -> None:
    audit = audited(path)
    places, sorted_ = Places(audit.report), sort(audit)
    counts = {*to_data(audit)["summary"]["status"].values(), len(audit.results), len(sorted_.aside), len(sorted_.bare)}
    counts |= {len(rows) for rows in (*sorted_.missing.values(), *sorted_.weak.values())}
    for status in ("missing", "weak"):
        counts.add(sum(result.verdict.status == status for result in sorted_.aside))
    spans = [(hit.start, hit.end) for result in audit.results for hit in result.verdict.evidence]
    spans += [note.span for note in audit.notes if note.span]
    at = {number for span in spans for number in (places.place(*span).line, *places.place(*span).origin[:6])}
    known = {str(number) for number in counts | at} | {audit.report.year.value}
    told = audit.report.document.text + texts_of(audit.framework) + "".join(n.zh + n.en for n in audit.notes)
    known |= set(_NUMBER.findall(told))
    known |= {number for r in audit.results if r.verdict.late for number in _NUMBER.findall(" ".join(r.verdict.late))}
    if lang == "en":
        known |= {str(number) for number in range(1, 100)}  # articles, as figures
    for line in letter(path, lang):
        assert set(_NUMBER.findall(without_number(line))) <= known, line


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_quote_is_the_text(path: Path, lang: str) -> None:
    audit = audited(path)
    text = audit.report.document.text
    label = re.compile(r"原文（.*?）：(.*)" if lang == "zh" else r"Passage \(.*?\): (.*)")
    quotes = [
        found[1] for line in letter(path, lang) if line.kind == "field" and (found := label.fullmatch(line.words))
    ]
    weak = [result for rows in sort(audit).weak.values() for result in rows]
    hits = [hit for result in weak if (hit := held_against(audit.report, result))]
    assert len(quotes) == len(hits)
    for quote, hit in zip(quotes, hits, strict=True):
        whole = " ".join(text[hit.start : hit.end].split())
        if quote.endswith("……") and not whole.endswith("……"):
            assert whole.startswith(quote.removesuffix("……"))
            assert len(quote) > 70
        else:
            assert quote == whole


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_counts_are_those_of_the_json(path: Path, lang: str) -> None:
    audit = audited(path)
    start = "经审查，" if lang == "zh" else "Result: "
    told = next(line.words for line in letter(path, lang) if line.words.startswith(start))
    told = re.sub(r"（.*?）|\(.*?\)", "", told)
    counts = {status: n for status, n in to_data(audit)["summary"]["status"].items() if n}
    names = {
        "covered": ("已有相应内容的{}项", "{} evidenced"),
        "declared": ("写明没有相关情况的{}项", "{} declared nil"),
        "weak": ("不够充实的{}项", "{} evidenced weakly"),
        "missing": ("未见相应内容的{}项", "{} missing"),
        "unknown": ("说明后才能判断的{}项", "{} not to be judged"),
        "not_applicable": ("不适用的{}项", "{} not applicable"),
    }
    for status, count in counts.items():
        assert names[status][LANGUAGES.index(lang)].format(count) in told
    assert len(_NUMBER.findall(told)) == len(counts)
    assert sum(map(int, _NUMBER.findall(told))) == len(audit.results)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_gap_is_named_once_in_its_part(path: Path, lang: str) -> None:
    audit, lines = audited(path), letter(path, lang)
    titles = {
        "missing": ("应当补充的内容", "What is to be added"),
        "weak": ("需要充实的内容", "What is to be substantiated"),
    }
    parts: dict[str, list[str]] = {}
    for line in lines:
        if line.kind == "part":
            parts[without_number(line).partition("、")[2] if lang == "zh" else without_number(line)] = here = []
        elif line.kind == "item" and parts:
            here.append(without_number(line).rstrip("。."))
    for status, names in titles.items():
        rows = [r for of in getattr(sort(audit), status).values() for r in of]
        found = parts.get(names[LANGUAGES.index(lang)], [])
        assert len(found) == len(rows)
        for words, result in zip(found, rows, strict=True):
            assert _letters(words) == _letters(result.indicator.title.en if lang == "en" else result.indicator.title.zh)
    words = {"zh": ("加分", "没有数据"), "en": ("bonus", "without a figure")}[lang]
    for word, rows in zip(words, (sort(audit).aside, sort(audit).bare), strict=True):
        at = next((n for n, line in enumerate(lines) if line.kind == "item" and word in line.words), len(lines))
        end = next((n for n in range(at + 1, len(lines)) if lines[n].kind != "field"), len(lines))
        groups = [(group, [r for r in rows if r.indicator.group == group.id]) for group in audit.framework.groups]
        filled = [(group, same) for group, same in groups if same]
        for line, (group, same) in zip(lines[at + 1 : end], filled, strict=True):
            told = _letters(line.words)
            assert told.startswith(_letters(pick(lang, group.title)))
            assert all(_letters(pick(lang, result.indicator.title)) in told for result in same)


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_an_english_letter_has_no_chinese_but_the_report_s(path: Path) -> None:
    source = bare(audited(path).report.document.text + audited(path).report.unit.value)
    source += bare("".join(note.en for note in audited(path).notes))
    for line in letter(path, "en"):
        for words in _CHINESE.findall(bare(line.words)):
            assert words in source, line


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_chinese_letter_has_no_words_of_the_machine(path: Path) -> None:
    audit = audited(path)
    known = audit.report.document.text + texts_of(audit.framework)
    for line in letter(path, "zh"):
        assert line.kind in KINDS
        assert all(word in known for word in re.findall("[A-Za-z]{2,}", line.words)), line
        assert "--" not in line.words
        assert not re.search(r"\b[A-Z]{1,2}-\d+\b", line.words)
        if line.kind not in ("title", "to", "field", "item") and "《" not in line.words:
            assert not re.search("[,;:?!()]", line.words), line


@pytest.mark.parametrize("path", SAMPLES[:3], ids=lambda path: path.stem)
def test_the_same_audit_gives_the_same_letter(path: Path) -> None:
    view = View(Screen(100, False, "zh"), False, "")
    assert render(audited(path), view) == render(audited(path), view)
