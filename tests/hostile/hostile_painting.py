"""PDF files whose content is made to hang, to crash or to fill the memory of whoever paints it."""

import zlib
from collections.abc import Iterator

from hostile_case import EITHER, LONG, Case
from hostile_paper import FORM, WHITE, hollow, paper, shown, stream


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _bombs()
    yield from _circles()
    yield from _painting()
    yield from _pictures()


def _packed(unit: bytes, times: int) -> bytes:
    packer = zlib.compressobj(1)
    return b"".join(packer.compress(unit) for _ in range(times)) + packer.flush()


def _compressed(data: bytes, filters: str = "/FlateDecode") -> bytes:
    return f"<</Length {len(data)}/Filter[{filters}]>>\nstream\n".encode() + data + b"\nendstream"


def _bombs() -> Iterator[Case]:
    for name, unit, times, says in (
        ("blanks", b" " * 1_000_000, 900, EITHER),
        ("operators", b"q Q " * 250_000, 300, EITHER),
        ("numbers", b"1 " * 500_000, 300, EITHER),
        ("text", shown("法治政府").encode() * 1000, 2000, EITHER),
        ("rectangles", b"0 0 1 1 re f " * 80_000, 40, EITHER),
    ):
        bomb = lambda unit=unit, times=times: _compressed(_packed(unit, times))  # noqa: E731
        yield Case(f"bomb-{name}.pdf", lambda bomb=bomb: _more_contents(bomb()), says, True)
    twice = lambda: _compressed(_packed(_packed(b" " * 1_000_000, 800), 1), "/FlateDecode/FlateDecode")  # noqa: E731
    yield Case("bomb-in-a-bomb.pdf", lambda: _more_contents(twice()), EITHER, True)
    chain = "/FlateDecode" * 100_000
    yield Case("filters-100000.pdf", lambda: _more_contents(_compressed(b"x", chain)), EITHER)
    hexa = lambda: _compressed(b"<" * 3_000_000 + b">", "/ASCII85Decode/RunLengthDecode/LZWDecode/ASCIIHexDecode")  # noqa: E731
    yield Case("filters-of-all-kinds.pdf", lambda: _more_contents(hexa()), EITHER)
    meaning = (
        b"1 begincodespacerange <00><ff> endcodespacerange 1 beginbfrange <00000000><ffffffff><0041> endbfrange " * 2000
    )
    yield Case("meaning-of-four-billions.pdf", lambda: paper(hollow(), more={7: stream(meaning)}), EITHER, True)


def _more_contents(content: bytes) -> bytes:
    made = paper(hollow(), more={10000: content})
    return made.replace(b"/Contents 21 0 R", b"/Contents[21 0 R 10000 0 R]")


def _circles() -> Iterator[Case]:
    forms = {10000: stream("/B Do /A Do", FORM), 10001: stream("/A Do /B Do", FORM)}
    inside = "/XObject<</A 10000 0 R/B 10001 0 R>>"
    yield Case("forms-in-a-circle.pdf", lambda: paper(hollow(WHITE + "/A Do"), inside, more=forms), EITHER, True)
    doubling = {10000 + n: stream(f"/X{n + 1} Do " * 10, FORM) for n in range(9)} | {10009: stream(WHITE, FORM)}
    names = "/XObject<<" + "".join(f"/X{n} {10000 + n} 0 R" for n in range(10)) + ">>"
    yield Case("forms-billion-laughs.pdf", lambda: paper(hollow("/X0 Do"), names, more=doubling), EITHER, True)
    tiles = {
        10000: stream(
            "/Pattern cs /P scn 0 0 9 9 re f",
            "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 3/YStep 3/Resources 3 0 R",
        )
    }
    use = "/Pattern cs /P scn 0 0 600 900 re f 0 g" + WHITE
    yield Case(
        "pattern-of-itself.pdf", lambda: paper(hollow(use), "/Pattern<</P 10000 0 R>>", more=tiles), EITHER, True
    )
    glyphs = {
        10000: b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 "
        b"0 0 1 0 0]/FirstChar 65/LastChar 65/Widths[1]/Encoding<<"
        b"/Differences[65/A]>>/CharProcs<</A 10001 0 R>>/Resources<</Font<</T 10000 0 R>>>>>>",
        10001: stream("1 0 d0 BT /T 12 Tf (AAAA) Tj ET"),
    }
    yield Case(
        "glyphs-of-themselves.pdf",
        lambda: paper(hollow("1 g BT /T 9 Tf (AAAA) Tj ET 0 g"), fonts="/T 10000 0 R", more=glyphs),
        EITHER,
    )
    mask = {
        10000: b"<</SMask<</S/Luminosity/G 10001 0 R>>>>",
        10001: stream("/M gs 0 0 99 99 re f", FORM + "/Group<</S/Transparency>>"),
    }
    yield Case(
        "mask-of-itself.pdf",
        lambda: paper(hollow("q /M gs " + WHITE + " Q"), "/ExtGState<</M 10000 0 R>>", more=mask),
        EITHER,
    )


