"""Slogans beside figures of something else, confusables, and lists of terms: none of them covers anything."""

import re
from collections.abc import Callable

import pytest
from counterfactual_cases import Judged, Outcome, assert_share, told

from checker.audit import Tools, audit_report
from checker.framework.model import UNIT_TYPES, Indicator
from checker.structure.model import Report

UNRELATED = (
    "全年植树造林1200亩",
    "招商引资签约项目12个",
    "完成通村道路硬化35公里",
    "召开党员大会4次",
    "实现农业总产值3.6亿元",
    "销售脆李200吨",
    "新建公厕5座",
    "接待游客12万人次",
    "为老年人义诊860人次",
    "更换路灯317盏",
)
BETWEEN = {"pauses": "、", "commas": "，", "semicolons": "；", "stops": "。", "lines": "\n"}
NEVER_HERE = "not_applicable"

_FACT = re.compile(r"\d+[件小学]|六十学时")
"""Terms that are a figure with its unit prove something, even in a list."""

Alone = Callable[..., Report]


@pytest.mark.slow
def test_an_unrelated_figure_leaves_a_slogan_weak(content: list[Indicator], alone: Alone, judged: Judged) -> None:
    outcomes = []
    for indicator in content:
        for example in indicator.examples:
            if example.reason != "slogan" or example.role not in ("achievements", "first-responsible"):
                continue
            for figure in UNRELATED:
                for words in _beside(example.text, figure):
                    report = alone(words, example.role)
                    verdict = judged(report)[indicator.id]
                    outcomes.append(Outcome(f"{indicator.id} {words}", verdict.status == "weak", told(verdict, report)))
    assert_share(outcomes, 0.95)


@pytest.mark.slow
def test_confusables_cover_nothing(tools: Tools, content: list[Indicator], alone: Alone) -> None:
    outcomes = []
    for indicator in content:
        for example in indicator.examples:
            fitting = [unit_type for unit_type in UNIT_TYPES if indicator.applies[unit_type] != NEVER_HERE]
            for unit_type in fitting if example.status == "missing" else ():
                audit = audit_report(alone(example.text, "achievements", 2025, unit_type), tools)
                verdict = next(r.verdict for r in audit.results if r.indicator.id == indicator.id)
                case = f"{indicator.id} {unit_type} {example.text}"
                outcomes.append(Outcome(case, verdict.status != "covered", told(verdict, audit.report)))
    assert_share(outcomes, 0.97)


@pytest.mark.parametrize("between", BETWEEN.values(), ids=BETWEEN)
def test_a_list_of_all_terms_covers_hardly_anything(
    between: str, tools: Tools, content: list[Indicator], alone: Alone, judged: Judged
) -> None:
    report = alone("\n".join(_catalogue(tools, content, between)))
    covered = {name: told(verdict, report) for name, verdict in judged(report).items() if verdict.status == "covered"}
    assert len(covered) <= 2, covered


def _beside(slogan: str, figure: str) -> list[str]:
    """The figure before and after the slogan, in the same sentence and in one of its own."""
    bare = slogan.rstrip("。")
    return [f"{figure},{bare}。", f"{bare},{figure}。", f"{figure}。{slogan}", f"{slogan}{figure}。"]


def _catalogue(tools: Tools, content: list[Indicator], between: str) -> list[str]:
    """Headings of all groups and indicators with every term that they look for."""
    lines = []
    for number, group in enumerate(tools.framework.groups):
        within = [indicator for indicator in content if indicator.group == group.id]
        lines += [f"({'一二三四五六七八九十'[number]}){group.title.zh}"] if within else []
        for place, indicator in enumerate(within, 1):
            terms = [*indicator.find.terms, *(term for e in indicator.elements if e.judged for term in e.find.terms)]
            names = [term.replace("…", "") for term in terms if not _FACT.search(term)]
            lines += [f"{place}.{indicator.title.zh}", between.join(names) + "。"]
    return lines
