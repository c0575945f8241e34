"""What a stretch of a sentence says of its subject: an act done, a nil, a slogan, a plan, a problem."""

from typing import NamedTuple

from checker.evidence.likeness import MOODS, SCALE, lane
from checker.evidence.reading import Reading

SHARE = 60
"""Per cent of its score that the sentence as a whole adds to the score of the stretch."""
WORD = 3 * SCALE
"""What a word of the shared vocabulary adds to its mood."""
_LISTS = {"act": "acts", "slogan": "slogan", "plan": "plan", "problem": "problem"}


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

    def of(self, first: int, last: int) -> Mood:
        """The mood of the clauses from `first` to `last` of one sentence.

        It is the model's word for them and, in part, for the whole sentence; and the shared vocabulary's.
        """
        key = first, last
        if key not in self._known:
            self._known[key] = self._work_out(first, last)
        return self._known[key]

    def _work_out(self, first: int, last: int) -> Mood:
        reading = self._reading
        score = reading.weighed.score(reading.clauses[first].start, reading.clauses[last].end)
        whole = reading.whole[reading.home[first]]
        scores = [lane(score, self._first + at) for at in range(len(MOODS))]
        if whole:
            scores = [own + lane(whole, self._first + at) * SHARE // 100 for at, own in enumerate(scores)]
        for at, name in enumerate(MOODS):
            if name in _LISTS and reading.marked(_LISTS[name], first, last):
                scores[at] += WORD
        ranked = sorted(zip(scores, MOODS, strict=True), reverse=True)
        acted = scores[MOODS.index("act")] - scores[MOODS.index("slogan")]
        return Mood(ranked[0][1], ranked[0][0] - ranked[1][0], acted)
