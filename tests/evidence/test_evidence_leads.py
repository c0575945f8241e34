"""A short lead names the subject, and the sentence after it tells the facts without naming it again."""

from collections.abc import Callable

import pytest

from checker.evidence.model import Hit
from checker.structure.model import Report

SUPERVISION = "audit-discipline-supervision"
FACT = "对20个预算单位开展会计信息检查，收回结余资金620万元。"

Grade = Callable[[str], str]


@pytest.fixture
def grade(hits_in: Callable[[Report], dict[str, list[Hit]]], alone: Callable[..., Report]) -> Grade:
    """A function from a few words to the best grade of what they say of the supervision of accounts."""

    def make(words: str, role: str = "achievements") -> str:
        grades = [hit.grade for hit in hits_in(alone(words, role))[SUPERVISION] if not hit.heading]
        return next((grade for grade in ("strong", "definite", "declared", "mention") if grade in grades), "")

    return make


@pytest.mark.parametrize("lead", ["三是财会监督亮剑。", "（三）财会监督亮剑\n"])
def test_the_facts_after_a_lead_are_those_of_its_subject(grade: Grade, lead: str) -> None:
    assert grade(FACT) == ""
    assert grade(lead + FACT) == "strong"


@pytest.mark.parametrize(
    "words",
    [
        "三是坚持把财会监督作为规范权力运行、防范化解各类风险隐患的重要抓手，持续用力久久为功。" + FACT,
        "三是财会监督亮剑。全年办理人大代表建议14件，办复率100%。",
        "三是财会监督亮剑。再接再厉。" + FACT,
    ],
    ids=("the lead is a sentence of its own", "the next names another subject", "something stands between"),
)
def test_other_facts_are_not(grade: Grade, words: str) -> None:
    assert grade(words) == "mention"


def test_what_follows_a_lead_among_plans_is_planned(
    hits_in: Callable[[Report], dict[str, list[Hit]]], alone: Callable[..., Report]
) -> None:
    hits = hits_in(alone("三是财会监督亮剑。" + FACT, "plan"))[SUPERVISION]
    assert {hit.grade for hit in hits} == {"mention"}
