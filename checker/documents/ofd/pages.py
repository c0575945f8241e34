"""Pages of an OFD file, one after the other, as they are seen."""

from collections.abc import Iterator
from typing import NamedTuple

from checker.documents.ofd.content import Content
from checker.documents.ofd.elements import listen, place
from checker.documents.ofd.marks import Mark
from checker.documents.ofd.outline import Outline
from checker.documents.ofd.resources import Resources, load
from checker.documents.ofd.values import Box
from checker.documents.ofd.visible import Sight, sight_of
from checker.documents.package import Package
from checker.documents.refusals import too_long
from checker.documents.source import Source

_SEE_THROUGH = (3, 4, 6)
"""Colour types of PNG that have transparency, or may have."""
_LINES = 100_000
"""Lines of a file that are looked at; a long report with many tables has a tenth of them."""
_MOST = 20
"""Templates, and parts with resources, of one page."""


class Seen(NamedTuple):
    """A page."""

    number: int
    """1-based."""
    area: Box
    """In millimetres."""
    sight: Sight | None
    """None where the part of the page is missing."""


def pages_of(source: Source, package: Package, outline: Outline) -> Iterator[Seen]:
    """Read the pages in their order. Raises UnreadableReport for damage, and for more than `Limits.characters`."""
    reader = _Reader(source, package, outline)
    for number, part in enumerate(outline.pages, 1):
        yield reader.page(number, part) if part else Seen(number, outline.area, None)


class _Reader:
    """What the pages have in common."""

    def __init__(self, source: Source, package: Package, outline: Outline) -> None:
        self._source, self._package, self._outline = source, package, outline
        self._resources = Resources({}, {}, {})
        self._solid: dict[str, bool] = {}
        self._left, self._lines = source.limits.characters, _LINES
        for part in filter(None, outline.resources):
            load(source, package, part, self._resources)

    def page(self, number: int, part: str) -> Seen:
        page = self._content(part)
        area, below, above = page.area, list[Mark](), list[Mark]()
        for template in page.templates[:_MOST]:
            loc = place(self._package, self._outline.name, self._outline.templates.get(template.name, ""))
            if loc:
                # Read anew for every page, so that it counts against the limits as often as it is used.
                content = self._content(loc)
                area = area or content.area
                (above if template.above else below).extend(content.marks())
        area = area or self._outline.area
        return Seen(number, area, sight_of([*below, *page.marks(), *above], area, self._is_solid))

    def _content(self, part: str) -> Content:
        left = _MOST

        def more(loc: str) -> None:
            nonlocal left
            left -= 1
            name = place(self._package, part, loc)
            if name and left >= 0:
                load(self._source, self._package, name, self._resources)

        content = Content(self._resources, more, self._lines)
        listen(self._source, self._package.part(part), content)
        self._left -= content.characters
        self._lines -= content.lines
        if self._left < 0:
            raise too_long(self._source.name, self._source.limits.characters)
        return content

    def _is_solid(self, resource: str) -> bool:
        """Whether nothing shines through a picture; found out once for each."""
        if resource not in self._solid:
            part = self._resources.pictures.get(resource, "")
            self._solid[resource] = bool(part) and _opaque(self._package.part(part, 32))
        return self._solid[resource]


def _opaque(head: bytes) -> bool:
    if head.startswith(b"\x89PNG"):
        return len(head) > 25 and head[25] not in _SEE_THROUGH
    return not head.startswith(b"GIF8")
