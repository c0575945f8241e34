"""Path objects of OFD (GB/T 33190-2016, 9): as far as they lie under text, over it, or between the cells of a table."""

from checker.documents.ofd.marks import Shape, Stroke
from checker.documents.ofd.resources import Paint
from checker.documents.ofd.values import Box, Matrix, around, number

_LONGEST = 2000
"""Characters of a path; a longer one is a drawing, no box and no line."""
_THIN = 0.8
"""Millimetres; a longer surface that is no thicker is a line."""
_SOLID = 0.5
"""What is less opaque counts as not there, what is more as opaque."""
_PLAIN = frozenset("MLSC")
"""Operators that draw straight lines only."""
_VALUES = {"M": 2, "S": 2, "L": 2, "Q": 4, "B": 6, "A": 7, "C": 0}

Point = tuple[float, float]


def drawn(path: str, turned: Matrix, frame: Box, fill: Paint | None, stroke: Paint | None) -> list[Shape | Stroke]:
    """What an object with this path paints; `fill` and `stroke` are None where it does not.

    `turned` leads from the coordinates of the path to those of the page; `frame` cuts it off.
    """
    if len(path) > _LONGEST:
        return []
    operators, points = _read(path)
    points = [turned.at(x, y) for x, y in points]
    if len(points) < 2:
        return []
    box = _cut(around(points), frame)
    if not box:
        return []
    found: list[Shape | Stroke] = []
    if fill and fill.alpha >= _SOLID:
        if _thin(box):
            found.append(Stroke(box))
        elif (filled := _filled(points, box)) > 0.5:
            rectangle = operators <= _PLAIN and filled > 0.98 and len(points) <= 6
            found.append(Shape(box, fill.colour, rectangle))
    if stroke and stroke.alpha > 0 and operators <= _PLAIN:
        found += _strokes(points, "C" in operators)
    return found


def _read(path: str) -> tuple[set[str], list[Point]]:
    """The operators of AbbreviatedData and the points that they name; of an arc only its end."""
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
        if len(values) == _VALUES[operator]:
            pairs = values[5:] if operator == "A" else values
            points += zip(pairs[::2], pairs[1::2], strict=True)
            values = []
    return operators, points


def _filled(points: list[Point], box: Box) -> float:
    """How much of the box the polygon of the points fills, about; a rectangle fills it all."""
    area = (box.right - box.left) * (box.bottom - box.top)
    ring = zip(points, [*points[1:], points[0]], strict=True)
    return abs(sum(x * below - right * y for (x, y), (right, below) in ring)) / 2 / area if area else 0.0


def _strokes(points: list[Point], closed: bool) -> list[Shape | Stroke]:
    ends = [*points[1:], points[0]] if closed else points[1:]
    sides = (around([start, end]) for start, end in zip(points, ends, strict=False))
    return [Stroke(side) for side in sides if _thin(side)]


def _thin(box: Box) -> bool:
    width, height = box.right - box.left, box.bottom - box.top
    return min(width, height) <= _THIN < max(width, height)


def _cut(box: Box, frame: Box) -> Box | None:
    """The part of the box inside the frame; lines may lie on its edge, and writers forget how thick they are."""
    cut = Box(
        max(box.left, frame.left - _THIN),
        max(box.top, frame.top - _THIN),
        min(box.right, frame.right + _THIN),
        min(box.bottom, frame.bottom + _THIN),
    )
    return cut if cut.left <= cut.right and cut.top <= cut.bottom else None
