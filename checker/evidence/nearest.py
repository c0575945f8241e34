"""The nearest passage to an indicator that was not found: BM25 on character 1- and 2-grams.

Robertson and Zaragoza (2009), The Probabilistic Relevance Framework: BM25 and Beyond; k1 = 1.5, b = 0.75.
"""

import math
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from checker.framework.model import Indicator
from checker.structure.fold import fold_pattern
from checker.structure.model import Report

K1 = 1.5
B = 0.75


class Nearest(NamedTuple):
    """A passage that comes closest to what was looked for."""

    start: int
    end: int
    sentence: int
    """Index in `Report.sentences`."""
    why: str
    """Why it does not count: heading, excepted (a confusable), other-subject, no-term."""


class Passages:
    """The sentences of one report, ready to be ranked."""

    def __init__(self, report: Report) -> None:
        self._sentences = report.sentences
        self._counts = [Counter(_grams(s.text)) if len(s.text) > 8 and not s.heading else Counter() for s in report.sentences]
        sizes = [sum(counts.values()) for counts in self._counts]
        mean = sum(sizes) / max(1, sum(1 for size in sizes if size)) or 1.0
        self._norms = [K1 * (1 - B + B * size / mean) for size in sizes]
        self._postings: dict[str, list[int]] = {}
        for number, counts in enumerate(self._counts):
            for gram in counts:
                self._postings.setdefault(gram, []).append(number)

    def nearest(self, indicator: Indicator) -> Nearest | None:
        """The best passage for an indicator's title and terms; None where nothing shares a pair of characters with it."""
        scores: dict[int, float] = {}
        for gram in _query(indicator):
            places = self._postings.get(gram, ())
            if not places:
                continue
            rarity = math.log(1 + (len(self._counts) - len(places) + 0.5) / (len(places) + 0.5))
            for number in places:
                count = self._counts[number][gram]
                scores[number] = scores.get(number, 0.0) + rarity * count * (K1 + 1) / (count + self._norms[number])
        if not scores:
            return None
        number = max(scores, key=lambda n: (scores[n], -n))
        sentence = self._sentences[number]
        return Nearest(sentence.start, sentence.end, number, "no-term")


def _query(indicator: Indicator) -> set[str]:
    words: Sequence[str] = [indicator.title.zh, *indicator.find.terms[:6]]
    return {gram for word in words for gram in _grams(fold_pattern(word)) if len(gram) == 2}


def _grams(text: str) -> list[str]:
    return [*text, *map("".join, zip(text, text[1:], strict=False))]
