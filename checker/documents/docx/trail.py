"""Where the shown characters of the body stand in its XML, for whoever writes into the file."""

from typing import NamedTuple

from checker.documents.docx.numbering import Lists
from checker.documents.docx.parts import Parts
from checker.documents.docx.state import Shared
from checker.documents.docx.story import read_story
from checker.documents.docx.styles import Styles
from checker.documents.model import Origin
from checker.documents.source import Source


class Shown(NamedTuple):
    """Characters of one element that a reader of the file sees."""

    element: int
    """Number of the element in the part, in the order in which elements begin; the root is 1."""
    text: str
    """As `read` gives them: without the white space that Word drops at the edges."""
    origin: Origin
    """Place of the paragraph or cell that they are in, as the marks of the `Document` have it."""


class Trail(NamedTuple):
    """The body of a Word file."""

    part: str
    """Name of the part in the package."""
    data: bytes
    """Its XML."""
    shown: tuple[Shown, ...]
    """In the order of the XML. Numbers that Word computes have no characters here."""


def trail(source: Source) -> Trail:
    """Read the body once more, as `read` does. Raises UnreadableReport, as `read` does."""
    parts = Parts(source)
    styles = Styles(source.name, parts.one("styles"), source.limits.depth)
    lists = Lists(source.name, b"", source.limits.depth, styles)
    data = parts.document()
    backdrop = b":background" in data and b"displayBackgroundShape" in parts.one("settings")
    shared = Shared(source.name, source.limits.characters, styles, lists, backdrop)
    shown: list[tuple[int, str, Origin]] = []
    shared.trail = shown
    read_story(source.name, data, source.limits.depth, shared, Origin(), lambda _: None)
    return Trail(parts.main, data, tuple(Shown(*one) for one in shown))
