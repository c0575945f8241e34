"""Whether a group of rules holds on the screen of an ordinary computer: @media and @supports.

Source: Media Queries Level 4. A condition that is not understood does not hold, as in browsers.
"""

import re
from collections.abc import Callable
from itertools import pairwise

from checker.documents.html.css.lengths import pixels

_NUMBERS = {
    "width": 1280.0, "height": 720.0, "device-width": 1280.0, "device-height": 720.0, "aspect-ratio": 16 / 9,
    "device-aspect-ratio": 16 / 9, "resolution": 96.0, "device-pixel-ratio": 1.0, "color": 8.0, "color-index": 0.0,
    "monochrome": 0.0, "grid": 0.0,
}  # fmt: skip
"""Lengths in pixels, the resolution in dots per inch."""
_WORDS = {
    "orientation": "landscape", "hover": "hover", "any-hover": "hover", "pointer": "fine", "any-pointer": "fine",
    "prefers-color-scheme": "light", "prefers-reduced-motion": "no-preference", "prefers-contrast": "no-preference",
    "forced-colors": "none", "inverted-colors": "none", "scripting": "enabled", "update": "fast",
    "display-mode": "browser", "color-gamut": "srgb",
}  # fmt: skip
_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": lambda one, two: one < two,
    "<=": lambda one, two: one <= two,
    ">": lambda one, two: one > two,
    ">=": lambda one, two: one >= two,
    "=": lambda one, two: one == two,
}
_BOUNDS = {"min-": ">=", "max-": "<=", "": "="}
_INNERMOST = re.compile(r"\(([^()]*+)\)")
_SIGN = re.compile(r"(<=|>=|<|>|=)")
_LOGIC = frozenset(("true", "false", "and", "or", "not"))
_LONGEST = 600


def on_screen(query: str) -> bool:
    """Whether the rules of @media `query` hold; so do those of an empty one."""
    query = " ".join(query.lower().split())
    return not query or (len(query) <= _LONGEST and any(_query(part) for part in query.split(",")))


def supported(condition: str) -> bool:
    """Whether the rules of @supports hold: a browser of today knows everything but what it is asked not to know."""
    return not condition.lower().lstrip().startswith("not")


def _query(text: str) -> bool:
    """Brackets are worked out from the inside."""
    while found := _INNERMOST.search(text):
        inner = found[1].strip()
        holds = _logic(inner) if _LOGIC.issuperset(inner.split()) else _feature(inner)
        text = f"{text[: found.start()]} {'true' if holds else 'false'} {text[found.end() :]}"
    return _logic(text)


def _logic(text: str) -> bool:
    text = " ".join(text.split()).removeprefix("only ")
    if text.startswith("not "):
        return not _logic(text[4:])
    return any(all(word in ("true", "all", "screen") for word in part.split(" and ")) for part in text.split(" or "))


def _feature(text: str) -> bool:
    """min-width:400px, 400px <= width < 700px, or a name alone."""
    name, colon, value = (part.strip() for part in text.partition(":"))
    name = name.removeprefix("-webkit-")
    if name in _WORDS:
        return _WORDS[name] == value if colon else _WORDS[name] not in ("none", "no-preference")
    if colon:
        bound = name[:4] if name.startswith(("min-", "max-")) else ""
        text = f"{name.removeprefix(bound)}{_BOUNDS[bound]}{value}"
    parts = [part.strip() for part in _SIGN.split(text)]
    numbers = [_number(part) for part in parts[::2]]
    if len(parts) == 1:
        return bool(numbers[0])
    return all(
        one is not None and two is not None and _COMPARE[sign](one, two)
        for sign, (one, two) in zip(parts[1::2], pairwise(numbers), strict=True)
    )


def _number(text: str) -> float | None:
    """What a feature is here, or a length in pixels, a ratio, dots per inch."""
    if text in _NUMBERS:
        return _NUMBERS[text]
    over, slash, under = text.partition("/")
    if slash:
        one, two = pixels(over, 16, 1), pixels(under, 16, 1)
        return one / two if one is not None and two else None
    for unit, dots in (("dppx", 96.0), ("dpcm", 2.54), ("dpi", 1.0)):
        if text.endswith(unit):
            number = pixels(text.removesuffix(unit), 16, 1)
            return None if number is None else number * dots
    return pixels(text, 16, 1)
