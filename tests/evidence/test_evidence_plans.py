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


@pytest.fixture
def among_achievements(
    hits_in: Callable[[Report], dict[str, list[Hit]]], alone: Callable[..., Report]
) -> Callable[..., Hit]:
    """The same, told among the achievements."""

    def make(words: str, indicator: str) -> Hit:
        (hit,) = [hit for hit in hits_in(alone(words))[indicator] if not hit.heading]
        return hit

    return make


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
    among_achievements: Callable[..., Hit], words: str, indicator: str
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
def test_what_was_done_ends_a_plan(among_achievements: Callable[..., Hit], words: str, indicator: str) -> None:
    assert among_achievements(words, indicator).grade == "strong"


def test_a_rate_to_be_reached_is_a_plan_and_one_that_was_measured_is_not(among_plans: Callable[..., Hit]) -> None:
    wanted = among_plans("深化“互联网+政务服务”,网上可办率达到90%。", "government-service-online")
    assert (wanted.grade, wanted.reason) == ("mention", "plan-only")
    assert among_plans("政务服务事项网上可办率为97.3%。", "government-service-online").grade == "strong"
