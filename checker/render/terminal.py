"""An audit for people: the picture first, then what needs work, most serious first, then what was found."""

from collections.abc import Sequence

from checker.model import Audit, Result
from checker.render import settled
from checker.render.findings import Findings, widest
from checker.render.formats import View
from checker.render.overview import head, overview
from checker.render.page import Page
from checker.render.shown import recommended
from checker.render.words import pick

_WIDEST_NAME = 46


def render(audit: Audit, view: View) -> str:
    """The audit as lines for a screen."""
    page = Page(view.screen)
    findings = Findings(page, audit)
    head(page, audit)
    overview(page, audit)
    _work(page, findings, audit.results)
    settled.questions(page, audit)
    settled.answers(page, audit)
    settled.notes(page, audit)
    _found(page, findings, audit, view.everything)
    if view.everything:
        settled.conditions(page, audit)
    else:
        page.blank()
        page.line((page.say("more"), "dim"))
    return page.render()


def _work(page: Page, findings: Findings, results: Sequence[Result]) -> None:
    """Missing and weak indicators: what is asked in blocks, what is only recommended on one line each."""
    open_ = [r for r in results if r.verdict.status in ("missing", "weak")]
    asked = [r for r in open_ if not recommended(r)]
    for weight in ("core", "standard"):
        for status in ("missing", "weak"):
            rows = [r for r in asked if r.indicator.weight == weight and r.verdict.status == status]
            if rows:
                page.rule(page.say(f"section.{status}-{weight}"), len(rows))
            for row in rows:
                page.blank()
                write = findings.missing if status == "missing" else findings.weak
                write(row, full=weight == "core")
    rest = sorted((r for r in open_ if r not in asked), key=lambda r: r.verdict.status != "weak")
    if rest:
        page.rule(page.say("section.recommended"), len(rest))
        _folded(page, findings, rest)
    if not open_:
        page.blank()
        page.line((page.say("nothing"), "green"))


def _folded(page: Page, findings: Findings, rows: Sequence[Result]) -> None:
    names = widest([pick(page.screen.lang, r.indicator.title) for r in rows], _name_width(page))
    for row in rows:
        advice = pick(page.screen.lang, row.indicator.advice) if row.verdict.status == "missing" else ""
        findings.one_line(row, names, advice)


def _found(page: Page, findings: Findings, audit: Audit, everything: bool) -> None:
    """Covered, declared and not applicable."""
    for status in ("covered", "declared", "not_applicable"):
        rows = [r for r in audit.results if r.verdict.status == status]
        if not rows:
            continue
        page.rule(page.say(f"section.{status}"), len(rows))
        names = widest([pick(page.screen.lang, r.indicator.title) for r in rows], _name_width(page))
        for row in rows:
            if everything:
                page.blank()
            if everything and row.verdict.evidence:
                findings.head(row)
                findings.elements(row)
                findings.evidence(row, 1, lines=3)
            else:
                findings.one_line(
                    row, names, settled.why_not(audit, row, page.screen.lang) if status == "not_applicable" else ""
                )


def _name_width(page: Page) -> int:
    return min(_WIDEST_NAME, page.screen.width * 2 // 5)
