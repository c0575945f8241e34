"""An audit as plain data: the shape of `--format json`, described in audit.schema.json beside this module."""

import json
from collections.abc import Iterable
from typing import Any

from checker.documents.model import NOWHERE, Origin
from checker.evidence.model import Hit
from checker.framework.model import WEIGHTS, Basis, Indicator, Source
from checker.framework.phrases import Text
from checker.framework.resolve import bases_in
from checker.model import Audit, Result
from checker.notes import Note
from checker.structure.model import Finding, Report
from checker.structure.places import Places
from checker.verdict import STATUSES

SCHEMA_VERSION = "1.1"
Data = dict[str, Any]


def to_json(audit: Audit) -> str:
    """The audit as one JSON object, one entry of a list to a line; the same audit gives the same bytes.

    Indented all the way down it would take four times as long, since only plain JSON is written by C.
    """
    write = json.JSONEncoder(ensure_ascii=False).encode
    lines = []
    for key, value in to_data(audit).items():
        if isinstance(value, list) and value:
            lines.append(f' "{key}": [\n  ' + ",\n  ".join(map(write, value)) + "\n ]")
        else:
            lines.append(f' "{key}": {write(value)}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def to_data(audit: Audit) -> Data:
    """The audit as dicts, lists and strings, in a fixed order."""
    places, framework = Places(audit.report), audit.framework
    sources = {source.id: source for source in framework.sources}
    questions = {condition.id: condition.question for condition in framework.conditions}
    return {
        "schema_version": SCHEMA_VERSION,
        "framework": {"id": framework.id, "version": framework.version, "title": text_data(framework.title)},
        "report": _report(audit.report, places),
        "forced": _forced(audit.forced),
        "summary": summary(audit),
        "results": [
            _result(result, places, bases_in(result.indicator, sources, audit.report.year.value), sources, questions)
            for result in audit.results
        ],
        "conditions": _conditions(audit, places),
        "notes": [_note(note, places) for note in audit.notes],
    }


def _forced(why: str) -> Data | None:
    if not why:
        return None
    from checker.render.sentences import translate

    return {"zh": translate(why, "zh"), "en": why}


def summary(audit: Audit) -> Data:
    """How many indicators have each status: all together, by weight, and by group."""
    groups = [group.id for group in audit.framework.groups]
    return {
        "status": _counts(audit.results),
        "weight": {w: _counts(r for r in audit.results if r.indicator.weight == w) for w in WEIGHTS},
        "group": {g: _counts(r for r in audit.results if r.indicator.group == g) for g in groups},
    }


def _counts(results: Iterable[Result]) -> dict[str, int]:
    counts = dict.fromkeys(STATUSES, 0)
    for result in results:
        counts[result.verdict.status] += 1
    return counts


def _report(report: Report, places: Places) -> Data:
    document = report.document
    return {
        "path": document.path,
        "sha256": document.sha256,
        "format": document.format,
        "encoding": document.encoding or None,
        "characters": len(document.text),
        "parsed_from": document.parsed_from._asdict() if document.parsed_from else None,
        "title": report.title.value or None,
        "unit": report.unit.value or None,
        "unit_type": report.unit_type.value or None,
        "year": int(report.year.value) if report.year.value else None,
        "found": {
            "title": finding_data(report.title, places),
            "unit": finding_data(report.unit, places),
            "unit_type": finding_data(report.unit_type, places),
            "year": finding_data(report.year, places),
        },
    }


def finding_data(finding: Finding, places: Places) -> Data:
    """How a fact about the report was found, and the passage that says so."""
    return {"why": finding.why, "passage": place_data(finding.span, places) if finding.span else None}


def named(indicator: Indicator) -> Data:
    """What every list of indicators says of one."""
    return {
        "id": indicator.id,
        "code": indicator.code,
        "group": indicator.group,
        "title": text_data(indicator.title),
        "weight": indicator.weight,
    }


def _result(
    result: Result,
    places: Places,
    bases: tuple[Basis, ...],
    sources: dict[str, Source],
    questions: dict[str, Text],
) -> Data:
    indicator, verdict, near = result.indicator, result.verdict, result.nearest
    asked = questions[result.condition] if result.condition and result.applicability == "unknown" else None
    return {
        **named(indicator),
        "applicability": result.applicability,
        "condition": result.condition or None,
        "question": text_data(asked) if asked else None,
        "status": verdict.status,
        "reason": verdict.reason or None,
        "remarks": list(verdict.notes),
        "elements": [{"id": e.id, "status": e.status} for e in verdict.elements],
        "evidence": [_evidence(hit, places) for hit in verdict.evidence],
        "expected_in": text_data(indicator.section),
        "nearest": {**place_data((near.start, near.end), places), "why": near.why} if near else None,
        "basis": [_basis(basis, sources[basis.source]) for basis in bases],
        "advice": text_data(_advice(result)),
    }


def _advice(result: Result) -> Text:
    if not result.verdict.late:
        return result.indicator.advice
    # Loaded here: an audit as JSON hardly ever needs the words.
    from checker.render.mending import advice

    return Text(advice(result.indicator, result.verdict, "zh"), advice(result.indicator, result.verdict, "en"))


def _basis(basis: Basis, source: Source) -> Data:
    return {
        "source": basis.source,
        "title": text_data(source.title),
        "number": source.number or None,
        "article": basis.article or None,
        "verified": basis.verified,
    }


def _evidence(hit: Hit, places: Places) -> Data:
    return {
        **place_data((hit.start, hit.end), places),
        "grade": hit.grade,
        "reason": hit.reason or None,
        "element": hit.element or None,
        "facts": list(hit.facts),
        "via": hit.via,
    }


def _conditions(audit: Audit, places: Places) -> list[Data]:
    return [
        {
            "id": condition.id,
            "title": text_data(condition.title),
            "question": text_data(condition.question),
            "holds": settled.holds,
            "why": settled.why,
            "evidence": place_data((settled.evidence.start, settled.evidence.end), places)
            if settled.evidence
            else None,
            "indicators": hanging(audit.results, condition.id),
        }
        for condition in audit.framework.conditions
        for settled in (audit.conditions[condition.id],)
    ]


def hanging(results: Iterable[Result], condition: str) -> list[str]:
    """Ids of the indicators whose applicability hangs on a condition."""
    return [result.indicator.id for result in results if result.condition == condition]


def _note(note: Note, places: Places) -> Data:
    return {
        "kind": note.kind,
        "indicator": note.indicator or None,
        "message": {"zh": note.zh, "en": note.en},
        "passage": place_data(note.span, places) if note.span else None,
    }


def place_data(span: tuple[int, int], places: Places) -> Data:
    """The passage `text[start:end]` with its address."""
    quote, start, end, line, section, origin = places.place(*span)
    place = {"quote": quote, "start": start, "end": end, "line": line, "section": list(section)}
    return {**place, "origin": origin_data(origin)}


def origin_data(origin: Origin) -> Data | None:
    """Where in the file, as far as its format has such places; None for a text file."""
    if origin == NOWHERE:
        return None
    return {key: value for key, value in origin._asdict().items() if value != getattr(NOWHERE, key)}


def text_data(text: Text) -> Data:
    """Both languages of a text."""
    return {"zh": text.zh, "en": text.en}
