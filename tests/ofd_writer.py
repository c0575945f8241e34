"""Writes OFD files (GB/T 33190-2016) as the programs of public offices do: A4, 28 characters of 16 points in a line."""

import re
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from itertools import zip_longest
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

NAMESPACE = "http" + "://www.ofdspec.org/2016"
FLAVOURS = ("line", "characters", "scaled")
"""A text object for every line with "g n d"; one for every character; lines under a matrix with all distances."""
SIZE, TITLE, PITCH = 5.57, 7.76, 10.2
LEFT, TOP, WIDTH, HEIGHT = 28.0, 37.0, 156.0, 225.0
_CLOSING = "，。；：、！？）》”’】%"
_GLYPH = "<o:CGTransform CodePosition='0' CodeCount='1' GlyphCount='1'><o:Glyphs>7</o:Glyphs></o:CGTransform>"
_WORD = re.compile(r"[0-9A-Za-z.,:/%-]+|.", re.DOTALL)


def ofd_of(
    paragraphs: Sequence[str | Sequence[str]], flavour: str = "line", prefix: str = "ofd", head: str = ""
) -> bytes:
    """A report: paragraphs, the first as title, and rows, which are no strings; `head` runs on all pages."""
    pages: list[list[str]] = [[]]
    y = TOP
    for index, paragraph in enumerate(paragraphs):
        place = (
            "centre"
            if index == 0 and "。" not in paragraph
            else "right"
            if _is_signature(paragraphs, index)
            else "left"
        )
        columns = _columns(paragraphs, index)
        for line in [paragraph] if not isinstance(paragraph, str) else _wrapped(paragraph, place):
            if y + PITCH > TOP + HEIGHT:
                pages.append([])
                y = TOP
            pages[-1].append(
                _drawn(line, y, place, flavour) if isinstance(line, str) else _row(line, columns, y, flavour)
            )
            y += PITCH
    contents = [
        page(*objects, text(100, 272, f"— {number} —", 4.9), template="9" if head else "")
        for number, objects in enumerate(pages, 1)
    ]
    templates = {"9": page(text(LEFT, 20, head, 3.7))} if head else {}
    return package(contents, templates=templates, prefix=prefix)


def text(x: float, y: float, words: str, size: float = SIZE, inside: str = "", **attributes: object) -> str:
    """A text object with its upper left corner at x, y; `inside` goes in front of its code."""
    more = "".join(f' {name}="{value}"' for name, value in attributes.items())
    steps = f' DeltaX="{_steps(words, size)}"' if len(words) > 1 else ""
    width = sum(_width(char, size) for char in words)
    return (
        f'<o:TextObject ID="1" Boundary="{x:.3f} {y:.3f} {width:.3f} {size}" Font="1" Size="{size}"{more}>{inside}'
        f'<o:TextCode X="0" Y="{0.86 * size:.3f}"{steps}>{escape(words)}</o:TextCode></o:TextObject>'
    )


def colour(value: str, name: str = "FillColor", **attributes: object) -> str:
    """A colour for `inside`."""
    more = "".join(f' {key}="{content}"' for key, content in attributes.items())
    return f'<o:{name} Value="{value}"{more}/>'


def rectangle(x: float, y: float, width: float, height: float, value: str, **attributes: object) -> str:
    """A filled rectangle."""
    more = "".join(f' {name}="{content}"' for name, content in attributes.items())
    return (
        f'<o:PathObject ID="2" Boundary="{x} {y} {width} {height}" Fill="true" Stroke="false"{more}>{colour(value)}'
        f"<o:AbbreviatedData>M 0 0 L {width} 0 L {width} {height} L 0 {height} C</o:AbbreviatedData></o:PathObject>"
    )


def line(x: float, y: float, right: float, bottom: float) -> str:
    """A straight line."""
    width, height = right - x, bottom - y
    return (
        f'<o:PathObject ID="3" Boundary="{x} {y} {width} {height}" LineWidth="0.2">'
        f"<o:AbbreviatedData>M 0 0 L {width} {height}</o:AbbreviatedData></o:PathObject>"
    )


def picture(x: float, y: float, width: float, height: float, resource: str = "7") -> str:
    """A picture."""
    return (
        f'<o:ImageObject ID="4" Boundary="{x} {y} {width} {height}" CTM="{width} 0 0 {height} 0 0" '
        f'ResourceID="{resource}"/>'
    )


def page(*objects: str, template: str = "", area: str = "", layer: str = "") -> str:
    """Content.xml of a page with one layer; the prefix "o:" is replaced by `package`."""
    above = f'<o:Template TemplateID="{template}" ZOrder="Background"/>' if template else ""
    size = f"<o:Area><o:PhysicalBox>{area}</o:PhysicalBox></o:Area>" if area else ""
    return f"<o:Page>{above}{size}<o:Content><o:Layer{layer}>{''.join(objects)}</o:Layer></o:Content></o:Page>"


def package(
    pages: Sequence[str],
    templates: Mapping[str, str] | None = None,
    resources: str = "",
    files: Mapping[str, str | bytes] | None = None,
    prefix: str = "ofd",
    root: str = "",
) -> bytes:
    """The packed file; `files` are put over or beside the others, `root` takes the place of OFD.xml's body."""
    parts: dict[str, str | bytes] = {
        "OFD.xml": f"<o:OFD Version='1.0' DocType='OFD'>{root or body()}</o:OFD>",
        "Doc_0/Document.xml": _document(len(pages), templates or {}),
        "Doc_0/PublicRes.xml": f'<o:Res BaseLoc="Res">{resources}</o:Res>',
    }
    parts |= {f"Doc_0/Pages/Page_{index}/Content.xml": content for index, content in enumerate(pages)}
    parts |= {f"Doc_0/Tpls/Tpl_{name}/Content.xml": content for name, content in (templates or {}).items()}
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as file:
        for name, part in (parts | dict(files or {})).items():
            file.writestr(name, part if isinstance(part, bytes) else _named(part, prefix))
    return packed.getvalue()


