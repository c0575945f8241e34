"""A decision for people: a line for each submission, what fails in each, the indicators that fail most."""

from checker.gate.model import Broken, Decision, Finding, Judged
from checker.render.cells import cell_len
from checker.render.gate.data import totals
from checker.render.gate.remarks import overridden, remarks
from checker.render.gate.telling import Telling, counted, outcome, policy_of, share, total, worst
from checker.render.page import Page, pad, styled
from checker.render.quotes import quoted
from checker.render.screen import Screen
from checker.render.sentences import translate
from checker.render.visible import visible
from checker.render.where import where

COLOURS = {"pass": "green", "fail": "bold red", "broken": "bold magenta", "warn": "yellow"}
_MOST = 10
"""So many of the worst indicators are shown."""
_WIDEST_PATH = 60
_MANY = 20
"""From so many submissions on, those that pass by themselves are told of in the list only."""


def render(decision: Decision, screen: Screen) -> str:
    """The decision as lines for a screen."""
    page, tell = Page(screen), Telling(decision, screen.lang)
    _head(page, decision)
    _list(page, decision)
    for one in decision.submissions:
        if isinstance(one, Broken):
            _broken(page, one)
        elif len(decision.submissions) < _MANY or not one.passed or not one.passed_bare:
            _judged(page, one, tell)
    _worst(page, decision, tell)
    for remark in remarks(decision, screen.lang):
        page.blank()
        page.line((remark, "yellow"))
    _total(page, decision)
    return page.render()


def _head(page: Page, decision: Decision) -> None:
    page.line((page.say("gate.title"), "bold"))
    page.line((policy_of(decision, page.screen.lang), "dim"))
    if decision.exceptions.path:
        page.line((page.say("gate.exceptions", path=decision.exceptions.path), "dim"))
    if decision.baseline:
        page.line((page.say("gate.baseline", path=decision.baseline), "dim"))


def _list(page: Page, decision: Decision) -> None:
    page.rule(page.say("gate.submissions"), len(decision.submissions))
    words = {name: page.say(name) for name in ("pass", "fail", "broken")}
    width = max(map(cell_len, words.values()))
    paths = min(_WIDEST_PATH, max((cell_len(visible(one.path)) for one in decision.submissions), default=0))
    for one in decision.submissions:
        result = outcome(one)
        mark = (pad(words[result], width + 2), COLOURS[result])
        if isinstance(one, Broken):
            page.line(mark, one.path, hang=width + 2)
            continue
        told = [f"{page.say('gate.coverage-short')} {share(one.coverage)}", *counted(one, page.screen.lang)]
        path = pad(one.path, paths) if cell_len(visible(one.path)) <= paths else one.path
        page.line(mark, path, ("  " + " · ".join(told), "dim"), hang=width + 2)


def _broken(page: Page, one: Broken) -> None:
    page.rule(one.path)
    page.line((translate(one.message, page.screen.lang), COLOURS["broken"]))
    if one.tip:
        page.line(translate(one.tip, page.screen.lang))


def _judged(page: Page, one: Judged, tell: Telling) -> None:
    changed = list(overridden(one, tell))
    if not one.findings and not changed:
        return
    page.rule(" · ".join(filter(None, (one.path, one.unit, one.year))))
    for finding in sorted(one.findings, key=lambda finding: (bool(finding.excuse), finding.action != "fail")):
        _finding(page, finding, one.year, tell)
    for told in changed:
        page.line(told, hang=2)


def _finding(page: Page, finding: Finding, year: str, tell: Telling) -> None:
    word = page.say(finding.excuse or finding.action)
    style = "dim" if finding.excuse else COLOURS[finding.action]
    page.line((word, style), " ", tell.sentence(finding), hang=2)
    if finding.excuse:
        page.line((tell.excuse(finding), "dim"), indent=4)
        return
    if finding.spot and (finding.status == "weak" or finding.reason or finding.rule == "note"):
        place = where(page.screen.lang, finding.spot.line, finding.spot.origin)
        page.text(quoted(finding.spot.quote, (), 2 * page.screen.width).append_text(styled((f" {place}", "dim"))), 4)
    if finding.action == "fail" and finding.rule == "indicator":
        page.line((f"{page.say('basis')}: ", "dim"), tell.basis(finding, year), indent=4)
        if tell.advice(finding):
            page.line((f"{page.say('advice')}: ", "dim"), tell.advice(finding), indent=4)


def _worst(page: Page, decision: Decision, tell: Telling) -> None:
    ranked = worst(decision)[:_MOST]
    if len(decision.submissions) < 2 or not ranked:
        return
    page.rule(page.say("gate.worst"))
    names = max(cell_len(visible(tell.title(name))) for name, _ in ranked)
    for name, count in ranked:
        page.text(
            styled(
                pad(tell.title(name), names),
                f"  {page.say('gate.of-submissions', count=count, all=len(decision.submissions))}",
            )
        )


def _total(page: Page, decision: Decision) -> None:
    count = totals(decision)
    page.blank()
    page.line((total(decision, page.screen.lang), COLOURS[("pass", "fail", "broken")[decision.code]]))
    if count["pass"] != count["pass_bare"]:
        page.line((page.say("gate.total-bare", passed=count["pass_bare"]), "dim"))
