"""One declaration of CSS to single properties: which are kept, which values a browser takes, what shorthands say."""

import re
from collections.abc import Callable

from checker.documents.html.css.colours import colour_of
from checker.documents.html.css.lengths import is_size, pixels
from checker.documents.html.elements import words

Declarations = dict[str, str]
"""Property to value, both in lower case; no shorthand except where its value has variables."""

RESET = words("inherit initial unset revert revert-layer")
ALIASES = {
    "inset-inline-start": "left", "inset-inline-end": "right", "inset-block-start": "top", "inset-block-end": "bottom",
    "margin-inline-start": "margin-left", "margin-block-start": "margin-top", "inline-size": "width",
    "block-size": "height", "max-inline-size": "max-width", "max-block-size": "max-height",
}  # fmt: skip
_KEPT = words("""
    display visibility opacity font-size font-weight line-height letter-spacing color text-fill-color fill
    background-color background-image text-indent text-align white-space position left top right bottom
    margin-left margin-top padding-left padding-right padding-top padding-bottom flex-grow clip clip-path mask-image
    width height max-width max-height min-width min-height overflow-x overflow-y list-style-type
    transform translate rotate scale zoom filter content-visibility z-index
""")
_DISPLAYS = RESET | words("""
    none inline block flow flow-root contents flex grid table ruby math list-item inline-block inline-flex inline-grid
    inline-table table-row table-cell table-row-group table-header-group table-footer-group table-column
    table-column-group table-caption ruby-base ruby-text -webkit-box -webkit-inline-box -webkit-flex run-in
""")
_SYSTEM = words("currentcolor canvas canvastext linktext visitedtext activetext buttontext buttonface")
_WORD = re.compile(r"[^\s(,/]*+\((?:[^()]|\([^()]*+\))*+\)|[^\s,/()]+|/")


def is_kept(name: str) -> bool:
    """Whether a property matters here."""
    return name in _KEPT


def longhands(name: str, value: str) -> Declarations:
    """What a declaration says in single properties; nothing where its value is none for a browser."""
    if "var(" in value or name.startswith("--"):
        return {name: value}
    if name in SHORTHANDS:
        return {each: part for each, part in SHORTHANDS[name](value).items() if each in _KEPT}
    return {name: value} if name not in _VALID or value in RESET or _VALID[name](value) else {}


def value_words(value: str) -> list[str]:
    """The words of a value; rgb(0, 0, 0) is one word, a slash another."""
    return _WORD.findall(value)


def _is_colour(value: str) -> bool:
    return "(" in value or value in _SYSTEM or colour_of(value) is not None


def _is_number(value: str) -> bool:
    return pixels(value, 1, 1) is not None


_VALID: dict[str, Callable[[str], bool]] = {
    "display": lambda value: _DISPLAYS.issuperset(value.split()),
    "visibility": lambda value: value in ("visible", "hidden", "collapse"),
    "position": lambda value: value in ("static", "relative", "absolute", "fixed", "sticky"),
    "content-visibility": lambda value: value in ("visible", "hidden", "auto"),
    "opacity": _is_number,
    "font-size": is_size,
    "color": _is_colour,
    "text-fill-color": _is_colour,
    "background-color": _is_colour,
}
"""For some properties, whether a browser takes a value; what it does not take leaves the one before in effect."""


def _font(value: str) -> Declarations:
    """bold 12pt/1.5 宋体: the size is the first word that can be one, and a name of a font must follow."""
    if value in RESET:
        return dict.fromkeys(("font-size", "font-weight", "line-height"), value)
    told = value_words(value)
    size = next((at for at, word in enumerate(told) if is_size(word) and (not word.isdigit() or word == "0")), -1)
    if size < 0 or len(told) < size + 2:
        return {}
    height = told[size + 2] if told[size + 1] == "/" and len(told) > size + 2 else "normal"
    weight = next((word for word in told[:size] if word.startswith("bold") or word.isdigit()), "normal")
    return {"font-size": told[size], "font-weight": weight, "line-height": height}


def _background(value: str) -> Declarations:
    told = value_words(value)
    colours = [word for word in told if colour_of(word)]
    pictures = [word for word in told if word.startswith(("url(", "image-set(")) or "gradient(" in word]
    return {
        "background-color": colours[-1] if colours else "transparent",
        "background-image": " ".join(pictures) or "none",
    }


def _sides(before: str) -> Callable[[str], Declarations]:
    def sides(value: str) -> Declarations:
        told = value_words(value)[:4] or [""]
        # Of two words the second stands for right and left, of three the second, too.
        right = told[1] if len(told) > 1 else told[0]
        bottom = told[2] if len(told) > 2 else told[0]
        left = told[3] if len(told) > 3 else right
        return {f"{before}top": told[0], f"{before}right": right, f"{before}bottom": bottom, f"{before}left": left}

    return sides


def _both(one: str, other: str) -> Callable[[str], Declarations]:
    def both(value: str) -> Declarations:
        told = value.split() or [""]
        return {one: told[0], other: told[-1]}

    return both


def _flex(value: str) -> Declarations:
    first = value.split()[0] if value else "none"
    return {"flex-grow": {"auto": "1", "none": "0", "initial": "0"}.get(first, first)}


SHORTHANDS: dict[str, Callable[[str], Declarations]] = {
    "font": _font,
    "background": _background,
    "inset": _sides(""),
    "margin": _sides("margin-"),
    "padding": _sides("padding-"),
    "inset-inline": _both("left", "right"),
    "inset-block": _both("top", "bottom"),
    "overflow": _both("overflow-x", "overflow-y"),
    "flex": _flex,
    "list-style": lambda value: {"list-style-type": value},
    "mask": lambda value: {"mask-image": value},
}
"""Each to the single properties that it sets."""
