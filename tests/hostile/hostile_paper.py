"""PDF files by hand (ISO 32000-1): the honest frame that the hostile ones are put into.

The font that is embedded draws every character as a box, so that what a viewer paints does not hang on the fonts of the
machine.
"""

import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence

from stuffing_text import HOLLOW, STRONG, TITLE

WIDTH, HEIGHT = 595, 842
LEFT, TOP, SIZE, PITCH, COLUMNS = 60, 790, 12, 17, 38
Objects = dict[int, bytes]


def written(objects: Mapping[int, bytes], trailer: str = "", header: bytes = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n") -> bytes:
    """The file: objects by their numbers; 1 is the catalogue."""
    out, places = bytearray(header), {}
    for number, content in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in places.items():
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    out += f"trailer\n<</Size {max(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def stream(content: bytes | str, more: str = "", packed: bool = True) -> bytes:
    """A stream, with `more` in its dictionary."""
    data = content.encode() if isinstance(content, str) else content
    data = zlib.compress(data) if packed else data
    how = "/Filter/FlateDecode" if packed else ""
    return f"<</Length {len(data)}{how}{more}>>\nstream\n".encode() + data + b"\nendstream"


def font() -> Objects:
    """Objects 5 to 9: a font in which every character is a box, and which says what each of them means."""
    chars = sorted(set("".join((*HOLLOW, STRONG))))
    table = "".join(
        f"{len(chars[at : at + 100])} beginbfchar\n"
        + "".join(f"<{ord(char):04X}><{ord(char):04X}>\n" for char in chars[at : at + 100])
        + "endbfchar\n"
        for at in range(0, len(chars), 100)
    )
    meaning = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def\n"
        f"1 begincodespacerange <0000><FFFF> endcodespacerange\n{table}endcmap end end"
    )
    face = box_font()
    return {
        5: b"<</Type/Font/Subtype/Type0/BaseFont/Box/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
        6: b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Box/"
        b"CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0"
        b">>/DW 1000/CIDToGIDMap 4 0 R/FontDescriptor 8 0 R>>",
        4: stream(b"\0\1" * 65536),
        7: stream(meaning),
        8: b"<</Type/FontDescriptor/FontName/Box/Flags 4/FontBBox[0 "
        b"-200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200"
        b"/CapHeight 800/StemV 80/FontFile2 9 0 R>>",
        9: stream(face, f"/Length1 {len(face)}"),
    }


def box_font() -> bytes:
    """A TrueType font of two glyphs: nothing and a box."""
    box = struct.pack(">hhhhh", 1, 80, -80, 920, 780) + struct.pack(">HH", 3, 0) + b"\1" * 4
    box += struct.pack(">hhhh", 80, 840, 0, -840) + struct.pack(">hhhh", -80, 0, 860, 0)
    tables = {
        b"glyf": box,
        b"head": struct.pack(
            ">IIIIHHQQhhhhHHhhh", 0x10000, 0, 0, 0x5F0F3CF5, 0, 1000, 0, 0, 0, -200, 1000, 900, 0, 8, 2, 1, 0
        ),
        b"hhea": struct.pack(">IhhhHhhhhhhhhhhhH", 0x10000, 900, -200, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 2),
        b"hmtx": struct.pack(">HhHh", 1000, 0, 1000, 80),
        b"loca": struct.pack(">III", 0, 0, len(box)),
        b"maxp": struct.pack(">IHHHHHHHHHHHHHH", 0x10000, 2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    }
    directory, body, at = b"", b"", 12 + 16 * len(tables)
    for name, data in tables.items():
        directory += name + struct.pack(">III", 0, at + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    return struct.pack(">IHHHH", 0x10000, len(tables), 64, 2, 32) + directory + body


def shown(text: str) -> str:
    """The operator that paints a text."""
    return f"<{text.encode('utf-16-be').hex()}> Tj"


def wrapped(paragraph: str) -> list[str]:
    """Its lines; the first stands two characters further to the right."""
    first = COLUMNS - 2
    return [paragraph[:first], *(paragraph[at : at + COLUMNS] for at in range(first, len(paragraph), COLUMNS))]


def painted(paragraphs: Iterable[str], top: float, size: float = SIZE, before: str = "") -> tuple[str, float]:
    """The operators for paragraphs from `top` downwards, and where the next would begin."""
    parts = []
    for paragraph in paragraphs:
        for number, line in enumerate(wrapped(paragraph)):
            left = LEFT if number else LEFT + 2 * SIZE
            left = (WIDTH - len(line) * SIZE) / 2 if paragraph == TITLE else left
            parts.append(f"BT /F1 {size} Tf {before} 1 0 0 1 {left} {top} Tm {shown(line)} ET")
            top -= PITCH
    return "\n".join(parts), top


def hollow(inside: str = "", rows: int = 0) -> str:
    """The operators of the hollow report; `inside` is painted after the fifth paragraph, in so many free rows."""
    upper, top = painted(HOLLOW[:5], TOP)
    lower, _ = painted(HOLLOW[5:], top - rows * PITCH)
    return f"{upper}\n{inside}\n{lower}\n"


def place() -> float:
    """Where the text after the fifth paragraph begins."""
    return painted(HOLLOW[:5], TOP)[1]


FORM = f"/Type/XObject/Subtype/Form/BBox[0 0 {WIDTH} {HEIGHT}]/Resources 3 0 R"
"""Of the dictionary of a form that paints on the whole page."""
WHITE = f"1 g BT /F1 12 Tf 1 0 0 1 60 20 Tm {shown('持续用力')} ET 0 g"
"""Text that a reader has to look at the painted page for."""


def paper(
    contents: str | Sequence[str | bytes],
    resources: str = "",
    page: str = "",
    more: Mapping[int, bytes] | None = None,
    catalogue: str = "",
    trailer: str = "",
    fonts: str = "",
) -> bytes:
    """A file of pages with these contents; objects from 20 on are pages and contents, `more` may begin at 10000."""
    pages = [contents] if isinstance(contents, str) else contents
    objects: Objects = {
        1: f"<</Type/Catalog/Pages 2 0 R{catalogue}>>".encode(),
        2: (
            f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(f'{20 + 2 * at} 0 R' for at in range(len(pages)))}]>>"
        ).encode(),
        3: f"<</Font<</F1 5 0 R{fonts}>>{resources}>>".encode(),
        **font(),
    }
    for at, content in enumerate(pages):
        box = "" if "/MediaBox" in page else f"/MediaBox[0 0 {WIDTH} {HEIGHT}]"
        objects[20 + 2 * at] = (
            f"<</Type/Page/Parent 2 0 R{box}/Resources 3 0 R/Contents {21 + 2 * at} 0 R{page}>>".encode()
        )
        objects[21 + 2 * at] = stream(content)
    return written(objects | dict(more or {}), trailer)
