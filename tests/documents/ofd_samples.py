"""What the tests of OFD share: pages with some text on them, and what was read."""

from collections.abc import Callable, Mapping
from pathlib import Path

from ofd_writer import package, page, text

from checker.documents import Limits, read
from checker.documents.model import Document

Reading = Callable[..., Document]
FILLING = "全年办理各类行政执法案件三百一十二件，其中一般程序一百八十八件。" * 4
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08"
OPAQUE, SEE_THROUGH = PNG + b"\x02", PNG + b"\x06"
PICTURE = '<o:MultiMedia ID="7" Type="Image"><o:MediaFile>scan.png</o:MediaFile></o:MultiMedia>'


def reading_in(folder: Path) -> Reading:
    """A function from the bytes of a file to its document."""

    def make(data: bytes, **limits: int) -> Document:
        path = folder / "report.ofd"
        path.write_bytes(data)
        return read(path, Limits(**limits))

    return make


def page_in(folder: Path) -> Reading:
    """A function from objects to the document of a page that holds them below some lines of text."""

    def make(*objects: str, resources: str = "", files: Mapping[str, str | bytes] | None = None) -> Document:
        return reading_in(folder)(package([page(*filling(), *objects)], resources=resources, files=files))

    return make


def coded(boundary: str, *codes: str, **attributes: str) -> str:
    """A text object of size 5 with these attributes and contents of TextCode elements."""
    more = "".join(f' {name}="{value}"' for name, value in attributes.items())
    inside = "".join(f"<o:TextCode {code}</o:TextCode>" for code in codes)
    return f'<o:TextObject Boundary="{boundary}" Size="5"{more}>{inside}</o:TextObject>'


def clips(*clipped: str, **attributes: str) -> str:
    """Clips for `inside`, each of them made of the areas in it."""
    more = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f"<o:Clips{more}>{''.join(f'<o:Clip>{areas}</o:Clip>' for areas in clipped)}</o:Clips>"


def area(x: float, y: float, width: float, height: float, ctm: str = "", path: str = "") -> str:
    """An area for `clips`, a rectangle where no path is given; x and y count from the corner of the object."""
    path = path or f"M 0 0 L {width} 0 L {width} {height} L 0 {height} C"
    turned = f' CTM="{ctm}"' if ctm else ""
    return (
        f'<o:Area{turned}><o:Path Boundary="{x} {y} {width} {height}" Fill="true" Stroke="false">'
        f"<o:AbbreviatedData>{path}</o:AbbreviatedData></o:Path></o:Area>"
    )


def shading(*values: str, kind: str = "AxialShd", **attributes: str) -> str:
    """A FillColor for `inside` that goes from one of the colours to the next."""
    more = "".join(f' {name}="{value}"' for name, value in attributes.items())
    inside = "".join(f'<o:Segment><o:Color Value="{value}"{more}/></o:Segment>' for value in values)
    return f'<o:FillColor><o:{kind} StartPoint="0 0" EndPoint="9 0">{inside}</o:{kind}></o:FillColor>'


def glyphs(codes: int, count: int, listed: str = "", at: int = 0) -> str:
    """A CGTransform for `inside`."""
    inside = f"<o:Glyphs>{listed}</o:Glyphs>" if listed else ""
    return f'<o:CGTransform CodePosition="{at}" CodeCount="{codes}" GlyphCount="{count}">{inside}</o:CGTransform>'


def filling() -> list[str]:
    return [
        text(28, 37 + 10 * index, FILLING[start : start + 28]) for index, start in enumerate(range(0, len(FILLING), 28))
    ]


def document_of(*pages: str, more: str = "") -> str:
    """Document.xml with these pages."""
    listed = "".join(f'<o:Page ID="{index}" BaseLoc="{name}"/>' for index, name in enumerate(pages))
    return f"<o:Document><o:Pages>{listed}</o:Pages>{more}</o:Document>"


def lines(document: Document, *kinds: str) -> list[str]:
    blocks = (block for block in document.blocks if not kinds or block.kind in kinds)
    return [document.text[block.start : block.end] for block in blocks]


def hidden(document: Document) -> list[str]:
    return [skipped.text for skipped in document.skipped if skipped.why == "hidden"]
