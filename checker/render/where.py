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
    told = []
    if origin.page:
        told.append(say(lang, "at.page", page=origin.page))
    if origin.table:
        told.append(say(lang, "at.cell", table=origin.table, row=origin.row, column=origin.column))
    elif origin.line:
        told.append(say(lang, "line", line=origin.line))
    if origin.paragraph and not origin.table:
        told.append(say(lang, "at.paragraph", paragraph=origin.paragraph))
    if origin.part:
        told.append(say(lang, f"at.{origin.part}"))
    return say(lang, "at.between").join(told)