def body(root: str = "Doc_0/Document.xml", facts: str = "") -> str:
    """A DocBody; `facts` is the content of its DocInfo."""
    return f"<o:DocBody><o:DocInfo>{facts}</o:DocInfo><o:DocRoot>{root}</o:DocRoot></o:DocBody>"


def _document(pages: int, templates: Mapping[str, str]) -> str:
    listed = "".join(f'<o:TemplatePage ID="{name}" BaseLoc="Tpls/Tpl_{name}/Content.xml"/>' for name in templates)
    return (
        "<o:Document><o:CommonData><o:MaxUnitID>9</o:MaxUnitID><o:PageArea><o:PhysicalBox>0 0 210 297</o:PhysicalBox>"
        f"</o:PageArea><o:PublicRes>PublicRes.xml</o:PublicRes>{listed}</o:CommonData><o:Pages>"
        + "".join(f'<o:Page ID="{index + 10}" BaseLoc="Pages/Page_{index}/Content.xml"/>' for index in range(pages))
        + "</o:Pages></o:Document>"
    )


def _named(part: str, prefix: str) -> str:
    """The part with its namespace; without a prefix where that is ""."""
    start = part.replace("<o:", f"<{prefix}:" if prefix else "<").replace("</o:", f"</{prefix}:" if prefix else "</")
    attribute = f' xmlns{":" + prefix if prefix else ""}="{NAMESPACE}"'
    return '<?xml version="1.0" encoding="UTF-8"?>' + re.sub(r"(?<=^<)([\w:]+)", rf"\1{attribute}", start, count=1)


def _is_signature(paragraphs: Sequence[str | Sequence[str]], index: int) -> bool:
    """Whether it is one of the last two, and short."""
    paragraph = paragraphs[index]
    return index >= len(paragraphs) - 2 and isinstance(paragraph, str) and len(paragraph) < 20 and "。" not in paragraph


def _wrapped(paragraph: str, place: str) -> Iterator[str]:
    """The lines of a paragraph, the first one moved in; numbers stay whole, no line begins with a closing mark."""
    size = TITLE if place == "centre" else SIZE
    line, width = ("\u3000\u3000", 2 * SIZE) if place == "left" else ("", 0.0)
    for word in _WORD.findall(paragraph):
        long = sum(_width(char, size) for char in word)
        if width + long > WIDTH + 0.1 and word not in _CLOSING:
            yield line
            line, width = "", 0.0
        line, width = line + word, width + long
    yield line


def _drawn(line: str, y: float, place: str, flavour: str) -> str:
    size = TITLE if place == "centre" else SIZE
    bare = line.lstrip("\u3000")
    left = WIDTH - sum(_width(char, size) for char in bare)
    x = {"left": SIZE * (len(line) - len(bare)), "centre": left / 2, "right": left - 4 * SIZE}[place]
    return _written(LEFT + x, y, bare, size, flavour)


def _columns(paragraphs: Sequence[str | Sequence[str]], index: int) -> list[float]:
    """The widths of the columns of the table that the row is in, by their longest cells."""
    rows: list[Sequence[str]] = []
    for step in (-1, 1):
        at = index if step == 1 else index - 1
        while 0 <= at < len(paragraphs) and not isinstance(paragraphs[at], str):
            rows.append(paragraphs[at])
            at += step
    longest = [max(2 + len(cell) for cell in column) for column in zip_longest(*rows, fillvalue="")]
    return [WIDTH * count / sum(longest) for count in longest]


def _row(cells: Sequence[str], columns: Sequence[float], y: float, flavour: str) -> str:
    """Cells between lines, from 10.5-point characters."""
    drawn = [
        line(LEFT, y, LEFT + WIDTH, y),
        line(LEFT, y + PITCH, LEFT + WIDTH, y + PITCH),
        line(LEFT, y, LEFT, y + PITCH),
    ]
    x = LEFT
    for width, cell in zip(columns, cells, strict=True):
        drawn.append(_written(x + 1.9, y + 3, cell, 3.7, flavour) if cell else "")
        x += width
        drawn.append(line(x, y, x, y + PITCH))
    return "".join(drawn)


def _written(x: float, y: float, words: str, size: float, flavour: str) -> str:
    if flavour == "line":
        return text(x, y, words, size)
    if flavour == "characters":
        drawn = []
        for char in words:
            if not char.isspace():
                drawn.append(text(x, y, char, size, _GLYPH))
            x += _width(char, size)
        return "".join(drawn)
    steps = " ".join(f"{20 * _width(char, size):.4f}" for char in words[:-1])
    return (
        f'<o:TextObject ID="5" Boundary="{x:.3f} {y:.3f} 1 0" CTM="0.05 0 0 0.05 0 0" Font="1" Size="{20 * size:.3f}">'
        f'<o:TextCode X="0" Y="{17.2 * size:.3f}" DeltaX="{steps}">{escape(words)}</o:TextCode></o:TextObject>'
    )


def _steps(words: str, size: float) -> str:
    """The distances, equal ones after each other as "g n d"."""
    widths = [f"{_width(char, size):.4f}" for char in words[:-1]]
    found: list[str] = []
    at = 0
    while at < len(widths):
        end = at
        while end < len(widths) and widths[end] == widths[at]:
            end += 1
        found.append(f"g {end - at} {widths[at]}" if end - at > 1 else widths[at])
        at = end
    return " ".join(found)


def _width(char: str, size: float) -> float:
    return size if char >= "\u2010" else size / 2
