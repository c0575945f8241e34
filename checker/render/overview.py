"""The head of a screen and the picture at a glance."""

from collections.abc import Sequence

from checker.model import Audit, Result
from checker.render.cells import cell_len
from checker.render.identity import source, who
from checker.render.page import Page, Piece, pad
from checker.render.sentences import translate
from checker.render.visible import visible
from checker.render.words import pick
from checker.verdict import STATUSES

COLOURS = {
    "covered": "green",
    "weak": "yellow",
    "missing": "red",
    "declared": "cyan",
    "not_applicable": "dim",
    "unknown": "magenta",
}
_GLYPHS = {"covered": "█", "weak": "▒", "missing": "░"}
_WIDEST_BAR, _NARROWEST_BAR = 36, 12


def head(page: Page, audit: Audit) -> None:
    """Whose report, of which year, from which file, by which framework."""
    lang = page.screen.lang
    unit, told = who(audit, lang)
    page.line((page.say("product"), "dim"))
    page.line((unit, "bold"), told)
    page.line(audit.report.title.value or page.say("no-title"))
    for line in source(audit, lang):
        page.line((line, "dim"))
    if audit.forced:
        page.blank()
        page.line((page.say("forced", why=translate(audit.forced, lang)), "yellow"))


def overview(page: Page, audit: Audit) -> None:
    """A row per group: a bar of what applies, and how many have each status."""
    page.rule(page.say("overview"))
    lang = page.screen.lang
    rows = [
        (pick(lang, group.title), [r for r in audit.results if r.indicator.group == group.id])
        for group in audit.framework.groups
    ]
    rows.append((page.say("all"), list(audit.results)))
    heads = [page.say(status) for status in STATUSES]
    widths = [max(3, cell_len(title)) for title in heads]
    numbers = sum(widths) + len(widths)
    names = max(cell_len(visible(name)) for name, _ in rows)
    names = min(names, max(12, page.screen.width - numbers - _NARROWEST_BAR - 2))
    bar = min(_WIDEST_BAR, page.screen.width - numbers - names - 2)
    bar = bar if bar >= _NARROWEST_BAR else 0
    lead = names + bar + 2 if bar else names
    if lead + numbers > page.screen.width:
        _list(page, audit)
        return
    titles = [
        (f" {pad('', width - cell_len(title))}{title}", COLOURS[status])
        for title, width, status in zip(heads, widths, STATUSES, strict=True)
    ]
    page.line(" " * lead, *titles)
    for number, (name, results) in enumerate(rows):
        style = "bold" if number == len(rows) - 1 else ""
        pieces: list[Piece] = [(pad(name, names), style)]
        pieces += [" ", *_bar(results, bar), " "] if bar else []
        page.line(*pieces, *_numbers(results, widths))
    page.line((page.say("legend"), "dim"))


def _list(page: Page, audit: Audit) -> None:
    """The totals alone, one a line: for a screen too narrow for the table."""
    for status in STATUSES:
        count = sum(r.verdict.status == status for r in audit.results)
        page.line((page.say(status), COLOURS[status]), f" {count}")


def _numbers(results: Sequence[Result], widths: list[int]) -> list[Piece]:
    pieces: list[Piece] = []
    for status, width in zip(STATUSES, widths, strict=True):
        count = sum(result.verdict.status == status for result in results)
        pieces.append((f" {count or '-':>{width}}", COLOURS[status] if count else "dim"))
    return pieces


def _bar(results: Sequence[Result], width: int) -> list[Piece]:
    """Covered, weak and missing as shares of what applies; whatever occurs gets one cell at least."""
    shown = [r.verdict.status.replace("declared", "covered") for r in results]
    counts = {status: shown.count(status) for status in _GLYPHS}
    total = sum(counts.values())
    if not total:
        return [" " * width]
    cells = {status: max(1, width * count // total) if count else 0 for status, count in counts.items()}
    largest = max(cells, key=lambda status: cells[status])
    cells[largest] += width - sum(cells.values())
    return [(_GLYPHS[status] * cells[status], COLOURS[status]) for status in _GLYPHS]
