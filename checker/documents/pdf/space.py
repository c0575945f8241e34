"""Places on a page: from the coordinates of the file to those of a viewer."""

from collections.abc import Iterable
from ctypes import byref
from math import atan2, degrees, hypot
from typing import Any, NamedTuple

from checker.documents.pdf.library import Matrix, Rectangle


class Box(NamedTuple):
    """In points; y grows downwards from the top of the page as a viewer shows it."""

    left: float
    top: float
    right: float
    bottom: float

    def shared(self, other: "Box") -> "Box":
        """What both have in common; of no size where that is nothing."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Box(left, top, max(left, min(self.right, other.right)), max(top, min(self.bottom, other.bottom)))

    @property
    def area(self) -> float:
        return (self.right - self.left) * (self.bottom - self.top)


class Affine(NamedTuple):
    """x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1, 8.3.3)."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def after(self, first: "Affine") -> "Affine":
        """`first`, then this."""
        e, f = self.point(first.e, first.f)
        return Affine(
            self.a * first.a + self.c * first.b,
            self.b * first.a + self.d * first.b,
            self.a * first.c + self.c * first.d,
            self.b * first.c + self.d * first.d,
            e,
            f,
        )

    def box(self, points: Iterable[tuple[float, float]]) -> Box:
        """What the points cover."""
        moved = [self.point(x, y) for x, y in points]
        xs, ys = [x for x, _ in moved], [y for _, y in moved]
        return Box(min(xs), min(ys), max(xs), max(ys))

    @property
    def angle(self) -> float:
        """Of what was level, clockwise in degrees from -180 to 180, y growing downwards."""
        return degrees(atan2(self.b, self.a))

    @property
    def height(self) -> float:
        """Of what was one point high."""
        return hypot(self.c, self.d)


def affine(matrix: Matrix) -> Affine:
    """The same as numbers of Python."""
    return Affine(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


class View(NamedTuple):
    """How a page is shown."""

    width: float
    height: float
    to_view: Affine
    """From the coordinates of the page."""

    @property
    def box(self) -> Box:
        return Box(0, 0, self.width, self.height)

    def turned(self, quarters: int) -> "View":
        """The same page turned clockwise by so many quarters."""
        for _ in range(quarters % 4):
            turn = Affine(0, 1, -1, 0, self.height, 0)
            self = View(self.height, self.width, turn.after(self.to_view))
        return self


def view_of(library: Any, page: int) -> View:
    """Of the part of the page that is shown (its crop box), turned as the page says."""
    box = Rectangle()
    library.FPDF_GetPageBoundingBox(page, byref(box))
    shown = View(box.right - box.left, box.top - box.bottom, Affine(1, 0, 0, -1, -box.left, box.top))
    return shown.turned(library.FPDFPage_GetRotation(page))
