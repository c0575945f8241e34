"""A side of a comparison: an audit made now, or one that was saved as JSON."""

import json
from typing import Any

from checker.compare.model import Side, Standing
from checker.errors import UnreadableReport
from checker.framework.phrases import Text
from checker.model import Audit, Result

_TIP = "Make it anew with: fazhi audit REPORT --format json --output FILE."
_WRONG = (KeyError, TypeError, ValueError, AttributeError, RecursionError)


def side_of(audit: Audit) -> Side:
    """An audit as a side."""
    report, framework = audit.report, audit.framework
    return Side(
        report.document.path,
        report.title.value,
        report.unit.value,
        report.unit_type.value,
        report.year.value,
        (framework.id, framework.version),
        {result.indicator.id: _standing(result, report.document.text) for result in audit.results},
    )


def _standing(result: Result, text: str) -> Standing:
    indicator, verdict, near = result.indicator, result.verdict, result.nearest
    spans = [(hit.start, hit.end) for hit in verdict.evidence] or ([(near.start, near.end)] if near else [])
    return Standing(
        indicator.id,
        indicator.group,
        indicator.title,
        indicator.weight,
        result.applicability,
        verdict.status,
        verdict.reason,
        tuple(text[start:end] for start, end in spans),
    )


def saved_side(name: str, data: bytes) -> Side:
    """The side in a saved audit. Raises UnreadableReport where it is not what `fazhi audit --format json` wrote."""
    try:
        return _side(json.loads(data.decode("utf-8")))
    except _WRONG:
        raise UnreadableReport(f"{name} is not what fazhi audit wrote, or was changed since.", _TIP) from None


def _side(data: dict[str, Any]) -> Side:
    report, framework = data["report"], data["framework"]
    return Side(
        _word(report["path"]),
        _word(report["title"] or ""),
        _word(report["unit"] or ""),
        _word(report["unit_type"] or ""),
        str(report["year"] or ""),
        (_word(framework["id"]), _word(framework["version"])),
        {row["id"]: _saved(row) for row in data["results"]},
    )


def _saved(row: dict[str, Any]) -> Standing:
    near = row["nearest"]
    passages = row["evidence"] or ([near] if near else [])
    return Standing(
        _word(row["id"]),
        _word(row["group"]),
        Text(_word(row["title"]["zh"]), _word(row["title"]["en"])),
        _word(row["weight"]),
        _word(row["applicability"]),
        _word(row["status"]),
        _word(row["reason"] or ""),
        tuple(_word(passage["quote"]) for passage in passages),
    )


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
