"""Content.xml of a page or a template (GB/T 33190-2016, 7.7): what is painted, in the order of painting."""

from collections.abc import Callable
from typing import NamedTuple

from checker.documents.ofd.elements import Attributes, Listener, Part
from checker.documents.ofd.marks import Mark, Stroke
from checker.documents.ofd.outline import inner
from checker.documents.ofd.resources import Resources
from checker.documents.ofd.unit import MUTE, UNITS, Unit
from checker.documents.ofd.values import Box, sheet

_LAYERS = {"background": 0, "foreground": 2}
"""Painted in this order whatever the order in the file; all others between them (7.7, table 15)."""


class Template(NamedTuple):
    """That a page is painted on or under a template."""

    name: str
    """Identifier of the TemplatePage."""
    above: bool


class Content(Listener):
    """Hears one Content.xml; afterwards `marks()`, `area`, `templates`, `characters` and `lines` say what was in it.

    `load` is told of every PageRes; it puts what that holds into `resources`. Of more than `most` lines the rest is
    left out, since a drawing can have very many and they only tell the cells of a table from each other.
    """

    def __init__(self, resources: Resources, load: Callable[[str], None], most: int) -> None:
        self.area: Box | None = None
        self.templates: list[Template] = []
        self.characters = self.lines = 0
        self._resources, self._load, self._most = resources, load, most
        self._layers: list[tuple[int, str, list[Mark]]] = []
        self._part: Part | None = None
        """What hears the element that is open."""

    def marks(self) -> list[Mark]:
        """Everything that was painted, from below to above."""
        layers = sorted(self._layers, key=lambda layer: layer[0])
        return [mark for _, _, marks in layers for mark in marks]

    def opened(self, name: str, attributes: Attributes) -> None:
        if not self._part and (name in UNITS or name in MUTE):
            self._part = Unit(self._resources) if name in UNITS else Part()
        if self._part:
            self._part.begin(name, attributes)
        elif name == "Layer":
            order = _LAYERS.get(attributes.get("type", "").lower(), 1)
            self._layers.append((order, attributes.get("drawparam", ""), []))
        elif name == "Template":
            above = attributes.get("zorder", "").lower() == "foreground"
            self.templates.append(Template(attributes.get("templateid", ""), above))

    def closed(self, name: str, text: str) -> None:
        if self._part:
            if self._part.end(name, text):
                self._add(self._part)
                self._part = None
        elif name == "PhysicalBox":
            self.area = sheet(text)
        elif name == "ApplicationBox":
            self.area = inner(self.area, sheet(text))
        elif name == "PageRes":
            self._load(text)

    def _add(self, part: Part) -> None:
        if not isinstance(part, Unit):
            return
        if not self._layers:
            # Some writers leave the layer out.
            self._layers.append((1, "", []))
        _, style, marks = self._layers[-1]
        before = len(marks)
        marks += part.marks(style, self.lines < self._most)
        self.lines += sum(isinstance(mark, Stroke) for mark in marks[before:])
        self.characters += part.characters
