"""A comparison for people: the two reports, the counts side by side, then what changed, the worst first."""

from checker.compare import KINDS, Change, Comparison, Side, Standing, of_kind
from checker.render.cells import cell_len
from checker.render.compare.data import statuses, summary
from checker.render.overview import COLOURS
from checker.render.page import Page, pad, styled
from checker.render.quotes import quoted
from checker.render.screen import Screen
from checker.render.words import pick, say
from checker.verdict import STATUSES

_KIND_COLOURS = {"lost": "red", "weaker": "yellow", "gained": "green", "stronger": "green", "other": "magenta"}
_INDENT = 2


def render(comparison: Comparison, screen: Screen) -> str:
    """The comparison as lines for a screen."""
    page = Page(screen)
    page.line((page.say("compare.title"), "dim"))
    for key, side in (("compare.old", comparison.old), ("compare.new", comparison.new)):
        page.field(page.say(key), styled((named(side, screen.lang), "bold")), 0, 8, side.path)
    for remark in remarks(comparison, screen.lang):
        page.line((remark, "yellow"))
    _counts(page, comparison)
    _changes(page, comparison)
    return page.render()


def named(side: Side, lang: str) -> str:
    """The unit and the year of a side."""
    year = say(lang, "year", year=side.year) if side.year else ""
    return " · ".join(filter(None, (side.unit or say(lang, "no-unit"), year)))


def remarks(comparison: Comparison, lang: str) -> list[str]:
    """What makes the two hard to compare."""
    old, new = comparison.old, comparison.new
    told = []
    if old.framework != new.framework:
        frameworks = {"old": " ".join(old.framework), "new": " ".join(new.framework)}
        told.append(say(lang, "compare.frameworks", **frameworks))
    if old.unit_type != new.unit_type:
        told.append(say(lang, "compare.unit-types"))
    if comparison.only_old or comparison.only_new:
        counts = {"old": len(comparison.only_old), "new": len(comparison.only_new)}
        told.append(say(lang, "compare.only", **counts))
    return told


def _counts(page: Page, comparison: Comparison) -> None:
    page.rule(page.say("overview"))
    heads = [page.say(status) for status in STATUSES]
    widths = [max(3, cell_len(head)) + 1 for head in heads]
    lead = max(cell_len(page.say(key)) for key in ("compare.old", "compare.new")) + 1
    page.line(
        " " * lead,
        *((pad("", w - cell_len(h)) + h, COLOURS[s]) for h, w, s in zip(heads, widths, STATUSES, strict=True)),
    )
    for key, side in (("compare.old", comparison.old), ("compare.new", comparison.new)):
        counts = statuses(side)
        numbers = [f"{counts[s] or '-':>{w}}" for s, w in zip(STATUSES, widths, strict=True)]
        page.line(pad(page.say(key), lead), *numbers)
    counts = summary(comparison)
    told = [f"{page.say(f'compare.{kind}')} {counts[kind]}" for kind in KINDS]
    page.line("  ".join(told))


def _changes(page: Page, comparison: Comparison) -> None:
    for kind in KINDS[:-1]:
        changes = of_kind(comparison, kind)
        if changes:
            page.rule(page.say(f"compare.{kind}"), len(changes))
        for change in changes:
            _change(page, change)
    if all(change.kind == "same" for change in comparison.changes):
        page.blank()
        page.line((page.say("compare.nothing"), "green"))


def _change(page: Page, change: Change) -> None:
    before, after, lang = change.before, change.after, page.screen.lang
    page.line(
        ("■ ", _KIND_COLOURS[change.kind]),
        (pick(lang, after.title), "bold"),
        (f"  {page.say(after.weight)}  ", "dim"),
        (page.say(before.status), COLOURS[before.status]),
        " → ",
        (page.say(after.status), COLOURS[after.status]),
        f"  {page.say(after.reason)}" if after.reason else "",
        hang=_INDENT,
    )
    width = max(cell_len(page.say(key)) for key in ("compare.old", "compare.new")) + 1
    for key, standing in (("compare.old", before), ("compare.new", after)):
        if shown(standing):
            text = quoted(standing.quotes[0], (), 2 * (page.screen.width - _INDENT - width))
            page.field(page.say(key), text, _INDENT, width)


def shown(standing: Standing) -> bool:
    """Whether a side has a passage that shows its verdict; what comes nearest to a missing one does not."""
    return bool(standing.quotes) and standing.status != "missing"
