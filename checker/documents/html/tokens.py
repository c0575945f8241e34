"""HTML to tags and text, as the HTML standard cuts it (section 13.2.5), in one pass from left to right.

The standard library's parser is not used: what it takes for a comment or a script differs between the versions of
Python, and text that a browser shows must be told from text that it does not show.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

NO_ATTRIBUTES: dict[str, str] = {}


class Token(NamedTuple):
    """A piece of the page."""

    kind: str
    """text, start, end, raw (what stands inside a style, title or xmp element), comment or doctype."""
    name: str
    """Of the element, in lower case; "" for text and comments."""
    text: str
    """Decoded text; for a start tag, its attributes as they stand."""


# Possessive throughout: a tag that does not end is given up at once, in one pass over the rest of the page.
_TAG = re.compile(
    r"""<(/?)([a-zA-Z][^\t\n\f\r />]*+)
    ((?:[\t\n\f\r /]++
      | [^\t\n\f\r />][^\t\n\f\r />=]*+
        (?:[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:"[^"]*+"|'[^']*+'|(?!["'])[^\t\n\f\r >]*+)
          | (?![\t\n\f\r ]*+=))
    )*+)>""",
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(
    r"""[\t\n\f\r /]*+([^\t\n\f\r />][^\t\n\f\r />=]*+)
    (?:[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:"([^"]*+)"|'([^']*+)'|([^\t\n\f\r >]*+)))?+""",
    re.VERBOSE,
)
RAW = frozenset(("script", "style", "title", "textarea", "noscript", "iframe", "noembed", "noframes", "xmp"))
"""Elements that hold no other element: their text ends at their own end tag."""
_KEPT = frozenset(("style", "title", "xmp"))
_SCRIPT = re.compile(r"<!--+>|(<!--)|(-->)|<(/?)script(?=[\t\n\f\r />])", re.IGNORECASE)
_COMMENT_END = re.compile(r"--!?>")
_LONG_NUMBER = re.compile(r"&#(?:0*+[0-9]{8,}|[xX]0*+[0-9a-fA-F]{7,});?")


def tokens(page: str) -> Iterator[Token]:
    """Yield the pieces of `page` in order. Raises nothing, however broken the page."""
    at, size = 0, len(page)
    while at < size:
        opens = page.find("<", at)
        opens = size if opens < 0 else opens
        if opens > at:
            yield Token("text", "", decoded(page[at:opens]))
        if opens == size:
            return
        following = page[opens + 1 : opens + 2]
        if following in ("!", "?") or (following == "/" and not _letter(page[opens + 2 : opens + 3])):
            at = _declaration_end(page, opens)
            if page.startswith("<!--", opens):
                yield Token("comment", "", page[opens + 4 : at])
            elif page[opens + 2 : opens + 9].lower() == "doctype":
                yield Token("doctype", "", "")
        elif following == "/" or _letter(following):
            tag = _TAG.match(page, opens)
            if tag is None:
                return
            name = tag[2].lower()
            yield Token("end" if tag[1] else "start", name, "" if tag[1] else tag[3])
            at = tag.end()
            if not tag[1] and name in RAW:
                end = _raw_end(page, at, name)
                if name in _KEPT:
                    yield Token("raw", name, page[at:end])
                at = end
            elif not tag[1] and name == "plaintext":
                yield Token("text", "", page[at:])
                return
        else:
            yield Token("text", "", "<")
            at = opens + 1


def attributes(raw: str) -> dict[str, str]:
    """Names, in lower case, and values of a start tag; the first of two of the same name counts."""
    if not raw or raw.isspace():
        return NO_ATTRIBUTES
    found: dict[str, str] = {}
    for attribute in _ATTRIBUTE.finditer(raw):
        value = attribute[2] or attribute[3] or attribute[4] or ""
        found.setdefault(attribute[1].lower(), decoded(value))
    return found


def decoded(text: str) -> str:
    """Character references replaced; NUL and numbers that are no character become U+FFFD."""
    if "&" in text:
        text = unescape(_LONG_NUMBER.sub("\ufffd", text))
    return text.replace("\x00", "\ufffd") if "\x00" in text else text


def _letter(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _declaration_end(page: str, opens: int) -> int:
    """One past the end of a comment, a doctype or a processing instruction; without an end it takes all the rest."""
    if not page.startswith("<!--", opens):
        end = page.find(">", opens)
        return len(page) if end < 0 else end + 1
    if page.startswith((">", "->"), opens + 4):
        return page.index(">", opens) + 1
    found = _COMMENT_END.search(page, opens + 4)
    return found.end() if found else len(page)


def _raw_end(page: str, start: int, name: str) -> int:
    """Where the end tag of a raw element begins; the end of the page where there is none."""
    if name == "script":
        return _script_end(page, start)
    found = re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE).search(page, start)
    return found.start() if found else len(page)


def _script_end(page: str, start: int) -> int:
    """A script within a comment within a script does not end the outer one (the standard's double escaped state)."""
    state = ""
    for found in _SCRIPT.finditer(page, start):
        if found[1]:
            state = state or "escaped"
        elif found[2]:
            state = ""
        elif found[3] is None:
            continue
        elif not found[3]:
            state = "double" if state else ""
        elif state == "double":
            state = "escaped"
        else:
            return found.start()
    return len(page)
