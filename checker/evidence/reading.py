"""A sentence read once for all indicators: clauses, atoms, facts, moods."""

from __future__ import annotations

from array import array
from typing import NamedTuple

from checker.evidence.clauses import Clause, clauses_of
from checker.evidence.facts import Fact, facts_of
from checker.evidence.likeness import Scorer, Weighed
from checker.evidence.marks import Marks, marks_of
from checker.evidence.scan import Found, scan
from checker.framework.model import Framework
from checker.structure.model import Sentence
from checker.text import lazy

SHORTEST = 5
"""A clause of fewer characters is not asked of the model: too little to judge by."""

_UNASKED: array[int] = array("H")
# The year of what is told stands at the head of a clause; "2015年以来", "2020年修订的" date something else.
_YEAR = lazy(
    r"(?:^|[,;:。(])(?:在|于|截至)?(20[12]\d)年(?!以来|起|修订|修正|印发|出台|发布|制定|公布|施行|版|前|以前|至|-)"
)


class Reading(NamedTuple):
    """What one sentence holds, before asking what it is about."""

    number: int
    """Index in `Report.sentences`."""
    sentence: Sentence
    clauses: tuple[Clause, ...]
    found: Found
    marks: Marks
    facts: tuple[Fact, ...]
    scores: tuple[array[int], ...]
    """Per clause the scores of all classes, each plus LIFT; empty for a clause that is too short."""
    whole: array[int]
    """Scores of the sentence as a whole where it has several clauses; empty otherwise."""
    weighed: Weighed
    years: tuple[tuple[int, int], ...]
    """(place, year) of every year that is named."""


def read(number: int, sentence: Sentence, framework: Framework, scorer: Scorer) -> Reading:
    """Read the sentence with this index in its report."""
    text = sentence.text
    clauses = clauses_of(text)
    found = scan(text, framework.index)
    weighed = scorer.weigh(text)
    asked = () if sentence.heading else clauses
    return Reading(
        number,
        sentence,
        clauses,
        found,
        marks_of(found, framework.words, framework.index.sizes),
        facts_of(text, framework.vocabulary.units),
        tuple(weighed.score(a, b) if b - a >= SHORTEST else _UNASKED for a, b in asked),
        weighed.score(0, len(text)) if len(asked) > 1 else _UNASKED,
        weighed,
        tuple((m.start(), int(m[1])) for m in _YEAR.finditer(text)),
    )
