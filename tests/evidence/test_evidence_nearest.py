"""The nearest passage is the best one of BM25 as it stands in the books."""

import math
from collections.abc import Callable

import pytest
from evidence_samples import OURS

from checker.audit import Tools
from checker.documents import read
from checker.evidence.nearest import SHORTEST, Passages
from checker.framework.model import Indicator
from checker.structure import parse
from checker.structure.model import Report

K1, B = 1.5, 0.75


def _grams(text: str) -> list[str]:
    return [text[at : at + size] for size in (1, 2) for at in range(len(text) - size + 1)]


def _naive(report: Report, indicator: Indicator) -> dict[int, float]:
    """BM25 of every sentence, without an index; a sentence is twice as long as its characters."""
    documents = ["" if s.heading or len(s.text) < SHORTEST else s.text for s in report.sentences]
    mean = sum(map(len, documents)) / sum(map(bool, documents))
    scores: dict[int, float] = {}
    for gram in {gram for word in indicator.sought for gram in _grams(word)}:
        counts = {number: _grams(text).count(gram) for number, text in enumerate(documents) if gram in text}
        rarity = math.log(1 + (len(documents) - len(counts) + 0.5) / (len(counts) + 0.5))
        for number, count in counts.items():
            norm = K1 * (1 - B + B * len(documents[number]) / mean)
            scores[number] = scores.get(number, 0.0) + rarity * count * (K1 + 1) / (count + norm)
    return scores


@pytest.mark.parametrize("name", ["township-plain.txt", "department-archives.txt"])
def test_it_is_the_best_of_plain_bm25(name: str, tools: Tools) -> None:
    report = parse(read(next(path for path in OURS if path.name == name)))
    content = [indicator for indicator in tools.framework.indicators if not indicator.check]
    passages = Passages(report, content)
    found = [(indicator, nearest) for indicator in content if (nearest := passages.nearest(indicator, {}))]
    assert found
    for indicator, nearest in found:
        scores = _naive(report, indicator)
        assert math.isclose(scores[nearest.sentence], max(scores.values()))
        sentence = report.sentences[nearest.sentence]
        assert (nearest.start, nearest.end) == (sentence.start, sentence.end)
        assert not sentence.heading


def test_it_says_what_it_is_evidence_of(tools: Tools, alone: Callable[..., Report]) -> None:
    report = alone("天气晴好,风平浪静。\n抽取行政执法卷宗互相评查了一遍。")
    sought = next(i for i in tools.framework.indicators if i.id == "case-file-review")
    passages, last = Passages(report, [sought]), len(report.sentences) - 1
    free, taken = passages.nearest(sought, {}), passages.nearest(sought, {last: "enforcement-activity"})
    assert free is not None
    assert taken is not None
    assert (free.sentence, free.why, free.about) == (last, "no-term", "")
    assert (taken.sentence, taken.why, taken.about) == (last, "other-subject", "enforcement-activity")


def test_nothing_is_near_where_little_is_shared(tools: Tools, parsed_text: Callable[..., Report]) -> None:
    sought = next(i for i in tools.framework.indicators if i.id == "case-file-review")
    assert Passages(parsed_text("天气晴好,风平浪静,鱼儿满仓。"), [sought]).nearest(sought, {}) is None
    assert (
        Passages(parsed_text("天气晴好,执法人员都在。\n鱼儿满仓,风平浪静,岁月静好。"), [sought]).nearest(sought, {})
        is None
    )
    assert Passages(parsed_text(""), [sought]).nearest(sought, {}) is None
