"""The picture at a glance: a bar for every group and weight, told apart by pattern as well as by colour."""

from collections.abc import Sequence

from checker.framework.model import WEIGHTS
from checker.model import Result
from checker.render import words
from checker.render.html.context import Context
from checker.render.html.tags import attributes, esc

ORDER = ("covered", "declared", "weak", "missing", "unknown", "not_applicable")
"""Of the parts of a bar, from what is shown to what does not apply."""
_STROKES = {
    "covered": "",
    "declared": "M0 4h8",
    "weak": "M-2 2l4-4M0 8l8-8M6 10l4-4",
    "missing": "M-2 6l8 8M0 0l8 8M2-6l8 8",
    "unknown": "M2 0v8M6 0v8",
    "not_applicable": "",
}


def patterns() -> str:
    """What fills the parts of the bars, once for the whole page."""
    shapes = "".join(
        f'<pattern id="k-{status}" width="8" height="8" patternUnits="userSpaceOnUse">'
        f'<rect width="8" height="8" class="fill {status}"/><path d="{stroke}" class="stroke {status}"/></pattern>'
        for status, stroke in _STROKES.items()
    )
    return f'<svg class="patterns" width="0" height="0" aria-hidden="true"><defs>{shapes}</defs></svg>'


def coverage(context: Context) -> str:
    """A table: all indicators, each weight, each group; a bar beside the name, then the counts."""
    results = context.audit.results
    heads = "".join(
        f'<th scope="col"><svg class="key" width="12" height="12" aria-hidden="true">'
        f'<rect width="12" height="12" fill="url(#k-{status})" class="edge"/></svg> {context.say(status)}</th>'
        for status in ORDER
    )
    rows = [_row(context, context.say("all"), results, "total", "")]
    for weight in WEIGHTS:
        name = context.say("html.weight-row", weight=words.say(context.lang, weight))
        same = [result for result in results if result.indicator.weight == weight]
        rows.append(_row(context, name, same, "weight", f' data-row-weight="{weight}"'))
    for group in context.audit.framework.groups:
        same = [result for result in results if result.indicator.group == group.id]
        if same:
            rows.append(_row(context, context.pick(group.title), same, "", attributes(data_row_group=group.id)))
    caption = context.say("html.coverage")
    return (
        f'<table class="coverage"><caption>{caption}</caption><thead><tr><th scope="col">{context.say("html.group")}'
        f"</th>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>\n"
    )


def _row(context: Context, name: str, results: Sequence[Result], kind: str, data: str) -> str:
    counts = {status: sum(r.verdict.status == status for r in results) for status in ORDER}
    cells = "".join(f'<td data-status="{status}">{count or "–"}</td>' for status, count in counts.items())
    shown = f' class="{kind}"' if kind else ""
    bar = _bar(context, name, counts)
    return f'<tr{shown}{data}><th scope="row"><div><span>{name}</span>{bar}</div></th>{cells}</tr>\n'


def _bar(context: Context, name: str, counts: dict[str, int]) -> str:
    """`name` is already escaped."""
    total = sum(counts.values())
    told = {
        status: words.say(context.lang, "html.count-of", status=words.say(context.lang, status), count=count)
        for status, count in counts.items()
        if count
    }
    parts, at = [], 0
    for status in told:
        share = 100 * counts[status] / total
        parts.append(
            f'<rect x="{100 * at / total:.2f}%" width="{share:.2f}%" height="12" fill="url(#k-{status})" class="edge">'
            f"<title>{esc(told[status])}</title></rect>"
        )
        at += counts[status]
    label = f"{name}: {esc(context.comma.join(told.values()))}"
    return f'<svg class="bar" width="100%" height="12" role="img" aria-label="{label}">{"".join(parts)}</svg>'
