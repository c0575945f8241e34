"""What a stretch of a sentence says of its subject: an act done, a nil, a slogan, a plan, a problem."""

from typing import NamedTuple

from checker.evidence.likeness import LIFT, MOODS, SCALE, Scorer
from checker.evidence.marks import Marks, marked

WORD = 2 * SCALE
"""What a word of the shared vocabulary adds to its mood."""
_LISTS = {"act": "acts", "slogan": "slogan", "plan": "plan", "problem": "problem"}


class Mood(NamedTuple):
    """The winner, and by how much it leads."""

    name: str
    """One of MOODS."""
    lead: int
    """Score over the runner-up, in log-odds times SCALE."""


def mood_of(text: str, low: int, high: int, marks: Marks, scorer: Scorer) -> Mood:
    """The mood of `text[low:high]`: the model's word, and the shared vocabulary's."""
    first = len(scorer.model.names) - len(MOODS)
    scores = [score - LIFT for score in scorer.score(text[low:high])[first:]]
    for at, name in enumerate(MOODS):
        if name in _LISTS and marked(marks, _LISTS[name], low, high):
            scores[at] += WORD
    ranked = sorted(zip(scores, MOODS, strict=True), reverse=True)
    return Mood(ranked[0][1], ranked[0][0] - ranked[1][0])
