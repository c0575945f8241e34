"""Content.xml of a page or a template (GB/T 33190-2016, 7.7): what is painted, in the order of painting."""

from collections.abc import Callable
from typing import NamedTuple

from checker.documents.ofd.elements import Attributes, Listener
from checker.documents.ofd.marks import Mark, Picture
from checker.documents.ofd.outline import inner
from checker.documents.ofd.resources import SHADINGS, Paint, Resources, Style, share
from checker.documents.ofd.shapes import drawn
from checker.documents.ofd.text import Code, pieces_of, plain
from checker.documents.ofd.values import Box, around, box, matrix, truth

_MUTE = frozenset(("Clips", "Actions", "Border", *SHADINGS))
"""What they hold is not painted as it stands there."""
_UNITS = ("TextObject", "PathObject", "ImageObject", "CompositeObject")
_LAYERS = {"background": 0, "foreground": 2}
"""Painted in this order whatever the order in the file; all others between them (7.7, table 15)."""
_NOWHERE = Box(0, 0, 0, 0)


class Template(NamedTuple):
    """That a page is painted on or under a template."""

    name: str
    """Identifier of the TemplatePage."""
    above: bool


class Content(Listener):
    """Hears one Content.xml; afterwards `marks()`, `area`, `templates` and `characters` say what was in it.

    `load` is told of every PageRes; it puts what that holds into `resources`.
    """

    def __init__(self, resources: Resources, load: Callable[[str], None]) -> None:
        self.area: Box | None = None
        self.templates: list[Template] = []
        self.characters = 0
        self._resources, self._load = resources, load
        self._layers: list[tuple[int, str, list[Mark]]] = []
        self._muted = 0
        self._unit: tuple[str, Attributes] | None = None
        self._colours = Style()
        self._colour = ""
        self._codes: list[Code] = []
        self._code: Attributes = {}
        self._path = ""

    def marks(self) -> list[Mark]:
        """Everything that was painted, from below to above."""
        layers = sorted(self._layers, key=lambda layer: layer[0])
        return [mark for _, _, marks in layers for mark in marks]

    def opened(self, name: str, attributes: Attributes) -> None:
        if self._muted or name in _MUTE:
            self._muted += 1
            if self._muted == 1 and name in SHADINGS and self._colour:
                self._paint(Paint(None))
        elif name == "Layer":
            order = _LAYERS.get(attributes.get("type", "").lower(), 1)
            self._layers.append((order, attributes.get("drawparam", ""), []))
        elif name == "Template":
            above = attributes.get("zorder", "").lower() == "foreground"
            self.templates.append(Template(attributes.get("templateid", ""), above))
        elif name in _UNITS:
            self._unit = (name, attributes)
            self._colours, self._codes, self._path = Style(), [], ""
        elif name in ("FillColor", "StrokeColor") and self._unit:
            self._colour = name
            self._paint(self._resources.paint(attributes))
        elif name == "TextCode":
            self._code = attributes

    def closed(self, name: str, text: str) -> None:
        if self._muted:
            self._muted -= 1
        elif name == "TextCode":
            self._codes.append(Code(self._code, plain(text)))
            self.characters += len(text)
        elif name == "AbbreviatedData":
            self._path = text
        elif name in ("FillColor", "StrokeColor"):
            self._colour = ""
        elif name in _UNITS:
            self._unit_closed()
        elif name == "PhysicalBox":
            self.area = box(text)
        elif name == "ApplicationBox":
            self.area = inner(self.area, box(text))
        elif name == "PageRes":
            self._load(text)

    def _paint(self, paint: Paint) -> None:
        if self._colour == "FillColor":
            self._colours = self._colours._replace(fill=paint)
        else:
            self._colours = self._colours._replace(stroke=paint)

    def _unit_closed(self) -> None:
        if not self._unit:
            return
        (name, attributes), self._unit = self._unit, None
        if not self._layers:
            # Some writers leave the layer out.
            self._layers.append((1, "", []))
        _, common, marks = self._layers[-1]
        frame = box(attributes.get("boundary", "")) or _NOWHERE
        if name == "TextObject":
            fill, stroke = self._paints(attributes, common, True, False)
            marks += pieces_of(attributes, frame, self._codes, fill or stroke)
        elif not truth(attributes.get("visible", ""), True):
            return
        elif name == "PathObject":
            fill, stroke = self._paints(attributes, common, False, True)
            turned = matrix(attributes.get("ctm", "")).moved(frame.left, frame.top)
            marks += drawn(self._path, turned, frame, fill, stroke)
        else:
            marks.append(_picture(name, attributes, frame))

    def _paints(
        self, attributes: Attributes, common: str, fills: bool, strokes: bool
    ) -> tuple[Paint | None, Paint | None]:
        """Fill and stroke, each None where there is none; `fills` and `strokes` hold where the object does not say."""
        if not truth(attributes.get("visible", ""), True):
            return None, None
        style = self._resources.style(attributes.get("drawparam", ""), common)
        alpha = share(attributes.get("alpha", ""))
        fill = self._colours.fill or style.fill or self._resources.paint({})
        stroke = self._colours.stroke or style.stroke or self._resources.paint({})
        return (
            fill._replace(alpha=fill.alpha * alpha) if truth(attributes.get("fill", ""), fills) else None,
            stroke._replace(alpha=stroke.alpha * alpha) if truth(attributes.get("stroke", ""), strokes) else None,
        )


def _picture(name: str, attributes: Attributes, frame: Box) -> Picture:
    """A picture fills the unit square before its matrix (10)."""
    turned = matrix(attributes["ctm"]).moved(frame.left, frame.top) if "ctm" in attributes else None
    place = around([turned.at(x, y) for x in (0, 1) for y in (0, 1)]) if turned and name == "ImageObject" else frame
    solid = name == "ImageObject" and share(attributes.get("alpha", "")) == 1 and "imagemask" not in attributes
    return Picture(place, attributes.get("resourceid", "") if solid else "")
