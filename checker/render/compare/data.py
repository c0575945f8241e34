"""A comparison as plain data: the shape of `fazhi compare --format json`; compare.schema.json describes it."""

import json
from typing import Any

from checker.compare import KINDS, Change, Comparison, Side, Standing
from checker.render.data import text_data
from checker.verdict import STATUSES

SCHEMA_VERSION = "1.0"
Data = dict[str, Any]


def to_json(comparison: Comparison) -> str:
    """The comparison as one JSON object; the same comparison gives the same bytes."""
    return json.dumps(to_data(comparison), ensure_ascii=False, indent=1) + "\n"


def to_data(comparison: Comparison) -> Data:
    """The comparison as dicts, lists and strings, in a fixed order."""
    return {
        "schema_version": SCHEMA_VERSION,
        "old": _side(comparison.old),
        "new": _side(comparison.new),
        "summary": summary(comparison),
        "changes": [_change(change) for change in comparison.changes],
        "only_old": list(comparison.only_old),
        "only_new": list(comparison.only_new),
    }


def summary(comparison: Comparison) -> dict[str, int]:
    """How many indicators there are of each kind of change."""
    kinds = [change.kind for change in comparison.changes]
    return {kind: kinds.count(kind) for kind in KINDS}


def statuses(side: Side) -> dict[str, int]:
    """How many indicators of a side have each status."""
    found = [standing.status for standing in side.standings.values()]
    return {status: found.count(status) for status in STATUSES}


def _side(side: Side) -> Data:
    return {
        "path": side.path,
        "title": side.title or None,
        "unit": side.unit or None,
        "unit_type": side.unit_type or None,
        "year": int(side.year) if side.year else None,
        "framework": {"id": side.framework[0], "version": side.framework[1]},
        "status": statuses(side),
    }


def _change(change: Change) -> Data:
    after = change.after
    return {
        "id": after.id,
        "group": after.group,
        "title": text_data(after.title),
        "weight": after.weight,
        "change": change.kind,
        "before": _standing(change.before),
        "after": _standing(after),
    }


def _standing(standing: Standing) -> Data:
    return {
        "applicability": standing.applicability,
        "status": standing.status,
        "reason": standing.reason or None,
        "quotes": list(standing.quotes),
    }
