"""OFD (GB/T 33190-2016): the format of official documents with fixed pages."""

import re

from checker.documents.builder import Builder
from checker.documents.layout import Line, Page, Rule, paragraphs
from checker.documents.model import Origin
from checker.documents.ofd.elements import Attributes, Listener, listen
from checker.documents.ofd.marks import Piece
from checker.documents.ofd.outline import Outline, outline_of
from checker.documents.ofd.pages import Seen, pages_of
from checker.documents.ofd.values import Box, surface
from checker.documents.package import Package
from checker.documents.remarks import hidden_remark, properties_remark
from checker.documents.source import Draft, Source
from checker.errors import UnreadableReport

_POINTS = 72 / 25.4
"""In a millimetre."""
_FEW = 30
"""A page with fewer characters and a picture on most of it is a scan."""
_MOST_OF = 0.5
_PLACEHOLDERS = frozenset("\u00a4\ufffd")
"""What stands for a glyph without a character (11.3)."""
_SAME = 0.3
"""Of the size: a stretch as near to the same one before is its shadow, painted twice to look bold."""


def read(source: Source) -> Draft:
    """The text of the first document in the file: lines put together to paragraphs, with page and line as places.

    Annotations (stamps, marks of reviewers) are no text of a report and are left out. Raises UnreadableReport for a
    file that is damaged, encrypted, over a limit, or nothing but scans.
    """
    package = Package(source)
    outline = outline_of(source, package)
    builder = Builder()
    book = _Book(builder)
    for seen in pages_of(source, package, outline):
        book.add(seen)
    if book.scans and not any(page.lines for page in book.pages):
        raise _only_scans(source.name)
    paragraphs(book.pages, builder)
    for text, number in book.asides:
        builder.add([(text, Origin(page=number))], "running-head")
    book.remarks()
    if outline.documents > 1:
        builder.remark(
            "several-documents",
            f"文件内含{outline.documents}个文档，只读取了第一个。",
            f"The file holds {outline.documents} documents; only the first was read.",
        )
    created, changed = (_day(outline.facts.get(name, "")) for name in ("CreationDate", "ModDate"))
    if created or changed:
        builder.remark(*properties_remark(created, changed))
    for name in _attachments(source, package, outline):
        builder.skip("attachment", name, Origin())
    return builder.draft()


class _Book:
    """The pages as the layout takes them, and what was left out on the way."""

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self.pages: list[Page] = []
        self.asides: list[tuple[str, int]] = []
        """Slanted text such as watermarks, with its page: it stands across the lines."""
        self.scans: list[int] = []
        self._missing: list[int] = []
        self._hidden = 0
        self._unmapped = 0

    def add(self, seen: Seen) -> None:
        """One page after the other."""
        place = Origin(page=seen.number)
        if seen.sight is None:
            self._missing.append(seen.number)
            self._builder.skip("unreadable", "", place)
            return
        if _is_scan(seen):
            # Text below the picture is what a recognition made of it: nothing that somebody hid.
            self.scans.append(seen.number)
            self._builder.skip("scan", "", place)
        else:
            for piece in seen.sight.hidden:
                self._hidden += len("".join(piece.text.split()))
                self._builder.skip("hidden", piece.text, place)
            for _ in seen.sight.pictures:
                self._builder.skip("picture", "", place)
        self.pages.append(self._page(seen, [self._mapped(piece) for piece in seen.sight.seen]))

    def _mapped(self, piece: Piece) -> Piece:
        """Without what stands for glyphs that have no character."""
        if _PLACEHOLDERS.isdisjoint(piece.text):
            return piece
        text = "".join(char for char in piece.text if char not in _PLACEHOLDERS)
        self._unmapped += len(piece.text) - len(text)
        return piece._replace(text=text.strip())

    def _page(self, seen: Seen, pieces: list[Piece]) -> Page:
        assert seen.sight
        left, top = seen.area.left, seen.area.top
        self.asides += ((piece.text, seen.number) for piece in pieces if piece.turn == "slanted")
        lines = [_line(piece, left, top) for piece in pieces if piece.text and piece.turn != "slanted"]
        rules = tuple(Rule(*_points(stroke.box, left, top)) for stroke in seen.sight.strokes)
        _, _, width, height = _points(seen.area, left, top)
        return Page(seen.number, width, height, tuple(_once(lines)), rules)

    def remarks(self) -> None:
        """Say what was left out."""
        if self._hidden:
            self._builder.remark(*hidden_remark(self._hidden))
        if self._unmapped:
            self._builder.skip("unreadable", "", Origin())
            zh = f"{self._unmapped}个字形没有对应的文字编码，未能读取。"
            en = f"{self._unmapped:,} glyphs have no characters of their own and could not be read."
            self._builder.remark("unreadable", zh, en)
        if self._missing:
            zh = f"文件缺少第{_listed(self._missing, '、')}页的内容。"
            en = f"The file lacks the content of page {_listed(self._missing, ', ')}."
            self._builder.remark("unreadable", zh, en)
        if self.scans:
            zh = f"第{_listed(self.scans, '、')}页是扫描图像，没有文字，未能读取。"
            en = f"Page {_listed(self.scans, ', ')} is a scan without text and was not read."
            self._builder.remark("scan", zh, en)


def _is_scan(seen: Seen) -> bool:
    assert seen.sight
    if sum(len(piece.text) for piece in seen.sight.seen) >= _FEW:
        return False
    size = surface(seen.area)
    return any(surface(picture.box) >= _MOST_OF * size for picture in seen.sight.pictures)


def _line(piece: Piece, left: float, top: float) -> Line:
    return Line(piece.text, *_points(piece.box, left, top), piece.size * _POINTS)


def _points(box: Box, left: float, top: float) -> tuple[float, float, float, float]:
    """The box in points from the corner of the page."""
    return (
        (box.left - left) * _POINTS,
        (box.top - top) * _POINTS,
        (box.right - left) * _POINTS,
        (box.bottom - top) * _POINTS,
    )


def _once(lines: list[Line]) -> list[Line]:
    """Without shadows: the same text painted again in the same place."""
    kept: list[Line] = []
    last: dict[str, Line] = {}
    for line in lines:
        before = last.get(line.text)
        near = _SAME * line.size
        if not before or abs(before.left - line.left) > near or abs(before.top - line.top) > near:
            kept.append(line)
        last[line.text] = line
    return kept


def _listed(numbers: list[int], comma: str) -> str:
    return comma.join(map(str, numbers))


def _day(date: str) -> str:
    """The day of an xs:date or xs:dateTime; "" where it is none."""
    return date[:10] if re.match(r"\d{4}-\d\d-\d\d", date) else ""


def _attachments(source: Source, package: Package, outline: Outline) -> list[str]:
    if not outline.attachments:
        return []
    listed = _Attached()
    listen(source, package.part(outline.attachments), listed)
    return listed.names


class _Attached(Listener):
    """Attachments.xml."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def opened(self, name: str, attributes: Attributes) -> None:
        if name == "Attachment":
            self.names.append(attributes.get("name", ""))


def _only_scans(name: str) -> UnreadableReport:
    return UnreadableReport(
        f"{name} is nothing but scans: its pages are pictures without text.",
        "Export it as PDF and name that file, or ask for the document that was scanned.",
    )
