"""What an OFD file consists of: its document, pages, templates, resources (GB/T 33190-2016, 7.4 to 7.6)."""

from typing import NamedTuple

from checker.documents.ofd.elements import Attributes, Listener, listen, place
from checker.documents.ofd.values import Box, common, sheet
from checker.documents.package import Package, damaged, protected
from checker.documents.source import Source
from checker.errors import UnreadableReport

_MOST_RESOURCES = 100
A4 = Box(0, 0, 210, 297)
"""Of a page where no part says anything of its size."""


class Outline(NamedTuple):
    """The parts of a document; names as `Package.part` takes them, "" for one that is missing."""

    name: str
    """Of the part that all the others are named in."""
    pages: tuple[str, ...]
    """In the order of the document."""
    templates: dict[str, str]
    """By their identifiers; as the document names them."""
    resources: tuple[str, ...]
    area: Box
    """Of pages that do not say it themselves, in millimetres."""
    attachments: str
    """The part that lists them."""
    facts: dict[str, str]
    """Of DocInfo: CreationDate and ModDate."""
    documents: int
    """How many the file holds; all but the first are left out."""


def outline_of(source: Source, package: Package) -> Outline:
    """Read OFD.xml and Document.xml. Raises UnreadableReport where one is missing, or for too many pages."""
    # GM/T 0099: the list of what is encrypted stands at the root.
    if "Encryptions.xml" in package:
        raise protected(source.name)
    root = _Root()
    listen(source, package.part("OFD.xml"), root)
    name = place(package, "OFD.xml", root.document)
    if not name:
        raise damaged(source.name)
    document = _Document(source)
    listen(source, package.part(name), document)
    if not document.pages:
        raise damaged(source.name)
    return Outline(
        name,
        tuple(place(package, name, loc) for loc in document.pages),
        document.templates,
        tuple(place(package, name, loc) for loc in document.resources),
        document.area or A4,
        place(package, name, document.attachments) if document.attachments else "",
        root.facts,
        root.documents,
    )


class _Root(Listener):
    """OFD.xml."""

    def __init__(self) -> None:
        self.document = ""
        self.documents = 0
        self.facts: dict[str, str] = {}

    def opened(self, name: str, attributes: Attributes) -> None:
        self.documents += name == "DocBody"

    def closed(self, name: str, text: str) -> None:
        if self.documents != 1:
            return
        if name == "DocRoot":
            self.document = self.document or text
        elif name in ("CreationDate", "ModDate"):
            self.facts[name] = text.strip()


class _Document(Listener):
    """Document.xml."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.pages: list[str] = []
        self.templates: dict[str, str] = {}
        self.resources: list[str] = []
        self.area: Box | None = None
        self.attachments = ""

    def opened(self, name: str, attributes: Attributes) -> None:
        if name == "Page":
            self.pages.append(attributes.get("baseloc", ""))
            most = self._source.limits.pages
            if len(self.pages) > most:
                raise too_many_pages(self._source.name, most)
        elif name == "TemplatePage":
            self.templates[attributes.get("id", "")] = attributes.get("baseloc", "")

    def closed(self, name: str, text: str) -> None:
        if name in ("PublicRes", "DocumentRes") and len(self.resources) < _MOST_RESOURCES:
            self.resources.append(text)
        elif name == "PhysicalBox":
            self.area = sheet(text)
        elif name == "ApplicationBox":
            self.area = inner(self.area, sheet(text))
        elif name == "Attachments":
            self.attachments = text


def inner(physical: Box | None, application: Box | None) -> Box | None:
    """What is shown of a page: the application box, where there is one inside the physical one (7.5)."""
    if not physical or not application:
        return physical or application
    return common(physical, application) or physical


def too_many_pages(name: str, most: int) -> UnreadableReport:
    """The error of a file with more pages than allowed."""
    return UnreadableReport(
        f"{name} has more than the limit of {most:,} pages.",
        "If it really is one report, raise the limit with --max-pages.",
    )
