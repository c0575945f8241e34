"""Clips of OFD (GB/T 33190-2016, 8.4 and 8.5): the windows in the page that an object shows through."""

from collections.abc import Iterable
from heapq import nlargest

from checker.documents.ofd.elements import Attributes, Part
from checker.documents.ofd.paths import Point, filled, points_of
from checker.documents.ofd.values import Box, Matrix, around, box, common, corners, matrix, surface, truth

_LONGEST = 2000
"""Characters of a path; what comes after them is not looked at."""
_FILLED = 0.3
"""Of its box: a path that fills less is a slit, not a window."""
_NARROW = 0.5
"""Millimetres: nothing can be read through what is narrower."""
_MOST = 32
"""Windows of one object; the smallest of more are left out."""
_NOTHING: list[Point] = [(0, 0)]
_FAR = 1e9
_EVERYWHERE = Box(-_FAR, -_FAR, _FAR, _FAR)


class Clips(Part):
    """Hears an element Clips; afterwards `windows` says what it leaves of the page."""

    def __init__(self) -> None:
        super().__init__()
        self._clips: list[list[list[Point]]] = []
        """Of every Clip its areas, each by points around it."""
        self._flag = ""
        self._area = self._own = Matrix()
        self._frame: Box | None = None
        self._path = ""

    def opened(self, name: str, attributes: Attributes) -> None:
        if name == "Clips":
            self._flag = attributes.get("transflag", "")
        elif name == "Clip":
            self._clips.append([])
        elif name == "Area":
            self._area = matrix(attributes.get("ctm", ""))
        elif name in ("Path", "Text"):
            self._frame = box(attributes["boundary"]) if "boundary" in attributes else None
            self._own, self._path = matrix(attributes.get("ctm", "")), ""

    def closed(self, name: str, text: str) -> None:
        if name == "AbbreviatedData":
            self._path = text
        elif name in ("Path", "Text") and self._clips:
            for found in self._boxes():
                self._clips[-1].append([self._area.at(*point) for point in corners(found)] if found else _NOTHING)

    def windows(self, turned: Matrix, frame: Box) -> list[Box] | None:
        """The boxes on the page that the object shows through; None where nothing is clipped.

        `turned` is the matrix of the object, `frame` its Boundary. The standard does not say clearly whether the matrix
        holds for the clips as well. Later files do, in TransFlag; without it either will do.
        """
        clips = [clip for clip in self._clips if clip]
        if not clips:
            return None
        ways = [turned] * truth(self._flag, True) + [Matrix()] * (not truth(self._flag, False))
        found = [window for way in ways for window in _shared(clips, way.moved(frame.left, frame.top))]
        return list(dict.fromkeys(found))

    def _boxes(self) -> list[Box | None]:
        """Around the parts of the path, as far as its Boundary leaves them; None for a part that shows nothing."""
        if not self._path.strip():
            # A writer that says nothing at all wants to clip nothing.
            return [self._frame or _EVERYWHERE]
        x, y = (self._frame.left, self._frame.top) if self._frame else (0.0, 0.0)
        turned = self._own.moved(x, y)
        return [
            _box([turned.at(*point) for point in points_of(part)[1]], self._frame)
            for part in self._path[:_LONGEST].replace("S", "M").split("M")
        ]


def _box(points: list[Point], frame: Box | None) -> Box | None:
    if len(points) < 3 or filled(points, around(points)) < _FILLED:
        return None
    return common(around(points), frame) if frame else around(points)


def _shared(clips: list[list[list[Point]]], turned: Matrix) -> list[Box]:
    """What shows through all of the clips: each of them is as large as its areas together."""
    shared = [_EVERYWHERE]
    for clip in clips:
        boxes = _largest(around([turned.at(*point) for point in area]) for area in clip)
        shared = _largest(filter(None, (common(one, other) for one in shared for other in boxes)))
    return shared


def _largest(boxes: Iterable[Box]) -> list[Box]:
    wide = (each for each in boxes if min(each.right - each.left, each.bottom - each.top) >= _NARROW)
    return nlargest(_MOST, wide, key=surface)
