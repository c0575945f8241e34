"""Reading OFD: text and places, what is left out, what is refused."""

import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from ofd_samples import (
    FILLING,
    OPAQUE,
    PICTURE,
    Reading,
    area,
    clips,
    coded,
    document_of,
    filling,
    glyphs,
    lines,
    page_in,
    reading_in,
    shading,
)
from ofd_writer import FLAVOURS, body, colour, line, ofd_of, package, page, picture, rectangle, text

from checker.documents.ofd import pages
from checker.errors import UnreadableReport

PARAGRAPHS = [
    "岚溪县人民政府2023年度法治政府建设情况报告",
    "一、主要举措和成效",
    "全年召开县政府常务会议21次，审议规范性文件9件，均经合法性审核；组织行政执法人员培训3期，参训466人，考试合格率为98.5%。",
    "（一）执法。办理行政处罚案件312件，其中一般程序188件，全部在行政执法信息公示平台公开。",
    ("事项", "2022年", "2023年"),
    ("行政复议（件）", "41", "57"),
    ("出庭应诉（次）", "12", "15"),
    "二、存在的问题",
    "乡镇执法力量不足，案卷制作不够规范。",
    "岚溪县人民政府",
    "2024年1月20日",
]
BODY = [paragraph if isinstance(paragraph, str) else " | ".join(paragraph) for paragraph in PARAGRAPHS]


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    return reading_in(tmp_path)


@pytest.fixture
def on_page(tmp_path: Path) -> Reading:
    return page_in(tmp_path)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("prefix", ["ofd", "", "doc"])
def test_a_report_comes_back_paragraph_by_paragraph(reading: Reading, flavour: str, prefix: str) -> None:
    document = reading(ofd_of(PARAGRAPHS, flavour, prefix))
    assert lines(document, "paragraph", "row") == BODY
    assert lines(document, "row") == BODY[4:7]
    assert lines(document, "page-number") == ["— 1 —"]
    assert document.remarks == ()


def test_a_running_head_of_a_template_is_no_text_of_the_report(reading: Reading) -> None:
    document = reading(ofd_of([*PARAGRAPHS[:2], *[FILLING] * 20], head="岚溪县人民政府公报"))
    assert set(lines(document, "running-head")) == {"岚溪县人民政府公报"}
    assert "公报" not in "".join(lines(document, "paragraph"))


def test_places_are_page_and_line(reading: Reading) -> None:
    document = reading(ofd_of([*PARAGRAPHS[:2], *[FILLING] * 8, "最后一段说明办理情况。"]))
    at = document.text.index("最后一段")
    origin = [mark.origin for mark in document.marks if mark.start <= at][-1]
    # Two lines of title, a heading and eight paragraphs of five lines, 22 lines to a page.
    assert (origin.page, origin.line) == (2, 22)


def test_distances_repeat_and_codes_go_on_where_the_last_one_began(on_page: Reading) -> None:
    first, second = 'X="0" Y="5" DeltaX="g 3 5">依法行政', 'Y="20" DeltaX="5 g 99999999999 5">公正文明执法'
    document = on_page(coded("28 90 150 30", first, second))
    assert lines(document)[-2:] == ["依法行政", "公正文明执法"]


def test_a_code_that_runs_over_lines_is_parted(on_page: Reading) -> None:
    both = coded("28 90 20 30", 'X="0" Y="5" DeltaX="5 -5 5" DeltaY="0 20 0">依法行政')
    assert lines(on_page(both))[-2:] == ["依法", "行政"]


def test_escaped_characters_and_neat_xml(on_page: Reading) -> None:
    neat = coded("28 90 99 5", 'X="0" Y="5">\n  第\\0020三\\D800条\n ')
    assert lines(on_page(neat))[-1] == "第 三条"


def test_a_matrix_larger_than_the_boundary_places_the_text(on_page: Reading) -> None:
    """Some writers give every object the whole page as Boundary and put the place into the code."""
    moved = (
        '<o:TextObject Boundary="-9 -170 361 400" CTM="0.3527 0 0 0.3527 0 139.7" Font="1" Size="15">'
        '<o:TextCode X="110" Y="400" DeltaX="g 3 15">下面一行</o:TextCode><o:TextCode X="110" Y="370" DeltaX="g 3 15">'
        "上面一行</o:TextCode></o:TextObject>"
    )
    assert lines(on_page(moved))[-2:] == ["上面一行", "下面一行"]


def test_bold_by_painting_twice_is_read_once(on_page: Reading) -> None:
    assert lines(on_page(text(28, 90, "加粗标题"), text(28.2, 90, "加粗标题")))[-1] == "加粗标题"


def test_a_column_that_runs_down_is_one_line(on_page: Reading) -> None:
    column = coded("28 90 5 40", 'X="0" Y="5" DeltaY="g 3 6">依法行政')
    assert lines(on_page(column))[-1] == "依法行政"


