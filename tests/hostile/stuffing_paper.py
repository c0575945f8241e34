"""Hiding places of PDF files, and places that look like one."""

from collections.abc import Iterator

from hostile_paper import HEIGHT, LEFT, PITCH, SIZE, WIDTH, hollow, painted, paper, place, shown, stream, wrapped
from stuffing_text import STRONG
from stuffing_trick import Trick

_ROWS = len(wrapped(STRONG))
_TEXT = painted([STRONG], place())[0]
_BOX = f"0 {place() - _ROWS * PITCH} {WIDTH} {_ROWS * PITCH + 14} re"
_WRAPS = {
    "invisible": ("BT 3 Tr ET", "BT 0 Tr ET"),
    "clipping-only": ("q BT 7 Tr ET", "Q"),
    "white": ("1 g", "0 g"),
    "nearly-white": (".985 .99 .985 rg", "0 g"),
    "white-by-ink": ("0 0 0 0 k", "0 g"),
    "white-by-separation": ("/Spot cs 0 scn", "0 g"),
    "white-by-palette": ("/Pal cs 1 sc", "0 g"),
    "white-outline": ("1 Tr 1 G", "0 Tr 0 G"),
    "transparent": ("/Clear gs", "/Full gs"),
    "nearly-transparent": ("/Faint gs", "/Full gs"),
    "masked": ("q /Masked gs", "Q"),
    "painted-with-nothing": ("/Nothing gs", "/Full gs"),
    "moved-off": ("q 1 0 0 1 -2000 0 cm", "Q"),
    "moved-up": ("q 1 0 0 1 0 2000 cm", "Q"),
    "shrunk": ("q .05 0 0 .05 0 0 cm", "Q"),
    "flattened": ("q 1 0 0 .001 0 300 cm", "Q"),
    "narrowed": ("q .001 0 0 1 300 0 cm", "Q"),
    "squeezed": ("1 Tz", "100 Tz"),
    "on-each-other": ("-12 Tc", "0 Tc"),
    "clipped-off": ("q 0 0 1 1 re W n", "Q"),
    "clipped-by-nothing": ("q 0 0 m W n", "Q"),
    "covered": ("", f"1 g {_BOX} f 0 g"),
    "covered-by-a-picture": ("", f"q {WIDTH} 0 0 400 0 {place() - 380} cm /Blank Do Q"),
    "covered-by-a-form": ("", "/Cover Do"),
    "covered-by-a-shading": ("", f"q {_BOX} W n /White sh Q"),
    "covered-in-pieces": (
        "",
        "1 g " + "".join(f"0 {at} 300 1.2 re f 300 {at} 300 1.2 re f " for at in range(100, 700)) + "0 g",
    ),
    "black-on-black": (f"0 g {_BOX} f 0 g", ""),
    "lightened": ("/Screen gs", "/Full gs"),
    "lightened-otherwise": ("/Lighten gs", "/Full gs"),
    "layer-by-usage": ("/OC /Usage BDC", "EMC"),
    "layer-inside-a-layer": ("/OC /On BDC /OC /Off BDC", "EMC EMC"),
    "layer-that-is-off": ("/OC /Off BDC", "EMC"),
    "layer-of-nothing-on": ("/OC /Never BDC", "EMC"),
}
_RESOURCES = (
    "/ColorSpace<</Spot[/Separation/Ink/DeviceCMYK 10000 0 R]/Pal[/Indexed/DeviceRGB 1<000000FFFFFF>]>>"
    "/ExtGState<</Clear<</ca 0/CA 0>>/Faint<</ca .01/CA .01>>/Full<</ca 1/CA 1/BM/Normal/SMask/None>>"
    "/Masked<</SMask<</S/Luminosity/G 10001 0 R>>>>"
    "/Nothing<</BM/Screen/ca 0>>/Screen<</BM/Screen>>/Lighten<</BM/Lighten>>>>"
    "/XObject<</Blank 10002 0 R/Cover 10003 0 R/Form 10006 0 R/"
    "Small 10007 0 R/Layered 10009 0 R>>/Shading<</White 10004 0 R>>"
    "/Properties<</On 10010 0 R/Usage 10011 0 R/Off 10005 0 R/Never<</"
    "Type/OCMD/OCGs[10005 0 R]/P/AllOn>>>>/Pattern<</P 10008 0 R>>"
)
_FORM = f"/Type/XObject/Subtype/Form/BBox[0 0 {WIDTH} {HEIGHT}]/Resources 3 0 R"
_MORE = {
    10000: b"<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 0 0 1]/N 1>>",
    10001: stream("", _FORM + "/Group<</S/Transparency/CS/DeviceGray>>"),
    10002: stream(b"\xff", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"),
    10003: stream(f"1 g {_BOX} f", _FORM),
    10004: b"<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 1 1]/"
    b"Extend[true true]/Function<</FunctionType 2/Domain[0 1]"
    b"/C0[1]/C1[1]/N 1>>>>",
    10005: b"<</Type/OCG/Name(x)>>",
    10006: stream(_TEXT, _FORM),
    10007: stream(_TEXT, _FORM.replace(f"{WIDTH} {HEIGHT}", "1 1")),
    10008: stream(
        "", "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources 3 0 R"
    ),
    10009: stream(_TEXT, _FORM + "/OC 10005 0 R"),
    10010: b"<</Type/OCG/Name(y)>>",
    10011: b"<</Type/OCG/Name(z)/Usage<</View<</ViewState/OFF>>>>>>",
    10012: b"<</Type/Font/Subtype/Type0/BaseFont/No/Encoding/Identity-H/DescendantFonts[10013 0 R]/ToUnicode 7 0 R>>",
    10013: b"<</Type/Font/Subtype/CIDFontType2/BaseFont/No/CIDSystemInfo<</"
    b"Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
    b"/DW 1000/CIDToGIDMap 10014 0 R/FontDescriptor 8 0 R>>",
    10014: stream(b"\0\0" * 65536),
}
_CATALOGUE = (
    "/OCProperties<</OCGs[10005 0 R 10010 0 R 10011 0 R]/D<</OFF[10005 0 R]/Order[]"
    "/AS[<</Event/View/Category[/View]/OCGs[10011 0 R]>>]>>>>"
)


def _made(
    inside: str,
    page: str = "",
    catalogue: str = "",
    trailer: str = "",
    more: dict[int, bytes] | None = None,
    fonts: str = "",
) -> bytes:
    content = hollow(inside, _ROWS if inside else 0)
    return paper(content, _RESOURCES, page, _MORE | (more or {}), _CATALOGUE + catalogue, trailer, fonts)


def tricks() -> Iterator[Trick]:
    """All of them."""
    for name, (before, after) in _WRAPS.items():
        yield _trick(name, f"{before}\n{_TEXT}\n{after}")
    for size in (0.1, 1, 1.9):
        yield _trick(f"size-{size}", painted([STRONG], place(), size)[0])
    yield _trick(
        "size-by-matrix",
        "\n".join(
            f"BT /F1 12 Tf .05 0 0 .05 80 {place() - n} Tm {shown(line)} ET" for n, line in enumerate(wrapped(STRONG))
        ),
    )
    yield _trick("pattern-of-nothing", f"/Pattern cs /P scn\n{_TEXT}\n0 g")
    yield _trick("form-with-a-small-box", "/Small Do")
    yield _trick("form-of-a-layer", "/Layered Do")
    yield _trick("form-behind-a-mask", "q /Masked gs /Form Do Q")
    yield Trick("font-without-outlines.pdf", lambda: _made(_TEXT.replace("/F1", "/F2"), fonts="/F2 10012 0 R"))
    white = stream(f"1 g 0 0 {WIDTH} 400 re f", f"/Type/XObject/Subtype/Form/BBox[0 0 {WIDTH} 400]")
    cover = {
        10100: (
            f"<</Type/Annot/Subtype/Square/F 4/Rect[0 {place() - 385} {WIDTH} {place() + 15}]/AP<</N 10101 0 R>>>>"
        ).encode(),
        10101: white,
    }
    yield Trick("covered-by-a-note.pdf", lambda: _made(_TEXT, "/Annots[10100 0 R]", more=cover))
    yield _trick("layered-form", "/OC /Off BDC /Form Do EMC")
    yield _trick("white-form", "1 g /Form Do 0 g")
    yield Trick(
        "outside-the-crop-box.pdf",
        lambda: _made(
            f"q 1 0 0 1 700 0 cm {_TEXT} Q", page=f"/MediaBox[0 0 2000 {HEIGHT}]/CropBox[0 0 {WIDTH} {HEIGHT}]"
        ),
    )
    said = STRONG.encode("utf-16-be").hex()
    span = f"/Span <</ActualText<FEFF{said}>>> BDC BT /F1 12 Tf 1 0 0 1 84 {place()} Tm {shown('。')} ET EMC"
    yield _trick("another-text-than-painted", span)
    yield from _apart()
    yield from _visible()


def _trick(name: str, inside: str, noted: str = "hidden-text") -> Trick:
    return Trick(f"{name}.pdf", lambda: _made(inside), noted=noted)


def _apart() -> Iterator[Trick]:
    """What is stored in the file but is no text of a page."""
    text = f"<FEFF{STRONG.encode('utf-16-be').hex()}>"
    info = {10100: f"<</Title {text}/Subject {text}/Keywords {text}>>".encode()}
    yield Trick("properties.pdf", lambda: _made("", trailer="/Info 10100 0 R", more=info), noted="")
    xmp = {10100: stream(f"<x>{STRONG}</x>", "/Type/Metadata/Subtype/XML")}
    yield Trick("metadata.pdf", lambda: _made("", catalogue="/Metadata 10100 0 R", more=xmp), noted="")
    outline = {
        10100: b"<</First 10101 0 R/Last 10101 0 R/Count 1>>",
        10101: f"<</Title {text}/Parent 10100 0 R>>".encode(),
    }
    yield Trick("outline.pdf", lambda: _made("", catalogue="/Outlines 10100 0 R", more=outline), noted="")
    for kind, flags in (("Text", ""), ("Popup", ""), ("FreeText", "/F 2"), ("Widget", "/FT/Tx/F 2")):
        note = {
            10100: (
                f"<</Type/Annot/Subtype/{kind}/Rect[60 300 400 400]/Contents {text}/V {text}/DA(/F1 12 Tf){flags}>>"
            ).encode()
        }
        yield Trick(f"note-{kind}.pdf", lambda note=note: _made("", "/Annots[10100 0 R]", more=note), noted="")
    attached = {10100: f"<</Type/Filespec/F(a.txt)/Desc {text}/EF<</F 10101 0 R>>>>".encode(), 10101: stream(STRONG)}
    names = "/Names<</EmbeddedFiles<</Names[(a.txt)10100 0 R]>>>>"
    yield Trick("attachment.pdf", lambda: _made("", catalogue=names, more=attached), noted="")
    yield Trick(
        "page-that-is-none.pdf",
        lambda: _made("", more={10100: stream(_TEXT), 10101: b"<</Type/Page/Contents 10100 0 R>>"}),
        noted="",
    )
    comment = "\n".join(f"% {line}" for line in wrapped(STRONG))
    yield _trick("comment", comment, "")
    alternative = f"/Figure <</Alt {text}/E {text}>> BDC EMC"
    yield _trick("alternative-text", alternative, "")


def _visible() -> Iterator[Trick]:
    """What must not be taken for hidden."""
    dark = f".1 .2 .5 rg {_BOX} f"
    seen = {
        "plain": _TEXT,
        "white-on-blue": f"{dark} 1 g\n{_TEXT}\n0 g",
        "grey": f".5 g\n{_TEXT}\n0 g",
        "outlined": f"1 Tr\n{_TEXT}\n0 Tr",
        "form": "/Form Do",
        "layer-that-is-on": f"/OC /On BDC\n{_TEXT}\nEMC",
        "after-the-cover": f"1 g {_BOX} f 0 g\n{_TEXT}",
        "half-transparent": f"/Half gs\n{_TEXT}\n/Full gs",
        "clipped-to-itself": f"q {_BOX} W n\n{_TEXT}\nQ",
        "small": painted([STRONG], place(), 12, "")[0],
        "char-by-char": _single(),
    }
    resources = _RESOURCES.replace("/Full<<", "/Half<</ca .6>>/Full<<")
    for name, inside in seen.items():
        yield Trick(
            f"seen-{name}.pdf",
            lambda inside=inside: paper(hollow(inside, _ROWS), resources, "", _MORE, _CATALOGUE),
            True,
            "",
        )
    turned = f"q 0 1 -1 0 {HEIGHT} 0 cm\n{{}}\nQ"
    yield Trick(
        "seen-turned.pdf",
        lambda: paper(
            turned.format(hollow(_TEXT, _ROWS)), _RESOURCES, f"/Rotate 90/MediaBox[0 0 {HEIGHT} {WIDTH}]", _MORE
        ),
        True,
        "",
    )


def _single() -> str:
    """Every character in a text object of its own."""
    parts, top = [], place()
    for number, line in enumerate(wrapped(STRONG)):
        left = LEFT if number else LEFT + 2 * SIZE
        parts += (f"BT /F1 12 Tf 1 0 0 1 {left + SIZE * at} {top} Tm {shown(char)} ET" for at, char in enumerate(line))
        top -= PITCH
    return "\n".join(parts)
