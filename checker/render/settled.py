"""Conditions of the unit on the screen: questions, answers, and how the others were settled. And the notes."""

from checker.framework.model import Condition
from checker.model import Audit, Result
from checker.render.findings import INDENT
from checker.render.page import Page, styled
from checker.render.quotes import quoted
from checker.render.where import where
from checker.render.words import has, pick, say
from checker.structure.places import Places

Asked = list[tuple[Condition, list[Result]]]


def asked(audit: Audit) -> Asked:
    """The conditions that nothing settles and on which something hangs, with what hangs on them."""
    hanging: dict[str, list[Result]] = {}
    for result in audit.results:
        if result.condition and result.applicability == "unknown":
            hanging.setdefault(result.condition, []).append(result)
    return [(c, hanging[c.id]) for c in audit.framework.conditions if c.id in hanging]


def questions(page: Page, audit: Audit) -> None:
    """What the unit is asked, which indicators hang on it, and the option that answers."""
    lang, rows = page.screen.lang, asked(audit)
    forms = [r for r in audit.results if r.verdict.status == "unknown" and not r.condition]
    if not rows and not forms:
        return
    page.rule(page.say("section.questions"), len(rows) + len(forms))
    width = max(len(page.say(key)) for key in ("concerns", "answer")) * (2 if lang == "zh" else 1) + 2
    for condition, results in rows:
        page.line(("? ", "magenta"), (pick(lang, condition.question), "bold"), hang=INDENT)
        names = ("、" if lang == "zh" else ", ").join(pick(lang, r.indicator.title) for r in results)
        page.field(page.say("concerns"), styled(names), INDENT, width)
        page.field(page.say("answer"), styled((f"--answer {condition.id}=yes|no", "cyan")), INDENT, width)
    for result in forms:
        page.line(("? ", "magenta"), (pick(lang, result.indicator.title), "bold"), hang=INDENT)
        page.line(page.say("form-question"), indent=INDENT)
        if option := form_option(audit, result, lang):
            page.field(page.say("answer"), styled((option, "cyan")), INDENT, width)


def form_option(audit: Audit, result: Result, lang: str) -> str:
    """The option that gives what the report does not say of its own form, with a day of the right year; "" for none."""
    key, year = f"form.{result.indicator.check}", audit.report.year.value
    return say(lang, key, year=int(year) + 1 if year else "YYYY") if has(key) else ""


def answers(page: Page, audit: Audit) -> None:
    """What the reviewer has answered, shown as the reviewer's."""
    lang = page.screen.lang
    given = [c for c in audit.framework.conditions if audit.conditions[c.id].why == "answer"]
    if not given:
        return
    page.rule(page.say("section.answers"), len(given))
    for condition in given:
        value = page.say("yes" if audit.conditions[condition.id].holds else "no")
        page.line(("· ", "cyan"), pick(lang, condition.title), f": {value}", (f"  {condition.id}", "dim"), hang=INDENT)


def conditions(page: Page, audit: Audit) -> None:
    """Every condition with what settled it: for a reviewer who wants to see all."""
    places, lang = Places(audit.report), page.screen.lang
    page.rule(page.say("section.conditions"))
    for condition in audit.framework.conditions:
        settled = audit.conditions[condition.id]
        value = page.say({True: "yes", False: "no", None: "open"}[settled.holds])
        why = page.say(f"why.{settled.why}")
        page.line("· ", pick(lang, condition.title), f": {value}", (f"  {why}  {condition.id}", "dim"), hang=INDENT)
        if settled.evidence:
            place = places.place(settled.evidence.start, settled.evidence.end)
            text = quoted(place.quote, (), page.screen.width - 2 * INDENT - 10)
            page.text(text.append_text(styled((f" {where(lang, place.line, place.origin)}", "dim"))), 2 * INDENT)


def notes(page: Page, audit: Audit) -> None:
    """Observations that are no verdicts."""
    if not audit.notes:
        return
    places = Places(audit.report)
    page.rule(page.say("section.notes"), len(audit.notes))
    for note in audit.notes:
        at = ""
        if note.span:
            place = places.place(note.span.start, note.span.end)
            at = "  " + where(page.screen.lang, place.line, place.origin)
        page.line(("! ", "yellow"), note.en if page.screen.lang == "en" else note.zh, (at, "dim"), hang=INDENT)


def why_not(audit: Audit, result: Result, lang: str) -> str:
    """Why an indicator does not apply; "" where a nil declaration, which is then its evidence, says it."""
    if result.condition and audit.conditions[result.condition].holds is False:
        condition = next(c for c in audit.framework.conditions if c.id == result.condition)
        why = say(lang, f"why.{audit.conditions[result.condition].why}")
        return f"{pick(lang, condition.title)}: {say(lang, 'no')} ({why})"
    if result.verdict.evidence:
        return ""
    year = int(audit.report.year.value or 0)
    since, until = result.indicator.since, result.indicator.until
    return say(lang, "why.year" if year and not since <= year <= (until or year) else "why.kind")
