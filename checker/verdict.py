"""From the hits of one indicator to its verdict (domain guide, part c). Pure functions; no files, no output."""

from collections.abc import Mapping
from typing import NamedTuple

from checker.evidence.model import GRADES, Hit
from checker.framework.model import Combine, Indicator

STATUSES = ("covered", "weak", "missing", "declared", "not_applicable", "unknown")
REASONS = ("other-subject", "wrong-year", "partial-elements", "slogan", "plan-only", "problem-only")
"""Of a weak verdict; where hits differ in reason, the first in this order is given."""


class ElementVerdict(NamedTuple):
    """What the report shows of one part of an indicator."""

    id: str
    status: str


class Late(NamedTuple):
    """A date after its limit."""

    day: str
    """ISO date."""
    limit: str
    """ISO date of the last day in time."""
    label: str
    """Under what the report or its file states the date; "" where the reviewer gives it."""


class Verdict(NamedTuple):
    """What the report shows of one indicator, whether it applies or not."""

    status: str
    """One of STATUSES."""
    reason: str
    """Of a weak verdict, one of REASONS; "" otherwise."""
    elements: tuple[ElementVerdict, ...]
    evidence: tuple[Hit, ...]
    """Every hit, best first: those that carry the status, then the rest."""
    notes: tuple[str, ...] = ()
    """Codes of what a reviewer should know beside the status: no-figure, contradiction, ..."""
    late: Late | None = None
    """Of a weak verdict on a time limit."""


def judge(indicator: Indicator, hits: list[Hit]) -> Verdict:
    """The verdict of the text alone: covered, weak, declared or missing."""
    if indicator.combine:
        return _by_elements(indicator, hits)
    status, reason = _status(hits)
    return Verdict(status, reason, (), best(hits, status, reason), _notes(status, hits))


def best(hits: list[Hit], status: str, reason: str = "") -> tuple[Hit, ...]:
    """All hits, those that carry the status first, better before worse; of a weak one those with its reason."""
    carrying = {"declared": ("declared",)}.get(status, ("strong", "definite"))

    def rank(hit: Hit) -> tuple[bool, int, bool, bool, int, int]:
        other = bool(reason) and hit.reason != reason
        return hit.grade not in carrying, GRADES.index(hit.grade), hit.heading, other, -hit.weight, hit.start

    return tuple(sorted(hits, key=rank))


def _status(hits: list[Hit]) -> tuple[str, str]:
    """A fact beats a nil declaration, that beats an act without figure, that beats words (guide c.2)."""
    grades = {hit.grade for hit in hits}
    if "strong" in grades:
        return "covered", ""
    if "declared" in grades:
        return "declared", ""
    if "definite" in grades:
        return "covered", ""
    return ("weak", _reason(hits)) if hits else ("missing", "")


def _reason(hits: list[Hit]) -> str:
    """The reason of a weak verdict: where only a plan and a problem speak, the plan (labelling rule).

    A heading alone decides only where nothing stands below it.
    """
    told = [hit.reason for hit in hits if hit.reason and not hit.heading] or [hit.reason for hit in hits if hit.reason]
    return min(told, key=REASONS.index, default="partial-elements")


def _notes(status: str, hits: list[Hit]) -> tuple[str, ...]:
    grades = {hit.grade for hit in hits}
    if status == "covered" and "strong" not in grades:
        return ("no-figure",)
    return ()


def _by_elements(indicator: Indicator, hits: list[Hit]) -> Verdict:
    """Elements are judged one by one; an umbrella name counts for none of them."""
    of = {e.id: [hit for hit in hits if hit.element == e.id] for e in indicator.elements if e.judged}
    umbrella = [hit for hit in hits if not hit.element]
    shown = {e: _status(found)[0] for e, found in of.items()}
    unnamed = "weak" if any(hit.grade != "declared" for hit in umbrella) else "missing"
    elements = tuple(ElementVerdict(e, unnamed if status == "missing" else status) for e, status in shown.items())
    covered = [e for e, status in shown.items() if status == "covered"]
    declared = any(hit.grade == "declared" for hit in hits)
    ranked = _ranked(covered, of, hits)
    if indicator.combine and _enough(indicator.combine, covered, list(shown.values())):
        return Verdict("covered", "", elements, ranked, _notes("covered", hits))
    if declared and not covered:
        return Verdict("declared", "", elements, best(hits, "declared"))
    if not hits:
        return Verdict("missing", "", elements, ())
    return Verdict("weak", "partial-elements" if covered else _reason(hits), elements, ranked)


def _enough(rule: Combine, covered: list[str], shown: list[str]) -> bool:
    all_named = "missing" not in shown
    return len(covered) >= rule.covered or bool(rule.or_named and all_named and len(covered) >= rule.or_named)


def _ranked(covered: list[str], of: Mapping[str, list[Hit]], hits: list[Hit]) -> tuple[Hit, ...]:
    """The hits of the covered elements first, then the others."""
    first = best([hit for element in covered for hit in of[element]], "covered")
    return first + best([hit for hit in hits if hit not in first], "covered")
