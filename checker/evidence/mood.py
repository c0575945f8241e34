"""What a stretch of a sentence says of its subject: an act done, a nil, a slogan, a plan, a problem."""

from operator import add
from typing import NamedTuple

from checker.evidence.likeness import MOODS, SCALE, lanes
from checker.evidence.marks import BIT
from checker.evidence.reading import Reading

SHARE = 70
"""Per cent of its score that the sentence as a whole adds to the score of the stretch."""
WORD = 3 * SCALE
"""What a word of the shared vocabulary adds to its mood."""
_ACT, _SLOGAN = MOODS.index("act"), MOODS.index("slogan")
_LISTS = {"act": "acts", "slogan": "slogan", "plan": "plan", "problem": "problem"}
_WORDS = tuple((MOODS.index(mood), BIT[name]) for mood, name in _LISTS.items())


class Mood(NamedTuple):
    """The winner, and by how much it leads."""

    name: str
    """One of MOODS."""
    lead: int
    """Score over the runner-up, in log-odds times SCALE."""
    acted: int
    """Score of an act over that of a slogan."""


class Moods:
    """The moods of the stretches of one report; `first_class` is the model's class of the first of MOODS."""

    def __init__(self, reading: Reading, first_class: int) -> None:
        self._reading, self._first = reading, first_class
        self._known: dict[tuple[int, int], Mood] = {}
        self._whole: dict[int, list[int]] = {}

    def of(self, first: int, last: int) -> Mood:
        """The mood of the clauses from `first` to `last` of one sentence.

        It is the model's word for them and, in part, for the whole sentence; and the shared vocabulary's.
        """
        key = first, last
        if key not in self._known:
            self._known[key] = self._work_out(first, last)
        return self._known[key]

    def _work_out(self, first: int, last: int) -> Mood:
        reading, sentence = self._reading, self._reading.home[first]
        score = reading.weighed.score(reading.clauses[first].start, reading.clauses[last].end)
        scores = lanes(score, self._first, len(MOODS))
        if reading.whole[sentence]:
            scores = list(map(add, scores, self._of_whole(sentence)))
        marks = reading.marked(first, last)
        for at, bit in _WORDS:
            if marks & bit:
                scores[at] += WORD
        ranked = sorted(zip(scores, MOODS, strict=True), reverse=True)
        return Mood(ranked[0][1], ranked[0][0] - ranked[1][0], scores[_ACT] - scores[_SLOGAN])

    def _of_whole(self, sentence: int) -> list[int]:
        """What the sentence as a whole adds to the scores of each of its stretches."""
        if sentence not in self._whole:
            scores = lanes(self._reading.whole[sentence], self._first, len(MOODS))
            self._whole[sentence] = [score * SHARE // 100 for score in scores]
        return self._whole[sentence]
