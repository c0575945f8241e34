"""What a reader of a page would see of its text, and what not."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from checker.documents.ofd.canvas import Canvas, Coat
from checker.documents.ofd.colours import FAINT, Colour, Paint, Shade, difference
from checker.documents.ofd.marks import Mark, Picture, Piece, Shape, Stroke
from checker.documents.ofd.values import Box

_TINY = 0.7
"""Millimetres: 2 points."""
_SQUEEZED = 0.15
"""Of the size, for each character: text that is narrower or stands closer is a blot."""


class Sight(NamedTuple):
    """A page, as it is seen."""

    seen: list[Piece]
    hidden: list[Piece]
    strokes: list[Stroke]
    pictures: list[Picture]


def sight_of(marks: Sequence[Mark], area: Box, solid: Callable[[str], bool]) -> Sight:
    """Tell the seen from the hidden; `marks` come in the order of painting.

    `solid` says of the identifier of a picture whether nothing shines through it. Hidden is text that is painted with
    nothing, off the page, too small or narrow, in the colour of what is below, or covered afterwards.
    """
    canvas = Canvas(area)
    sight = Sight([], [], [], [])
    perhaps: list[tuple[int, Piece]] = []
    for order, mark in enumerate(marks, 1):
        if isinstance(mark, Piece):
            if _shown(mark, area, canvas):
                perhaps.append((order, mark))
            else:
                sight.hidden.append(mark)
        elif isinstance(mark, Shape):
            canvas.paint(mark.box, Coat(order, mark.colour, mark.rectangle))
        elif isinstance(mark, Picture):
            sight.pictures.append(mark)
            canvas.paint(mark.box, Coat(order, None, bool(mark.resource) and solid(mark.resource)))
        else:
            sight.strokes.append(mark)
    for order, piece in perhaps:
        covered = all(canvas.cover(x, y) > order for x, y in _spots(piece.box))
        (sight.hidden if covered else sight.seen).append(piece)
    return sight


def _shown(piece: Piece, area: Box, canvas: Canvas) -> bool:
    if piece.paint is None or piece.size <= _TINY or _squeezed(piece):
        return False
    spots = _spots(piece.box)
    inside = [(x, y) for x, y in spots if area.left <= x <= area.right and area.top <= y <= area.bottom]
    paint = piece.paint
    return any(_differs(paint, canvas.coat(x, y).colour) for x, y in inside)


def _squeezed(piece: Piece) -> bool:
    # Not "<": of a matrix beyond all numbers the shape is none, either.
    if not piece.shape >= _SQUEEZED:
        return True
    width, height = piece.box.right - piece.box.left, piece.box.bottom - piece.box.top
    long, others = (max(width, height) if piece.turn else width), len(piece.text) - 1
    if others:
        # The last character has its own width even where all stand in one place.
        return long - piece.size / 2 < _SQUEEZED * piece.size * others
    return long < _SQUEEZED * piece.size


def _differs(paint: Paint, below: Colour | None) -> bool:
    return any(_stands_out(shade, below) for shade in paint.shades)


def _stands_out(shade: Shade, below: Colour | None) -> bool:
    contrast = difference(shade.colour, below) if shade.colour and below else 255.0
    return contrast * shade.alpha >= FAINT


def _spots(box: Box) -> tuple[tuple[float, float], ...]:
    """Both ends and the middle."""
    y = (box.top + box.bottom) / 2
    edge = min(box.bottom - box.top, box.right - box.left) / 2
    return (box.left + edge, y), ((box.left + box.right) / 2, y), (box.right - edge, y)
