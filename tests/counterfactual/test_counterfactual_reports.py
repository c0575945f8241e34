"""Labelled reports with a few sentences deleted, replaced or moved: the verdict follows the evidence."""

from zlib import crc32

import pytest
from counterfactual_cases import (
    Edit,
    Judged,
    Labelled,
    Outcome,
    assert_share,
    changed,
    cited,
    end_of,
    is_told,
    place_of,
    subjects_of,
    told,
)

from checker.framework.model import Indicator
from checker.structure.model import Sentence

PLANS = (
    "下一步,将继续推进{}工作。",
    "下一步，我们将着力抓好{}，推动相关工作再上新台阶。",
    "明年,将围绕{}完善制度、细化措施。",
    "今后，将进一步加强{}方面的工作。",
    "下阶段，拟把{}作为重点，切实抓出成效。",
    "计划明年在{}上下更大功夫。",
)

pytestmark = pytest.mark.slow
Pair = tuple[Labelled, Indicator]


def test_without_its_evidence_nothing_is_covered(pairs: list[Pair], judged: Judged) -> None:
    outcomes = []
    for one, indicator in pairs:
        sentences = cited(one, indicator.id)
        if _covered(one, indicator) and sentences:
            report = changed(one, _deleted(sentences))
            verdict = judged(report)[indicator.id]
            case = f"{one.name} {indicator.id}"
            outcomes.append(Outcome(case, verdict.status != "covered", told(verdict, report)))
    assert_share(outcomes, 0.97)


def test_a_plan_in_place_of_the_evidence_is_plan_only(pairs: list[Pair], judged: Judged) -> None:
    outcomes = []
    for one, indicator in pairs:
        sentences = cited(one, indicator.id)
        if not _covered(one, indicator) or not sentences:
            continue
        plan, place = _plan(one, indicator), place_of(one, indicator.id, sentences)
        others = [sentence for sentence in sentences if (sentence.start, sentence.end) != place[:2]]
        report = changed(one, [place._replace(words=place.words + plan), *_deleted(others)])
        verdict = judged(report)[indicator.id]
        right = (verdict.status, verdict.reason) == ("weak", "plan-only")
        outcomes.append(Outcome(f"{one.name} {indicator.id} {plan}", right, told(verdict, report)))
    assert_share(outcomes, 0.95)


def test_a_fact_of_the_year_in_the_plan_section_stays_covered(pairs: list[Pair], judged: Judged) -> None:
    outcomes = []
    for one, indicator in pairs:
        place, moved = end_of(one.report, "plan"), _strong(one, indicator)
        if place is None or not moved:
            continue
        words = "".join("\n" + one.report.document.text[s.start : s.end] for s in moved)
        report = changed(one, [*_deleted(cited(one, indicator.id)), Edit(place, place, words)])
        verdict = judged(report)[indicator.id]
        case = f"{one.name} {indicator.id} {words.strip()}"
        outcomes.append(Outcome(case, verdict.status == "covered", told(verdict, report)))
    assert_share(outcomes, 0.90)


def _covered(one: Labelled, indicator: Indicator) -> bool:
    return indicator.id in one.covered or one.verdicts[indicator.id].status == "covered"


def _deleted(sentences: list[Sentence]) -> list[Edit]:
    return [Edit(sentence.start, sentence.end, "") for sentence in sentences]


def _plan(one: Labelled, indicator: Indicator) -> str:
    """A wording and a name of the subject, chosen by chance but always the same."""
    draw = crc32(f"{one.name} {indicator.id}".encode())
    subjects = subjects_of(indicator)
    return PLANS[draw % len(PLANS)].format(subjects[draw // len(PLANS) % len(subjects)])


def _strong(one: Labelled, indicator: Indicator) -> list[Sentence]:
    """The sentence that best proves an indicator, told as done; all of them where elements are judged one by one."""
    verdict = one.verdicts[indicator.id]
    if verdict.status != "covered":
        return []
    hits = [hit for hit in verdict.evidence if hit.grade == "strong"]
    sentences = [one.report.sentences[number] for number in dict.fromkeys(hit.sentence for hit in hits)]
    sentences = [sentence for sentence in sentences if is_told(one.report, sentence)]
    return sentences if indicator.combine else sentences[:1]
