"""Old Word, RTF and ODT files that hang, crash or reach outside; without LibreOffice most are refused."""

import struct
from collections.abc import Iterable, Iterator

from hostile_case import EITHER, Case, lure
from hostile_zip import Parts, bomb, packed
from stuffing_text import HOLLOW

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FREE, _END, _FAT, _NOBODY = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_LAST = "content.xml"


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _compounds()
    yield from _rich()
    yield from _open()


def compound(
    names: Iterable[str], fat: dict[int, int] | None = None, links: tuple[int, int, int] | None = None
) -> bytes:
    """A compound file ([MS-CFB]) of a FAT, a directory with streams of these names, and room for their content.

    `fat` overrides entries of the FAT, `links` the left, right and child links of every entry of the directory.
    """
    streams = ["Root Entry", *names]
    directory = b""
    for number, name in enumerate(streams):
        following = number + 1 if 0 < number < len(streams) - 1 else _NOBODY
        left, right, child = links or (_NOBODY, following, 1 if number == 0 and len(streams) > 1 else _NOBODY)
        title = (name + "\0").encode("utf-16-le")
        entry = title.ljust(64, b"\0") + struct.pack("<HBBIII", len(title), 2 if number else 5, 1, left, right, child)
        directory += entry + b"\0" * 36 + struct.pack("<IQ", 8 if number else _END, 4096 if number else 0)
    directory = directory.ljust(-(-len(directory) // 512) * 512, b"\0")
    sectors = len(directory) // 512
    table = {0: _FAT, **{n: n + 1 for n in range(1, sectors)}, sectors: _END} | (fat or {})
    numbers = [table.get(n, _FREE) for n in range(128)]
    header = (
        _OLE
        + b"\0" * 16
        + struct.pack("<HHHHH6xIIIIIIIIII", 62, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, _END, 0, _END, 0, 0)
    )
    header = header.ljust(512, b"\xff")
    return header + struct.pack("<128I", *numbers) + directory + b"\xec\xa5\xc1\0" * 2048


def _compounds() -> Iterator[Case]:
    damaged = "is damaged or incomplete|is not a Word document"
    yield Case("package-under-a-password.docx", lambda: compound(["EncryptionInfo", "EncryptedPackage"]), "password")
    yield Case("table.doc", lambda: compound(["Workbook"]), "an Excel table")
    yield Case("slides.doc", lambda: compound(["PowerPoint Document"]), "a PowerPoint presentation")
    yield Case("nothing.doc", lambda: compound([]), damaged)
    yield Case("fat-in-a-circle.doc", lambda: compound(["a" * 20] * 40, {1: 2, 2: 1}), damaged)
    yield Case("fat-outside.doc", lambda: compound(["a"] * 40, {1: 0x7FFFFFFF}), damaged)
    yield Case("directory-in-a-circle.doc", lambda: compound(["a", "b"], links=(1, 2, 1)), damaged)
    yield Case("directory-outside.doc", lambda: compound(["a"], links=(1 << 30, 1 << 31, 1)), damaged)
    yield Case(
        "word-of-nonsense.doc",
        lambda: compound(["WordDocument", "1Table"]),
        damaged + "|needs LibreOffice|is empty",
        True,
    )
    yield Case("header-only.doc", lambda: _OLE, damaged)
    yield Case("header-of-ones.doc", lambda: _OLE + b"\xff" * 5000, damaged)
    yield Case("names-of-half-characters.doc", lambda: compound(["\u0644\u202e" * 10, "\x1b[31m"]), damaged)


def rich(text: str) -> str:
    """The characters as RTF writes them."""
    return "".join(f"\\u{ord(char) - 65536 * (ord(char) > 32767)}?" if ord(char) > 126 else char for char in text)


def rich_report(inside: str = "", head: str = "") -> bytes:
    """The hollow report as RTF, with `inside` after its fifth paragraph."""
    lines = [rf"{{\pard {rich(line)}\par}}" for line in HOLLOW]
    return (
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 SimSun;}}" + head + "\n".join([*lines[:5], inside, *lines[5:]]) + "}"
    ).encode()


