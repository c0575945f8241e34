"""The remark that a figure lacks does not stand beside a quote that has one."""

from collections.abc import Callable

import pytest

from checker.audit import Tools, audit_report
from checker.structure.model import Report
from checker.verdict import Verdict

PLAIN = "将法治经费列入年度财政预算,确保专款专用"


@pytest.fixture
def shown(alone: Callable[..., Report], tools: Tools) -> Callable[[str], Verdict]:
    """A function from what follows to the verdict on staff and funds; the act itself is never a strong one."""

    def verdict(more: str) -> Verdict:
        results = audit_report(alone(f"{PLAIN}{more}。"), tools).results
        found = next(r.verdict for r in results if r.indicator.id == "rule-of-law-team-funding")
        assert (found.status, [hit.grade for hit in found.evidence]) == ("covered", ["definite"])
        return found

    return verdict


@pytest.mark.parametrize("more", ["", ",其中《禾阳县办法》已印发", ",3月完成", "。全年办理提案12件"])
def test_a_quote_without_a_figure_is_remarked_on(more: str, shown: Callable[[str], Verdict]) -> None:
    assert shown(more).notes == ("no-figure",)


@pytest.mark.parametrize("more", [",采购电脑28台", ",满意率98%"])
def test_a_quote_with_a_figure_is_not(more: str, shown: Callable[[str], Verdict]) -> None:
    assert shown(more).notes == ()
