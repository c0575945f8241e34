"""The labelled reports, what they cite for each indicator, and the same texts with some sentences changed."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from checker.documents import read
from checker.documents.model import Document
from checker.documents.plain import draft_of
from checker.framework.model import Indicator
from checker.structure import parse
from checker.structure.model import Report, Sentence
from checker.verdict import Verdict

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
LABELS = [*sorted((ROOT / "reports").rglob("*.yaml")), *sorted((SHARED / "gold").glob("*.yaml"))]
TOLD = ("preamble", "achievements", "first-responsible")
"""Roles of sections that tell what was done."""

_BRACKETS = re.compile(r"\([^()]*\)|[“”]")

Verdicts = dict[str, Verdict]
Judged = Callable[[Report], Verdicts]


class Labelled(NamedTuple):
    """A labelled report and what the audit says of its text."""

    name: str
    report: Report
    options: dict[str, str]
    """Unit type and year, so that a change of the text does not change them."""
    quotes: dict[str, list[str]]
    """Indicator to the passages that its label cites."""
    covered: frozenset[str]
    """Indicators that the labels call covered."""
    verdicts: Verdicts


class Outcome(NamedTuple):
    """What came of one case."""

    case: str
    right: bool
    shown: str
    """What the audit said, and on what words."""


class Edit(NamedTuple):
    """A stretch of the text and what stands there instead."""

    start: int
    end: int
    words: str


def labelled_of(path: Path, judged: Judged) -> Labelled:
    """The report that a label file belongs to."""
    labels: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    beside = path.parent / labels["report"]
    document = read(beside if beside.is_file() else SHARED / "reports" / labels["report"])
    options = {"unit_type": str(labels["unit_type"]), "year": str(labels["year"])}
    report = parse(document, **options)
    rows = labels["labels"]
    covered = frozenset(name for name, row in rows.items() if row["status"] == "covered")
    quotes = {name: list(row.get("evidence", ())) for name, row in rows.items()}
    return Labelled(labels["report"], report, options, quotes, covered, judged(report))


def cited(labelled: Labelled, indicator: str) -> list[Sentence]:
    """The sentences that the label or the audit cites, in reading order, headings aside."""
    report, text = labelled.report, labelled.report.document.text
    numbers = {hit.sentence for hit in labelled.verdicts[indicator].evidence}
    for quote in labelled.quotes.get(indicator, ()):
        for start in _places(text, quote):
            numbers |= {n for n, s in enumerate(report.sentences) if s.start < start + len(quote) and start < s.end}
    return [report.sentences[number] for number in sorted(numbers) if not report.sentences[number].heading]


def place_of(labelled: Labelled, indicator: str, among: list[Sentence]) -> Edit:
    """Where deeds are told: the best of the cited sentences that stands there, else the end of the achievements."""
    report = labelled.report
    ranked = [report.sentences[hit.sentence] for hit in labelled.verdicts[indicator].evidence if not hit.heading]
    for sentence in (*ranked, *among):
        if is_told(report, sentence):
            return Edit(sentence.start, sentence.end, "")
    end = end_of(report, "achievements") or end_of(report, "first-responsible") or 0
    return Edit(end, end, "\n")


def is_told(report: Report, sentence: Sentence) -> bool:
    """Whether a sentence and its section tell what was done."""
    return sentence.role in TOLD and report.sections[sentence.section].role in TOLD


def changed(labelled: Labelled, edits: Iterable[Edit]) -> Report:
    """The report with these stretches replaced."""
    document = labelled.report.document
    text = document.text
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.words + text[edit.end :]
    return parse(Document(document.path, "", "utf-8", text, draft_of(document.path, text).blocks), **labelled.options)


def end_of(report: Report, role: str) -> int | None:
    """The end of the line with which the last section of this role ends; None without such a section."""
    ends = [s.end for s in report.sentences if not s.heading and report.sections[s.section].role == role]
    if not ends:
        return None
    line_end = report.document.text.find("\n", ends[-1])
    return line_end if line_end >= 0 else len(report.document.text)


def subjects_of(indicator: Indicator) -> list[str]:
    """Names of an indicator's subject: its title without brackets, and its first whole terms."""
    title = _BRACKETS.sub("", indicator.title.zh)
    if indicator.title.en.startswith("Major decisions") and "决策" not in title:
        title = "重大行政决策" + title  # the English title says what the Chinese one leaves to the group
    terms = [*indicator.find.terms, *(term for e in indicator.elements if e.judged for term in e.find.terms)]
    return [title, *[term for term in terms if "…" not in term][:4]]


def told(verdict: Verdict, report: Report) -> str:
    """A verdict in one line: status, reason, and the hits that stand first."""
    text = report.document.text
    quotes = [f"[{h.grade} {h.reason} {h.via}] {text[h.start : h.end]}" for h in verdict.evidence[:2]]
    return " ".join([verdict.status, verdict.reason, *quotes]).replace("\n", " ")


def assert_share(outcomes: list[Outcome], least: float) -> None:
    """At least this share of the cases came out right; else the failing ones are shown."""
    assert outcomes, "no cases"
    failed = [outcome for outcome in outcomes if not outcome.right]
    share = 1 - len(failed) / len(outcomes)
    print(f"{share:.4f} of {len(outcomes)} cases, {least} asked")
    for outcome in failed:
        print(f"  {outcome.case}: {outcome.shown}")
    assert share >= least, f"{len(failed)} of {len(outcomes)} cases failed: " + "; ".join(o.case for o in failed[:40])


def _places(text: str, quote: str) -> list[int]:
    places, at = [], text.find(quote)
    while at >= 0:
        places.append(at)
        at = text.find(quote, at + 1)
    return places
