"""Word files that are damaged or made to do harm: an error in plain words or a right answer, nothing else."""

import random
import re
from contextlib import suppress
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx_writer import SPACES, draft, lines, p, packed, r, relations, word
from test_documents_docx import STYLES, box, drawn, field, note
from test_documents_docx_numbering import OFFICIAL, item, level, lists
from test_documents_docx_tables import tbl, tc, tr

from checker.documents.package import packed_kind
from checker.errors import UnreadableReport

LONG = p("云岭镇开会研究依法行政工作。" * 10)


def body(inner: str) -> bytes:
    """A file with this main part and nothing else."""
    return packed({"word/document.xml": inner})


def document(inner: str, more: str = "") -> str:
    return f"<w:document {SPACES} {more}><w:body>{inner}</w:body></w:document>"


ENTITY = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + document(p("&a;"))
LAUGHS = "".join(f'<!ENTITY {b} "&{a};&{a};&{a};&{a};">' for a, b in zip("abcdefghijk", "bcdefghijkl", strict=True))
LAUGHS = f'<!DOCTYPE d [<!ENTITY a "哈哈哈哈">{LAUGHS}]>' + document(p("&l;"))
REFUSED = {
    "no main part": (packed({"word/styles.xml": "<a/>"}), "damaged"),
    "no zip": (b"PK\x03\x04" + b"\0" * 100, "damaged"),
    "cut off": (word(LONG)[:-60], "damaged"),
    "cut in the middle": (body(document(LONG)[:-20]), "damaged"),
    "no XML": (body("\0\0\0"), "damaged"),
    "other encoding": (
        packed({"word/document.xml": ('<?xml version="1.0" encoding="GB2312"?>' + document(LONG)).encode("gb2312")}),
        "damaged",
    ),
    "entity": (body(ENTITY), "entities"),
    "laughs": (body(LAUGHS), "entities"),
    "bomb": (body(" " * 60_000_000), "unpacks to more than"),
    "deep": (body(document("<w:tbl><w:tr><w:tc>" * 100 + "</w:tc></w:tr></w:tbl>" * 100)), "inside each other"),
    "long namespace": (body(document('<w:p q:a="" q:b=""/>' + LONG, f'xmlns:q="{"u" * 9_999}"')), "damaged"),
    "huge tag": (body(document("<w:p " + " ".join(f'a{i}=""' for i in range(400_000)) + "/>")), "damaged"),
    "broken styles": (word(LONG, styles="<w:style>"), "damaged"),
    "broken numbering": (word(LONG, numbering="&"), "damaged"),
    "too long": (word(p("字" * 1000) * 501), "250,000 characters"),
    "too much hidden": (word(p("字" * 1000, "", "<w:vanish/>") * 501), "250,000 characters"),
    "pictures only": (word("<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>"), "hardly any text"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_in_plain_words(case: str) -> None:
    data, words = REFUSED[case]
    with pytest.raises(UnreadableReport, match=words) as error:
        draft(data)
    assert str(error.value).startswith("report.docx")
    assert error.value.tip.endswith(".")


def test_a_password_is_told() -> None:
    data = bytearray(word(LONG))
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(signature, at + 1)
    with pytest.raises(UnreadableReport, match="password"):
        draft(bytes(data))


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_of_the_xml(codec: str) -> None:
    assert draft(packed({"word/document.xml": document(p("云岭镇")).encode(codec)})).text == "云岭镇\n"


def test_circles_of_styles_lists_and_parts_end() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>'
        for one, other in ("ab", "bc", "ca", "dd")
    )
    styles += (
        '<w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    text = p("甲", '<w:pStyle w:val="a"/>') + p("乙", '<w:pStyle w:val="d"/>') + item("丙")
    assert lines(text, styles=styles, numbering=numbering) == ["甲", "乙", "丙"]
    target = relations(("r1", "officeDocument", "../../../word/./document.xml"))
    own = relations(("h", "header", "document.xml"), ("s", "styles", "../_rels/.rels"))
    files = {"_rels/.rels": target, "word/_rels/document.xml.rels": own}
    inner = p("丁") + '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>'
    assert draft(packed({**files, "word/document.xml": document(inner)})).text == "丁\n丁\n"


@pytest.mark.parametrize("said", ["", "-1", "9" * 5000, "1e9", "x", "²", "１", "0x10", "NaN", " "])
def test_numbers_that_are_none(said: str) -> None:
    wide = tc(p("甲"), properties=f'<w:gridSpan w:val="{said}"/>')
    inner = tbl(tr(wide, tc(p("乙")), properties=f'<w:gridBefore w:val="{said}"/>'))
    inner += p("丙", f'<w:outlineLvl w:val="{said}"/><w:numPr><w:ilvl w:val="{said}"/><w:numId w:val="1"/></w:numPr>')
    inner += f'<w:p><w:r><w:sym w:font="Wingdings" w:char="{said}"/></w:r>{r("丁")}</w:p>'
    numbering = lists(level(0, "%1.").replace('w:start w:val="1"', f'w:start w:val="{said}"'))
    text = draft(word(inner, numbering=numbering)).text
    assert all(sign in text for sign in "甲乙丙丁")


@pytest.mark.parametrize("said", ["", "x", "nanpt", "infcm", "pt", "1.2.3in"])
def test_lengths_that_are_none_put_nothing_off_the_page(said: str) -> None:
    assert lines(f"<w:p>{drawn(p('甲'), f'position:absolute;margin-left:{said};width:{said}')}</w:p>") == ["甲"]


def test_numbers_do_not_make_the_text_grow() -> None:
    huge = level(0, "%1" * 5000, "chineseCounting", start=999_999_999)
    assert len(draft(word(item("甲"), numbering=lists(huge))).text) < 2000


@pytest.mark.slow
def test_a_million_empty_paragraphs() -> None:
    found = draft(word("<w:p/>" * 1_000_000 + p("末段")))
    assert found.text == "末段\n"
    assert found.marks[0].origin.paragraph == 1_000_001


FULL = word(
    item("甲") + item("乙", 1) + tbl(tr(tc(p("甲"), tbl(tr(tc(p("乙")), tc(p("丙"))))), tc(p("丁"))))
    + f"<w:p>{field('<w:r><w:instrText>X</w:instrText></w:r>', r('戊'))}{box(p('己'))}{drawn(p('庚'))}</w:p>"
    + '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    + "<w:p><w:del><w:r><w:delText>辛</w:delText></w:r></w:del></w:p>"
    + f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('壬')}</w:sdtContent></w:sdt>"
    + '<w:p><mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>癸</w:t></w:r></mc:Choice><mc:Fallback/>'
    + '</mc:AlternateContent></w:p><w:sectPr><w:headerReference r:id="header1"/></w:sectPr>',
    styles=STYLES,
    numbering=OFFICIAL,
    footnotes=note("footnote", 2, "注"),
    header1=p("头"),
)  # fmt: skip


def shuffled(text: str, chance: random.Random) -> str:
    """XML with some of the pieces inside its root doubled, left out, or put elsewhere; what stood open is closed."""
    root, *pieces, end = re.findall(r"<[^>]*>|[^<]+", text)
    for _ in range(chance.randint(1, 6)):
        at, other = chance.randrange(len(pieces) or 1), chance.randrange(len(pieces) or 1)
        if chance.random() < 0.4:
            del pieces[at : at + 1]
        else:
            pieces[at:at] = pieces[other : other + chance.randint(1, 40)]
    done: list[str] = []
    tags: list[str] = []
    for piece in pieces:
        if piece.startswith("</"):
            while piece[2:-1] in tags:
                done.append(f"</{tags[-1]}>")
                if tags.pop() == piece[2:-1]:
                    break
            continue
        if piece.startswith("<") and not piece.endswith("/>"):
            tags.append(piece[1:-1].split()[0])
        done.append(piece)
    return "".join([root, *done, *(f"</{tag}>" for tag in reversed(tags)), end])


@pytest.mark.parametrize("seed", range(150))
def test_shuffled_xml_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    with ZipFile(BytesIO(FULL)) as package:
        files: dict[str, str | bytes] = {name: package.read(name).decode() for name in package.namelist()}
    for name in chance.sample(sorted(files), 2):
        files[name] = shuffled(str(files[name]), chance)
    # Any other error than UnreadableReport fails the test.
    with suppress(UnreadableReport):
        found = draft(packed(files))
        assert found.text.count("\n") == len(found.blocks)


@pytest.mark.parametrize("seed", range(100))
def test_damaged_bytes_are_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(FULL)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(data))
        if chance.random() < 0.7:
            data[at] = chance.randrange(256)
        else:
            del data[at : at + chance.randint(1, 40)]
    with suppress(UnreadableReport):
        packed_kind("report.docx", bytes(data))
        draft(bytes(data))
