"""The nearest passage to an indicator that was not found: BM25 on character 1- and 2-grams.

Robertson and Zaragoza (2009), The Probabilistic Relevance Framework: BM25 and Beyond; k1 = 1.5, b = 0.75.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from operator import add
from typing import NamedTuple

from checker.framework.model import Indicator
from checker.structure.model import Report

K1 = 1.5
B = 0.75
SHORTEST = 9
SHARED = 3
"""So many 2-grams that stand nowhere else, or more that are not so rare, must be shared: with less nothing is near."""


class Nearest(NamedTuple):
    """A passage that comes closest to what was looked for."""

    start: int
    end: int
    sentence: int
    """Index in `Report.sentences`."""
    why: str
    """Why it does not count: other-subject (it is evidence of `about`) or no-term (it does not name the subject)."""
    about: str
    """Id of the indicator that the passage evidences; "" for none."""


class Passages:
    """The sentences of one report, ready to be ranked for some indicators."""

    def __init__(self, report: Report, sought: Iterable[Indicator]) -> None:
        self._sentences = report.sentences
        self._queries = {indicator.id: _query(indicator) for indicator in sought}
        wanted: set[str] = set().union(*self._queries.values())
        sizes = [0 if s.heading or len(s.text) < SHORTEST else 2 * len(s.text) for s in report.sentences]
        mean = sum(sizes) / max(1, sum(1 for size in sizes if size)) or 1.0
        self._norms = [K1 * (1 - B + B * size / mean) for size in sizes]
        self._postings: dict[str, dict[int, int]] = {}
        for number, sentence in enumerate(report.sentences):
            if sizes[number]:
                for gram in wanted.intersection(_grams(sentence.text)):
                    self._postings.setdefault(gram, {})[number] = sentence.text.count(gram)

    def nearest(self, indicator: Indicator, proves: Mapping[int, str]) -> Nearest | None:
        """The best passage for a sought indicator; None where nothing comes near.

        `proves` says which sentences are evidence of which other indicator.
        """
        scores: dict[int, float] = {}
        rarities: dict[str, float] = {}
        total = len(self._norms)
        for gram in sorted(self._queries[indicator.id] & self._postings.keys()):
            counts = self._postings[gram]
            rarity = rarities[gram] = _rarity(total, len(counts))
            for number, count in counts.items():
                scores[number] = scores.get(number, 0.0) + rarity * count * (K1 + 1) / (count + self._norms[number])
        if not scores:
            return None
        number = max(scores, key=lambda n: (scores[n], -n))
        shared = [rarity for gram, rarity in rarities.items() if len(gram) > 1 and number in self._postings[gram]]
        if sum(shared) < SHARED * _rarity(total, 1):
            return None
        sentence = self._sentences[number]
        about = proves.get(number, "")
        return Nearest(sentence.start, sentence.end, number, "other-subject" if about else "no-term", about)


def _rarity(total: int, count: int) -> float:
    """Of what stands in so many sentences of all."""
    return math.log(1 + (total - count + 0.5) / (count + 0.5))


def _query(indicator: Indicator) -> set[str]:
    """The 1- and 2-grams of the title and of the first terms, which are the standard ones."""
    return {gram for word in indicator.sought for gram in _grams(word)}


def _grams(text: str) -> Iterator[str]:
    return chain(text, map(add, text, text[1:]))
