"""What stands among plans: a task with the figure to reach, or a finished fact in the wrong place."""

from collections.abc import Callable

import pytest

from checker.evidence.model import Hit
from checker.structure.model import Report

Hits = Callable[[Report], dict[str, list[Hit]]]
Told = Callable[[str, str], Hit]


def _told_in(role: str, hits_in: Hits, alone: Callable[..., Report]) -> Told:
    """A function from a sentence and an indicator to what the sentence says of it in a section of that role."""

    def told(words: str, indicator: str) -> Hit:
        (hit,) = [hit for hit in hits_in(alone(words, role))[indicator] if not hit.heading]
        return hit

    return told


@pytest.fixture
def among_plans(hits_in: Hits, alone: Callable[..., Report]) -> Told:
    """What a sentence says among plans."""
    return _told_in("plan", hits_in, alone)


@pytest.fixture
def among_achievements(hits_in: Hits, alone: Callable[..., Report]) -> Told:
    """What it says among the achievements."""
    return _told_in("achievements", hits_in, alone)


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
def test_a_task_with_a_figure_is_planned(among_plans: Told, words: str, indicator: str) -> None:
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
def test_a_finished_fact_counts_wherever_it_stands(among_plans: Told, words: str, indicator: str) -> None:
    assert among_plans(words, indicator).grade == "strong"


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("明年计划举办执法培训3期,培训120人。", "enforcement-personnel"),
        ("拟制定年度计划,新聘法律顾问2名,审查合同30份。", "legal-counsel"),
        ("新大厅预计明年6月启用,届时设政务服务综合窗口18个。", "government-service-online"),
        ("还要规划建设法治广场1处,创建民主法治示范村3个以上。", "grassroots-rule-of-law"),
        ("计划为执法人员配备执法记录仪120台,建成执法信息公示平台。", "digital-rule-of-law"),
    ],
)
def test_a_plan_among_achievements_speaks_for_what_follows(
    among_achievements: Told, words: str, indicator: str
) -> None:
    hit = among_achievements(words, indicator)
    assert (hit.grade, hit.reason) == ("mention", "plan-only")


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("明年计划再办3期,今年已举办执法培训2期。", "enforcement-personnel"),
        ("力争案结事了,全年受理行政复议案件12件。", "admin-reconsideration"),
    ],
)
def test_what_was_done_ends_a_plan(among_achievements: Told, words: str, indicator: str) -> None:
    assert among_achievements(words, indicator).grade == "strong"


def test_a_rate_to_be_reached_is_a_plan_and_one_that_was_measured_is_not(among_plans: Told) -> None:
    wanted = among_plans("深化“互联网+政务服务”,网上可办率达到90%。", "government-service-online")
    assert (wanted.grade, wanted.reason) == ("mention", "plan-only")
    assert among_plans("政务服务事项网上可办率为97.3%。", "government-service-online").grade == "strong"
