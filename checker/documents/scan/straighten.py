"""Recognised lines of a page that lies a little askew, put straight."""

from collections.abc import Sequence
from math import atan2, cos, hypot, sin
from typing import NamedTuple

from checker.documents.layout.measure import median
from checker.documents.layout.model import Line

_LONG = 8
"""Characters: the slope and the size of a line are known from so many on."""
_TALL = 1.5
"""A box so much higher than wide holds a line that runs from top to bottom."""
_SAME = (0.7, 1.3)
"""Times the usual height, boxes hold characters of the usual size."""


class Found(NamedTuple):
    """A recognised line."""

    text: str
    corners: tuple[tuple[float, float], ...]
    """In pixels, y downwards: left and right of its top, right and left of its bottom."""
    score: float
    """From 0 to 1."""


class _Usual(NamedTuple):
    """What most lines of a page have, in pixels."""

    size: float
    height: float


def lines_of(found: Sequence[Found], width: float, height: float) -> list[Line]:
    """The lines, in pixels, turned about the middle of the page by the slope that most of them have."""
    long = [one for one in found if _units(one.text) >= _LONG] or found
    if not long:
        return []
    slope = median(map(_slope, long))
    usual = _Usual(median(_length(one) / _units(one.text) for one in long), median(map(_height, long)))
    return [_line(one, slope, (width / 2, height / 2), usual) for one in found]


def upright(found: Sequence[Found]) -> bool:
    """Whether most characters stand in lines from left to right."""
    level = sum(len(one.text) for one in found if _height(one) < _TALL * _length(one))
    return level * 2 > sum(len(one.text) for one in found)


def _line(found: Found, slope: float, middle: tuple[float, float], usual: _Usual) -> Line:
    turned = [_turn(corner, -slope, middle) for corner in found.corners]
    xs, ys = [x for x, _ in turned], [y for _, y in turned]
    top, bottom = (ys[0] + ys[1]) / 2, (ys[2] + ys[3]) / 2
    return Line(found.text.strip(), min(xs), top, max(xs), bottom, _size(found, usual), found.score)


def _size(found: Found, usual: _Usual) -> float:
    """Of a character. Short lines do not say; only a box that is clearly higher or lower has another than most."""
    units, higher = _units(found.text), _height(found) / usual.height
    if units >= _LONG:
        return _length(found) / units
    return usual.size if _SAME[0] < higher < _SAME[1] else usual.size * higher


def _turn(point: tuple[float, float], angle: float, middle: tuple[float, float]) -> tuple[float, float]:
    x, y = point[0] - middle[0], point[1] - middle[1]
    return x * cos(angle) - y * sin(angle) + middle[0], x * sin(angle) + y * cos(angle) + middle[1]


def _slope(found: Found) -> float:
    (left, top), (right, other) = found.corners[:2]
    return atan2(other - top, right - left)


def _length(found: Found) -> float:
    (left, top), (right, other) = found.corners[:2]
    return max(1.0, hypot(right - left, other - top))


def _height(found: Found) -> float:
    (left, top), (low, bottom) = found.corners[0], found.corners[3]
    return max(1.0, hypot(low - left, bottom - top))


def _units(text: str) -> float:
    """Width in characters: Latin letters and digits take half of one."""
    return max(0.5, sum(0.5 if char.isascii() else 1 for char in text.strip()))
