"""One audit under a policy: overrides, waivers and baseline in their turn.

Pure, but that it asks where the report really lies.
"""

import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.digests import sha256
from checker.errors import FazhiError
from checker.framework.phrases import Text
from checker.gate.baseline import is_accepted
from checker.gate.model import Exceptions, Finding, Gap, Judged, Policy, Spot, Standing, Target
from checker.gate.patterns import fits
from checker.gate.rules import Row, coverage_of, findings_of, is_required
from checker.gate.units import same_unit
from checker.model import Audit, Result
from checker.structure.fold import fold_pattern
from checker.structure.model import Report
from checker.structure.places import Places


class Terms(NamedTuple):
    """What submissions are judged by."""

    policy: Policy
    exceptions: Exceptions
    gaps: tuple[Gap, ...]
    today: str
    """ISO date against which waivers are held."""


def judge(audit: Audit, terms: Terms) -> Judged:
    """The findings on one submission, and whether it passes, with and without what is excused.

    Raises FazhiError where nothing is required of the unit: it would pass whatever it holds.
    """
    report, policy = audit.report, terms.policy
    real = os.path.realpath(report.document.path)
    standings = [_standing(result, report, real, terms.exceptions) for result in audit.results]
    own = [Row(r.indicator, r.applicability, r.verdict.status, r.verdict.reason) for r in audit.results]
    rows = [
        Row(result.indicator, standing.applicability, standing.status, standing.reason)
        for result, standing in zip(audit.results, standings, strict=True)
    ]
    if not any(map(is_required, rows)):
        raise FazhiError(
            f"Nothing is required of {report.document.path}: no indicator of the framework applies to it.",
            "Check the unit type and the year, or the framework.",
        )
    waived = _waivers(report, real, terms)
    noted = list(_noted(audit, policy))
    bare = findings_of(policy, rows) + noted
    kept = findings_of(policy, [row for row in rows if row.indicator.id not in waived])
    excused = [_excused(finding, waived, kept, report, terms.gaps) for finding in bare]
    findings = tuple(_with_spots(excused, audit))
    asked = {finding.about for finding in bare if finding.rule in ("indicator", "note")}
    return Judged(
        path=report.document.path,
        sha256=report.document.sha256,
        unit=report.unit.value,
        unit_type=report.unit_type.value,
        year=report.year.value,
        characters=len(report.document.text),
        standings=tuple(standings),
        coverage=coverage_of(rows),
        findings=findings,
        passed=not any(finding.action == "fail" and not finding.excuse for finding in findings),
        passed_bare=not any(finding.action == "fail" for finding in findings_of(policy, own) + noted),
        used=tuple(sorted(number for name, numbers in waived.items() if name in asked for number in numbers)),
    )


def _standing(result: Result, report: Report, real: str, exceptions: Exceptions) -> Standing:
    name, verdict, applies = result.indicator.id, result.verdict, result.applicability
    meant = [
        (number, override)
        for number, override in enumerate(exceptions.overrides)
        if override.indicator == name and _meant(override.target, report, real)
    ]
    if not meant:
        return Standing(name, applies, verdict.status, verdict.reason, verdict.status)
    if len(meant) > 1:
        places = " and ".join(override.place for _, override in meant)
        raise FazhiError(
            f"The verdict on {name} of {report.document.path} is set more than once: {places}.", "Keep one."
        )
    [(number, override)] = meant
    # Whoever sets a verdict says by that whether the indicator applies.
    if override.status == "not_applicable":
        applies = "not_applicable"
    elif override.status != "unknown" and applies in ("unknown", "not_applicable"):
        applies = "required"
    return Standing(name, applies, override.status, "", verdict.status, number)


def _meant(target: Target, report: Report, real: str) -> bool:
    if target.pattern:
        return fits(real, target.pattern)
    return target.year == report.year.value and same_unit(target.unit, report.unit.value)


def _waivers(report: Report, real: str, terms: Terms) -> dict[str, list[int]]:
    """Indicator to the numbers of the waivers that work for it today."""
    working: dict[str, list[int]] = {}
    for number, waiver in enumerate(terms.exceptions.waivers):
        if terms.today <= waiver.expires and _meant(waiver.target, report, real):
            working.setdefault(waiver.indicator, []).append(number)
    return working


def _noted(audit: Audit, policy: Policy) -> Iterator[Finding]:
    for note in audit.notes if policy.notes != "ignore" else ():
        text = audit.report.document.text[slice(*note.span)] if note.span else note.zh
        # What it says of which words, wherever they stand: edits elsewhere do not make another note of it.
        mark = sha256(fold_pattern(f"{note.kind} {text}").encode("utf-8", "replace")).hexdigest()[:16]
        about = note.indicator or note.kind
        yield Finding("note", about, policy.notes, mark, "", 0, 0, Text(note.zh, note.en), None)


def _excused(
    finding: Finding, waived: dict[str, list[int]], kept: Sequence[Finding], report: Report, gaps: Sequence[Gap]
) -> Finding:
    """The finding with what excuses it. A count or share is that of what is not waived."""
    if finding.about in waived and finding.rule in ("indicator", "note"):
        return finding._replace(excuse="waived", waiver=waived[finding.about][0])
    if finding.rule in ("most-weak", "coverage"):
        same = [other for other in kept if (other.rule, other.about) == (finding.rule, finding.about)]
        if not same:
            return finding._replace(excuse="waived")
        finding = same[0]
    if is_accepted(finding, gaps, report.unit.value, report.year.value, report.document.path):
        return finding._replace(excuse="baseline")
    return finding


def _with_spots(findings: Sequence[Finding], audit: Audit) -> Iterator[Finding]:
    """The findings with their passages; notes come in the order of the audit."""
    places, results = Places(audit.report), {result.indicator.id: result for result in audit.results}
    noted = iter(audit.notes)
    for finding in findings:
        span: tuple[int, int] | None = None
        if finding.rule == "note":
            span = next(noted).span
        elif finding.rule == "indicator":
            span = _span(results[finding.about])
            finding = finding._replace(late=results[finding.about].verdict.late)
        yield finding._replace(spot=_spot(places, *span)) if span else finding


def _spot(places: Places, start: int, end: int) -> Spot:
    place = places.place(start, end)
    return Spot(place.quote, start, end, *places.point(start), *places.point(end), place.section, place.origin)


def _span(result: Result) -> tuple[int, int] | None:
    evidence, near = result.verdict.evidence, result.nearest
    if evidence:
        return evidence[0].start, evidence[0].end
    return (near.start, near.end) if near else None
