"""What stands beside a fact and is none: the coming into force of a law, a comparison, a nil of somebody else."""

from collections.abc import Callable

import pytest

from checker.evidence.model import Hit
from checker.structure.model import Report


@pytest.fixture
def told(hits_in: Callable[[Report], dict[str, list[Hit]]], alone: Callable[..., Report]) -> Callable[..., Hit]:
    """A function from a sentence and an indicator to what the sentence says of it."""

    def make(words: str, indicator: str) -> Hit:
        (hit,) = [hit for hit in hits_in(alone(words))[indicator] if not hit.heading]
        return hit

    return make


@pytest.mark.parametrize(
    "when", ["新修订的《政府信息公开条例》施行", "修订后的《政府信息公开条例》印发", "《政府信息公开条例》修订后"]
)
def test_a_law_that_comes_into_force_is_no_act_of_the_unit(told: Callable[..., Hit], when: str) -> None:
    assert told(f"{when},以公开为常态、不公开为例外,持续擦亮政务公开窗口。", "info-disclosure").grade == "mention"


def test_a_document_that_the_unit_makes_is_one(told: Callable[..., Hit]) -> None:
    assert told("印发《政府信息公开工作规程》,规范政务公开。", "info-disclosure").grade == "strong"


def test_a_comparison_with_earlier_years_tells_of_this_year(told: Callable[..., Hit]) -> None:
    hit = told("对外签的协议都先由律师审查,这一条坚持得比往年好。", "contract-review")
    assert hit.reason != "wrong-year"
    assert told("往年对外签的协议由律师审查12件。", "contract-review").reason == "wrong-year"


def test_a_count_of_its_own_outweighs_the_nil_of_a_part(told: Callable[..., Hit]) -> None:
    assert told("全年制发规范性文件3件,各乡镇没有制发规范性文件。", "normative-doc-procedure").grade == "strong"
    assert told("全年没有制发规范性文件。", "normative-doc-procedure").grade == "declared"


def test_nothing_left_undone_is_not_nothing_to_do(told: Callable[..., Hit]) -> None:
    hit = told("本年度法院没有发函指出负责人应出庭而未出庭的情形。", "head-appearance-in-court")
    assert hit.grade == "mention"


def test_who_did_it_may_be_told_after_it(told: Callable[..., Hit]) -> None:
    hit = told("为企业做“法治体检”62家,由市律协组织。", "public-legal-service")
    assert hit.reason == "other-subject"
    assert told("为企业做“法治体检”62家,由局法规科组织。", "public-legal-service").grade == "strong"


def test_what_was_not_done_is_no_act(told: Callable[..., Hit]) -> None:
    assert told("总体应急预案未修订。", "emergency-plan").grade == "mention"
    assert told("总体应急预案已修订。", "emergency-plan").grade == "definite"


@pytest.mark.parametrize("basis", ["围绕", "对照", "落实"])
def test_an_act_after_what_it_carries_out(told: Callable[..., Hit], basis: str) -> None:
    assert told(f"{basis}权责清单动态调整要求,制定工作方案。", "power-duty-list").grade == "definite"
    assert told(f"{basis}权责清单动态调整要求,积极推进各项工作。", "power-duty-list").grade == "mention"


def test_the_year_of_what_was_heard_is_not_when_it_was_heard(told: Callable[..., Hit]) -> None:
    hit = told("党工委会议听取2022年依法行政情况并部署年度法治建设要点12条。", "party-leadership-deployment")
    assert hit.grade == "strong"


def test_an_earlier_year_told_last_does_not_date_what_was_told_before(told: Callable[..., Hit]) -> None:
    hit = told("新一届法律顾问团由律师7名组成,镇街法律顾问全覆盖早在前几年即已实现。", "legal-counsel")
    assert hit.grade == "strong"
    assert told("早在前几年,法律顾问团就由律师7名组成。", "legal-counsel").reason == "wrong-year"


def test_the_title_of_what_is_learnt_is_no_evidence_of_the_work(told: Callable[..., Hit]) -> None:
    hit = told("局党组会学习《公平竞争审查制度实施细则》等文件。", "fair-competition-review")
    assert hit.grade == "mention"
    assert told("开展公平竞争审查18件。", "fair-competition-review").grade == "strong"


def test_a_paper_that_was_made_counts_though_praise_follows(told: Callable[..., Hit]) -> None:
    hit = told("修订街道工作规则,不断健全决策机制,切实提高决策科学化水平。", "decision-procedure-catalogue")
    assert hit.grade == "definite"


def test_words_in_several_clauses_are_judged_with_all_of_them(told: Callable[..., Hit]) -> None:
    hit = told("4月请法院行政庭的庭长上了一课,用的是外地一家药店不服处罚打官司的例子。", "admin-litigation")
    assert (hit.grade, hit.reason) == ("mention", "other-subject")


@pytest.mark.parametrize("before", ["按照上级要求,", "审批事项由企业自主选择,"])
def test_others_beside_an_act_of_the_unit_do_not_take_it_away(told: Callable[..., Hit], before: str) -> None:
    assert told(f"{before}全年举办执法培训3期。", "enforcement-personnel").grade == "strong"


def test_a_new_document_of_the_units_own_is_a_fact(told: Callable[..., Hit]) -> None:
    assert told("出台新的《政府信息公开工作规程》,规范政务公开。", "info-disclosure").grade == "strong"


def test_a_year_in_another_clause_still_dates_what_it_dates(told: Callable[..., Hit]) -> None:
    hit = told("经认真研究,2021年聘请法律顾问2名。", "legal-counsel")
    assert (hit.grade, hit.reason) == ("mention", "wrong-year")
