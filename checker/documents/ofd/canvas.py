"""What has been painted where: a page in small squares, so that a look costs the same however much there is."""

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from checker.documents.ofd.colours import WHITE, Colour
from checker.documents.ofd.values import Box

_SQUARES = 150
"""Along the longer side of the page; about 2 mm of an A4 page."""

_T = TypeVar("_T")


class Coat(NamedTuple):
    """The last paint on a square."""

    order: int
    """Which of the marks on the page it was, from 1; 0 for bare paper."""
    colour: Colour | None
    """None where it is not one colour, such as of a picture."""
    covers: bool
    """Whether nothing below shines through, all over the shape."""


_PAPER = Coat(0, WHITE, False)


class Canvas:
    """A page. Lengths are those of `area`, whatever they are.

    It is painted in strips of 1, 2, 4 … rows of squares, as few as will do, so that a high box takes few of them. A
    look at a square goes through the strips that hold it.
    """

    def __init__(self, area: Box) -> None:
        self._area = area
        self._side = max(area.right - area.left, area.bottom - area.top, 1e-6) / _SQUARES
        self._coats: list[list[Coat]] = [[] for _ in range(2 * _SQUARES)]
        """By the numbers of the strips: row r is _SQUARES + r, and strip n holds 2n and 2n + 1. Empty where bare."""
        self._covers: list[list[int]] = [[] for _ in range(2 * _SQUARES)]

    def paint(self, box: Box, coat: Coat) -> None:
        """Put a coat on every square whose middle is in the box."""
        left, right = self._edge(box.left - self._area.left), self._edge(box.right - self._area.left)
        top, bottom = self._edge(box.top - self._area.top), self._edge(box.bottom - self._area.top)
        if left >= right:
            return
        for strip in _strips(top, bottom):
            _fill(self._coats, strip, left, right, coat, _PAPER)
            if coat.covers:
                _fill(self._covers, strip, left, right, coat.order, 0)

    def coat(self, x: float, y: float) -> Coat:
        """The last coat at a point so far."""
        column = self._square(x - self._area.left)
        return max((coats[column] for coats in self._at(self._coats, y)), key=_order, default=_PAPER)

    def cover(self, x: float, y: float) -> int:
        """The order of the last coat at a point that hides everything below; 0 for none."""
        column = self._square(x - self._area.left)
        return max((covers[column] for covers in self._at(self._covers, y)), default=0)

    def _at(self, strips: list[list[_T]], y: float) -> Iterator[list[_T]]:
        strip = _SQUARES + self._square(y - self._area.top)
        while strip:
            if strips[strip]:
                yield strips[strip]
            strip //= 2

    def _edge(self, at: float) -> int:
        return int(min(max(at / self._side + 0.5, 0), _SQUARES))

    def _square(self, at: float) -> int:
        return int(min(max(at / self._side, 0), _SQUARES - 1))


def _strips(top: int, bottom: int) -> Iterator[int]:
    """The fewest strips that hold the rows from `top` to before `bottom`."""
    start, end = _SQUARES + top, _SQUARES + bottom
    while start < end:
        if start % 2:
            yield start
            start += 1
        if end % 2:
            end -= 1
            yield end
        start, end = start // 2, end // 2


def _fill(strips: list[list[_T]], strip: int, left: int, right: int, value: _T, bare: _T) -> None:
    if not strips[strip]:
        strips[strip] = [bare] * _SQUARES
    strips[strip][left:right] = [value] * (right - left)


def _order(coat: Coat) -> int:
    return coat.order
