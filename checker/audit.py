"""The audit of one report: evidence, verdicts, applicability, notes. Pure but for what `Tools` holds."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker.conditions import Settled, settle_all
from checker.consistency import check
from checker.evidence import gather
from checker.evidence.likeness import Scorer
from checker.evidence.model import Hit
from checker.evidence.nearest import Passages
from checker.forms import CHECKS, FormInput
from checker.framework import Framework, resolve
from checker.framework.model import Indicator
from checker.model import Audit, Result
from checker.notes import Note
from checker.remarks import remarked
from checker.structure.model import Report
from checker.structure.year import find_year
from checker.verdict import Verdict, best, judge


class Tools(NamedTuple):
    """What is loaded once for all reports of a process."""

    framework: Framework
    scorer: Scorer


class Told(NamedTuple):
    """What a reviewer says beside the report."""

    answers: Mapping[str, bool] = {}
    """Condition id to yes or no."""
    filed: str = ""
    """ISO date of filing."""
    published: str = ""
    """ISO date or address of publication."""
    forced: str = ""
    """Why the text does not look like such a report, where it is to be audited all the same."""


NOTHING = Told()


def audit_report(report: Report, tools: Tools, told: Told = NOTHING) -> Audit:
    """Audit a report whose unit type is known; `report.unit_type.value` must be one of UNIT_TYPES."""
    framework = tools.framework
    hits, facts = gather(report, framework, tools.scorer)
    shown = {i.id: remarked(judge(i, hits[i.id]), report, facts) for i in framework.indicators if not i.check}
    shown |= {i.id: verdict for i in framework.indicators if (verdict := _declared_with(i, shown, hits))}
    notes = check(report)
    given = FormInput(report, hits, facts, shown, told.filed, told.published, notes)
    shown |= {i.id: CHECKS[i.check](given) for i in framework.indicators if i.check}
    settled = settle_all(framework, report, shown, hits, told.answers)
    applies = resolve(framework, report.unit_type.value, int(report.year.value or 0))
    results = [_result(i, applies[i.id], shown, settled) for i in framework.indicators]
    notes = (*_noted(report), *_guessed(report), *_other_year(report), *notes)
    return Audit(report, framework, _with_nearest(results, report, hits), settled, notes, told.forced)


def _noted(report: Report) -> Iterator[Note]:
    """What the reader of the file has to say of it."""
    for remark in report.document.remarks:
        yield Note(remark.kind, None, remark.zh, remark.en)


def _guessed(report: Report) -> tuple[Note, ...]:
    """Which indicators apply hangs on the unit type: a guess must not pass for a finding."""
    if report.unit_type.why != "guess":
        return ()
    zh = "单位类型是推测的,适用哪些指标取决于它;如不对,请用 --unit-type 指定。"
    en = "The unit type is a guess, and which indicators apply hangs on it; if it is wrong, say it with --unit-type."
    return (Note("guess", None, zh, en),)


def _other_year(report: Report) -> tuple[Note, ...]:
    """A year that the reviewer gives goes before that of the title; what it overrules must be seen."""
    if report.year.why != "option":
        return ()
    titled = find_year(report.title, report.folded, [])
    if titled.why != "title" or titled.value == report.year.value:
        return ()
    given, told = report.year.value, titled.value
    zh = f"按指定的{given}年度审核,报告标题写的是{told}年度,请核对。"
    en = f"Audited for {given}, as the reviewer says; the title of the report says {told}. Please check."
    return (Note("told-year", titled.span, zh, en),)


def _declared_with(indicator: Indicator, shown: Mapping[str, Verdict], hits: Mapping[str, list[Hit]]) -> Verdict | None:
    """The declaration that covers this indicator too: no documents made, none to review or to file."""
    declared = [hit for hit in hits.get(indicator.nil_with, ()) if hit.grade == "declared"]
    if not declared or shown[indicator.id].status not in ("missing", "weak"):
        return None
    return shown[indicator.id]._replace(status="declared", reason="", evidence=best(declared, "declared"))


def _result(
    indicator: Indicator,
    applies: str,
    shown: Mapping[str, Verdict],
    settled: Mapping[str, Settled],
) -> Result:
    verdict = shown[indicator.id]
    applies, condition = _applicability(indicator, applies, verdict, settled)
    followed = shown.get(indicator.follows)
    if followed and followed.status == "declared" and verdict.status in ("missing", "weak", "declared"):
        # What hangs on a nil declaration asks nothing more; the declaration is its evidence.
        carried = Verdict("not_applicable", "", verdict.elements, followed.evidence)
        return Result(indicator, "not_applicable", condition, carried, None)
    status = _status(verdict.status, applies)
    return Result(indicator, applies, condition, verdict._replace(status=status), None)


def _with_nearest(results: list[Result], report: Report, hits: Mapping[str, list[Hit]]) -> tuple[Result, ...]:
    """The results, each missing one with the passage that comes nearest and why it does not count."""
    missing = [result.indicator for result in results if result.verdict.status == "missing"]
    passages = Passages(report, missing)
    proves = {
        hit.sentence: name for name, found in hits.items() for hit in found if hit.grade in ("strong", "definite")
    }
    return tuple(
        result._replace(nearest=passages.nearest(result.indicator, proves))
        if result.verdict.status == "missing"
        else result
        for result in results
    )


def _applicability(
    indicator: Indicator, applies: str, verdict: Verdict, settled: Mapping[str, Settled]
) -> tuple[str, str]:
    if verdict.status == "unknown":
        return "unknown", ""
    if not applies.startswith("when:"):
        return applies, ""
    condition = applies.removeprefix("when:")
    holds = settled[condition].holds
    return {True: "required", False: "not_applicable", None: "unknown"}[holds], condition


def _status(status: str, applies: str) -> str:
    """What the text shows answers for itself; silence does not where the indicator may not apply."""
    if applies == "not_applicable":
        return "declared" if status == "declared" else "not_applicable"
    if applies == "unknown" and status == "missing":
        return "unknown"
    return status
