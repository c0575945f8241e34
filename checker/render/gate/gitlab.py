"""GitLab code quality: a list of issues, each with a fingerprint of its own."""

import json
import os
from typing import Any

from checker.gate.model import Broken, Decision, Finding, Judged
from checker.render.gate.telling import Telling, fingerprint, mark_of, policy_of
from checker.render.sentences import translate

_SEVERITIES = {"missing": "critical", "weak": "major", "unknown": "major"}


def to_gitlab(decision: Decision, lang: str) -> str:
    """Every finding; what is excused or only warned of is of less severity."""
    tell, issues = Telling(decision, lang), []
    for one in decision.submissions:
        if isinstance(one, Broken):
            told = translate(one.message, lang)
            issues.append(_issue(one.path, "broken", told, mark_of(one.path, "broken"), "blocker"))
        else:
            issues += _issues(one, tell)
    # GitLab has no place for what concerns all of them, and passes over keys that it does not know.
    named = policy_of(decision, lang)
    return json.dumps([issue | {"policy": named} for issue in issues], ensure_ascii=False, indent=1) + "\n"


def _issues(one: Judged, tell: Telling) -> list[dict[str, Any]]:
    seen: dict[str, int] = {}
    found = []
    for finding in one.findings:
        elsewhere = tell.elsewhere(finding)
        told = ": ".join(filter(None, (tell.sentence(finding), tell.excuse(finding), elsewhere)))
        mark = fingerprint(one.path, finding)
        # The same note on the same words twice: GitLab shows one of several issues with one fingerprint.
        seen[mark] = seen.get(mark, 0) + 1
        mark = mark if seen[mark] == 1 else f"{mark}-{seen[mark]}"
        name = finding.about if finding.rule == "indicator" else finding.rule
        line = finding.spot.line if finding.spot and not elsewhere else 1
        found.append(_issue(one.path, name, told, mark, _severity(finding), line))
    return found


def _severity(finding: Finding) -> str:
    if finding.excuse:
        return "info"
    return "minor" if finding.action == "warn" else _SEVERITIES.get(finding.status, "major")


def _issue(path: str, name: str, told: str, mark: str, severity: str, line: int = 1) -> dict[str, Any]:
    where = {"path": os.path.normpath(path).replace(os.sep, "/"), "lines": {"begin": line}}
    return {"description": told, "check_name": name, "fingerprint": mark, "severity": severity, "location": where}
