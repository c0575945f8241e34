"""JUnit XML: a suite for each submission, a case for each indicator and for each further demand of the policy."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from checker.gate.model import Broken, Decision, Finding, Judged, Standing
from checker.render.gate.remarks import overridden
from checker.render.gate.telling import Telling, policy_of
from checker.render.sentences import translate
from checker.render.words import say

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no place for."""


def to_junit(decision: Decision, lang: str) -> str:
    """The decision for whatever shows test results."""
    tell = Telling(decision, lang)
    root = Element("testsuites", name=_clean(f"fazhi gate: {policy_of(decision, lang)}"))
    for one in decision.submissions:
        cases = [_broken(one, lang)] if isinstance(one, Broken) else list(_cases(one, tell))
        counts = {kind: sum(case.find(kind) is not None for case in cases) for kind in ("failure", "error", "skipped")}
        suite = SubElement(
            root, "testsuite", name=_clean(one.path), tests=str(len(cases)), failures=str(counts["failure"]),
            errors=str(counts["error"]), skipped=str(counts["skipped"]),
        )  # fmt: skip
        suite.extend(cases)
    for key in ("tests", "failures", "errors", "skipped"):
        root.set(key, str(sum(int(suite.get(key, "0")) for suite in root)))
    indent(root, " ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)


def _case(path: str, name: str) -> Element:
    return Element("testcase", classname=_clean(path), name=_clean(name))


def _broken(one: Broken, lang: str) -> Element:
    case = _case(one.path, "fazhi")
    told = translate(one.message, lang)
    SubElement(case, "error", type="broken", message=_clean(told)).text = _clean(translate(one.tip, lang))
    return case


def _cases(one: Judged, tell: Telling) -> Iterator[Element]:
    about = {finding.about: finding for finding in one.findings if finding.rule == "indicator"}
    changed = iter(overridden(one, tell))
    for standing in one.standings:
        case = _case(one.path, f"{standing.indicator} {tell.title(standing.indicator)}")
        _fill(case, about.get(standing.indicator), standing, one.year, tell)
        if standing.override >= 0:
            SubElement(case, "system-out").text = _clean(next(changed))
        yield case
    for finding in one.findings:
        if finding.rule != "indicator":
            case = _case(one.path, f"{finding.rule} {tell.sentence(finding)}")
            _tell(case, finding, one.year, tell)
            yield case


def _fill(case: Element, finding: Finding | None, standing: Standing, year: str, tell: Telling) -> None:
    if finding:
        _tell(case, finding, year, tell)
    elif standing.status not in ("covered", "declared"):
        # A gap that nobody asks about is not passed, and what does not apply is not tested.
        told = tell.status(standing.status)
        asked = standing.applicability != "not_applicable" and standing.status != "not_applicable"
        why = say(tell.lang, "gate.not-asked", id=tell.decision.policy.id) if asked else ""
        SubElement(case, "skipped", message=f"{told}: {why}" if why else told)


def _tell(case: Element, finding: Finding, year: str, tell: Telling) -> None:
    told = [tell.sentence(finding), tell.passage(finding), tell.basis(finding, year), tell.advice(finding)]
    text = _clean("\n".join(filter(None, told)))
    if finding.excuse:
        SubElement(case, "skipped", message=_clean(tell.excuse(finding))).text = text
    elif finding.action == "fail":
        kind = finding.status if finding.rule == "indicator" else finding.rule
        SubElement(case, "failure", type=kind, message=_clean(told[0])).text = text
    else:
        SubElement(case, "system-out").text = text
