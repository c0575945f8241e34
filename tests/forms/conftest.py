"""What a form check is given, made of a short text and of hits by hand."""

from collections.abc import Callable, Mapping

import pytest

from checker.consistency import check
from checker.documents.model import Document, Stated
from checker.documents.plain import draft_of
from checker.evidence.facts import facts_of
from checker.evidence.model import Hit
from checker.forms import FormInput
from checker.framework import load
from checker.structure import parse
from checker.structure.model import Report

UNITS = load().vocabulary.units


def parsed(text: str, stated: Mapping[str, str], **options: str) -> Report:
    """The report that a text is read as; `stated` is what its file says of itself."""
    facts = tuple(Stated(label, value) for label, value in stated.items())
    blocks = draft_of("report.txt", text).blocks
    return parse(Document("report.txt", "", "utf-8", text, blocks, stated=facts), **options)


@pytest.fixture(scope="session")
def given_of() -> Callable[..., FormInput]:
    """A function from a text to the input of a check.

    `strong` maps words of the text to the facts of a strong hit on their sentence; `grade` is the grade of those hits.
    """

    def make(
        text: str,
        strong: Mapping[str, tuple[str, ...]] | None = None,
        *,
        indicator: str = "contract-review",
        grade: str = "strong",
        filed: str = "",
        published: str = "",
        stated: Mapping[str, str] | None = None,
        **options: str,
    ) -> FormInput:
        report = parsed(text, stated or {}, **options)
        hits = [_hit(report, words, facts, indicator, grade) for words, facts in (strong or {}).items()]
        facts = [facts_of(sentence.text, UNITS) for sentence in report.sentences]
        return FormInput(report, {indicator: hits}, facts, {}, filed, published, check(report))

    return make


def _hit(report: Report, words: str, facts: tuple[str, ...], indicator: str, grade: str) -> Hit:
    place = report.document.text.index(words)
    number = next(n for n, s in enumerate(report.sentences) if s.start <= place < s.end)
    sentence = report.sentences[number]
    reason = "" if grade in ("strong", "definite", "declared") else "slogan"
    return Hit(indicator, "", number, sentence.start, sentence.end, grade, reason, facts, f"term: {words}", 40)
