"""The nearest passage is the best one of BM25 as it stands in the books."""

import math
from collections.abc import Callable

import pytest
from evidence_samples import OURS

from checker.audit import Tools
from checker.documents import read
from checker.evidence.nearest import Passages
from checker.framework.model import Indicator
from checker.structure import parse
from checker.structure.fold import fold_pattern
from checker.structure.model import Report

K1, B = 1.5, 0.75


def _grams(text: str) -> list[str]:
    return [text[at : at + size] for size in (1, 2) for at in range(len(text) - size + 1)]


def _naive(report: Report, indicator: Indicator) -> dict[int, float]:
    """BM25 of every sentence, without an index."""
    documents = [_grams(s.text) if len(s.text) > 8 and not s.heading else [] for s in report.sentences]
    filled = [document for document in documents if document]
    mean = sum(map(len, filled)) / len(filled)
    words = [indicator.title.zh, *indicator.find.terms[:6]]
    query = {gram for word in words for gram in _grams(fold_pattern(word)) if len(gram) == 2}
    scores: dict[int, float] = {}
    for gram in query:
        holding = [number for number, document in enumerate(documents) if gram in document]
        rarity = math.log(1 + (len(documents) - len(holding) + 0.5) / (len(holding) + 0.5))
        for number in holding:
            count, size = documents[number].count(gram), len(documents[number])
            score = rarity * count * (K1 + 1) / (count + K1 * (1 - B + B * size / mean))
            scores[number] = scores.get(number, 0.0) + score
    return scores


@pytest.mark.parametrize("name", ["township-plain.txt", "department-archives.txt"])
def test_it_is_the_best_of_plain_bm25(name: str, tools: Tools) -> None:
    report = parse(read(next(path for path in OURS if path.name == name)))
    passages = Passages(report)
    for indicator in tools.framework.indicators:
        scores, nearest = _naive(report, indicator), passages.nearest(indicator)
        if nearest is None:
            assert scores == {}
            continue
        assert math.isclose(scores[nearest.sentence], max(scores.values()))
        sentence = report.sentences[nearest.sentence]
        assert (nearest.start, nearest.end) == (sentence.start, sentence.end)
        assert not sentence.heading


def test_nothing_is_near_where_nothing_is_shared(tools: Tools, alone: Callable[..., Report]) -> None:
    indicator = next(i for i in tools.framework.indicators if i.id == "case-file-review")
    assert Passages(alone("天气晴好,风平浪静,鱼儿满仓。")).nearest(indicator) is None
    near = Passages(alone("天气晴好,风平浪静。\n抽取卷宗互相评查了一遍。")).nearest(indicator)
    assert near is not None


def test_an_empty_report_has_nothing_near(tools: Tools, parsed_text: Callable[..., Report]) -> None:
    passages = Passages(parsed_text(""))
    assert [passages.nearest(indicator) for indicator in tools.framework.indicators[:5]] == [None] * 5
