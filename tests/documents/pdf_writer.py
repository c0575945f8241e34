"""A small writer of PDFs for tests: every object plain, so that a test can say what it wants on a page."""

from collections.abc import Sequence

A4 = (595, 842)


def text(words: str, x: float, y: float, size: float = 16, before: str = "", font: str = "F1") -> str:
    """Operators that show words at a place, y from the bottom; `before` goes ahead of them inside BT."""
    shown = words.encode("utf-16-be").hex() if font == "F1" else words.encode("latin-1").hex()
    return f"BT {before} /{font} {size} Tf {x} {y} Td <{shown}> Tj ET\n"


def page(*operators: str) -> str:
    """The content of a page."""
    return "q\n" + "".join(operators) + "Q\n"


def pdf(
    pages: Sequence[str],
    resources: str = "",
    entries: str = "",
    catalog: str = "",
    extra: Sequence[bytes] = (),
    trailer: str = "",
) -> bytes:
    """A PDF with these page contents; `resources` and `entries` are those of every page.

    Objects in `extra` have the numbers from 10 on.
    Font F1 has the code of each character as its glyph and is not embedded; F2 is Helvetica.
    """
    first = 10 + len(extra)
    numbers = [first + 2 * index for index in range(len(pages))]
    objects: dict[int, bytes] = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode(),
        2: f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{n} 0 R' for n in numbers)}] >>".encode(),
        3: b"<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R]"
        b" /ToUnicode 5 0 R >>",
        4: b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /W [32 [500] 48 57 500]"
        b" /FontDescriptor 6 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        5: _stream(_UNICODE),
        6: b"<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880"
        b" /Descent -120 /CapHeight 700 /StemV 80 >>",
        7: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    }
    objects |= {10 + index: data for index, data in enumerate(extra)}
    for number, content in zip(numbers, pages, strict=True):
        objects[number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {A4[0]} {A4[1]}] /Contents {number + 1} 0 R "
            f"/Resources << /Font << /F1 3 0 R /F2 7 0 R >> {resources} >> {entries} >>"
        ).encode()
        objects[number + 1] = _stream(content.encode("latin-1"))
    return _file(objects, trailer)


def picture(width: int = 100, height: int = 140, pixels: bytes = b"") -> bytes:
    """A grey image, as an object; of one colour where it has no pixels."""
    head = f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray /BitsPerComponent 8"
    return _stream(pixels or b"\xa0" * (width * height), head)


def form(content: str, entries: str = "") -> bytes:
    """A form, as an object."""
    fonts = "/Resources << /Font << /F1 3 0 R /F2 7 0 R >> >>"
    return _stream(content.encode("latin-1"), f"/Type /XObject /Subtype /Form /BBox [0 0 595 842] {fonts} {entries}")


def _stream(data: bytes, entries: str = "") -> bytes:
    return f"<< {entries} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def _file(objects: dict[int, bytes], trailer: str) -> bytes:
    body = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    places = {}
    for number, data in sorted(objects.items()):
        places[number] = len(body)
        body += f"{number} 0 obj\n".encode() + data + b"\nendobj\n"
    table = f"xref\n0 {max(objects) + 1}\n0000000000 65535 f \n"
    for number in range(1, max(objects) + 1):
        used = number in places
        table += f"{places.get(number, 0):010} {'00000' if used else '65535'} {'n' if used else 'f'} \n"
    end = f"trailer\n<< /Size {max(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + table.encode() + end.encode()


_UNICODE = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Same def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end"""
