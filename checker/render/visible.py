"""Foreign text made safe for a terminal."""

import unicodedata
from functools import lru_cache

_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
"""Categories that a terminal obeys, hides or cannot show: control, format (bidi, zero-width), lone surrogates, ..."""


@lru_cache(maxsize=4096)
def _shown(char: str) -> str:
    if char.isprintable():
        return char
    category = unicodedata.category(char)
    if category == "Zs" or char in "\t\n\r\x0b\x0c":
        return " "
    if char < " ":
        return chr(0x2400 + ord(char))
    if char == "\x7f":
        return "\u2421"
    return f"<U+{ord(char):04X}>" if category in _HIDDEN else char


def visible(text: str) -> str:
    """The text on one line, with everything that a terminal would obey or hide as a visible placeholder."""
    if text.isprintable():
        return text
    return "".join(map(_shown, text))
