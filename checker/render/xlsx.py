"""An audit as an Excel workbook: a sheet of counts and a sheet of rows, ready to filter. Needs the extra `xlsx`."""

from datetime import datetime
from importlib.util import find_spec
from io import BytesIO
from typing import Any

from checker.errors import FazhiError
from checker.framework.phrases import Text
from checker.model import Audit
from checker.render.data import summary
from checker.render.formats import View
from checker.render.identity import identity
from checker.render.table import Row, Table, heads
from checker.render.visible import visible
from checker.render.words import pick, say
from checker.verdict import STATUSES

_WIDTHS = {
    "group": 22, "code": 7, "id": 26, "title": 28, "weight": 7, "applicability": 9, "status": 9, "reason": 24,
    "element": 16, "grade": 16, "quote": 60, "place": 34, "number": 6, "nearest": 40, "remarks": 28, "basis": 40,
    "advice": 50,
}  # fmt: skip
_FILLS = {"covered": "#E2F0D9", "weak": "#FFF2CC", "missing": "#F8D7DA", "declared": "#DDEBF7", "unknown": "#E4DFEC"}
_MADE = datetime(2000, 1, 1)
"""The same audit gives the same bytes."""


def render(audit: Audit, view: View) -> bytes:
    """The workbook. Raises FazhiError where xlsxwriter is not installed."""
    if not find_spec("xlsxwriter"):
        raise FazhiError(
            "Excel files are written with xlsxwriter, which is not installed.",
            'Install it with: python -m pip install "fazhi[xlsx]".',
        )
    from xlsxwriter import Workbook

    buffer, lang = BytesIO(), view.screen.lang
    # Text is never taken for a formula, a number or an address.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(buffer, options) as book:
        book.set_properties({"created": _MADE})
        _rows(book, audit, lang)
        _overview(book, audit, lang)
    return buffer.getvalue()


def _rows(book: Any, audit: Audit, lang: str) -> None:
    sheet = book.add_worksheet(say(lang, "table.sheet-rows"))
    bold = book.add_format({"bold": True, "bottom": 1})
    plain = {"valign": "top", "text_wrap": True}
    styles = {say(lang, s): book.add_format({**plain, "bg_color": fill}) for s, fill in _FILLS.items()}
    other = book.add_format(plain)
    for column, (name, head) in enumerate(zip(Row._fields, heads(lang), strict=True)):
        sheet.set_column(column, column, _WIDTHS[name])
        sheet.write_string(0, column, head, bold)
    last = 0
    for last, row in enumerate(Table(audit, lang).rows(), 1):
        for column, cell in enumerate(row):
            style = styles.get(row.status, other) if Row._fields[column] == "status" else other
            sheet.write(last, column, cell, style)
    sheet.freeze_panes(1, Row._fields.index("title") + 1)
    sheet.autofilter(0, 0, last, len(Row._fields) - 1)


def _overview(book: Any, audit: Audit, lang: str) -> None:
    sheet = book.add_worksheet(say(lang, "table.sheet-overview"))
    bold = book.add_format({"bold": True})
    sheet.set_column(0, 0, 40)
    lines = [visible(line) for line in identity(audit, lang)]
    for number, line in enumerate(lines):
        sheet.write_string(number, 0, line)
    at, counts = len(lines) + 1, summary(audit)
    for column, status in enumerate(STATUSES, 1):
        sheet.write_string(at, column, say(lang, status), bold)
    named = [(pick(lang, group.title), counts["group"][group.id]) for group in audit.framework.groups]
    for number, (name, row) in enumerate([*named, (say(lang, "all"), counts["status"])], at + 1):
        sheet.write_string(number, 0, name)
        for column, status in enumerate(STATUSES, 1):
            sheet.write_number(number, column, row[status])
    for number, note in enumerate(audit.notes, at + len(named) + 3):
        sheet.write_string(number, 0, visible(pick(lang, Text(note.zh, note.en))))
