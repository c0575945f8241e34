"""A list speaks of each of its items: what bars one does not bar the others."""

from collections.abc import Callable

import pytest

from checker.audit import Tools, audit_report
from checker.structure.model import Report

DOCUMENTS, DECISIONS, CONTRACTS = "normative-doc-legality-review", "decision-legality-review", "contract-review"


@pytest.fixture
def statuses(tools: Tools, alone: Callable[..., Report]) -> Callable[[str], dict[str, str]]:
    """A function from a sentence to the statuses of the three kinds of legality review."""

    def make(words: str) -> dict[str, str]:
        audit = audit_report(alone(words), tools)
        told = {result.indicator.id: result.verdict.status for result in audit.results}
        return {name: told[name] for name in (DOCUMENTS, DECISIONS, CONTRACTS)}

    return make


@pytest.mark.parametrize(
    "sentence",
    [
        "对规范性文件、重大行政决策、重大行政执法决定、行政合同开展合法性审核58件。",
        "全年对行政规范性文件、重大行政决策、合同协议、重大执法决定进行合法性审查96件。",
    ],
)
def test_one_figure_for_all_items_counts_for_each(statuses: Callable[[str], dict[str, str]], sentence: str) -> None:
    assert set(statuses(sentence).values()) == {"covered"}


def test_one_verb_for_all_items_counts_for_each(statuses: Callable[[str], dict[str, str]]) -> None:
    told = statuses("审核规范性文件6件、行政执法决定40件、合同23份。")
    assert (told[DOCUMENTS], told[CONTRACTS]) == ("covered", "covered")


@pytest.mark.parametrize(
    "sentence", ["对重大行政执法决定开展法制审核40件。", "对重大执法决定、行政处罚案件开展法制审核40件。"]
)
def test_an_item_that_is_barred_counts_for_nobody_else(
    statuses: Callable[[str], dict[str, str]], sentence: str
) -> None:
    assert statuses(sentence)[DOCUMENTS] == "missing"
