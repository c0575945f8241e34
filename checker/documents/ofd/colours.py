"""Colours of OFD (GB/T 33190-2016, 8.3): plain ones, shadings and patterns."""

from typing import NamedTuple

from checker.documents.ofd.elements import Attributes, Part
from checker.documents.ofd.values import number

Colour = tuple[float, float, float]
"""Red, green, blue from 0 to 255."""
Palettes = dict[str, list[str]]
"""The colours of a colour space, by its identifier."""
WHITE: Colour = (255.0, 255.0, 255.0)
BLACK: Colour = (0.0, 0.0, 0.0)
SHADINGS = frozenset(("Pattern", "AxialShd", "RadialShd", "GouraudShd", "LaGourandShd", "LaGouraudShd"))
FAINT = 16.0
"""Of 255: less difference than this is none to the eye."""
_COLOURS = ("Color", "BackColor", "FillColor", "StrokeColor")
_UNKNOWN = ("ImageObject", "CompositeObject")
"""What a pattern may hold that is of any colour."""
_MOST = 16
"""Colours of one shading; the rest is left out, since each is looked at again wherever the shading is used."""


class Shade(NamedTuple):
    """One colour of a paint."""

    colour: Colour | None
    """None where it is not known, such as that of a picture."""
    alpha: float = 1.0
    """0 is transparent."""


class Paint(NamedTuple):
    """What something is painted with."""

    shades: tuple[Shade, ...]
    """One for a plain colour; those that a shading or pattern names, wherever they are."""

    @property
    def colour(self) -> Colour | None:
        """The only colour, or the first of some that look alike; None where they do not."""
        first = self.shades[0].colour
        alike = first and all(shade.colour and difference(first, shade.colour) < FAINT for shade in self.shades[1:])
        return first if alike else None

    @property
    def alpha(self) -> float:
        """That of the least transparent shade."""
        return max(shade.alpha for shade in self.shades)

    def faded(self, alpha: float) -> "Paint":
        """The same, more transparent."""
        return self if alpha == 1 else Paint(tuple(Shade(colour, own * alpha) for colour, own in self.shades))


INK = Paint((Shade(BLACK),))
"""Where nothing says another."""


class Brush(Part):
    """Hears a FillColor or StrokeColor; afterwards `paint()` is what it says."""

    def __init__(self, palettes: Palettes) -> None:
        super().__init__()
        self._palettes = palettes
        self._own = Shade(BLACK)
        self._shades: dict[Shade, None] = {}
        self._shading = False

    def opened(self, name: str, attributes: Attributes) -> None:
        if self.depth == 1:
            self._own = self._shade(attributes)
        elif name in SHADINGS:
            self._shading = True
        elif name in _COLOURS and len(self._shades) < _MOST:
            self._shades[self._shade(attributes)] = None
        elif name in _UNKNOWN:
            self._shades[Shade(None)] = None

    def paint(self) -> Paint:
        """The plain colour, or all colours of the shading."""
        if not self._shading:
            return Paint((self._own,))
        return Paint(tuple(self._shades) or (Shade(None),)).faded(self._own.alpha)

    def _shade(self, attributes: Attributes) -> Shade:
        value = attributes.get("value", "")
        if not value and "index" in attributes:
            palette = self._palettes.get(attributes.get("colorspace", ""), [])
            index = int(number(attributes["index"]))
            value = palette[index] if 0 <= index < len(palette) else ""
        return Shade(_colour(value), share(attributes.get("alpha", "")))


def difference(one: Colour, other: Colour) -> float:
    """How far two colours are from each other, at most 255."""
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]), abs(one[2] - other[2]))


def share(text: str) -> float:
    """From 0 to 1 what OFD counts from 0 to 255; 1 where it says nothing."""
    return min(max(number(text, 255.0), 0.0), 255.0) / 255 if text else 1.0


def _colour(value: str) -> Colour:
    """Grey, RGB or CMYK, by the number of values; black where there are none."""
    words = value.split(None, 4)[:4]
    values = [float(int(word[1:], 16)) if _hexadecimal(word) else number(word) for word in words]
    match values:
        case [grey]:
            return grey, grey, grey
        case [red, green, blue]:
            return red, green, blue
        case [*inks, black] if len(inks) == 3:
            red, green, blue = ((255 - ink) * (255 - black) / 255 for ink in inks)
            return red, green, blue
    return BLACK


def _hexadecimal(word: str) -> bool:
    return word[:1] == "#" and 1 < len(word) < 6 and all(char in "0123456789abcdefABCDEF" for char in word[1:])
