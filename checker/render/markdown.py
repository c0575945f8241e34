"""An audit as Markdown: the counts, then a table of all indicators with their evidence."""

from collections.abc import Iterator

from checker.framework.phrases import Text
from checker.model import Audit
from checker.render.data import summary
from checker.render.formats import View
from checker.render.identity import identity
from checker.render.markup import plain
from checker.render.table import Row, Table
from checker.render.words import pick, say
from checker.verdict import STATUSES

_COLUMNS = ("status", "title", "weight", "grade", "quote", "place", "reason", "advice")


def render(audit: Audit, view: View) -> str:
    """The audit for a wiki, an issue or a mail."""
    lang = view.screen.lang
    lines = [f"# {say(lang, 'product')}", ""]
    lines += [f"{plain(line)}  " for line in identity(audit, lang)]
    lines += ["", *_overview(audit, lang), "", *_table(audit, lang)]
    notes = [plain(pick(lang, Text(note.zh, note.en))) for note in audit.notes]
    if notes:
        lines += ["", f"## {say(lang, 'section.notes')}", "", *(f"- {note}" for note in notes)]
    return "\n".join(lines) + "\n"


def _overview(audit: Audit, lang: str) -> Iterator[str]:
    counts = summary(audit)
    yield _line(["", *(say(lang, status) for status in STATUSES)])
    yield "|---|" + "---:|" * len(STATUSES)
    for group in audit.framework.groups:
        yield _line([plain(pick(lang, group.title)), *map(str, counts["group"][group.id].values())])
    yield _line([f"**{say(lang, 'all')}**", *(f"**{count}**" for count in counts["status"].values())])


def _table(audit: Audit, lang: str) -> Iterator[str]:
    yield _line([say(lang, f"table.{name}") for name in _COLUMNS])
    yield "|" + "---|" * len(_COLUMNS)
    for row in Table(audit, lang).rows():
        yield _line([plain(cell) for cell in _cells(row)])


def _cells(row: Row) -> Iterator[str]:
    yield from (str(getattr(row, name)) for name in _COLUMNS)


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"
