"""The first page: whose report, how it stands, what is missing and weak at the core, what is asked."""

from collections.abc import Iterator, Sequence

from checker.documents.model import Document
from checker.model import Result
from checker.render import words
from checker.render.html.context import Context, card_id
from checker.render.html.picture import coverage
from checker.render.html.serious import Many, Thing, of, serious
from checker.render.html.tags import esc, original
from checker.render.identity import who
from checker.render.mending import advice
from checker.render.sentences import translate
from checker.render.settled import asked as questions
from checker.render.shown import recommended

_MOST = 44
"""Names that all lists of the page show together: more would not fit on it."""
_LEAST = 4
"""So many of each list are shown in any case."""


def lead(context: Context) -> str:
    """The page; printed, it is one sheet."""
    say = context.say
    return (
        f'<section id="summary" class="lead">{_head(context)}<h2>{say("html.summary")}</h2>'
        f'<p class="sentence">{_sentence(context)}</p>{_serious(context)}<div class="names">{_names(context)}</div>'
        f'{coverage(context)}<p class="caution">{say("html.caution")}</p></section>\n'
    )


def _head(context: Context) -> str:
    report, framework = context.audit.report, context.audit.framework
    unit, told = who(context.audit, context.lang)
    title = original(report.title.value) if report.title.value else context.say("no-title")
    by = context.say("by-framework", id=framework.id, version=framework.version, count=len(context.audit.results))
    forced = words.say(context.lang, "forced", why=translate(context.audit.forced, context.lang))
    warning = f'<p class="warning">{esc(forced)}</p>' if context.audit.forced else ""
    return (
        f'<header class="head"><p class="product">{context.say("product")}</p>'
        f'<h1>{title}</h1><p class="who"><b>{original(unit) if report.unit.value else esc(unit)}</b>{esc(told)}</p>'
        f'<p class="file">{esc(_file(context))} · {by}</p>{warning}</header>'
    )


def _file(context: Context) -> str:
    """The name of the file without its folder, which is nobody's business but the auditor's."""
    document: Document = context.audit.report.document
    file = document.parsed_from or document
    kind = (document.encoding or file.format).upper()
    name = file.path.replace("\\", "/").rpartition("/")[2]
    return words.say(context.lang, "file", path=name, encoding=kind, characters=f"{len(document.text):,}")


def _sentence(context: Context) -> str:
    results = context.audit.results
    counts = {status: context.count(status) for status in ("covered", "declared", "weak", "missing", "unknown")}
    core = [r for r in results if r.indicator.weight == "core" and r.verdict.status != "not_applicable"]
    asked = [r.verdict.status for r in core if not recommended(r)]
    told = context.say(
        "html.sentence",
        applied=sum(counts.values()),
        not_applicable=context.count("not_applicable"),
        core=len(asked),
        core_missing=asked.count("missing"),
        core_weak=asked.count("weak"),
        **counts,
    )
    aside = [r.verdict.status for r in core if recommended(r)]
    missing, weak = aside.count("missing"), aside.count("weak")
    return told + context.say("html.sentence-aside", missing=missing, weak=weak) if missing or weak else told


def _serious(context: Context) -> str:
    things = serious(context.audit)
    if not things:
        return f'<p class="sentence">{context.say("nothing")}</p>'
    items = "".join(f"<li>{_thing(context, thing)}</li>" for thing in things)
    return f'<section class="serious"><h3>{context.say("html.serious")}</h3><ol>{items}</ol></section>'


def _thing(context: Context, thing: Thing) -> str:
    if isinstance(thing, Many):
        told = {"count": thing.counted, "share": thing.share}
        if not thing.reason:
            return f"<b>{context.say('html.many-missing', **told)}</b>"
        reason = words.say(context.lang, thing.reason)
        told_weak = context.say("html.many-weak", **told, most=thing.most, reason=reason)
        return f"<b>{told_weak}</b> → {context.say(f'ask.{thing.reason}')}"
    if not isinstance(thing, Result):
        return context.note(thing)
    status = f'<b class="status {thing.verdict.status}">{context.say(thing.verdict.status)}</b>'
    return f"{status} {_link(context, thing)} <span>{esc(advice(thing.indicator, thing.verdict, context.lang))}</span>"


def _names(context: Context) -> str:
    """Core indicators that are missing or weak, and what the unit is asked: a line each."""
    core = {f"section.{status}-core": of(context.audit, status, "core") for status in ("missing", "weak")}
    lists = {title: [_link(context, result) for result in results] for title, results in core.items()}
    lists["section.questions"] = list(_open(context))
    shown, room = [], _MOST
    for title, items in lists.items():
        most = max(_LEAST, room)
        room -= len(items)
        if items:
            rows = "".join(f"<li>{item}</li>" for item in _cut(context, items, most))
            count = _count(context, len(items), sum(map(recommended, core.get(title, ()))))
            shown.append(f"<section><h3>{context.say(title)} <small>{count}</small></h3><ul>{rows}</ul></section>")
    return "".join(shown)


def _count(context: Context, all_: int, aside: int) -> str:
    """How many a list has; those that are only recommended stand apart."""
    return context.say("html.count-aside", count=all_ - aside, aside=aside) if aside else str(all_)


def _open(context: Context) -> Iterator[str]:
    """What the unit is asked, in as few words as there are."""
    for condition, _ in questions(context.audit):
        yield f'<a href="#q-{esc(condition.id)}">{context.pick(condition.title)}</a>'
    for result in context.audit.results:
        if result.verdict.status == "unknown" and not result.condition:
            yield _link(context, result)


def _cut(context: Context, items: Sequence[str], most: int) -> Iterator[str]:
    yield from items[:most]
    if len(items) > most:
        yield context.say("html.more", count=len(items) - most)


def _link(context: Context, result: Result) -> str:
    hangs = {"unknown": "if-applies", "recommended": "html.if-recommended"}.get(result.applicability, "")
    tail = f" <small>{context.say(hangs)}</small>" if hangs and result.verdict.status != "unknown" else ""
    return f'<a href="#{card_id(result)}">{context.title(result)}</a>{tail}'
