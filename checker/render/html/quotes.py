"""Passages beside an indicator: the words as written, the facts in bold, their place; each leads to the text."""

from collections.abc import Iterator, Sequence

from checker.evidence.model import Hit
from checker.model import Result
from checker.render import words
from checker.render.html.context import Context
from checker.render.html.tags import attributes, esc
from checker.render.quotes import fact_places
from checker.render.visible import visible

_SHOWN = 3
"""So many quotes are shown at once; the others are folded away."""


def evidence(context: Context, result: Result) -> str:
    """All quotes of an indicator, best first."""
    items = [_hit(context, result, number, hit) for number, hit in enumerate(result.verdict.evidence)]
    first, rest = "".join(items[:_SHOWN]), "".join(items[_SHOWN:])
    if not rest:
        return f'<ol class="quotes">{first}</ol>'
    told = context.say("html.rest", count=len(items) - _SHOWN)
    more = f'<details><summary>{told}</summary><ol class="quotes" start="{_SHOWN + 1}">{rest}</ol></details>'
    return f'<ol class="quotes">{first}</ol>{more}'


def passage(context: Context, start: int, end: int, grade: str, facts: Sequence[str] = (), more: str = "") -> str:
    """A quote with its place; `more` is said behind that and is HTML."""
    quote = context.audit.report.document.text[start:end]
    place = attributes(data_start=start, data_end=end, data_grade=grade)
    tail = f" · {more}" if more else ""
    return (
        f'<blockquote{place}><a class="q {grade}" href="#p{start}" lang="zh">{_bold(quote, facts)}</a>'
        f"<footer>{context.place(start, end)}{tail}</footer></blockquote>"
    )


def _hit(context: Context, result: Result, number: int, hit: Hit) -> str:
    told = passage(context, hit.start, hit.end, hit.grade, hit.facts, " · ".join(_weighed(context, result, hit)))
    return f'<li data-quote="{number}">{told}</li>'


def _weighed(context: Context, result: Result, hit: Hit) -> Iterator[str]:
    """The part that the passage speaks to, how good it is as evidence, and why it is no better."""
    titles = {element.id: element.title for element in result.indicator.elements}
    if hit.element in titles:
        yield context.say("html.evidence-of", element=words.pick(context.lang, titles[hit.element]))
    yield f'<b class="grade {hit.grade}">{context.say(f"grade.{hit.grade}")}</b>'
    if hit.reason and words.has(hit.reason):
        yield context.say(hit.reason)


def _bold(quote: str, facts: Sequence[str]) -> str:
    shown, at, pieces = visible(quote), 0, []
    for low, high in fact_places(shown, facts):
        pieces += [esc(shown[at:low]), f"<b>{esc(shown[low:high])}</b>"]
        at = high
    return "".join(pieces) + esc(shown[at:])
