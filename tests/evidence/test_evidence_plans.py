"""What stands among plans: a task with the figure to reach, or a finished fact in the wrong place."""

from collections.abc import Callable

import pytest

from checker.evidence.model import Hit
from checker.structure.model import Report


@pytest.fixture
def among_plans(hits_in: Callable[[Report], dict[str, list[Hit]]], alone: Callable[..., Report]) -> Callable[..., Hit]:
    """A function from a sentence and an indicator to what the sentence says of it, told in a section on plans."""

    def make(words: str, indicator: str) -> Hit:
        (hit,) = [hit for hit in hits_in(alone(words, "plan"))[indicator] if not hit.heading]
        return hit

    return make


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("(一)组织执法案卷评查2次。", "case-file-review"),
        ("(二)举办应急演练3次。", "emergency-drill-training"),
        ("清理规范性文件5件。", "normative-doc-cleanup"),
        ("五是聘请法律顾问2名。", "legal-counsel"),
        ("二是创新普法方式,开展送法进企业20场。", "pufa-activities"),
    ],
)
def test_a_task_with_a_figure_is_planned(among_plans: Callable[..., Hit], words: str, indicator: str) -> None:
    hit = among_plans(words, indicator)
    assert (hit.grade, hit.reason) == ("mention", "plan-only")


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("全年举办应急演练3次。", "emergency-drill-training"),
        ("已清理规范性文件5件。", "normative-doc-cleanup"),
        ("11月组织执法案卷评查,抽查案卷40本。", "case-file-review"),
        ("举办应急演练3次,参加群众460人次。", "emergency-drill-training"),
    ],
)
def test_a_finished_fact_counts_wherever_it_stands(among_plans: Callable[..., Hit], words: str, indicator: str) -> None:
    assert among_plans(words, indicator).grade == "strong"
