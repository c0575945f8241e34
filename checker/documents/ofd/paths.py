"""Paths of OFD (GB/T 33190-2016, 9): the points in AbbreviatedData and what they surround."""

from math import atan2, cos, hypot, pi, radians, sin, sqrt

from checker.documents.ofd.values import Box, number, surface

_VALUES = {"M": 2, "S": 2, "L": 2, "Q": 4, "B": 6, "A": 7, "C": 0}
_STEPS = 6
"""Points that an arc becomes."""

Point = tuple[float, float]


def points_of(path: str) -> tuple[set[str], list[Point]]:
    """The operators of AbbreviatedData and the points that they name; an arc becomes some of its points."""
    operators: set[str] = set()
    points: list[Point] = []
    values: list[float] = []
    operator = "M"
    for word in path.replace(",", " ").split():
        if word in _VALUES:
            operator = word
            operators.add(word)
            values = []
            continue
        values.append(number(word))
        if len(values) < _VALUES[operator]:
            continue
        if operator == "A":
            points += _arc(points[-1] if points else (0.0, 0.0), values)
        else:
            points += zip(values[::2], values[1::2], strict=True)
        values = []
    return operators, points


def filled(points: list[Point], box: Box) -> float:
    """How much of the box the polygon of the points fills, about; a rectangle fills it all."""
    area = surface(box)
    ring = zip(points, [*points[1:], points[0]], strict=True)
    return abs(sum(x * below - right * y for (x, y), (right, below) in ring)) / 2 / area if area else 0.0


def _arc(start: Point, values: list[float]) -> list[Point]:
    """Points of an arc up to its end: radii, turn, whether it goes the long way, whether clockwise, end (9.3).

    All is done where the ellipse is a circle of radius 1: there the centre lies beside the middle of the chord.
    """
    across, down, turn, long, clockwise, right, bottom = values
    tilt = radians(turn)
    if not across or not down:
        return [(right, bottom)]
    x, y = _turned(*start, -tilt)
    to_x, to_y = _turned(right, bottom, -tilt)
    x, y, to_x, to_y = x / across, y / down, to_x / across, to_y / down
    half = hypot(to_x - x, to_y - y) / 2
    if not half:
        return [(right, bottom)]
    # Radii that are too small for the way grow until they fit.
    radius = max(half, 1.0)
    aside = sqrt(max(radius * radius - half * half, 0.0)) / half / 2 * (-1 if bool(long) == bool(clockwise) else 1)
    middle_x, middle_y = (x + to_x) / 2 + aside * (y - to_y), (y + to_y) / 2 - aside * (x - to_x)
    first = atan2(y - middle_y, x - middle_x)
    way = (atan2(to_y - middle_y, to_x - middle_x) - first) % (2 * pi) - (0 if clockwise else 2 * pi)
    angles = (first + way * step / _STEPS for step in range(1, _STEPS + 1))
    circle = ((middle_x + radius * cos(angle), middle_y + radius * sin(angle)) for angle in angles)
    return [_turned(x * across, y * down, tilt) for x, y in circle]


def _turned(x: float, y: float, tilt: float) -> Point:
    return x * cos(tilt) - y * sin(tilt), x * sin(tilt) + y * cos(tilt)