def _painting() -> Iterator[Case]:
    """Much to look at for a reader that wants to know what is seen."""
    contents = {
        "white-characters-60000": lambda: f"1 g {_scattered(60_000)} 0 g",
        "covered-characters-60000": lambda: (
            _scattered(60_000) + "".join(f"1 g 0 0 {595 - n / 1000} 842 re f\n" for n in range(3000))
        ),
        "pale-colours-20000": lambda: "".join(
            f"{0.8 + n % 200 / 1000:.3f} g BT /F1 9 Tf 1 0 0 1 60 {n % 800} Tm {shown('法')} ET\n"
            for n in range(20_000)
        ),
        "path-of-50000-curves": lambda: (
            "0 0 m " + "".join(f"{n % 595} {n % 842} {n % 7} {n % 11} 9 9 c " for n in range(50_000)) + "B " + WHITE
        ),
    }
    for name, content in contents.items():
        yield Case(f"{name}.pdf", lambda content=content: paper(hollow(content())), EITHER, True)
    lines = lambda: "".join(f"BT /F1 9 Tf 1 0 0 1 60 {8 * n} Tm {shown('法治政府建设' * 1000)} ET " for n in range(100))  # noqa: E731
    yield Case("characters-beyond-the-limit.pdf", lambda: paper(hollow(lines())), LONG)
    dashes = "[.001 .001] 0 d 0 0 m 99999 99999 l S " + WHITE
    yield Case("dashes.pdf", lambda: paper(hollow(dashes)), EITHER)
    shading = "/S sh " + WHITE
    function = "/Shading<</S<</ShadingType 1/ColorSpace/DeviceGray/Domain[0 9999 0 9999]/Function 10000 0 R>>>>"
    program = {10000: stream("{" * 20_000 + "pop" + "}" * 20_000, "/FunctionType 4/Domain[0 1 0 1]/Range[0 1]")}
    yield Case("function-20000-deep.pdf", lambda: paper(hollow(shading), function, more=program), EITHER)


def _scattered(count: int) -> str:
    """So many characters, each in a text object of its own."""
    return "".join(f"BT /F1 9 Tf 1 0 0 1 {n % 560} {n // 560 % 800} Tm {shown('法')} ET\n" for n in range(count))


def _pictures() -> Iterator[Case]:
    for name in ("Flate", "DCT", "JPX", "JBIG2", "CCITTFax"):
        yield Case(f"picture-{name}.pdf", lambda name=name: _with_picture(name), EITHER, name in ("Flate", "JBIG2"))


def _with_picture(name: str) -> bytes:
    """A picture of 60,000 pixels each way, packed with a filter; it has them all only with Flate."""
    data = _packed(b"\0" * 1_000_000, 450) if name == "Flate" else b"\xff\xd8\xff" + b"\0" * 1000
    head = (
        "<</Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceGray/BitsPerComponent 1"
        f"/Length {len(data)}/Filter/{name}Decode>>"
    )
    picture = {10000: head.encode() + b"\nstream\n" + data + b"\nendstream"}
    return paper(hollow(f"q 500 0 0 500 0 0 cm /I Do Q {WHITE}"), "/XObject<</I 10000 0 R>>", more=picture)
