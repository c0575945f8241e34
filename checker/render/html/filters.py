"""The controls that choose which indicators are shown. Only the script makes them work, and only it shows them."""

from collections.abc import Iterable

from checker.framework.model import WEIGHTS
from checker.render import words
from checker.render.html.context import Context, applies, needs_work
from checker.render.html.tags import attributes, esc

ORDER = ("missing", "weak", "unknown", "covered", "declared", "not_applicable")
"""Statuses, those first that ask for work."""
_APPLIES = ("required", "recommended", "unknown", "not_applicable")


def toolbar(context: Context) -> str:
    """Search, statuses, weights, group, applicability. What needs work is chosen first, where there is any."""
    say, results = context.say, context.audit.results
    work = any(map(needs_work, results))
    statuses = "".join(
        _chip(status, say(status), context.count(status), work and status in ORDER[:3])
        for status in ORDER
        if context.count(status)
    )
    weights = [(weight, say(weight)) for weight in WEIGHTS if any(r.indicator.weight == weight for r in results)]
    groups = [(group.id, context.pick(group.title)) for group in context.audit.framework.groups]
    kinds = [(kind, applies(context, kind)) for kind in _APPLIES if any(r.applicability == kind for r in results)]
    buttons = "".join(f'<button type="button" id="{name}">{say(f"html.{name}")}</button>' for name in ("work", "reset"))
    return (
        f'<form id="filter" class="js-only" role="search" aria-label="{say("html.filter")}"><div class="line">'
        f'<input type="search" id="find" autocomplete="off" aria-label="{say("html.search")}" '
        f'placeholder="{say("html.search")}" aria-keyshortcuts="/">'
        f'<p id="count" role="status"{_sentences(context)}></p></div>'
        f'<fieldset class="line"><legend class="unseen">{say("html.status")}</legend>{statuses}</fieldset>'
        f'<div class="line">{_select(context, "weight", weights)}{_select(context, "group", groups)}'
        f"{_select(context, 'applies', kinds)}{buttons}</div></form>\n"
    )


def _sentences(context: Context) -> str:
    return attributes(
        data_shown=words.say(context.lang, "html.shown", n="{n}", all="{all}"),
        data_pinned=words.say(context.lang, "html.pinned", m="{m}"),
    )


def _chip(status: str, title: str, count: int, chosen: bool) -> str:
    checked = " checked" if chosen else ""
    return (
        f'<label class="chip"><input type="checkbox" name="status" value="{status}"{checked}>'
        f"<span>{title} <b>{count}</b></span></label>"
    )


def _select(context: Context, name: str, options: Iterable[tuple[str, str]]) -> str:
    rows = "".join(f'<option value="{esc(value)}">{title}</option>' for value, title in options)
    label, every = context.say(f"html.{name}"), context.say(f"html.any-{name}")
    return f'<select name="{name}" aria-label="{label}"><option value="">{every}</option>{rows}</select>'
