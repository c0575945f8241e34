"""SARIF 2.1.0 (OASIS), as code scanning services read it: rules with descriptions, code-point columns, fingerprints."""

import json
import os
from typing import Any
from urllib.parse import quote

from checker import __version__
from checker.framework.model import Indicator
from checker.gate.model import Broken, Decision, Finding, Judged, Spot
from checker.render.basis import bases_of
from checker.render.gate.remarks import remarks
from checker.render.gate.telling import Telling, fingerprint, mark_of
from checker.render.sentences import translate
from checker.render.words import pick

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"fail": "error", "warn": "warning"}
_RULES = {
    "most-weak": ("MostWeak", "Too many indicators are weak.", "薄弱指标过多。"),
    "coverage": ("LeastCoverage", "Too few indicators are covered.", "覆盖率过低。"),
    "broken": ("CannotBeJudged", "The submission could not be judged.", "材料无法判断。"),
    "note": ("Note", "Something in the report does not fit together.", "报告内容需要核对。"),
}
Data = dict[str, Any]


def to_sarif(decision: Decision, lang: str) -> str:
    """One run with a result for every finding; what is waived or in the baseline is there as suppressed."""
    tell = Telling(decision, lang)
    rules = _rules(decision, tell)
    places = {rule["id"]: number for number, rule in enumerate(rules)}
    judged = [one for one in decision.submissions if isinstance(one, Judged)]
    broken = [one for one in decision.submissions if isinstance(one, Broken)]
    driver = {"name": "fazhi", "semanticVersion": __version__, "language": "en" if lang == "en" else "zh-CN"}
    run = {
        "tool": {"driver": {**driver, "rules": rules}},
        "automationDetails": {"id": f"fazhi/{decision.policy.id}/"},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not broken,
                "exitCode": decision.code,
                "toolExecutionNotifications": [
                    *(_notification(one, lang) for one in broken),
                    *({"level": "warning", "message": {"text": told}} for told in remarks(decision, lang)),
                ],
            }
        ],
        "properties": {"policy": decision.policy.id, "policySha256": decision.policy.sha256},
        "results": [
            *(_result(finding, one, places, tell) for one in judged for finding in one.findings),
            *(_broken(one, places, lang) for one in broken),
        ],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _rule_id(finding: Finding) -> str:
    return finding.about if finding.rule == "indicator" else finding.rule


def _rules(decision: Decision, tell: Telling) -> list[Data]:
    found = {_rule_id(f) for one in decision.submissions if isinstance(one, Judged) for f in one.findings}
    found |= {"broken" for one in decision.submissions if isinstance(one, Broken)}
    named = [_indicator_rule(i, decision, tell.lang) for i in decision.framework.indicators if i.id in found]
    return named + [_plain_rule(name, tell.lang) for name in _RULES if name in found]


def _indicator_rule(indicator: Indicator, decision: Decision, lang: str) -> Data:
    sources = {source.id: source for source in decision.framework.sources}
    title, advice = pick(lang, indicator.title), pick(lang, indicator.advice)
    basis = bases_of(indicator.basis, sources, lang)
    return {
        "id": indicator.id,
        "name": "".join(part.capitalize() for part in indicator.id.split("-")),
        "shortDescription": {"text": title + _stop(lang)},
        "fullDescription": {"text": f"{title}{_stop(lang)} {basis}{_stop(lang)}"},
        "help": {"text": f"{advice}\n{basis}", "markdown": f"{_plain(advice)}\n\n{_plain(basis)}"},
        "properties": {"tags": [indicator.group, indicator.weight]},
    }


def _stop(lang: str) -> str:
    return "." if lang == "en" else "。"


def _plain(text: str) -> str:
    return "".join(f"\\{char}" if char in "\\`*_{}[]<>#|!" else char for char in text)


def _plain_rule(name: str, lang: str) -> Data:
    title, english, chinese = _RULES[name]
    text = english if lang == "en" else chinese
    return {
        "id": name, "name": title, "shortDescription": {"text": text}, "fullDescription": {"text": text},
        "help": {"text": text},
    }  # fmt: skip


def _result(finding: Finding, one: Judged, places: dict[str, int], tell: Telling) -> Data:
    rule = _rule_id(finding)
    excuse = tell.excuse(finding)
    elsewhere = tell.elsewhere(finding)
    told = [tell.sentence(finding) + _stop(tell.lang), tell.advice(finding), elsewhere]
    return {
        "ruleId": rule,
        "ruleIndex": places[rule],
        "kind": "fail",
        "level": LEVELS[finding.action],
        "message": {"text": " ".join(filter(None, told))},
        "locations": [{"physicalLocation": _location(one.path, None if elsewhere else finding.spot)}],
        "partialFingerprints": {"fazhi/v1": fingerprint(one.path, finding)},
        "suppressions": [{"kind": "external", "status": "accepted", "justification": excuse}] if excuse else [],
    }


def _broken(one: Broken, places: dict[str, int], lang: str) -> Data:
    return {
        "ruleId": "broken", "ruleIndex": places["broken"], "kind": "fail", "level": "error",
        "message": {"text": f"{translate(one.message, lang)} {translate(one.tip, lang)}".strip()},
        "locations": [{"physicalLocation": _location(one.path, None)}],
        "partialFingerprints": {"fazhi/v1": mark_of(one.path, "broken")},
    }  # fmt: skip


def _location(path: str, spot: Spot | None) -> Data:
    region: Data = {"startLine": 1}
    if spot:
        region = {
            "startLine": spot.line, "startColumn": spot.column, "endLine": spot.end_line, "endColumn": spot.end_column,
            "snippet": {"text": spot.quote},
        }  # fmt: skip
    return {"artifactLocation": _artifact(path), "region": region}


def _artifact(path: str) -> Data:
    """A relative address below the source root; a file elsewhere by its whole address."""
    clean = os.path.normpath(path).replace(os.sep, "/")
    address = quote(clean.encode("utf-8", "surrogateescape"))
    if os.path.isabs(path):
        return {"uri": f"file://{address}"}
    return {"uri": address, "uriBaseId": "%SRCROOT%"}


def _notification(one: Broken, lang: str) -> Data:
    return {
        "level": "error",
        "message": {"text": translate(one.message, lang)},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(one.path)}}],
    }
