"""OFD files by hand (GB/T 33190-2016): the honest frame that the hostile ones are put into. Lengths are millimetres."""

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from hostile_zip import packed
from stuffing_text import HOLLOW, TITLE

SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
LEFT, TOP, SIZE, PITCH, COLUMNS = 25.0, 30.0, 4.2, 6.5, 38


def text(x: float, y: float, words: str, size: float = SIZE, inside: str = "", more: str = "") -> str:
    """A text object; `inside` are its children before the code, `more` its attributes."""
    step = f'DeltaX="g {len(words) - 1} {size}"' if len(words) > 1 else ""
    return (
        f'<ofd:TextObject ID="9" Boundary="{x} {y} {size * len(words):.2f} '
        f'{size}" Font="1" Size="{size}" {more}>{inside}'
        f'<ofd:TextCode X="0" Y="{0.86 * size:.3f}" {step}>{escape(words)}</ofd:TextCode></ofd:TextObject>'
    )


def wrapped(paragraph: str) -> list[str]:
    """Its lines; the first stands two characters further to the right."""
    first = COLUMNS - 2
    return [paragraph[:first], *(paragraph[at : at + COLUMNS] for at in range(first, len(paragraph), COLUMNS))]


def painted(
    paragraphs: Sequence[str], top: float, size: float = SIZE, inside: str = "", more: str = ""
) -> tuple[str, float]:
    """Text objects for paragraphs from `top` downwards, and where the next would begin."""
    parts = []
    for paragraph in paragraphs:
        for number, line in enumerate(wrapped(paragraph)):
            left = LEFT if number else LEFT + 2 * SIZE
            left = (210 - len(line) * SIZE) / 2 if paragraph == TITLE else left
            parts.append(text(left, top, line, size, inside, more))
            top += PITCH
    return "".join(parts), top


def hollow(inside: str = "", rows: int = 0) -> str:
    """The hollow report as text objects, with `inside` and so many free rows after its fifth paragraph."""
    upper, top = painted(HOLLOW[:5], TOP)
    lower, _ = painted(HOLLOW[5:], top + rows * PITCH)
    return upper + inside + lower


def place() -> float:
    """Where the text after the fifth paragraph begins."""
    return painted(HOLLOW[:5], TOP)[1]


def page(inside: str, more: str = "", layer: str = "") -> str:
    """Content.xml with one layer; `more` stands before its content."""
    return (
        f'<ofd:Page {SPACE}>{more}<ofd:Content><ofd:Layer ID="8" {layer}>{inside}</ofd:Layer></ofd:Content></ofd:Page>'
    )


def root(document: str = "Doc_0/Document.xml", info: str = "") -> str:
    """OFD.xml."""
    body = f"<ofd:DocInfo>{info}</ofd:DocInfo><ofd:DocRoot>{document}</ofd:DocRoot>"
    return f'<ofd:OFD {SPACE} Version="1.0" DocType="OFD"><ofd:DocBody>{body}</ofd:DocBody></ofd:OFD>'


def outline(pages: Sequence[str], common: str = "", more: str = "") -> str:
    """Document.xml with pages at these places."""
    listed = "".join(f'<ofd:Page ID="{number}" BaseLoc="{loc}"/>' for number, loc in enumerate(pages, 100))
    area = "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
    return (
        f"<ofd:Document {SPACE}><ofd:CommonData>{area}<ofd:PublicRes>Res.xml</ofd:PublicRes>{common}</ofd:CommonData>"
        f"<ofd:Pages>{listed}</ofd:Pages>{more}</ofd:Document>"
    )


def parts(
    content: str | bytes, more: Mapping[str, str | bytes] | None = None, common: str = "", resources: str = ""
) -> dict[str, str | bytes]:
    """All parts of a file of one page; `more` parts beside or over its own."""
    files: dict[str, str | bytes] = {
        "OFD.xml": root(),
        "Doc_0/Document.xml": outline(["Page.xml"], common),
        "Doc_0/Page.xml": content,
        "Doc_0/Res.xml": f'<ofd:Res {SPACE} BaseLoc="Res">{resources}</ofd:Res>',
    }
    return files | dict(more or {})


def fixed(
    content: str | bytes, more: Mapping[str, str | bytes] | None = None, common: str = "", resources: str = ""
) -> bytes:
    """The file."""
    return packed(parts(content, more, common, resources))
