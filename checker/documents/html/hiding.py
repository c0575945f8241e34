"""Which declarations leave nothing of a text to be seen: a table of properties, each with what hides."""

import re
from collections.abc import Callable

from checker.documents.html.css.colours import colour_of
from checker.documents.html.css.lengths import pixels
from checker.documents.html.css.longhands import Declarations, value_words
from checker.documents.html.paint import FAINT

TINY = 2.0
"""Pixels up to which no one reads a character."""
_FAR = 500.0
"""Pixels to the left of, or above, the place where text would stand; beyond that it is off the page."""
_FARTHEST = 5000.0
"""The same to the right and down, where one could scroll."""
_THIN = 1.0
"""Pixels that a box may have without showing anything of the text in it."""
_SQUEEZED = -0.8
"""Letter spacing, in sizes of the font, with which characters lie upon each other."""
_OVERFLOW = ("overflow-x", "overflow-y")
_CUT_OFF = ("hidden", "clip", "auto", "scroll")
_FUNCTION = re.compile(r"([a-z]+[xyz]?|[a-z]+3d)\(([^()]*+)\)")
Test = Callable[[str, Declarations, float], bool]
"""Whether a value hides, given all that is said of the element and the size of its font."""


def hides(style: Declarations, size: float) -> bool:
    """Whether an element of this style shows nothing of itself and of what is in it, whatever that says."""
    return any(name in style and test(style[name], style, size) for name, test in _TESTS)


def _at_most(value: str, most: float) -> bool:
    number = pixels(value, 1, 1)
    return number is not None and number <= most


def _filtered(value: str, style: Declarations, size: float) -> bool:
    return any(name == "opacity" and _at_most(inside, FAINT) for name, inside in _FUNCTION.findall(value))


def _transformed(value: str, style: Declarations, size: float) -> bool:
    """Shrunk to nothing, turned on its edge, or moved off the page."""
    for name, inside in _FUNCTION.findall(value):
        numbers = [number for word in value_words(inside) if (number := pixels(word, size, 0)) is not None]
        if name.startswith("scale") and any(abs(number) <= FAINT for number in numbers):
            return True
        if name.startswith("translate") and any(number <= -_FAR or number >= _FARTHEST for number in numbers):
            return True
        if name in ("rotatex", "rotatey") and any(abs(number) % 180 == 90 for number in numbers):
            return True
    return False


def _scaled(value: str, style: Declarations, size: float) -> bool:
    return any(_at_most(word, FAINT) for word in value.split())


def _moved(value: str, style: Declarations, size: float) -> bool:
    number = pixels(value, size, 1000)
    return number is not None and (number <= -_FAR or number >= _FARTHEST)


def _placed(value: str, style: Declarations, size: float) -> bool:
    return style.get("position") in ("absolute", "fixed") and _moved(value, style, size)


def _zoomed(value: str, style: Declarations, size: float) -> bool:
    share = pixels(value, 1, 1)
    return share is not None and share > 0 and share * size <= TINY


def _clip(value: str, style: Declarations, size: float) -> bool:
    """rect(top right bottom left) with nothing between two sides."""
    if style.get("position") not in ("absolute", "fixed") or not value.startswith("rect("):
        return False
    sides = [pixels(word, size, 0) for word in value_words(value[5:-1])]
    if len(sides) != 4:
        return False
    top, right, bottom, left = sides
    return _within(bottom, top) or _within(right, left)


def _within(far: float | None, near: float | None) -> bool:
    return far is not None and far - (near or 0) <= _THIN


def _clip_path(value: str, style: Declarations, size: float) -> bool:
    """A shape without an inside."""
    for name, inside in _FUNCTION.findall(value):
        told = value_words(inside)
        numbers = [pixels(word, size, 100) for word in told if word != "at"]
        if name in ("circle", "ellipse") and numbers and numbers[0] is not None and numbers[0] <= _THIN:
            return True
        if name == "inset" and numbers and numbers[0] is not None and numbers[0] >= 50 and "%" in told[0]:
            return True
        if name == "polygon" and len({tuple(point.split()) for point in inside.split(",")}) < 3:
            return True
    return False


def _masked(value: str, style: Declarations, size: float) -> bool:
    inside = value.partition("gradient(")[2].rpartition(")")[0]
    colours = [colour for word in value_words(inside) if (colour := colour_of(word))]
    return bool(colours) and all(colour.alpha <= FAINT for colour in colours)


def _squeezed(value: str, style: Declarations, size: float) -> bool:
    number = pixels(value, size, size)
    return number is not None and size > TINY and number <= _SQUEEZED * size


def _boxed(side: str, *paddings: str) -> Test:
    """No room in a box that does not show what is beyond it; padding, and growing with what is around, make room."""
    more = (f"min-{side}", *(f"padding-{padding}" for padding in paddings), "flex-grow")

    def test(value: str, style: Declarations, size: float) -> bool:
        room = pixels(value, size, 1000)
        if room is None or room > _THIN or not any(style.get(name, "visible") in _CUT_OFF for name in _OVERFLOW):
            return False
        return not any((pixels(style[name], size, 1000) or 0) > 0 for name in more if name in style)

    return test


_HEIGHT = _boxed("height", "top", "bottom")
_WIDTH = _boxed("width", "left", "right")
_TESTS: tuple[tuple[str, Test], ...] = (
    ("display", lambda value, style, size: value == "none"),
    ("content-visibility", lambda value, style, size: value == "hidden"),
    ("opacity", lambda value, style, size: _at_most(value, FAINT)),
    ("filter", _filtered),
    ("transform", _transformed),
    ("translate", _moved),
    ("scale", _scaled),
    ("zoom", _zoomed),
    ("text-indent", _moved),
    ("margin-left", _moved),
    ("margin-top", _moved),
    ("left", _placed),
    ("top", _placed),
    ("right", _placed),
    ("bottom", _placed),
    ("clip", _clip),
    ("clip-path", _clip_path),
    ("mask-image", _masked),
    ("letter-spacing", _squeezed),
    ("line-height", _HEIGHT),
    ("height", _HEIGHT),
    ("max-height", _HEIGHT),
    ("width", _WIDTH),
    ("max-width", _WIDTH),
)