def _rich() -> Iterator[Case]:
    missing = "|reading it needs LibreOffice|damaged"
    yield Case("groups-1000000.rtf", lambda: rich_report("{" * 1_000_000 + "}" * 1_000_000), EITHER, True)
    yield Case("binary-of-two-gigabytes.rtf", lambda: rich_report(r"\bin2147483647 x"), EITHER, True)
    reaching = "".join(
        rf'{{\field{{\*\fldinst {word} "{target}" \\d}}{{\fldrslt x}}}}'
        for word, target in (
            ("INCLUDEPICTURE", lure("rtf")),
            ("INCLUDETEXT", "file:///etc/passwd"),
            ("DDEAUTO", "c:/cmd.exe"),
            ("HYPERLINK", lure("go")),
        )
    )
    template = rf"{{\*\template {lure('t.dot')}}}"
    yield Case("addresses.rtf", lambda: rich_report(reaching, template), missing, True)
    yield Case("truncated.rtf", lambda: rich_report()[:900], EITHER, True)
    yield Case("header-only.rtf", lambda: b"{\\rtf", EITHER, True)


_SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
)
_MIME = "application/vnd.oasis.opendocument.text"
_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
    f'manifest:full-path="/" manifest:media-type="{_MIME}"/><manifest:file-entry manifest:full-path="content.xml" '
    'manifest:media-type="text/xml"/></manifest:manifest>'
)


def open_parts(inside: str = "", styles: str = "") -> dict[str, str | bytes]:
    """The hollow report as the parts of an ODT file."""
    lines = [f"<text:p>{line}</text:p>" for line in HOLLOW]
    body = "".join([*lines[:5], inside, *lines[5:]])
    content = (
        f'<office:document-content {_SPACES} office:version="1.2">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return {"mimetype": _MIME, "META-INF/manifest.xml": _MANIFEST, _LAST: content}


def open_report(inside: str = "", styles: str = "", more: Parts | None = None) -> bytes:
    """The same as a file."""
    return packed(open_parts(inside, styles) | dict(more or {}))


def _open() -> Iterator[Case]:
    missing = "|reading it needs LibreOffice|damaged"
    others = {name: part for name, part in open_parts().items() if name != _LAST}
    start, end = str(open_parts("|")[_LAST]).split("|")
    yield Case(
        "bomb.odt",
        lambda: bomb(others, _LAST, start.encode(), b" " * 1_000_000, 200, end.encode()),
        "unpacks to more than",
        True,
    )
    locked = {
        "META-INF/manifest.xml": _MANIFEST.replace(
            "</manifest:manifest>", "<manifest:encryption-data/></manifest:manifest>"
        )
    }
    yield Case("password.odt", lambda: open_report(more=locked), "password")
    reaching = (
        f'<text:p><draw:frame><draw:image xlink:href="{lure("odt")}"/>'
        f'</draw:frame><draw:frame><draw:object xlink:href="{lure("o")}"/>'
        '</draw:frame></text:p><text:section text:name="s"><text:section-source xlink:href="file:///etc/passwd"/></text:section>'
        f'<text:section text:name="t"><text:section-source xlink:href="{lure("section")}"/></text:section>'
    )
    yield Case("addresses.odt", lambda: open_report(reaching), missing, True)
    laughs = '<!DOCTYPE x [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    entities = {_LAST: laughs + str(open_parts("<text:p>&b;&c;</text:p>")[_LAST])}
    yield Case("entities.odt", lambda: open_report(more=entities), EITHER, True)
    deep = "<text:section>" * 20_000 + "</text:section>" * 20_000
    yield Case("deep-20000.odt", lambda: open_report(deep), EITHER, True)
    yield Case("truncated.odt", lambda: open_report()[:400], EITHER)
