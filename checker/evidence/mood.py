"""What a stretch of a sentence says of its subject: an act done, a nil, a slogan, a plan, a problem."""

from typing import NamedTuple

from checker.evidence.likeness import LIFT, MOODS, SCALE
from checker.evidence.marks import marked
from checker.evidence.reading import Reading

SHARE = 60
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


def mood_of(reading: Reading, low: int, high: int) -> Mood:
    """The mood of a stretch of the sentence: the model's word for it and, at half weight, for the whole sentence; and
    the shared vocabulary's."""
    marks = reading.marks
    scores = [score - LIFT for score in reading.weighed.score(low, high)[-len(MOODS) :]]
    if reading.whole:
        scores = [
            score + (whole - LIFT) * SHARE // 100
            for score, whole in zip(scores, reading.whole[-len(MOODS) :], strict=True)
        ]
    for at, name in enumerate(MOODS):
        if name in _LISTS and marked(marks, _LISTS[name], low, high):
            scores[at] += WORD
    ranked = sorted(zip(scores, MOODS, strict=True), reverse=True)
    acted = scores[MOODS.index("act")] - scores[MOODS.index("slogan")]
    return Mood(ranked[0][1], ranked[0][0] - ranked[1][0], acted)
