"""Where a passage stands, in the words that a reader of the file would use."""

from checker.documents.model import NOWHERE, SURE, Origin
from checker.render.words import say


def where(lang: str, line: int, origin: Origin) -> str:
    """Page and line, paragraph, or cell of a table; the line alone for a text file. A doubtful recognition is said."""
    told = short_where(lang, line, origin)
    if origin.confidence < SURE:
        told += say(lang, "at.confidence", share=round(origin.confidence * 100))
    return told


def short_where(lang: str, line: int, origin: Origin) -> str:
    """The same in a few words."""
    if origin._replace(confidence=1.0) == NOWHERE:
        return say(lang, "line", line=line)
    if origin.table:
        cell = say(lang, "at.cell", table=origin.table, row=origin.row, column=origin.column)
        return say(lang, "at.page", page=origin.page) + cell if origin.page else cell
    if origin.page:
        return say(lang, "at.page-line", page=origin.page, line=origin.line) if origin.line else _page(lang, origin)
    part = say(lang, f"at.{origin.part}") if origin.part else ""
    paragraph = say(lang, "at.paragraph", paragraph=origin.paragraph) if origin.paragraph else ""
    return f"{paragraph}{part}"


def _page(lang: str, origin: Origin) -> str:
    return say(lang, "at.page", page=origin.page)
