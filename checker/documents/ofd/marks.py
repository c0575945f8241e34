"""What is painted on a page of an OFD file."""

from typing import NamedTuple

from checker.documents.ofd.colours import Colour, Paint
from checker.documents.ofd.values import Box


class Piece(NamedTuple):
    """Characters beside each other, in one size and paint. Lengths are millimetres from the corner of the page."""

    text: str
    """Without blanks at both edges."""
    box: Box
    size: float
    """As painted."""
    shape: float
    """Of a character as painted: its width to its height; 1 for one that is not squeezed."""
    turn: str
    """"" for a level line, "upright" for one that runs up or down the page, "slanted" for any other."""
    paint: Paint | None
    """None for text that is painted with nothing."""


class Shape(NamedTuple):
    """A filled surface."""

    box: Box
    colour: Colour | None
    rectangle: bool
    """Whether it fills the whole box."""


class Stroke(NamedTuple):
    """A straight line along an edge of the page, or a surface as thin as one."""

    box: Box


class Picture(NamedTuple):
    """A picture, or a drawing of its own (CompositeObject)."""

    box: Box
    resource: str
    """Its identifier; "" where it cannot hide what is below it."""


Mark = Piece | Shape | Stroke | Picture
