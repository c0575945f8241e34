"""Boxes that may lie over text. Nothing is laid out: only a box that fills what it lies in, or nearly, covers it."""

from collections.abc import Mapping
from math import inf
from typing import NamedTuple

from checker.documents.html.css.colours import BLACK, WHITE
from checker.documents.html.css.lengths import pixels
from checker.documents.html.css.longhands import Declarations
from checker.documents.html.paint import FAINT, back

_WHOLE = 1_000_000.0
"""Pixels that stand for all of what an element lies in."""
_EDGE = 16.0
"""Pixels that a box may leave free at the side where it begins, or ends."""
_BROAD = 300.0
"""Pixels: less does not cover a line of text."""
_LINE = 800.0
_CHARACTER = 16.0 * 24
"""Pixels across the widest line that is reckoned with, and those that a character takes up."""


class Box(NamedTuple):
    """An element whose position is not left to the flow of the text."""

    layer: float | None
    """z-index; None for auto."""
    fixed: bool
    """To the window, not to the page."""
    reach: float
    """Characters that it can cover, from the beginning of what it lies in; 0 where one sees through it."""


def box_of(attributes: Mapping[str, str], style: Declarations, size: float) -> Box | None:
    """The box of an element with this style and size of font, in pixels; None where the flow places it."""
    position = style.get("position", "static")
    if position not in ("absolute", "fixed", "relative", "sticky"):
        moved = any(style.get(name, "none") != "none" for name in ("transform", "filter"))
        return Box(0, False, 0) if moved else None
    lies_over = position in ("absolute", "fixed") and _opaque(attributes, style)
    return Box(pixels(style.get("z-index", ""), 1, 1), position == "fixed", _reach(style, size) if lies_over else 0)


def _opaque(attributes: Mapping[str, str], style: Declarations) -> bool:
    """Whether it looks the same whatever is behind it."""
    ground = back(WHITE, attributes, style)
    solid = pixels(style.get("opacity", ""), 1, 1)
    return ground is not None and ground == back(BLACK, attributes, style) and (solid is None or solid >= 1 - FAINT)


def _reach(style: Declarations, size: float) -> float:
    across = _length(style, size, ("left", "right", "width", "min-width"))
    down = _length(style, size, ("top", "bottom", "height", "min-height"))
    if not down and "bottom" not in style and "top" not in style:
        return 0
    return 0 if across < _BROAD else inf if down >= _WHOLE / 2 else min(across, _LINE) * down / _CHARACTER


def _length(style: Declarations, size: float, names: tuple[str, str, str, str]) -> float:
    """Pixels that a box covers from near the edge where what it lies in begins; 0 where it begins further on."""
    near, far, extent, least = (pixels(style.get(name, ""), size, _WHOLE) for name in names)
    long = max(extent or 0, least or 0)
    if near is None and far is not None and far <= _EDGE:
        return long if long >= _WHOLE / 2 else 0
    if near is None and names[0] == "top":
        return 0
    if (near or 0) > _EDGE:
        return 0
    if not long and far is not None and far <= _EDGE:
        return _WHOLE
    return max(0, long + min(near or 0, 0))
