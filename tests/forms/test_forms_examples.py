"""The examples of indicators/form.yaml: short documents get the verdict that stands beside them."""

import pytest

from checker.audit import Tools, audit_report
from checker.documents.model import Document
from checker.documents.plain import draft_of
from checker.forms import CHECKS
from checker.framework import load
from checker.framework.model import Indicator
from checker.framework.prose import Example
from checker.loading import load_tools
from checker.structure import parse

FORM = [indicator for indicator in load().indicators if indicator.check]
EXAMPLES = [(indicator, example) for indicator in FORM for example in indicator.examples]
NAMES = [f"{indicator.code}-{example.status}-{example.reason}" for indicator, example in EXAMPLES]


@pytest.fixture(scope="module")
def tools() -> Tools:
    return load_tools()


def test_every_check_has_one_indicator() -> None:
    assert sorted(indicator.check for indicator in FORM) == sorted(CHECKS)
    assert all(indicator.id == f"report-{indicator.check}" for indicator in FORM)


@pytest.mark.parametrize(("indicator", "example"), EXAMPLES, ids=NAMES)
def test_example_gets_its_verdict(indicator: Indicator, example: Example, tools: Tools) -> None:
    document = Document("report.txt", "", "utf-8", example.text, draft_of("report.txt", example.text).blocks)
    audit = audit_report(parse(document, unit_type="township"), tools)
    verdict = next(result.verdict for result in audit.results if result.indicator.id == indicator.id)
    assert (verdict.status, verdict.reason) == (example.status, example.reason)
