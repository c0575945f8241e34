"""Chinese text as official papers set it: punctuation in full width (GB/T 15834), blanks that can be filled in."""

import re

_WIDE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"}
_MARK = re.compile(r"[,;:?!()]")
_YEARS = re.compile(r"(?<=\d{4})-(?=\d{4}年)")
_BLANK = re.compile(r"_{2,}")
_QUOTED = re.compile("(“[^”]*”|《[^》]*》)")
BLANK = "＿＿"
"""Markdown takes nothing of it for a sign of its own, and it looks the same on paper."""


def formal(text: str) -> str:
    """Words of the program or of the framework, never of a report, as an official paper sets them."""
    text = _YEARS.sub("—", _BLANK.sub(BLANK, text))
    return _MARK.sub(lambda found: _set(text, found.start()), text)


def formal_note(text: str) -> str:
    """The same for words that quote the report: what stands in quotation marks or is a title stays as it is."""
    return "".join(part if part[:1] in ("“", "《") else formal(part) for part in _QUOTED.split(text))


def _set(text: str, at: int) -> str:
    """The mark as it is set: narrow only between characters of a number, a word or an address in Latin letters."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    narrow = before.isascii() and after.isascii() and before.isalnum() and (after.isalnum() or after == "/")
    return text[at] if narrow else _WIDE[text[at]]
