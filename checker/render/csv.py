"""An audit as CSV, for spreadsheets: UTF-8 with a byte order mark, by which they know it."""

import csv
from io import StringIO

from checker.model import Audit
from checker.render.formats import View
from checker.render.table import Table, heads

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def render(audit: Audit, view: View) -> str:
    """One row for each passage of evidence, with a row of heads."""
    lang = view.screen.lang
    buffer = StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(heads(lang))
    writer.writerows(map(inert, map(str, row)) for row in Table(audit, lang).rows())
    return "\ufeff" + buffer.getvalue()


def inert(cell: str) -> str:
    """The cell with an apostrophe in front where a spreadsheet would take it for a formula (OWASP, CSV Injection)."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
