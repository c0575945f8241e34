"""From the hits of one indicator to its verdict (domain guide, part c). Pure functions; no files, no output."""

from typing import NamedTuple

from checker.evidence.model import GRADES, Hit
from checker.framework.model import Indicator

STATUSES = ("covered", "weak", "missing", "declared", "not_applicable", "unknown")
REASONS = ("other-subject", "wrong-year", "partial-elements", "slogan", "plan-only", "problem-only")
"""Of a weak verdict; where hits differ in reason, the first in this order is given."""


class ElementVerdict(NamedTuple):
    """What the report shows of one part of an indicator."""

    id: str
    status: str


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


def judge(indicator: Indicator, hits: list[Hit]) -> Verdict:
    """The verdict of the text alone: covered, weak, declared or missing."""
    if indicator.combine:
        return _by_elements(indicator, hits)
    status, reason = _status(hits)
    return Verdict(status, reason, (), best(hits, status), _notes(status, hits))


def best(hits: list[Hit], status: str) -> tuple[Hit, ...]:
    """All hits, those that carry the status first, better before worse."""
    carrying = {"declared": ("declared",)}.get(status, ("strong", "definite"))
    return tuple(
        sorted(hits, key=lambda h: (h.grade not in carrying, GRADES.index(h.grade), h.heading, -h.weight, h.start))
    )


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
    if "declared" in grades and "strong" in grades:
        return ("contradiction",)
    return ()


def _by_elements(indicator: Indicator, hits: list[Hit]) -> Verdict:
    """Elements are judged one by one; an umbrella name counts for none of them."""
    judged = [element for element in indicator.elements if element.find]
    of = {e.id: [hit for hit in hits if hit.element == e.id] for e in judged}
    umbrella = [hit for hit in hits if not hit.element]
    status_of = {e: _status(found)[0] for e, found in of.items()}
    named = {e for e, status in status_of.items() if status != "missing"}
    if any(hit.grade != "declared" for hit in umbrella):
        status_of = {e: "weak" if status == "missing" else status for e, status in status_of.items()}
    elements = tuple(ElementVerdict(e, status) for e, status in status_of.items())
    proved = [e for e, status in status_of.items() if status in ("covered", "declared")]
    rule = indicator.combine
    assert rule is not None
    enough = len(proved) >= rule.covered or (rule.or_named and len(named) == len(judged) and len(proved) >= rule.or_named)
    if enough:
        whole = "declared" if all(status_of[e] == "declared" for e in proved) else "covered"
        return Verdict(whole, "", elements, _ranked(proved, of, hits, whole), _notes(whole, hits))
    if any(hit.grade == "declared" for hit in umbrella) and not proved:
        return Verdict("declared", "", elements, best(hits, "declared"))
    if not hits:
        return Verdict("missing", "", elements, ())
    reason = "partial-elements" if proved else _reason(hits)
    return Verdict("weak", reason, elements, _ranked(proved, of, hits, "weak"))


def _ranked(proved: list[str], of: dict[str, list[Hit]], hits: list[Hit], status: str) -> tuple[Hit, ...]:
    """The hits of the proved elements first, then the others."""
    first = best([hit for element in proved for hit in of[element]], status)
    return first + best([hit for hit in hits if hit not in first], status)
