"""The examples that stand with every content indicator: each gets what its author expects, and all kinds are there."""

from collections.abc import Callable

import pytest
from example_years import year_of

from checker.evidence.model import Hit
from checker.framework import load
from checker.framework.model import Indicator
from checker.framework.prose import Example
from checker.structure.model import Report
from checker.verdict import Verdict

CONTENT = [indicator for indicator in load().indicators if not indicator.check]
PAIRS = [(indicator, example) for indicator in CONTENT for example in indicator.examples]

Alone = Callable[..., Report]
Judged = Callable[[Report], dict[str, Verdict]]


def _cases(status: str) -> list[object]:
    return [
        pytest.param(indicator, example, id=f"{indicator.id}-{number}-{example.reason or example.role}")
        for indicator in CONTENT
        for number, example in enumerate(indicator.examples)
        if example.status == status
    ]


def _report(example: Example, alone: Alone) -> Report:
    return alone(example.text, example.role, year_of(example.text, example.role, example.reason))


def _quoted(verdict: Verdict, report: Report) -> list[str]:
    return [f"{hit.grade} {hit.via}: {report.document.text[hit.start : hit.end]}" for hit in verdict.evidence]


@pytest.mark.parametrize(("indicator", "example"), _cases("covered"))
def test_covered(indicator: Indicator, example: Example, alone: Alone, judged: Judged) -> None:
    report = _report(example, alone)
    verdict = judged(report)[indicator.id]
    # Where elements are judged one by one, a sentence may prove only one of them.
    shown = [verdict.status, *(element.status for element in verdict.elements)]
    assert "covered" in shown, _quoted(verdict, report)
    sentence = report.sentences[verdict.evidence[0].sentence]
    assert report.sections[sentence.section].role == example.role


@pytest.mark.parametrize(("indicator", "example"), _cases("weak"))
def test_weak(indicator: Indicator, example: Example, alone: Alone, judged: Judged) -> None:
    report = _report(example, alone)
    verdict = judged(report)[indicator.id]
    assert (verdict.status, verdict.reason) == ("weak", example.reason), _quoted(verdict, report)


@pytest.mark.parametrize(("indicator", "example"), _cases("missing"))
def test_missing(indicator: Indicator, example: Example, alone: Alone, judged: Judged) -> None:
    report = _report(example, alone)
    verdict = judged(report)[indicator.id]
    assert verdict.status == "missing", _quoted(verdict, report)


@pytest.mark.parametrize(("indicator", "example"), _cases("declared"))
def test_declared(indicator: Indicator, example: Example, alone: Alone, judged: Judged) -> None:
    report = _report(example, alone)
    verdict = judged(report)[indicator.id]
    assert verdict.status == "declared", _quoted(verdict, report)


@pytest.mark.parametrize("indicator", CONTENT, ids=lambda indicator: indicator.id)
def test_every_kind_of_example_is_there(indicator: Indicator) -> None:
    kinds = [example.status for example in indicator.examples]
    reasons = {example.reason for example in indicator.examples if example.status == "weak"}
    assert kinds.count("covered") >= 2
    assert kinds.count("missing") >= 2
    assert len(reasons) >= 2
    assert bool(indicator.nil) == ("declared" in kinds), "nil declarations have an example, and the other way round"
    assert len({example.text for example in indicator.examples}) == len(indicator.examples)


def test_every_example_is_a_sentence_with_a_role() -> None:
    assert [e.text for _, e in PAIRS if not e.role or not e.text.strip() or len(e.text) > 250] == []


@pytest.mark.parametrize("indicator", CONTENT, ids=lambda indicator: indicator.id)
def test_no_example_is_found_by_the_headings_around_it(
    indicator: Indicator, alone: Alone, hits_in: Callable[[Report], dict[str, list[Hit]]]
) -> None:
    for role in ("achievements", "first-responsible", "problems", "plan"):
        assert hits_in(alone("天气晴好,风平浪静。", role))[indicator.id] == []
