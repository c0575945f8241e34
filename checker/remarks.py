"""Remarks beside a verdict that only the words of the report settle."""

from collections.abc import Sequence

from checker.evidence.facts import Fact
from checker.evidence.model import Hit
from checker.structure.model import Report
from checker.verdict import Verdict

_BARE = "no-figure"
_FIGURES = ("quantity", "rate")


def remarked(verdict: Verdict, report: Report, facts: Sequence[Sequence[Fact]]) -> Verdict:
    """The verdict without the remark that there is no figure, where an act that carries it is quoted with one.

    `facts` are those of every sentence. Such a figure may be about something near by and then does not make the act a
    strong one; but nobody who sees it in the quote will believe the remark.
    """
    if _BARE not in verdict.notes:
        return verdict
    acts = [hit for hit in verdict.evidence if hit.grade == "definite"]
    if not any(_figure(hit, report, facts[hit.sentence]) for hit in acts):
        return verdict
    return verdict._replace(notes=tuple(note for note in verdict.notes if note != _BARE))


def _figure(hit: Hit, report: Report, facts: Sequence[Fact]) -> bool:
    base, offsets = report.sentences[hit.sentence].fold, report.folded.offsets
    return any(fact.kind in _FIGURES and hit.start <= offsets[base + fact.start] < hit.end for fact in facts)
