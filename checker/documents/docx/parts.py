"""Which part of the package is what (ECMA-376 part 2, 9.3: relationships)."""

from typing import NamedTuple

from checker.documents.package import Package, damaged
from checker.documents.source import Source
from checker.documents.xml import walk

_USUAL = "word/document.xml"
_MOST = 10_000
"""Relations of a part; every picture and link has one."""


class Relation(NamedTuple):
    """From one part to another."""

    kind: str
    """The last word of its type: styles, header, footnotes, ..."""
    target: str
    """Name of the part; "" for something outside the package."""


class Parts:
    """The parts of a Word file that hold text, by what they are for."""

    def __init__(self, source: Source) -> None:
        """Raises UnreadableReport where the package is damaged or has no main document."""
        self._source = source
        self._package = Package(source)
        above = self._relations("", "_rels/.rels")
        main = next((one.target for one in above.values() if one.kind == "officeDocument"), "")
        self.main = main if main in self._package else _USUAL
        if self.main not in self._package:
            raise damaged(source.name)
        folder, _, file = self.main.rpartition("/")
        self._properties = next((one.target for one in above.values() if one.kind == "core-properties"), "")
        self._related = self._relations(folder, f"{folder}/_rels/{file}.rels")

    def document(self) -> bytes:
        """The body."""
        return self._package.part(self.main)

    def one(self, kind: str) -> bytes:
        """The part of a kind of which a document has one, such as styles; b"" where it has none."""
        return self._package.part(next((one.target for one in self._related.values() if one.kind == kind), ""))

    def properties(self) -> bytes:
        """Who made the file and when."""
        return self._package.part(self._properties)

    def related(self, identifier: str) -> bytes:
        """The part with this identifier in the main document."""
        return self._package.part(self._related[identifier].target) if identifier in self._related else b""

    def _relations(self, folder: str, name: str) -> dict[str, Relation]:
        found: dict[str, Relation] = {}

        def start(element: str, attributes: dict[str, str]) -> None:
            if element.rpartition(" ")[2] == "Relationship" and len(found) < _MOST:
                outside = attributes.get("TargetMode") == "External"
                target = "" if outside else _resolved(folder, attributes.get("Target", ""))
                kind = attributes.get("Type", "").rpartition("/")[2]
                found.setdefault(attributes.get("Id", ""), Relation(kind, target))

        if data := self._package.part(name):
            walk(self._source.name, data, self._source.limits.depth, start, lambda _: None, lambda _: None)
        return found


def _resolved(folder: str, target: str) -> str:
    """The name of a part that is named as seen from a folder, or from the root where it begins with a slash."""
    path = target if target.startswith("/") else f"{folder}/{target}"
    steps: list[str] = []
    for step in path.split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)
