"""A comparison as one page: complete in itself, without a script."""

from pathlib import Path

from checker.compare import KINDS, Change, Comparison, Side, Standing, of_kind
from checker.render.compare.data import statuses, summary
from checker.render.compare.terminal import named, remarks, shown
from checker.render.html.shell import page
from checker.render.html.tags import attributes, esc, original
from checker.render.words import pick, say
from checker.verdict import STATUSES

_STYLE = Path(__file__).with_name("compare.css")


def to_html(comparison: Comparison, lang: str) -> str:
    """The comparison as a page in the reader's language; the words of the reports stay as they are."""
    title = say(lang, "compare.title")
    parts = [f"<main>\n<h1>{esc(title)}</h1>\n", _sides(comparison, lang)]
    parts += [f'<p class="remark">{esc(remark)}</p>\n' for remark in remarks(comparison, lang)]
    parts += [_counts(comparison, lang), *(_section(comparison, kind, lang) for kind in KINDS[:-1])]
    if all(change.kind == "same" for change in comparison.changes):
        parts.append(f"<p>{esc(say(lang, 'compare.nothing'))}</p>\n")
    names = " → ".join(named(side, lang) for side in (comparison.old, comparison.new))
    return page(f"{title}: {names}", lang, "".join([*parts, "</main>\n"]), _STYLE.read_text(encoding="utf-8"))


def _pairs(comparison: Comparison) -> tuple[tuple[str, Side], tuple[str, Side]]:
    return ("compare.old", comparison.old), ("compare.new", comparison.new)


def _sides(comparison: Comparison, lang: str) -> str:
    rows = ""
    for key, side in _pairs(comparison):
        told = f'{original(named(side, lang))} <span class="dim">{esc(side.path)}</span>'
        rows += f"<dt>{esc(say(lang, key))}</dt><dd>{told}</dd>"
    return f"<dl>{rows}</dl>\n"


def _counts(comparison: Comparison, lang: str) -> str:
    heads = "".join(f'<th scope="col">{esc(say(lang, status))}</th>' for status in STATUSES)
    rows = ""
    for key, side in _pairs(comparison):
        cells = "".join(f"<td>{count}</td>" for count in statuses(side).values())
        rows += f'<tr><th scope="row">{esc(say(lang, key))}</th>{cells}</tr>'
    kinds = " · ".join(f"{esc(say(lang, f'compare.{kind}'))} {n}" for kind, n in summary(comparison).items())
    table = f"<table><thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    # A table that is wider than the screen must be reached with the keyboard, too.
    marks = attributes(tabindex=0, role="region", aria_label=say(lang, "overview"))
    return f'<div class="wide"{marks}>{table}</div>\n<p>{kinds}</p>\n'


def _section(comparison: Comparison, kind: str, lang: str) -> str:
    changes = of_kind(comparison, kind)
    if not changes:
        return ""
    articles = "".join(_article(change, lang) for change in changes)
    title = f"{say(lang, f'compare.{kind}')} ({len(changes)})"
    return f'<section class="{kind}">\n<h2>{esc(title)}</h2>\n{articles}</section>\n'


def _article(change: Change, lang: str) -> str:
    before, after = change.before, change.after
    marks = attributes(data_indicator=after.id, data_before=before.status, data_after=after.status)
    told = f"{esc(say(lang, before.status))} → {esc(say(lang, after.status))}"
    why = f" · {esc(say(lang, after.reason))}" if after.reason else ""
    quotes = _quote("compare.old", before, lang) + _quote("compare.new", after, lang)
    return (
        f"<article{marks}><h3>{esc(pick(lang, after.title))}</h3>"
        f'<p><span class="dim">{esc(say(lang, after.weight))}</span> · {told}{why}</p>'
        f"{f'<dl>{quotes}</dl>' if quotes else ''}</article>\n"
    )


def _quote(key: str, standing: Standing, lang: str) -> str:
    if not shown(standing):
        return ""
    return f'<dt>{esc(say(lang, key))}</dt><dd lang="zh">{original(" ".join(standing.quotes[0].split()))}</dd>'
