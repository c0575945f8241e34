"""The formats that can be read. A new one is a module with `read(source)` and a line in `FORMATS`."""

from collections.abc import Callable
from typing import NamedTuple

from checker.documents.source import Draft, Source

Read = Callable[[Source], Draft]


class Format(NamedTuple):
    """One format of files."""

    module: str
    """Whose function `read` takes a `Source` and gives a `Draft`; it raises UnreadableReport. Loaded when needed."""
    title: str
    """For messages."""
    endings: tuple[str, ...]
    """Of the names that such files have."""
    text: bool = False
    """Whether the file itself is text: it then has a lower limit of size."""


FORMATS = {
    "text": Format("checker.documents.plain", "text", (".txt", ".text", ".md", ".markdown"), True),
    "html": Format("checker.documents.html", "HTML", (".html", ".htm", ".shtml", ".xhtml"), True),
    "docx": Format("checker.documents.docx", "Word (docx)", (".docx", ".docm", ".dotx")),
    "pdf": Format("checker.documents.pdf", "PDF", (".pdf",)),
    "ofd": Format("checker.documents.ofd", "OFD", (".ofd",)),
    "doc": Format("checker.documents.office", "Word 97 or WPS", (".doc", ".wps", ".dot", ".wpt")),
    "rtf": Format("checker.documents.office", "RTF", (".rtf",)),
    "odt": Format("checker.documents.office", "ODT", (".odt",)),
    "image": Format("checker.documents.scan", "a picture", (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp")),
    "parsed": Format("checker.documents.parsed", "a parsed report", (".json",), True),
}


def reader_of(kind: str) -> Read:
    """The function that reads files of this format."""
    from importlib import import_module

    read: Read = import_module(FORMATS[kind].module).read
    return read


def named_kind(name: str) -> str:
    """The format that the ending of a file name stands for; "" for none of them."""
    low = name.lower()
    return next((kind for kind, form in FORMATS.items() if low.endswith(form.endings)), "")
