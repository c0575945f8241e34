"""Path objects of OFD (GB/T 33190-2016, 9): as far as they lie under text, over it, or between the cells of a table."""

from checker.documents.ofd.colours import Paint
from checker.documents.ofd.marks import Shape, Stroke
from checker.documents.ofd.paths import Point, filled, points_of
from checker.documents.ofd.values import Box, Matrix, around

_LONGEST = 2000
"""Characters of a path; a longer one is a drawing, no box and no line."""
_THIN = 0.8
"""Millimetres; a longer surface that is no thicker is a line."""
_SOLID = 0.5
"""What is less opaque counts as not there, what is more as opaque."""
_MOST_OF = 0.5
"""Of its box: what fills less is no surface for text."""
_PLAIN = frozenset("MLSC")
"""Operators that draw straight lines only."""


def drawn(path: str, turned: Matrix, frame: Box, fill: Paint | None, stroke: Paint | None) -> list[Shape | Stroke]:
    """What an object with this path paints; `fill` and `stroke` are None where it does not.

    `turned` leads from the coordinates of the path to those of the page; `frame` cuts it off.
    """
    if len(path) > _LONGEST or not (fill or stroke):
        return []
    operators, points = points_of(path)
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
        elif (share := filled(points, box)) > _MOST_OF:
            rectangle = operators <= _PLAIN and share > 0.98 and len(points) <= 6
            found.append(Shape(box, fill.colour, rectangle))
    if stroke and stroke.alpha > 0 and operators <= _PLAIN:
        found += _strokes(points, "C" in operators)
    return found


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