def test_slanted_text_is_a_watermark(on_page: Reading) -> None:
    document = on_page(text(60, 60, "内部资料", CTM="0.7 -0.7 0.7 0.7 0 0"))
    assert lines(document, "running-head") == ["内部资料"]


@pytest.mark.parametrize("secret", ["", text(28, 90, FILLING[:28])])
def test_scanned_pages_are_named(reading: Reading, secret: str) -> None:
    scan = page(secret, picture(0, 0, 210, 297))
    document = reading(package([page(*filling()), scan], resources=PICTURE, files={"Doc_0/Res/scan.png": OPAQUE}))
    assert [(skipped.why, skipped.origin.page) for skipped in document.skipped] == [("scan", 2)]
    assert [remark.kind for remark in document.remarks] == ["scan"]


def test_glyphs_without_characters_are_told(on_page: Reading) -> None:
    document = on_page(text(28, 90, "¤¤¤¤"))
    assert "¤" not in document.text
    assert [remark.kind for remark in document.remarks] == ["unreadable"]


def test_annotations_and_attachments_are_no_text(reading: Reading) -> None:
    files = {
        "Doc_0/Document.xml": document_of(
            "Pages/Page_0/Content.xml", more="<o:Attachments>/Doc_0/At.xml</o:Attachments>"
        ),
        "Doc_0/At.xml": '<o:Attachments><o:Attachment ID="1" Name="台账.xlsx"/></o:Attachments>',
        "Doc_0/Annots/Page_0/Annotation.xml": f"<o:PageAnnot>{text(28, 90, '审批专用')}</o:PageAnnot>",
    }
    document = reading(package([page(*filling())], files=files))
    assert "审批专用" not in document.text
    assert [(skipped.why, skipped.text) for skipped in document.skipped] == [("attachment", "台账.xlsx")]


def test_a_second_document_is_told(reading: Reading) -> None:
    document = reading(package([page(*filling())], root=body() + body("Doc_1/Document.xml")))
    assert [remark.kind for remark in document.remarks] == ["several-documents"]


def test_dates_of_the_file_are_remarked_on(reading: Reading) -> None:
    facts = "<o:CreationDate>2024-01-20T08:00:00</o:CreationDate><o:ModDate>soon</o:ModDate>"
    remarks = reading(package([page(*filling())], root=body(facts=facts))).remarks
    assert [remark.kind for remark in remarks] == ["properties"]
    assert "2024-01-20" in remarks[0].en


def test_a_missing_page_is_told_and_the_others_read(reading: Reading) -> None:
    data = package(
        [page(*filling()), page()],
        files={"Doc_0/Document.xml": document_of("Pages/Page_0/Content.xml", "Pages/none.xml")},
    )
    document = reading(data)
    assert document.text.startswith(FILLING[:20])
    assert [(skipped.why, skipped.origin.page) for skipped in document.skipped] == [("unreadable", 2)]


def test_locations_absolute_from_the_root_and_upwards(reading: Reading) -> None:
    data = package(
        [page(*filling()), page(text(28, 37, "第二页的文字"))],
        files={
            "Doc_0/Document.xml": document_of(
                "/Doc_0/Pages/Page_0/Content.xml", "Doc_0/../Doc_0/Pages/Page_1/Content.xml"
            )
        },
    )
    assert "第二页的文字" in reading(data).text


def test_a_page_named_twice_is_read_twice_and_ends(reading: Reading) -> None:
    twice = document_of("Pages/Page_0/Content.xml", "Pages/Page_0/Content.xml")
    assert reading(package([page(*filling())], files={"Doc_0/Document.xml": twice})).text.count(FILLING) == 2


