"""Resources of an OFD file (GB/T 33190-2016, 7.9): colours, drawing parameters, pictures."""

from typing import NamedTuple

from checker.documents.ofd.elements import Attributes, Listener, listen, place
from checker.documents.ofd.values import number
from checker.documents.package import Package
from checker.documents.source import Source

Colour = tuple[float, float, float]
"""Red, green, blue from 0 to 255."""
WHITE: Colour = (255.0, 255.0, 255.0)
BLACK: Colour = (0.0, 0.0, 0.0)
SHADINGS = ("Pattern", "AxialShd", "RadialShd", "GouraudShd", "LaGourandShd", "LaGouraudShd")
"""Inside a colour: it is none of its own."""
_CHAIN = 16
"""Drawing parameters may build on each other; nobody needs more, and a circle ends."""


class Paint(NamedTuple):
    """What something is painted with."""

    colour: Colour | None
    """None for a pattern or a shading."""
    alpha: float = 1.0
    """0 is transparent."""


class Style(NamedTuple):
    """A drawing parameter (8.2)."""

    relative: str = ""
    """Identifier of the one that it builds on."""
    fill: Paint | None = None
    stroke: Paint | None = None


class Resources(NamedTuple):
    """By their identifiers."""

    palettes: dict[str, list[str]]
    styles: dict[str, Style]
    pictures: dict[str, str]
    """The parts that hold them."""

    def paint(self, attributes: Attributes) -> Paint:
        """What an element FillColor or StrokeColor says (8.3)."""
        value = attributes.get("value", "")
        if not value and "index" in attributes:
            palette = self.palettes.get(attributes.get("colorspace", ""), [])
            index = int(number(attributes["index"]))
            value = palette[index] if 0 <= index < len(palette) else ""
        return Paint(_colour(value), share(attributes.get("alpha", "")))

    def style(self, *names: str) -> Style:
        """The first paints that the drawing parameters of these identifiers, or what they build on, say."""
        fill = stroke = None
        for name in names:
            for _ in range(_CHAIN):
                style = self.styles.get(name, Style())
                fill, stroke = fill or style.fill, stroke or style.stroke
                name = style.relative
                if not name:
                    break
        return Style("", fill, stroke)


def load(source: Source, package: Package, part: str, found: Resources) -> None:
    """Put the resources of a part into `found`. Raises UnreadableReport where the part is damaged."""
    listen(source, package.part(part), _Reader(package, part, found))


def share(text: str) -> float:
    """From 0 to 1 what OFD counts from 0 to 255; 1 where it says nothing."""
    return min(max(number(text, 255.0), 0.0), 255.0) / 255


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


class _Reader(Listener):
    """PublicRes.xml, DocumentRes.xml and resources of pages."""

    def __init__(self, package: Package, part: str, found: Resources) -> None:
        self._package, self._part, self._found = package, part, found
        self._folder = self._id = self._space = ""
        self._style = Style()
        self._inside = False

    def opened(self, name: str, attributes: Attributes) -> None:
        if name == "Res":
            self._folder = attributes.get("baseloc", "")
        elif name == "ColorSpace":
            self._space = attributes.get("id", "")
        elif name == "MultiMedia":
            self._id = attributes.get("id", "")
        elif name == "DrawParam":
            self._inside, self._id = True, attributes.get("id", "")
            self._style = Style(attributes.get("relative", ""))
        elif self._inside and name == "FillColor":
            self._style = self._style._replace(fill=self._found.paint(attributes))
        elif self._inside and name == "StrokeColor":
            self._style = self._style._replace(stroke=self._found.paint(attributes))

    def closed(self, name: str, text: str) -> None:
        if name == "CV":
            self._found.palettes.setdefault(self._space, []).append(text)
        elif name == "MediaFile":
            loc = f"{self._folder.rstrip('/')}/{text.strip()}" if self._folder else text
            self._found.pictures[self._id] = place(self._package, self._part, loc)
        elif name == "DrawParam":
            self._found.styles[self._id] = self._style
            self._inside = False
