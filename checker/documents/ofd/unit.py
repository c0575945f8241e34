"""One object of a page (GB/T 33190-2016, 8.5): text, path, picture or drawing, with all that is said inside it."""

from collections.abc import Iterable, Iterator

from checker.documents.ofd.clips import Clips
from checker.documents.ofd.colours import INK, SHADINGS, Brush, Paint, share
from checker.documents.ofd.elements import Attributes, Part
from checker.documents.ofd.marks import Mark, Picture, Shape
from checker.documents.ofd.resources import Resources
from checker.documents.ofd.shapes import drawn
from checker.documents.ofd.text import Code, Drawing, pieces_of, plain
from checker.documents.ofd.transforms import Transform, positions
from checker.documents.ofd.values import Box, around, box, common, matrix, surface, truth

UNITS = frozenset(("TextObject", "PathObject", "ImageObject", "CompositeObject"))
MUTE = frozenset(("Clips", "Actions", "Border", *SHADINGS))
"""What they hold is not painted as it stands there."""
_NOWHERE = Box(0, 0, 0, 0)


class Unit(Part):
    """Hears one of UNITS; afterwards `marks` is what it paints, `characters` how many codes were in it."""

    def __init__(self, resources: Resources) -> None:
        super().__init__()
        self.characters = 0
        self._resources = resources
        self._name, self._attributes = "", dict[str, str]()
        self._part: Part | None = None
        """What hears the element that is open inside."""
        self._brushes: dict[str, Brush] = {}
        self._clips: Clips | None = None
        self._transforms: list[tuple[int, Transform]] = []
        """With the number of codes before each."""
        self._codes: list[Code] = []
        self._code: Attributes = {}
        self._path = ""

    def opened(self, name: str, attributes: Attributes) -> None:
        if self.depth == 1:
            self._name, self._attributes = name, attributes
        elif self._part:
            self._part.begin(name, attributes)
        elif name == "TextCode":
            self._code = attributes
        elif part := self._heard(name):
            self._part = part
            part.begin(name, attributes)

    def closed(self, name: str, text: str) -> None:
        if self._part:
            if self._part.end(name, text):
                self._part = None
        elif name == "TextCode":
            self._codes.append(Code(self._code, plain(text)))
            self.characters += len(self._codes[-1].text)
        elif name == "AbbreviatedData":
            self._path = text

    def marks(self, layer: str, lines: bool) -> Iterable[Mark]:
        """What it paints, from below to above, of lines only where `lines` wants them.

        `layer` names the drawing parameter of its layer.
        """
        frame, turned = box(self._attributes.get("boundary", "")) or _NOWHERE, matrix(self._attributes.get("ctm", ""))
        windows = self._clips.windows(turned, frame) if self._clips else None
        shown = truth(self._attributes.get("visible", ""), True)
        if self._name == "TextObject":
            paint = self._paint("fill", True, layer) or self._paint("stroke", False, layer) if shown else None
            return pieces_of(self._attributes, frame, self._codes, Drawing(paint, windows, self._undrawn()))
        if not shown:
            return []
        if self._name != "PathObject":
            return _pictures(self._name, self._attributes, frame, windows)
        fill, stroke = self._paint("fill", False, layer), self._paint("stroke", True, layer) if lines else None
        marks = drawn(self._path, turned.moved(frame.left, frame.top), frame, fill, stroke)
        return marks if windows is None else _clipped(marks, windows)

    def _heard(self, name: str) -> Part | None:
        """What is to hear an element inside this one."""
        if name in ("FillColor", "StrokeColor"):
            self._brushes[name] = Brush(self._resources.palettes)
            return self._brushes[name]
        if name == "CGTransform":
            self._transforms.append((self.characters, Transform()))
            return self._transforms[-1][1]
        if name == "Clips":
            self._clips = Clips()
            return self._clips
        return Part() if name in MUTE else None

    def _paint(self, kind: str, does: bool, layer: str) -> Paint | None:
        """The paint of a "fill" or "stroke"; None where it has none. `does` holds where the object does not say."""
        if not truth(self._attributes.get(kind, ""), does):
            return None
        brush = self._brushes.get("FillColor" if kind == "fill" else "StrokeColor")
        if brush:
            paint = brush.paint()
        else:
            style = self._resources.style(self._attributes.get("drawparam", ""), layer)
            paint = (style.fill if kind == "fill" else style.stroke) or INK
        return paint.faded(share(self._attributes.get("alpha", "")))

    def _undrawn(self) -> set[int]:
        """The numbers of the codes that no glyph stands for.

        They count from the first code of the object, but writers may also count from that of the next TextCode.
        """
        empty = [(before, part) for before, part in self._transforms if not part.drawn]
        stretches = [(part.start + add, part.stop + add) for before, part in empty for add in (0, before)]
        return positions(stretches, self.characters)


def _pictures(name: str, attributes: Attributes, frame: Box, windows: list[Box] | None) -> list[Mark]:
    """A picture fills the unit square before its matrix (10); of its windows the largest counts."""
    turned = matrix(attributes["ctm"]).moved(frame.left, frame.top) if "ctm" in attributes else None
    place = around([turned.at(x, y) for x in (0, 1) for y in (0, 1)]) if turned and name == "ImageObject" else frame
    solid = name == "ImageObject" and share(attributes.get("alpha", "")) == 1 and "imagemask" not in attributes
    picture = Picture(place, attributes.get("resourceid", "") if solid else "")
    if windows is None:
        return [picture]
    return sorted(_clipped([picture], windows), key=lambda mark: surface(mark.box), reverse=True)[:1]


def _clipped(marks: Iterable[Mark], windows: list[Box]) -> Iterator[Mark]:
    """What is left of surfaces; lines stay, since they only tell cells from each other."""
    for mark in marks:
        if isinstance(mark, Shape | Picture):
            cuts = filter(None, (common(mark.box, window) for window in windows))
            yield from (mark._replace(box=cut) for cut in cuts)
        else:
            yield mark
