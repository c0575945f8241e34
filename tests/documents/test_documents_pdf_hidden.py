"""Text of a PDF that nobody would see is no text; what can be seen is."""

import pytest
from pdf_writer import form, page, pdf, picture, text

from checker.documents.limits import DEFAULT
from checker.documents.pdf import read
from checker.documents.source import Draft, Source

SEEN = text("云岭镇二〇二三年法治政府建设年度报告", 122, 740, 22)
# Helvetica is drawn by every viewer, whatever fonts the machine has.
STUFFED = "Judicial review of 36 cases"


def stuffed(before: str = "", size: float = 16, x: float = 100, y: float = 500) -> str:
    return text(STUFFED, x, y, size, before, "F2")


def put(data: bytes) -> Draft:
    return read(Source("报告.pdf", data, DEFAULT))


BOX = "q 0.1 0.2 0.6 rg 90 490 300 40 re f Q\n"
WHITE_BOX = "q 1 1 1 rg 90 490 300 40 re f Q\n"
PHOTO = "q 300 0 0 40 90 490 cm /Im Do Q\n"
NO_GLYPHS = "合法性审查意见采纳情况"


def song(before: str = "") -> str:
    """In a font that is not in the file and that no machine has."""
    return text(NO_GLYPHS, 100, 500, 16, before)


RESOURCES = (
    "/ExtGState << /Clear << /ca 0 /CA 0 >> /Half << /ca 0.6 >> "
    "/Screen << /BM /Screen >> /Lighten << /BM /Lighten >> "
    "/Full << /BM /Normal >> >> /XObject << /Im 10 0 R /Fm 11 0 R /Song 14 0 R >> "
    "/Properties << /Off 12 0 R /On 13 0 R >>"
)
STRIPS = "1 g " + "".join(f"90 {490 + at} 150 1.2 re f 240 {490 + at} 150 1.2 re f " for at in range(40)) + "\n"
COLUMNS = "1 g " + "".join(f"{90 + 25 * at} 490 25 40 re f " for at in range(12)) + "\n"
BRUSH = "q 1 G 40 w 90 510 m 390 510 l S Q\n"
LAYERS = "/OCProperties << /OCGs [12 0 R 13 0 R] /D << /BaseState /ON /OFF [12 0 R] >> >>"
EXTRA = [
    picture(),
    form(stuffed()),
    b"<< /Type /OCG /Name (off) >>",
    b"<< /Type /OCG /Name (on) >>",
    form(song()),
]


def made(*operators: str) -> Draft:
    return put(pdf([page(SEEN, *operators)], RESOURCES, catalog=LAYERS, extra=EXTRA))


HIDDEN = {
    "invisible": stuffed("3 Tr"),
    "only for clipping": stuffed("7 Tr"),
    "white": stuffed("1 1 1 rg"),
    "nearly white": stuffed("0.97 g"),
    "white in CMYK": stuffed("0 0 0 0 k"),
    "white on a white box": WHITE_BOX + stuffed("1 g"),
    "the colour of its box": BOX + stuffed("0.1 0.2 0.6 rg"),
    "tiny": stuffed(size=1),
    "tiny by its matrix": "q 0.05 0 0 0.05 0 0 cm\n" + stuffed(x=4000, y=9000) + "Q\n",
    "left of the page": stuffed(x=-400),
    "below the page": stuffed(y=-50),
    "transparent": "/Clear gs\n" + stuffed(),
    "white lines": stuffed("1 Tr 1 G"),
    "under a white box": stuffed() + WHITE_BOX,
    "under a coloured box": stuffed() + BOX,
    "under a picture": stuffed() + PHOTO,
    "cut off": "q 0 0 10 10 re W n\n" + stuffed() + "Q\n",
    "on a layer that is off": "/OC /Off BDC\n" + stuffed() + "EMC\n",
    "squeezed": song("1 Tz"),
    "white without glyphs": song("1 g"),
    "under a box without glyphs": song() + BOX,
    "on a layer that is off without glyphs": "/OC /Off BDC\n" + song() + "EMC\n",
    "lighter than paper": "/Screen gs\n" + stuffed(),
    "never darker than paper": "/Lighten gs\n" + stuffed(),
    "under strips": stuffed() + STRIPS,
    "under columns": stuffed() + COLUMNS,
    "under a broad line": stuffed() + BRUSH,
    "under several clear boxes": stuffed() + "/Half gs\n" + 9 * WHITE_BOX,
    "black on a black box": "q 0 g 90 490 300 40 re f Q\n" + stuffed(),
    "black on black strips": STRIPS.replace("1 g", "0 g") + stuffed("0 g"),
    "on each other": song("-15 Tc"),
    "white over something that is seen": stuffed("1 g") + text("Fees 2023", 100, 500, 16, "0.6 g", "F2"),
}
VISIBLE = {
    "black": stuffed(),
    "red": stuffed("1 0 0 rg"),
    "grey": stuffed("0.6 g"),
    "white on a coloured box": BOX + stuffed("1 g"),
    "white on a picture": PHOTO + stuffed("1 g"),
    "half transparent": "/Half gs\n" + stuffed(),
    "in a form": "/Fm Do\n",
    "on a layer that is on": "/OC /On BDC\n" + stuffed() + "EMC\n",
    "black lines of white letters": stuffed("2 Tr 1 g 0 G"),
    "before a box elsewhere": stuffed(y=300) + BOX,
    "inside its clipping path": "q 50 450 400 100 re W n\n" + stuffed() + "Q\n",
    "white on a coloured box without glyphs": BOX + song("1 g"),
    "in a form without glyphs": "/Song Do\n",
    "small print": stuffed(size=5),
    "on a page with a blend mode": "/Screen gs 0 0 1 1 re f\n/Full gs\n" + stuffed(),
    "after strips": STRIPS + stuffed("0 g"),
    "close to each other": song("-4 Tc"),
}


