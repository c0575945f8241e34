"""Declarations of CSS, those of a style attribute or of a rule."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.documents.html.css.longhands import ALIASES, SHORTHANDS, Declarations, is_kept, longhands


class Declared(NamedTuple):
    """What one rule, or several together, say of an element."""

    normal: Declarations
    important: Declarations


NOTHING = Declared({}, {})
_STRING = r""" "(?:[^"\\\n]|\\.)*+"? | '(?:[^'\\\n]|\\.)*+'? """
CUT = re.compile(
    rf"""{_STRING} | url\(\s*+[^"')\s][^)]*+\)? | \\. | [(){{}};]""", re.VERBOSE | re.DOTALL | re.IGNORECASE
)
"""What ends a piece of a sheet, and what may hold such signs without ending it."""
_COMMENT = re.compile(rf"{_STRING} | /\*[^*]*+(?:\*(?!/)[^*]*+)*+(?:\*/)?", re.VERBOSE | re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\n\f\r]?|(.))", re.DOTALL)
_IMPORTANT = re.compile(r"!\s*important\s*$")
_LONGEST = 400
"""Of a value; what is beyond is cut off."""


def declarations(text: str) -> Declared:
    """The properties that matter here, in lower case; the last valid one of two of the same name counts."""
    if not text:
        return NOTHING
    found = Declared({}, {})
    for name, value in _pairs(without_comments(text)):
        value, important = _IMPORTANT.subn("", value)
        target = found.important if important else found.normal
        target.update(longhands(name, value.strip()))
    return found if found.normal or found.important else NOTHING


def without_comments(text: str) -> str:
    """The text without /* */; an unclosed comment takes all the rest."""
    if "/*" not in text:
        return text
    return _COMMENT.sub(lambda found: "" if found[0].startswith("/*") else found[0], text)


def unescaped(text: str) -> str:
    r"""The text with d\69 splay as it is meant."""
    return _ESCAPE.sub(_escape, text) if "\\" in text else text


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for declaration in _split(text):
        name, colon, value = declaration.partition(":")
        name = unescaped(name.strip()).lower().removeprefix("-webkit-")
        name = ALIASES.get(name, name)
        if colon and (is_kept(name) or name in SHORTHANDS or name.startswith("--")):
            # The end matters, too: it may say !important.
            value = value if len(value) <= _LONGEST else value[:_LONGEST] + value[-20:]
            yield name, unescaped(value).strip().lower()


def _split(text: str) -> Iterator[str]:
    """The declarations; a semicolon in a string or in brackets ends none."""
    if not any(sign in text for sign in "\"'(\\"):
        yield from text.split(";")
        return
    done = depth = 0
    for found in CUT.finditer(text):
        if found[0] == ";" and not depth:
            yield text[done : found.start()]
            done = found.end()
        depth = max(0, depth + (found[0] == "(") - (found[0] == ")"))
    yield text[done:]


def _escape(found: "re.Match[str]") -> str:
    if not found[1]:
        return found[2]
    number = int(found[1], 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
