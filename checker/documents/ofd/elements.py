"""Elements of the XML parts of an OFD file: by their local names alone, since real files differ in the namespace."""

from posixpath import dirname, join, normpath

from checker.documents.package import Package
from checker.documents.source import Source
from checker.documents.xml import walk

Attributes = dict[str, str]
"""Names in lower case: real files differ in that, too."""


class Listener:
    """What wants to know of the elements of a part."""

    def opened(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def closed(self, name: str, text: str) -> None:
        """It ends; `text` is what it holds since the last beginning or end of an element."""


class Part(Listener):
    """What hears one element and all that is in it. On its own it makes nothing of them."""

    def __init__(self) -> None:
        self.depth = 0
        """Elements that are open: 1 for the one that it began with."""

    def begin(self, name: str, attributes: Attributes) -> None:
        """Tell it of its own element, and of every other one that begins inside."""
        self.depth += 1
        self.opened(name, attributes)

    def end(self, name: str, text: str) -> bool:
        """Tell it of every end; whether that was the end of its own element."""
        self.closed(name, text)
        self.depth -= 1
        return not self.depth


def listen(source: Source, data: bytes, listener: Listener) -> None:
    """Tell `listener` of every element in `data`. Raises UnreadableReport as `walk` does."""
    texts: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        texts.clear()
        listener.opened(_local(name), {_local(key).lower(): value for key, value in attributes.items()})

    def end(name: str) -> None:
        listener.closed(_local(name), "".join(texts))
        texts.clear()

    walk(source.name, data, source.limits.depth, start, end, texts.append)


def place(package: Package, base: str, loc: str) -> str:
    """The name of the part that `loc` (ST_Loc, 7.3) means inside the part `base`; "" where there is none.

    A slash in front means the root; some writers leave it out, so the root is tried where the folder has no such part.
    """
    loc = loc.strip().replace("\\", "/")
    inside = normpath(join("/", "" if loc.startswith("/") else dirname(base), loc.lstrip("/"))).lstrip("/")
    for name in (inside, normpath("/" + loc).lstrip("/")):
        if name in package:
            return name
    return ""


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