@pytest.mark.parametrize("operators", HIDDEN.values(), ids=HIDDEN.keys())
def test_hidden(operators: str) -> None:
    draft = made(operators)
    assert STUFFED not in draft.text
    assert NO_GLYPHS not in draft.text
    hidden = [skipped for skipped in draft.skipped if skipped.why == "hidden"]
    assert "".join(skipped.text for skipped in hidden) in (STUFFED, NO_GLYPHS)
    assert {skipped.origin.page for skipped in hidden} == {1}
    assert [remark.kind for remark in draft.remarks if remark.kind == "hidden-text"] == ["hidden-text"]


@pytest.mark.parametrize("operators", VISIBLE.values(), ids=VISIBLE.keys())
def test_visible(operators: str) -> None:
    draft = made(operators)
    assert STUFFED in draft.text or NO_GLYPHS in draft.text
    assert not [skipped for skipped in draft.skipped if skipped.why == "hidden"]


def note(kind: str, flags: str = "/F 4") -> Draft:
    """The text, and an annotation over it that paints a white box."""
    extra = [
        f"<< /Type /Annot /Subtype /{kind} {flags} /Rect [90 490 390 530] /AP << /N 11 0 R >> >>".encode(),
        form("1 g 0 0 600 800 re f"),
    ]
    return put(pdf([page(SEEN, stuffed())], entries="/Annots [10 0 R]", extra=extra))


@pytest.mark.parametrize("kind", ["Square", "Link", "Stamp"])
def test_text_under_an_annotation_is_hidden(kind: str) -> None:
    assert STUFFED not in note(kind).text


def test_text_under_an_annotation_that_is_hidden_is_visible() -> None:
    assert STUFFED in note("Square", "/F 2").text


@pytest.mark.parametrize(("procedure", "seen"), [("500 0 d0", False), ("500 0 d0 0 0 400 700 re f", True)])
def test_a_font_of_procedures_is_looked_at(procedure: str, seen: bool) -> None:
    names = " ".join(f"/a{code}" for code in range(32, 123))
    kept = " ".join(f"/a{code} 11 0 R" for code in range(32, 123))
    widths = "500 " * 91
    font = (
        f"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 32 "
        f"/LastChar 122 /Widths [{widths}] /Encoding << /Differences [32 {names}] >> /CharProcs << {kept} >> "
        "/ToUnicode 12 0 R >>"
    )
    meaning = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def\n"
        b"1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfrange <20> <7A> <0020> endbfrange\n"
        b"endcmap end end"
    )
    stream = f"<< /Length {len(meaning)} >>\nstream\n".encode() + meaning + b"\nendstream"
    extra = [font.encode(), form(procedure), stream]
    content = page(SEEN, text(STUFFED, 100, 500, 16, "", "F2"))
    data = pdf([content], extra=extra).replace(b"/F2 7 0 R", b"/F2 10 0 R")
    assert (STUFFED in put(data).text) is seen
