"""Every hit of every sample quotes what stands there, and the same text gives the same hits."""

import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from evidence_samples import OURS, ROOT, SAMPLES

from checker.audit import Tools
from checker.documents import read
from checker.evidence import gather
from checker.evidence.likeness import Scorer
from checker.evidence.model import GRADES, Hit
from checker.evidence.weigh import LONGEST_QUOTE
from checker.structure import parse
from checker.structure.model import Report
from checker.verdict import REASONS, Verdict

MARKED = (GRADES[-1],)
PRINT = """
import hashlib, sys
from pathlib import Path
from checker.documents import read
from checker.evidence import gather
from checker.loading import load_tools
from checker.structure import parse
tools = load_tools()
hits = gather(parse(read(Path(sys.argv[1]))), tools.framework, tools.scorer)
print(hashlib.sha256(repr(hits).encode()).hexdigest())
"""


@cache
def _report(path: Path) -> Report:
    return parse(read(path))


@pytest.fixture(params=SAMPLES, ids=lambda path: path.name)
def sample(request: pytest.FixtureRequest, tools: Tools) -> tuple[Report, dict[str, list[Hit]]]:
    """A sample report with its hits."""
    report = _report(request.param)
    return report, gather(report, tools.framework, tools.scorer).hits


def test_hits_lie_in_their_sentence(sample: tuple[Report, dict[str, list[Hit]]]) -> None:
    report, hits = sample
    text = report.document.text
    for hit in (hit for found in hits.values() for hit in found):
        sentence = report.sentences[hit.sentence]
        assert sentence.start <= hit.start < hit.end <= sentence.end
        assert len(text[hit.start : hit.end]) == hit.end - hit.start <= LONGEST_QUOTE
        assert hit.heading == sentence.heading


def test_hits_have_a_grade_and_mentions_a_reason(tools: Tools, sample: tuple[Report, dict[str, list[Hit]]]) -> None:
    _, hits = sample
    content = [indicator for indicator in tools.framework.indicators if not indicator.check]
    elements = {indicator.id: {"", *(e.id for e in indicator.elements if e.judged)} for indicator in content}
    assert set(hits) == set(elements)
    for name, found in hits.items():
        for hit in found:
            assert hit.indicator == name
            assert hit.element in elements[name]
            assert hit.grade in GRADES
            assert hit.reason in REASONS if hit.grade in MARKED else hit.reason == ""
            assert hit.facts or hit.grade != "strong"


def test_facts_of_a_hit_stand_in_its_sentence(sample: tuple[Report, dict[str, list[Hit]]]) -> None:
    report, hits = sample
    for hit in (hit for found in hits.values() for hit in found):
        assert all(fact in report.sentences[hit.sentence].text for fact in hit.facts)


def test_hits_of_an_indicator_come_in_reading_order(sample: tuple[Report, dict[str, list[Hit]]]) -> None:
    _, hits = sample
    for found in hits.values():
        assert [hit.sentence for hit in found] == sorted(hit.sentence for hit in found)


def test_no_furniture_is_evidence(sample: tuple[Report, dict[str, list[Hit]]]) -> None:
    report, hits = sample
    for hit in (hit for found in hits.values() for hit in found):
        assert not any(f.span.start <= hit.start and hit.end <= f.span.end for f in report.furniture)


def test_the_same_text_gives_the_same_hits(tools: Tools) -> None:
    report = _report(OURS[0])
    first = gather(report, tools.framework, tools.scorer)
    assert gather(report, tools.framework, tools.scorer) == first
    assert gather(parse(read(OURS[0])), tools.framework, Scorer(tools.scorer.model)) == first


def test_the_order_of_hashing_makes_no_difference() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", PRINT, str(OURS[0])],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(digests) == 1


@pytest.mark.parametrize("text", ["", " \n", "。", "一", "《》", "1", "件" * 300, "合同审查" * 200])
def test_odd_texts_give_hits_or_none_but_no_error(
    text: str, alone: Callable[..., Report], hits_in: Callable[[Report], dict[str, list[Hit]]]
) -> None:
    report = alone(text)
    for hit in (hit for found in hits_in(report).values() for hit in found):
        assert hit.end - hit.start <= LONGEST_QUOTE


def test_spaces_and_full_width_inside_words_change_nothing_but_the_offsets(
    alone: Callable[..., Report], hits_in: Callable[[Report], dict[str, list[Hit]]]
) -> None:
    plain = alone("全年审查合同58份,提出意见91条。")
    spaced = alone("全年审查合 同５８份，提出 意见９１条。")
    first, second = hits_in(plain)["contract-review"], hits_in(spaced)["contract-review"]
    assert [(hit.grade, hit.facts) for hit in first] == [(hit.grade, hit.facts) for hit in second] != []
    assert spaced.document.text[second[0].start : second[0].end] == "全年审查合 同５８份，提出 意见９１条。"


def test_a_rate_names_nothing_in_a_report_that_names_its_subjects(
    parsed_text: Callable[..., Report], hits_in: Callable[[Report], dict[str, list[Hit]]]
) -> None:
    text = (Path(__file__).parents[2] / "reports" / "county-heyang.txt").read_text(encoding="utf-8")
    rate = "全年共办结水土保持方案等事项214件,按期办结率和群众满意率均达100%。"
    first = text.index("。", len(text) // 3) + 1
    report = parsed_text(text[:first] + rate + text[first:])
    (number,) = [number for number, sentence in enumerate(report.sentences) if "水土保持" in sentence.text]
    hits = [hit for hit in hits_in(report)["npc-cppcc-proposals"] if hit.sentence == number]
    assert {hit.grade for hit in hits} <= {"mention"}


def test_the_first_evidence_of_a_weak_verdict_shows_its_reason(
    parsed_text: Callable[..., Report], judged: Callable[[Report], dict[str, Verdict]]
) -> None:
    report = parsed_text(
        "丙镇2023年法治政府建设情况报告\n一、主要工作\n调解纠纷96件。\n二、存在的不足\n执法人员培训的针对性不强,执法证持证率偏低,执法培训不够。\n"
        "三、下一步打算\n组织执法人员培训。\n"
    )
    verdict = judged(report)["enforcement-personnel"]
    assert (verdict.status, verdict.reason) == ("weak", "plan-only")
    assert [hit.reason for hit in verdict.evidence if not hit.heading] == ["plan-only", "problem-only"]
