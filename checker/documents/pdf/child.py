"""Runs in a process of its own: prints what stands on every page of a PDF, a line of JSON for each."""

import sys
from ctypes import create_string_buffer
from json import dumps
from typing import Any

from checker.documents.confine import confine
from checker.documents.pdf.glyphs import Text, text_of
from checker.documents.pdf.library import PASSWORD, pdfium
from checker.documents.pdf.painted import Painted, painted
from checker.documents.pdf.runs import Runs, runs_of
from checker.documents.pdf.seen import hidden
from checker.documents.pdf.space import Box, view_of

_MEMORY = 500_000_000
_FEW = 30
"""Characters: a page with fewer, and a picture or a drawing, is no text."""
_JUNK = 50
"""One character of so many may have no meaning."""
_PART = 0.5
_DRAWN = 300
"""Shapes: text whose characters were turned into outlines has more."""
_LARGE = 0.02
"""Of the page: smaller pictures are ornaments."""
_NAMES = 20
_NAME = 512


def main(words: list[str]) -> None:
    """Read a PDF from standard input. `words`: most pages, most characters of a page, seconds of work.

    Prints first {"pages", "created", "changed", "attachments"}, then for every page {"page", "width", "height",
    "lines", "rules", "aside", "hidden", "pictures", "scan"}; {"failed": "password" | "damaged"} instead where there is
    nothing to read, {"failed": "characters"} where a page has too many.
    """
    pages, characters, seconds = map(int, words)
    confine(seconds, _MEMORY)
    data = sys.stdin.buffer.read()
    library = pdfium()
    document = library.FPDF_LoadMemDocument64(data, len(data), None)
    count = library.FPDF_GetPageCount(document) if document else 0
    if not count:
        _say({"failed": "password" if not document and library.FPDF_GetLastError() == PASSWORD else "damaged"})
        return
    _say(
        {
            "pages": count,
            "created": _fact(library, document, b"CreationDate"),
            "changed": _fact(library, document, b"ModDate"),
            "attachments": _attachments(library, document),
        }
    )
    for index in range(count if count <= pages else 0):
        _say(_page(library, document, index, characters))


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(dumps(answer, ensure_ascii=True) + "\n")
    sys.stdout.flush()


def _page(library: Any, document: int, index: int, most: int) -> dict[str, Any]:
    page = library.FPDF_LoadPage(document, index)
    if not page:
        return {"failed": "damaged"}
    try:
        view = view_of(library, page)
        text = text_of(library, page, view, most)
        if text is None:
            return {"failed": "characters"}
        found = painted(library, page, text.view)
        runs = runs_of(text, hidden(library, page, text, found), found.rules)
        return _told(index + 1, text, found, runs)
    finally:
        library.FPDF_ClosePage(page)


def _told(number: int, text: Text, found: Painted, runs: Runs) -> dict[str, Any]:
    return {
        "page": number,
        "width": round(text.view.width, 2),
        "height": round(text.view.height, 2),
        "lines": [[line.text, *(round(value, 2) for value in line[1:6])] for line in runs.lines],
        "rules": [[round(value, 2) for value in rule] for rule in found.rules],
        "aside": runs.aside,
        "hidden": runs.hidden,
        "pictures": sum(box.area > _LARGE * text.view.box.area for box in found.pictures),
        "scan": _is_scan(text.view.box, found, runs),
    }


def _is_scan(whole: Box, found: Painted, runs: Runs) -> bool:
    """Whether the text of the page is in a picture, in outlines, or in characters that the file gives no meaning."""
    seen = "".join(line.text for line in runs.lines)
    if sum(map(_is_junk, seen)) * _JUNK > len(seen):
        return True
    if len(seen) >= _FEW:
        return False
    return sum(box.area for box in found.pictures) > _PART * whole.area or found.outlines > _DRAWN


def _is_junk(char: str) -> bool:
    return char == "\ufffd" or "\ue000" <= char <= "\uf8ff" or char < " "


def _fact(library: Any, document: int, key: bytes) -> str:
    buffer = create_string_buffer(_NAME)
    size = library.FPDF_GetMetaText(document, key, buffer, _NAME)
    return _utf16(buffer.raw, size)


def _attachments(library: Any, document: int) -> list[str]:
    """Names of embedded files, the first of them."""
    names = []
    for index in range(min(_NAMES, max(0, library.FPDFDoc_GetAttachmentCount(document)))):
        buffer = create_string_buffer(_NAME)
        size = library.FPDFAttachment_GetName(library.FPDFDoc_GetAttachment(document, index), buffer, _NAME)
        names.append(_utf16(buffer.raw, size))
    return names


def _utf16(raw: bytes, size: int) -> str:
    """The text of a buffer that pdfium filled; "" where it would have needed a larger one."""
    return raw[: max(0, size - 2)].decode("utf-16-le", "replace") if size <= len(raw) else ""
