"""Resources of an OFD file (GB/T 33190-2016, 7.9): palettes, drawing parameters, pictures."""

from typing import NamedTuple

from checker.documents.ofd.colours import Brush, Paint, Palettes
from checker.documents.ofd.elements import Attributes, Listener, listen, place
from checker.documents.package import Package
from checker.documents.source import Source

_CHAIN = 16
"""Drawing parameters may build on each other; nobody needs more, and a circle ends."""


class Style(NamedTuple):
    """A drawing parameter (8.2)."""

    relative: str = ""
    """Identifier of the one that it builds on."""
    fill: Paint | None = None
    stroke: Paint | None = None


class Resources(NamedTuple):
    """By their identifiers."""

    palettes: Palettes
    styles: dict[str, Style]
    pictures: dict[str, str]
    """The parts that hold them."""

    def style(self, *names: str) -> Style:
        """The first paints that the drawing parameters of these identifiers, or what they build on, say."""
        fill = stroke = None
        for name in names:
            for _ in range(_CHAIN):
                style = self.styles.get(name) if name else None
                if not style:
                    break
                fill, stroke = fill or style.fill, stroke or style.stroke
                name = style.relative
        return Style("", fill, stroke)


def load(source: Source, package: Package, part: str, found: Resources) -> None:
    """Put the resources of a part into `found`. Raises UnreadableReport where the part is damaged."""
    listen(source, package.part(part), _Reader(package, part, found))


class _Reader(Listener):
    """PublicRes.xml, DocumentRes.xml and resources of pages."""

    def __init__(self, package: Package, part: str, found: Resources) -> None:
        self._package, self._part, self._found = package, part, found
        self._folder = self._id = self._space = ""
        self._style: Style | None = None
        """Of the DrawParam that is open."""
        self._brush: Brush | None = None

    def opened(self, name: str, attributes: Attributes) -> None:
        if self._brush:
            self._brush.begin(name, attributes)
        elif name == "Res":
            self._folder = attributes.get("baseloc", "")
        elif name == "ColorSpace":
            self._space = attributes.get("id", "")
        elif name == "MultiMedia":
            self._id = attributes.get("id", "")
        elif name == "DrawParam":
            self._id, self._style = attributes.get("id", ""), Style(attributes.get("relative", ""))
        elif self._style and name in ("FillColor", "StrokeColor"):
            self._brush = Brush(self._found.palettes)
            self._brush.begin(name, attributes)

    def closed(self, name: str, text: str) -> None:
        if self._brush:
            if self._brush.end(name, text):
                self._painted(name, self._brush.paint())
                self._brush = None
        elif name == "CV":
            self._found.palettes.setdefault(self._space, []).append(text)
        elif name == "MediaFile":
            loc = f"{self._folder.rstrip('/')}/{text.strip()}" if self._folder else text
            self._found.pictures[self._id] = place(self._package, self._part, loc)
        elif name == "DrawParam" and self._style:
            self._found.styles[self._id] = self._style
            self._style = None

    def _painted(self, name: str, paint: Paint) -> None:
        if self._style:
            fills = name == "FillColor"
            self._style = self._style._replace(fill=paint) if fills else self._style._replace(stroke=paint)
