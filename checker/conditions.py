"""Does a condition hold for this unit? An answer, the unit's type or name, or what the report shows settles it."""

from collections.abc import Mapping
from typing import NamedTuple

from checker.evidence.model import Hit
from checker.framework.model import Condition, Framework
from checker.structure.fold import fold_pattern
from checker.structure.model import Report
from checker.verdict import Verdict

ACCEPTED = {"strong": ("strong",), "definite": ("strong", "definite"), "mention": ("strong", "definite", "mention")}
"""Grades that are at least the one named."""


class Settled(NamedTuple):
    """The answer to one condition."""

    holds: bool | None
    """None where nothing settles it: then the unit must be asked."""
    why: str
    """answer, unit-type, name, shown, denied or open."""
    evidence: Hit | None = None


def settle(
    condition: Condition,
    report: Report,
    verdicts: Mapping[str, Verdict],
    hits: Mapping[str, list[Hit]],
    answers: Mapping[str, bool],
) -> Settled:
    """Settle one condition; a reviewer's answer beats the text, the text beats what the unit type lets expect."""
    kind = report.unit_type.value
    if condition.id in answers:
        return Settled(answers[condition.id], "answer")
    proof = _shown(condition, hits, ("strong",))
    denied = None if proof else _denied(condition, report, verdicts)
    if denied:
        return denied
    if kind in condition.holds_for:
        return Settled(True, "unit-type")
    name = fold_pattern(report.unit.value)
    if kind == "department" and any(word in name for word in condition.names):
        return Settled(True, "name")
    shown = proof or _shown(condition, hits, ACCEPTED[condition.shown_by.grade])
    if shown:
        return Settled(True, "shown", shown)
    if kind in condition.fails_for and not any(hits.get(i) for i in condition.shown_by.indicators):
        return Settled(False, "unit-type")
    return Settled(None, "open")


def _denied(condition: Condition, report: Report, verdicts: Mapping[str, Verdict]) -> Settled | None:
    for indicator in condition.denied_by.indicators:
        verdict = verdicts.get(indicator)
        if verdict and verdict.status == "declared":
            return Settled(False, "denied", verdict.evidence[0])
    for phrase in condition.denied_by.phrases:
        if all(part in report.folded.text for part in phrase):
            for number, sentence in enumerate(report.sentences):
                if all(part in sentence.text for part in phrase):
                    return Settled(False, "denied", _whole(number, sentence.start, sentence.end))
    return None


def _shown(condition: Condition, hits: Mapping[str, list[Hit]], accepted: tuple[str, ...]) -> Hit | None:
    for indicator in condition.shown_by.indicators:
        for hit in hits.get(indicator, ()):
            # Gaps hang on it: that a passage reads like one is not enough.
            told = hit.grade in accepted and hit.reason not in ("plan-only", "other-subject")
            if told and not hit.via.startswith("likeness"):
                return hit
    return None


def _whole(number: int, start: int, end: int) -> Hit:
    return Hit("", "", number, start, end, "declared", "", (), "phrase", 0)


def settle_all(
    framework: Framework,
    report: Report,
    verdicts: Mapping[str, Verdict],
    hits: Mapping[str, list[Hit]],
    answers: Mapping[str, bool],
) -> dict[str, Settled]:
    """All conditions of a framework by id."""
    return {c.id: settle(c, report, verdicts, hits, answers) for c in framework.conditions}
