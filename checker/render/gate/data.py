"""A decision as plain data: the shape of `fazhi gate --format json`, described in gate.schema.json beside it."""

import json
from collections.abc import Iterator
from typing import Any

from checker.gate.model import Broken, Decision, Finding, Judged, Override, Spot, Target, Waiver
from checker.render.data import origin_data, text_data
from checker.render.gate.telling import Telling, fingerprint, outcome, worst
from checker.render.sentences import translate
from checker.verdict import STATUSES

SCHEMA_VERSION = "1.1"
OUTCOMES = ("pass", "fail", "broken")
Data = dict[str, Any]


def to_json(decision: Decision) -> Iterator[str]:
    """The decision as one JSON object, a submission to a line; the same decision gives the same bytes.

    It comes in pieces: thousands of submissions as one text would take more room than judging them.
    """
    write = json.JSONEncoder(ensure_ascii=False).encode
    lines = [f' "{key}": {write(value)}' for key, value in _head(decision).items()]
    yield "{\n" + ",\n".join(lines) + ',\n "submissions": [\n'
    for number, one in enumerate(_submissions(decision)):
        yield f"{',' if number else ' '} {write(one)}\n"
    yield " ]\n}\n"


def _submissions(decision: Decision) -> Iterator[Data]:
    tell = (Telling(decision, "zh"), Telling(decision, "en"))
    for one in decision.submissions:
        yield _broken(one) if isinstance(one, Broken) else _judged(one, tell)


def _head(decision: Decision) -> Data:
    policy, framework = decision.policy, decision.framework
    return {
        "schema_version": SCHEMA_VERSION,
        "exit_code": decision.code,
        "policy": {
            "id": policy.id, "title": text_data(policy.title), "path": policy.path or None, "sha256": policy.sha256,
        },
        "framework": {"id": framework.id, "version": framework.version},
        "baseline": decision.baseline or None,
        "today": decision.today,
        "totals": totals(decision),
        "waivers": _waivers(decision),
        "overrides": _overrides(decision),
        "worst": [{"id": name, "submissions": count} for name, count in worst(decision)],
    }  # fmt: skip


def totals(decision: Decision) -> Data:
    """How many submissions there are of each outcome, with and without waivers and baseline."""
    outcomes = [outcome(one) for one in decision.submissions]
    bare = sum(one.passed_bare for one in decision.submissions if isinstance(one, Judged))
    return {"submissions": len(outcomes), **{name: outcomes.count(name) for name in OUTCOMES}, "pass_bare": bare}


def states(decision: Decision) -> list[str]:
    """Of every waiver: used (it excuses something), expired or unused."""
    used = {number for one in decision.submissions if isinstance(one, Judged) for number in one.used}
    waivers = enumerate(decision.exceptions.waivers)
    return ["used" if n in used else "expired" if w.expires < decision.today else "unused" for n, w in waivers]


def met(decision: Decision) -> set[int]:
    """Numbers of the overrides that set a verdict."""
    judged = [one for one in decision.submissions if isinstance(one, Judged)]
    return {standing.override for one in judged for standing in one.standings if standing.override >= 0}


def _waivers(decision: Decision) -> list[Data]:
    waivers = decision.exceptions.waivers
    return [_waiver(waiver, state) for waiver, state in zip(waivers, states(decision), strict=True)]


def _waiver(waiver: Waiver, state: str) -> Data:
    named = {key: getattr(waiver, key) for key in ("owner", "reason", "basis", "expires", "place")}
    return {"indicator": waiver.indicator, "submission": _target(waiver.target), **named, "state": state}


def _overrides(decision: Decision) -> list[Data]:
    used = met(decision)
    return [_override(override, number in used) for number, override in enumerate(decision.exceptions.overrides)]


def _override(override: Override, used: bool) -> Data:
    named = {key: getattr(override, key) for key in ("status", "who", "why", "place")}
    return {"indicator": override.indicator, "submission": _target(override.target), **named, "used": used}


def _target(target: Target) -> str | Data:
    return target.written or {"unit": target.unit, "year": int(target.year)}


def _broken(one: Broken) -> Data:
    message = {"zh": translate(one.message, "zh"), "en": one.message}
    return {
        "path": one.path, "outcome": "broken", "message": message,
        "tip": {"zh": translate(one.tip, "zh"), "en": one.tip} if one.tip else None,
    }  # fmt: skip


def _judged(one: Judged, tell: tuple[Telling, Telling]) -> Data:
    statuses = [standing.status for standing in one.standings]
    return {
        "path": one.path,
        "outcome": outcome(one),
        "passes_without_excuses": one.passed_bare,
        "sha256": one.sha256,
        "unit": one.unit or None,
        "unit_type": one.unit_type,
        "year": int(one.year),
        "characters": one.characters,
        "coverage": round(one.coverage, 4),
        "summary": {status: statuses.count(status) for status in STATUSES},
        "findings": [_finding(finding, one.path, tell) for finding in one.findings],
        "results": [
            {
                "id": standing.indicator,
                "applicability": standing.applicability,
                "status": standing.status,
                "reason": standing.reason or None,
                "found": standing.found,
                "override": standing.override if standing.override >= 0 else None,
            }
            for standing in one.standings
        ],
    }


def _finding(finding: Finding, path: str, tell: tuple[Telling, Telling]) -> Data:
    zh, en = tell
    return {
        "rule": finding.rule,
        "about": finding.about or None,
        "action": finding.action,
        "status": finding.status if finding.rule == "indicator" else None,
        "reason": finding.reason or None,
        "value": finding.value if finding.limit or finding.value else None,
        "limit": finding.limit if finding.limit or finding.value else None,
        "message": {"zh": zh.sentence(finding), "en": en.sentence(finding)},
        "fingerprint": fingerprint(path, finding),
        "excuse": finding.excuse or None,
        "waiver": finding.waiver if finding.waiver >= 0 else None,
        "passage": _spot(finding.spot) if finding.spot else None,
    }


def _spot(spot: Spot) -> Data:
    return {**spot._asdict(), "section": list(spot.section), "origin": origin_data(spot.origin)}
