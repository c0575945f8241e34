"""What stands beside the indicators: questions to the unit, notes, conditions; for paper, what was found in short."""

from collections.abc import Iterator

from checker.framework.model import Condition
from checker.render.html.context import Context, card_id
from checker.render.html.quotes import passage
from checker.render.html.tags import esc
from checker.render.settled import asked, form_option

_BRIEF = 44
"""Code points of a quote in the printed table of what was found."""


def questions(context: Context) -> str:
    """What the unit is asked, what hangs on it, and the option that answers."""
    items = "".join((*_asked(context), *_forms(context)))
    return _section(context, "questions", "section.questions", items, "html.nothing-asked")


def notes(context: Context) -> str:
    """Observations that are no verdicts, each with its passage."""
    items, name = [], context.say("html.grade.note")
    for number, note in enumerate(context.audit.notes):
        told = context.note(note)
        shown = passage(context, note.span.start, note.span.end, "note") if note.span else ""
        items.append(
            f'<li id="n-{number}" class="entry" data-own="{name}" data-note="{number}"><p>{told}</p>{shown}</li>'
        )
    return _section(context, "notes", "section.notes", "".join(items), "html.nothing-noted")


def conditions(context: Context) -> str:
    """Every condition with what settled it."""
    items = "".join(_condition(context, condition) for condition in context.audit.framework.conditions)
    return _section(context, "conditions", "section.conditions", items, "")


def found(context: Context) -> str:
    """A line for each indicator with evidence: on paper it stands for the cards."""
    rows = "".join(_found(context))
    heads = "".join(
        f'<th scope="col">{context.say(key)}</th>' for key in ("list.name", "html.status", "evidence", "html.place")
    )
    return (
        f'<section class="found"><h2>{context.say("html.found")}</h2><table><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></section>\n"
    )


def _section(context: Context, name: str, title: str, items: str, nothing: str) -> str:
    inner = f"<ul>{items}</ul>" if items else f"<p>{context.say(nothing)}</p>"
    return f'<section id="{name}" class="asides"><h2>{context.say(title)}</h2>{inner}</section>\n'


def _asked(context: Context) -> Iterator[str]:
    for condition, results in asked(context.audit):
        links = context.comma.join(f'<a href="#{card_id(r)}">{context.title(r)}</a>' for r in results)
        yield (
            f'<li id="q-{esc(condition.id)}" class="entry" data-question="{esc(condition.id)}">'
            f"<p><b>{context.pick(condition.question)}</b></p><p>{context.say('concerns')}: {links}</p>"
            f"<p>{context.say('answer')}: <code>--answer {esc(condition.id)}=yes|no</code></p></li>"
        )


def _forms(context: Context) -> Iterator[str]:
    for result in context.audit.results:
        if result.verdict.status == "unknown" and not result.condition:
            option = form_option(context.audit, result, context.lang)
            answer = f"<p>{context.say('answer')}: <code>{esc(option)}</code></p>" if option else ""
            title = f'<a href="#{card_id(result)}">{context.title(result)}</a>'
            yield (
                f'<li class="entry" data-question="{esc(result.indicator.id)}"><p><b>{title}</b> '
                f"{context.say('form-question')}</p>{answer}</li>"
            )


def _condition(context: Context, condition: Condition) -> str:
    settled = context.audit.conditions[condition.id]
    value = context.say({True: "yes", False: "no", None: "open"}[settled.holds])
    title, why, hit = context.pick(condition.title), context.say(f"why.{settled.why}"), settled.evidence
    shown = passage(context, hit.start, hit.end, "condition") if hit else ""
    return (
        f'<li id="c-{esc(condition.id)}" class="entry" data-own="{title}" data-condition="{esc(condition.id)}">'
        f"<p>{title}: <b>{value}</b> · {why}</p>{shown}</li>"
    )


def _found(context: Context) -> Iterator[str]:
    text = context.audit.report.document.text
    for result in context.audit.results:
        if result.verdict.status in ("covered", "declared") and result.verdict.evidence:
            hit = result.verdict.evidence[0]
            cut = "…" if hit.end - hit.start > _BRIEF else ""
            yield (
                f'<tr><th scope="row">{context.title(result)}</th><td>{context.say(result.verdict.status)}</td>'
                f'<td lang="zh">{esc(text[hit.start : min(hit.end, hit.start + _BRIEF)])}{cut}</td>'
                f"<td>{context.place(hit.start, hit.end).partition(' · ')[0]}</td></tr>\n"
            )
