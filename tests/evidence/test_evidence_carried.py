"""A nil declaration that declares other indicators too: no documents made, none reviewed and none filed."""

from collections.abc import Callable

import pytest

from checker.audit import Tools, audit_report
from checker.model import Result
from checker.structure.model import Report

Results = Callable[[str], tuple[dict[str, Result], list[str]]]
NIL, DONE = "全年未制定行政规范性文件。", "全年制定行政规范性文件3件。"
LEADER = "normative-doc-procedure"


@pytest.fixture
def results_of(tools: Tools, alone: Callable[..., Report]) -> Results:
    """A function from a few words to the results by id, and the indicators that the leader's nil declares as well."""
    carried = [indicator.id for indicator in tools.framework.indicators if indicator.nil_with == LEADER]
    assert carried

    def make(words: str) -> tuple[dict[str, Result], list[str]]:
        audit = audit_report(alone(words), tools)
        return {result.indicator.id: result for result in audit.results}, carried

    return make


def test_the_nil_of_one_declares_the_others_with_the_same_evidence(results_of: Results) -> None:
    results, carried = results_of(NIL)
    for name in (LEADER, *carried):
        verdict = results[name].verdict
        assert (verdict.status, verdict.reason) == ("declared", "")
        assert [hit.sentence for hit in verdict.evidence] == [results[LEADER].verdict.evidence[0].sentence]
        assert results[name].nearest is None


def test_without_the_nil_nothing_is_declared(results_of: Results) -> None:
    results, carried = results_of(DONE)
    assert results[LEADER].verdict.status == "covered"
    assert {results[name].verdict.status for name in carried} == {"missing"}


def test_the_nil_declares_no_stranger(results_of: Results) -> None:
    results, carried = results_of(NIL)
    assert [name for name, r in results.items() if r.verdict.status == "declared"] == sorted(
        [LEADER, *carried], key=list(results).index
    )


def test_facts_of_its_own_beat_the_nil_of_another(results_of: Results) -> None:
    results, _ = results_of(NIL + "报送行政规范性文件备案3件。")
    assert results[LEADER].verdict.status == "declared"
    assert results["normative-doc-filing"].verdict.status == "covered"
