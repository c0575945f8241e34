"""The indicators, group by group: a line each, and below it all that the audit says."""

from collections.abc import Iterator

from checker.framework.resolve import bases_in
from checker.model import Result
from checker.render import words
from checker.render.basis import bases_of
from checker.render.html.context import Context, applies, card_id, needs_work
from checker.render.html.filters import toolbar
from checker.render.html.quotes import evidence, passage
from checker.render.html.tags import attributes, esc
from checker.render.mending import advice, ask, reason
from checker.render.settled import form_option, why_not
from checker.render.visible import visible

_BRIEF = 80
"""Code points of a quote on one line; the line itself may cut it shorter."""


def indicators(context: Context) -> str:
    """All groups."""
    groups = "".join(_groups(context))
    none = f'<p id="none" class="none" hidden>{context.say("html.none")}</p>'
    button = f'<button type="button" id="open-all" class="js-only">{context.say("html.open-all")}</button>'
    title = f"<h2>{context.say('html.indicators')} {button}</h2>"
    return f'<section id="indicators">{title}{toolbar(context)}{groups}{none}</section>\n'


def _groups(context: Context) -> Iterator[str]:
    for group in context.audit.framework.groups:
        results = [result for result in context.audit.results if result.indicator.group == group.id]
        if results:
            idle = "" if any(map(needs_work, results)) else " idle"
            cards = "".join(_card(context, result) for result in results)
            yield f'<section class="group{idle}"><h3>{context.pick(group.title)}</h3>\n{cards}</section>\n'


def _card(context: Context, result: Result) -> str:
    indicator, status = result.indicator, result.verdict.status
    data = attributes(
        id=card_id(result),
        data_indicator=indicator.id,
        data_status=status,
        data_weight=indicator.weight,
        data_group=indicator.group,
        data_applies=result.applicability,
    )
    return (
        f'<article class="card {status}"{data} data-own="{context.title(result)}">'
        f'<h4><a class="pick" href="#{_first(result)}"><b class="status {status}">{context.say(status)}</b> '
        f'<span class="name s">{context.title(result)}</span></a></h4>'
        f'<p class="kind"><span class="s">{esc(indicator.code)}</span> · {context.say(indicator.weight)}</p>'
        f'<p class="brief">{_brief(context, result)}</p>'
        f"<dl>{''.join(_fields(context, result))}</dl></article>\n"
    )


def _first(result: Result) -> str:
    """Where a click leads without the script: the first passage, or the indicator itself."""
    if result.verdict.evidence:
        return f"p{result.verdict.evidence[0].start}"
    return f"p{result.nearest.start}" if result.nearest else card_id(result)


def _brief(context: Context, result: Result) -> str:
    """What an indicator that is not open shows of itself."""
    verdict, lang = result.verdict, context.lang
    if verdict.status == "missing":
        return f"{context.say('expected')}: {context.pick(result.indicator.section)}"
    if verdict.status == "weak":
        return esc(reason(result.verdict, lang))
    if verdict.status == "unknown":
        return context.say("form-question") if not result.condition else _condition(context, result)
    why = why_not(context.audit, result, lang) if verdict.status == "not_applicable" else ""
    if why or not verdict.evidence:
        return esc(why)
    hit = verdict.evidence[0]
    quote = context.audit.report.document.text[hit.start : min(hit.end, hit.start + _BRIEF)]
    return f'<q lang="zh">{esc(quote)}</q>'


def _fields(context: Context, result: Result) -> Iterator[str]:
    indicator, verdict = result.indicator, result.verdict
    yield _field(context, "html.applies", " · ".join(_applies(context, result)))
    if why := reason(result.verdict, context.lang):
        yield _field(context, "reason", f"{esc(why)} → {esc(ask(result.verdict, context.lang))}")
    if verdict.status == "unknown":
        yield _field(context, "html.question", _question(context, result))
    yield _field(context, "elements", _elements(context, result), "elements")
    yield _field(context, "remark", "<br>".join(context.say(code) for code in verdict.notes if words.has(code)))
    yield _field(context, "evidence", evidence(context, result) if verdict.evidence else "")
    if verdict.status == "missing":
        yield _field(context, "expected", context.pick(indicator.section))
        yield _field(context, "nearest", _nearest(context, result))
    year = context.audit.report.year.value
    told = bases_of(bases_in(indicator, context.sources, year), context.sources, context.lang, year)
    yield _field(context, "basis", esc(told), "s basis")
    if needs_work(result):
        yield _field(context, "advice", esc(advice(result.indicator, result.verdict, context.lang)), "s advice")
    yield _field(context, "list.id", f"<code>{esc(indicator.id)}</code>", "s")


def _field(context: Context, label: str, inner: str, kind: str = "") -> str:
    """A label and what it stands for; nothing where there is nothing to say."""
    shown = f' class="{kind}"' if kind else ""
    return f"<div><dt>{context.say(label)}</dt><dd{shown}>{inner}</dd></div>" if inner else ""


def _applies(context: Context, result: Result) -> Iterator[str]:
    yield applies(context, result.applicability)
    why = why_not(context.audit, result, context.lang) if result.verdict.status == "not_applicable" else ""
    if why:
        yield esc(why)
    elif result.condition:
        yield _condition(context, result)
    elif result.verdict.status == "not_applicable":
        yield context.say("why.carried")


def _condition(context: Context, result: Result) -> str:
    settled = context.audit.conditions[result.condition]
    condition = next(c for c in context.audit.framework.conditions if c.id == result.condition)
    return context.say(
        "html.condition",
        title=visible(words.pick(context.lang, condition.title)),
        value=words.say(context.lang, {True: "yes", False: "no", None: "open"}[settled.holds]),
        why=words.say(context.lang, f"why.{settled.why}"),
    )


def _question(context: Context, result: Result) -> str:
    """What the unit is asked, and the option that answers."""
    if not result.condition:
        option = form_option(context.audit, result, context.lang)
        return context.say("form-question") + (f"<br><code>{esc(option)}</code>" if option else "")
    condition = next(c for c in context.audit.framework.conditions if c.id == result.condition)
    return f"{context.pick(condition.question)}<br><code>--answer {esc(condition.id)}=yes|no</code>"


def _elements(context: Context, result: Result) -> str:
    titles = {element.id: element.title for element in result.indicator.elements}
    parts = (
        f'<span data-element="{esc(e.id)}" data-status="{e.status}">{context.pick(titles[e.id])} '
        f'<b class="status {e.status}">{context.say(e.status)}</b></span>'
        for e in result.verdict.elements
    )
    return " ".join(parts)


def _nearest(context: Context, result: Result) -> str:
    near = result.nearest
    if near is None:
        return context.say("nothing-near")
    why = words.say(context.lang, f"near.{near.why}")
    told = context.say("not-counted", why=why)
    if near.about:
        about = next(r for r in context.audit.results if r.indicator.id == near.about)
        told += f' · <a href="#{card_id(about)}">{context.title(about)}</a>'
    return f"<div data-nearest>{passage(context, near.start, near.end, 'nearest', more=told)}</div>"
