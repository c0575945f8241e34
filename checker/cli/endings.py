"""Formats and the endings of files: the ending chooses the format, and a chosen format must not belie the ending."""

import os
from collections.abc import Sequence

from checker.errors import FazhiError

ENDINGS: dict[str, tuple[str, ...]] = {
    "terminal": (".txt",),
    "json": (".json",),
    "html": (".html", ".htm"),
    "markdown": (".md",),
    "csv": (".csv",),
    "xlsx": (".xlsx",),
    "docx": (".docx", ".docm", ".dotx", ".dotm"),
    "sarif": (".sarif", ".json"),
    "junit": (".xml",),
    "github": (".txt",),
    "gitlab": (".json",),
    "letter": (".docx", ".md"),
}
"""By format, the usual one first. Where a format is to be chosen, the first with the ending is it."""
_WRITTEN_BY_NONE = (".pdf", ".doc", ".wps", ".rtf", ".odt", ".ofd", ".xls", ".et")
_KNOWN = {ending for endings in ENDINGS.values() for ending in endings}.union(_WRITTEN_BY_NONE)


def format_for(form: str, output: str, formats: Sequence[str]) -> str:
    """The format wanted, `form`, or where that is "" the one of `formats` that the file `output` names by its ending.

    Without both it is that of the terminal. Raises FazhiError where the ending is that of another format.
    """
    ending = os.path.splitext(output)[1].lower()
    named = next((one for one in ENDINGS if one in formats and ending in ENDINGS[one]), "")
    wanted = form or named or "terminal"
    if ending in _KNOWN and ending not in ENDINGS[wanted]:
        usual = ENDINGS[wanted][0]
        tip = f"Name a file that ends in {usual}, or write --format {named}."
        raise FazhiError(
            f"The format {wanted} is not written to a file that ends in {ending}.",
            tip if named else f"Name a file that ends in {usual}.",
        )
    return wanted
