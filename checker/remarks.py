"""Remarks beside a verdict that only the words of the report settle."""

from collections.abc import Sequence

from checker.consistency.denied import denied
from checker.evidence.facts import Fact
from checker.evidence.model import Hit
from checker.structure.model import Report
from checker.verdict import Verdict

_BARE = "no-figure"
_CONTRADICTION = "contradiction"
_FIGURES = ("quantity", "rate")


def remarked(verdict: Verdict, report: Report, facts: Sequence[Sequence[Fact]]) -> Verdict:
    """The verdict with what its passages say of it; `facts` are those of every sentence.

    A contradiction is added where one passage denies what another one counts. That there is no figure is left out where
    an act that carries the verdict is quoted with one: it may be about something near by and then does not make the act
    a strong one, but nobody who sees it will believe the remark.
    """
    notes = verdict.notes
    if _BARE in notes and _has_figure(verdict, report, facts):
        notes = tuple(note for note in notes if note != _BARE)
    if _is_contradicted(verdict, report):
        notes = (*notes, _CONTRADICTION)
    return verdict if notes is verdict.notes else verdict._replace(notes=notes)


def _is_contradicted(verdict: Verdict, report: Report) -> bool:
    nils = {hit.sentence for hit in verdict.evidence if hit.grade == "declared"}
    told = {hit.sentence for hit in verdict.evidence if hit.grade == "strong"} - nils
    texts = [sentence.text for sentence in report.sentences] if nils and told else []
    return bool(texts) and denied([texts[n] for n in nils], [texts[n] for n in told])


def _has_figure(verdict: Verdict, report: Report, facts: Sequence[Sequence[Fact]]) -> bool:
    acts = [hit for hit in verdict.evidence if hit.grade == "definite"]
    return any(_figure(hit, report, facts[hit.sentence]) for hit in acts)


def _figure(hit: Hit, report: Report, facts: Sequence[Fact]) -> bool:
    base, offsets = report.sentences[hit.sentence].fold, report.folded.offsets
    return any(fact.kind in _FIGURES and hit.start <= offsets[base + fact.start] < hit.end for fact in facts)