@pytest.mark.parametrize(
    ("files", "limits", "words"),
    [
        ({"Encryptions.xml": "<o:Encryptions/>"}, {}, "password"),
        ({"OFD.xml": "<o:OFD/>"}, {}, "damaged"),
        ({"OFD.xml": "<o:OFD"}, {}, "damaged"),
        ({"Doc_0/Document.xml": "<o:Document/>"}, {}, "damaged"),
        ({"Doc_0/Pages/Page_0/Content.xml": "<o:Page><o:Content>"}, {}, "damaged"),
        ({"Doc_0/Pages/Page_0/Content.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}, {}, "entities of its own"),
        (
            {
                "Doc_0/Pages/Page_0/Content.xml": "<o:Page>"
                + "<o:PageBlock>" * 300
                + "</o:PageBlock>" * 300
                + "</o:Page>"
            },
            {},
            "--max-depth",
        ),
        (
            {"Doc_0/Document.xml": "<o:Document>" + '<o:Page BaseLoc="a"/>' * 5 + "</o:Document>"},
            {"pages": 4},
            "--max-pages",
        ),
        ({}, {"expanded": 1000}, "--max-expanded"),
        ({}, {"characters": 50}, "--max-characters"),
        ({"Doc_0/Pages/Page_0/Content.xml": page(picture(0, 0, 210, 297))}, {}, "nothing but scans"),
        ({"Doc_0/Pages/Page_0/Content.xml": page()}, {}, "is empty"),
    ],
)
def test_what_cannot_be_read_is_refused(
    reading: Reading, files: Mapping[str, str | bytes], limits: dict[str, int], words: str
) -> None:
    with pytest.raises(UnreadableReport) as caught:
        reading(package([page(*filling())], files=files), **limits)
    assert words in f"{caught.value} {caught.value.tip}"


@pytest.mark.parametrize("box", ["0 0 0 0", "x x x x", "0 0 210 0", "0 0 1e-9 1e-9", "1e308 0 1e308 9", "٣ ٣ ٣ ٣", ""])
def test_a_page_without_a_surface_is_of_the_usual_size(reading: Reading, box: str) -> None:
    """The box of the page, that of the document, and the smaller one that an application shows."""
    both = f"<o:PhysicalBox>{box}</o:PhysicalBox><o:ApplicationBox>{box}</o:ApplicationBox>"
    own = page(*filling()).replace("<o:Page>", f"<o:Page>{both}")
    for name, part in {
        "Doc_0/Pages/Page_0/Content.xml": own,
        "Doc_0/Document.xml": document_of("Pages/Page_0/Content.xml", more=both),
    }.items():
        assert reading(package([page(*filling())], files={name: part})).text.startswith(FILLING)


@pytest.mark.parametrize("most", [100, 0])
def test_of_very_many_lines_the_rest_is_left_out_but_no_surface(
    reading: Reading, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(pages, "_LINES", most)
    rows = [("受理", "办结"), ("57", "55"), ("41", "41")]
    drawn = [rectangle(29, 100, 30, 24, "0 0 120"), line(29, 100, 59, 100), line(39, 100, 39, 124)]
    for index, row in enumerate(rows):
        y = 100 + 8 * index
        drawn += [text(x, y + 2, words, 4, colour("255 255 255")) for x, words in zip((30, 40), row, strict=True)]
        drawn += [line(29, y, 29, y + 8), line(59, y, 59, y + 8), line(29, y + 8, 59, y + 8)]
    document = reading(package([page(*filling(), *drawn)]))
    assert ("受理 | 办结" in document.text) == (most > 0)
    assert "办结" in document.text
    assert not document.remarks


VALUES = ("1e308", "-1e308", "nan", "", "0", "1e-300", "9" * 60, "g 9 9 g", "g -1", "#FF", "../../x", "1_0")


@pytest.mark.parametrize("seed", range(8))
def test_no_change_of_values_or_bytes_leads_astray(reading: Reading, seed: int) -> None:
    """Short and repeatable; the long run found nothing more."""
    chance = Random(seed)
    shown = rectangle(20, 85, 150, 20, "9 9 9") + text(
        28, 90, "依法行政", inside=colour("255 255 255"), CTM="1 0 0 1 0 0"
    )
    arc = "M 0 0 L 34 0 A 3 3 30 0 1 34 6 L 0 6 C"
    inside = (
        clips(area(0, 0, 40, 6, "1 0 0 1 0 0", arc), TransFlag="true")
        + shading("9 9 9", "0 0 90")
        + glyphs(4, 4, "1 2 3 4")
    )
    shown += text(28, 110, "公正文明", inside=inside, HScale="1")
    whole = page(*filling(), shown, line(9, 9, 50, 9), picture(0, 0, 50, 50), template="9", area="0 0 210 297")
    for _ in range(40):
        changed = whole
        for _ in range(chance.randint(1, 5)):
            found = chance.choice(list(re.finditer(r'"([^"]*)"|>([^<]+)<', changed)))
            start, end = found.span(found.lastindex or 0)
            changed = changed[:start] + chance.choice(VALUES) + changed[end:]
        data = bytearray(package([changed], templates={"9": whole}, resources=PICTURE))
        if chance.random() < 0.3:
            data[chance.randrange(len(data))] = chance.randrange(256)
        with suppress(UnreadableReport):
            reading(bytes(data)).text.encode()


def test_lines_and_thin_surfaces_part_cells_that_stand_close(reading: Reading) -> None:
    rows = [("受理", "办结"), ("57", "55"), ("41", "41")]
    drawn = []
    for index, (left, right) in enumerate(rows):
        y = 100 + 8 * index
        drawn += [
            text(30, y + 2, left, 4),
            text(44, y + 2, right, 4),
            rectangle(29, y, 30, 0.2, "0 0 0"),
            rectangle(42, y, 0.2, 8, "0 0 0"),
        ]
        drawn += [line(29, y, 29, y + 8), line(59, y, 59, y + 8), line(29, y + 8, 59, y + 8)]
    document = reading(package([page(*filling(), *drawn)]))
    assert lines(document, "row") == ["受理 | 办结", "57 | 55", "41 | 41"]
