"""Files that are several formats at once, another than they say, or none."""

import random
from collections.abc import Iterator

import hostile_fixed
from hostile_case import EITHER, Case
from hostile_office import open_report, rich_report
from hostile_page import page
from hostile_paper import hollow, paper
from hostile_pictures import png
from hostile_text import plain
from hostile_word import word
from hostile_zip import packed
from stuffing_plain import lines_of, parsed

_ENDINGS = ("txt", "md", "html", "docx", "pdf", "ofd", "doc", "wps", "rtf", "odt", "png", "jpg", "tif", "json", "xyz")
_MAGIC = {
    "pdf": b"%PDF-1.7\n",
    "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "zip": b"PK\x03\x04",
    "zip-empty": b"PK\x05\x06",
    "rtf": b"{\\rtf1 ",
    "png": b"\x89PNG\r\n\x1a\n",
    "jpg": b"\xff\xd8\xff\xe0",
    "tif": b"II*\0",
    "mm": b"MM\0*",
    "bmp": b"BM",
    "gz": b"\x1f\x8b",
    "7z": b"7z\xbc\xaf\x27\x1c",
    "rar": b"Rar!\x1a\x07",
    "bz": b"BZh9",
    "xz": b"\xfd7zXZ\0",
    "gif": b"GIF89a",
    "elf": b"\x7fELF",
    "exe": b"MZ\x90",
    "db": b"SQLite format 3\0",
    "html": b"<!DOCTYPE html><p>",
    "xml": b"<?xml version='1.0'?><x>",
    "json": b'{"fazhi_report": ',
    "utf-16": b"\xff\xfe",
    "mark": b"\xef\xbb\xbf",
    "nothing": b"",
}


def cases() -> Iterator[Case]:
    """All of them."""
    for ending in _ENDINGS:
        yield Case(f"empty.{ending}", lambda: b"", "is empty")
    for name, magic in _MAGIC.items():
        yield Case(
            f"random-{name}.bin",
            lambda name=name, magic=magic: magic + random.Random(name).randbytes(3000),
            EITHER,
            name == "rtf",
        )
    yield from _misnamed()
    yield from _both()


def _misnamed() -> Iterator[Case]:
    """By their content they are what they are."""
    honest = {
        "txt": lambda: plain().encode(),
        "html": page,
        "docx": word,
        "pdf": lambda: paper(hollow()),
        "ofd": lambda: hostile_fixed.fixed(hostile_fixed.page(hostile_fixed.hollow())),
        "json": lambda: parsed(plain(), lines_of(plain())),
    }
    for kind, make in honest.items():
        yield Case(f"really.{kind}", make)
        wrong = {"txt": "docx", "html": "doc", "docx": "pdf", "pdf": "txt", "ofd": "docx", "json": "html"}[kind]
        yield Case(f"really-{kind}.{wrong}", make)
    yield Case("really-png.docx", lambda: png(10, 10, b"\0" * 40), EITHER)
    yield Case("really-xlsx.docx", lambda: packed({"xl/workbook.xml": "<x/>"}), "an Excel table")
    yield Case("really-zip.docx", lambda: packed({"report.docx": word()}), "is a zip file")
    yield Case("ofd-and-docx.docx", lambda: packed({"OFD.xml": "<x/>", "word/document.xml": "<x/>"}), EITHER)


def _both() -> Iterator[Case]:
    """What two programs read as two reports; the one that is read decides, and the other does no harm."""
    document, text, paged, web = word(), plain().encode(), paper(hollow()), page()
    yield Case("pdf-then-zip.pdf", lambda: paged + document, EITHER)
    yield Case("zip-then-pdf.docx", lambda: document + paged, EITHER)
    yield Case("text-then-zip.txt", lambda: text + document, EITHER)
    yield Case("html-then-pdf.html", lambda: web + paged, EITHER)
    yield Case("pdf-in-a-comment.html", lambda: b"<!--" + paged + b"-->" + web, EITHER)
    yield Case("html-in-a-pdf.pdf", lambda: paper(hollow(), catalogue="/X(<html><body>)"))
    yield Case("rtf-then-html.rtf", lambda: rich_report() + web, EITHER, True)
    yield Case("odt-then-docx.odt", lambda: open_report(more={"word/document.xml": "<x/>"}), EITHER, True)
    yield Case("png-then-zip.png", lambda: png(10, 10, b"\0" * 40) + document, EITHER)
    yield Case("json-then-html.json", lambda: parsed(plain(), lines_of(plain())) + web, "is not what fazhi parse wrote")
    yield Case("blanks-then-html.html", lambda: b" \n" * 100_000 + web, EITHER)
    yield Case("zip-in-front-of-text.docx", lambda: b"PK\x03\x04" + text, "damaged")
