"""What has been painted where: a page in small squares, so that a look costs the same however much there is."""

from typing import NamedTuple

from checker.documents.ofd.resources import WHITE, Colour
from checker.documents.ofd.values import Box

_SQUARES = 150
"""Along the longer side of the page; about 2 mm of an A4 page."""


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
    """A page. Lengths are those of `area`, whatever they are."""

    def __init__(self, area: Box) -> None:
        self._area = area
        self._side = max(area.right - area.left, area.bottom - area.top, 1e-6) / _SQUARES
        self._coats = [[_PAPER] * _SQUARES for _ in range(_SQUARES)]
        self._covers = [[0] * _SQUARES for _ in range(_SQUARES)]

    def paint(self, box: Box, coat: Coat) -> None:
        """Put a coat on every square whose middle is in the box."""
        left, right = self._span(box.left - self._area.left, box.right - self._area.left)
        top, bottom = self._span(box.top - self._area.top, box.bottom - self._area.top)
        width = right - left
        if width <= 0:
            return
        for row in range(top, bottom):
            self._coats[row][left:right] = [coat] * width
            if coat.covers:
                self._covers[row][left:right] = [coat.order] * width

    def coat(self, x: float, y: float) -> Coat:
        """The last coat at a point so far."""
        return self._coats[self._square(y - self._area.top)][self._square(x - self._area.left)]

    def cover(self, x: float, y: float) -> int:
        """The order of the last coat at a point that hides everything below; 0 for none."""
        return self._covers[self._square(y - self._area.top)][self._square(x - self._area.left)]

    def _span(self, start: float, end: float) -> tuple[int, int]:
        return self._edge(start), self._edge(end)

    def _edge(self, at: float) -> int:
        return int(min(max(at / self._side + 0.5, 0), _SQUARES))

    def _square(self, at: float) -> int:
        return int(min(max(at / self._side, 0), _SQUARES - 1))
