"""OFD: what a reader of the page would not see is no text, and what he would see stays."""

from pathlib import Path

import pytest
from ofd_samples import (
    OPAQUE,
    PICTURE,
    SEE_THROUGH,
    Reading,
    area,
    clips,
    coded,
    filling,
    glyphs,
    hidden,
    lines,
    page_in,
    reading_in,
    shading,
)
from ofd_writer import colour, package, page, picture, rectangle, text


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    return reading_in(tmp_path)


@pytest.fixture
def on_page(tmp_path: Path) -> Reading:
    return page_in(tmp_path)


@pytest.mark.parametrize(
    "secret",
    [
        text(28, 90, "建立重大决策机制", Visible="false"),
        text(28, 90, "建立重大决策机制", Alpha="0"),
        text(28, 90, "建立重大决策机制", Fill="false"),
        text(28, 90, "建立重大决策机制", 0.6),
        text(28, 90, "建立重大决策机制", CTM="0.1 0 0 0.1 0 0"),
        text(28, 90, "建立重大决策机制", CTM="0.02 0 0 1 0 0"),
        text(28, 310, "建立重大决策机制"),
        text(-90, 90, "建立重大决策机制"),
        text(28, 90, "建立重大决策机制", inside=colour("255 255 255")),
        text(28, 90, "建立重大决策机制", inside=colour("#FE #FE #FF")),
        text(28, 90, "建立重大决策机制", inside=colour("255")),
        text(28, 90, "建立重大决策机制", inside=colour("0 0 0 0")),
        text(28, 90, "建立重大决策机制", inside=colour("0 0 0", Alpha="9")),
        text(28, 90, "建立重大决策机制", DrawParam="5"),
        rectangle(20, 85, 150, 20, "0 0 120") + text(28, 90, "建立重大决策机制", inside=colour("0 0 120")),
        text(28, 90, "建立重大决策机制") + rectangle(20, 85, 150, 20, "255 255 255"),
        text(28, 90, "建立重大决策机制") + picture(20, 85, 150, 20),
        coded("28 90 9 6", 'Y="5" DeltaX="g 9 0">建立重大决策机制'),
    ],
)
def test_what_nobody_sees_is_no_text(on_page: Reading, secret: str) -> None:
    white = f'<o:DrawParam ID="4">{colour("255 255 255")}</o:DrawParam><o:DrawParam ID="5" Relative="4"/>'
    document = on_page(secret, resources=white + PICTURE, files={"Doc_0/Res/scan.png": OPAQUE})
    assert "重大决策" not in document.text
    assert hidden(document) == ["建立重大决策机制"]
    assert [remark.kind for remark in document.remarks] == ["hidden-text"]


@pytest.mark.parametrize(
    "shown",
    [
        rectangle(20, 85, 150, 20, "180 0 0") + text(28, 90, "公开办事指南", inside=colour("255 255 255")),
        picture(20, 85, 150, 20) + text(28, 90, "公开办事指南", inside=colour("255 255 255")),
        text(28, 90, "公开办事指南", inside=colour("180 0 0")),
        text(28, 90, "公开办事指南", Fill="false", Stroke="true"),
        text(28, 90, "公开办事指南") + rectangle(20, 85, 150, 20, "255 255 0", Alpha="60"),
        text(28, 90, "公开办事指南") + picture(20, 85, 150, 20, "8"),
        rectangle(20, 85, 150, 20, "255 255 255") + text(28, 90, "公开办事指南"),
        text(28, 90, "公开办事指南", inside="<o:FillColor><o:Pattern><o:CellContent/></o:Pattern></o:FillColor>"),
        text(28, 90, "公开办事指南", inside="<o:Clips><o:Clip><o:Area><o:Path/></o:Area></o:Clip></o:Clips>"),
    ],
)
def test_what_everybody_sees_stays(on_page: Reading, shown: str) -> None:
    stamp = '<o:MultiMedia ID="8" Type="Image"><o:MediaFile>stamp.png</o:MediaFile></o:MultiMedia>'
    files = {"Doc_0/Res/scan.png": OPAQUE, "Doc_0/Res/stamp.png": SEE_THROUGH}
    document = on_page(shown, resources=PICTURE + stamp, files=files)
    assert lines(document)[-1] == "公开办事指南"
    assert not hidden(document)


def test_layers_are_painted_by_their_type_not_by_their_order(reading: Reading) -> None:
    upper = page(rectangle(0, 0, 210, 297, "255 255 255"), layer=' Type="Background"')
    content = page(*filling(), text(28, 90, "公开办事指南")).replace("</o:Content></o:Page>", "")
    both = content + upper[upper.index("<o:Layer") :]
    assert "公开办事指南" in reading(package([both])).text


def test_colours_of_the_layer_hold_for_its_objects(reading: Reading) -> None:
    white = f'<o:DrawParam ID="5">{colour("255 255 255")}</o:DrawParam>'
    pages = [page(*filling()), page(text(28, 90, "建立重大决策机制"), layer=' DrawParam="5"')]
    assert hidden(reading(package(pages, resources=white))) == ["建立重大决策机制"]


def test_drawing_parameters_may_go_in_circles(on_page: Reading) -> None:
    circle = '<o:DrawParam ID="5" Relative="6"/><o:DrawParam ID="6" Relative="5"/>'
    assert lines(on_page(text(28, 90, "照章办事", DrawParam="5"), resources=circle))[-1] == "照章办事"


def test_the_application_box_is_what_is_shown(reading: Reading) -> None:
    area = "0 0 210 297</o:PhysicalBox><o:ApplicationBox>0 0 210 80</o:ApplicationBox><o:PhysicalBox>0 0 210 297"
    small = area.rpartition("<o:PhysicalBox>")[0].removesuffix("</o:ApplicationBox>")
    boxed = page(*filling(), text(28, 90, "建立重大决策机制"), area=small).replace(
        "80</o:PhysicalBox>", "80</o:ApplicationBox>"
    )
    assert hidden(reading(package([boxed]))) == ["建立重大决策机制"]


WORDS = "公开办事指南"
BLUE = '<o:FillColor Value="0 0 120"/>'


def written(inside: str = "", **attributes: object) -> str:
    """Six characters of 5.57 mm at 28, 90."""
    return text(28, 90, WORDS, inside=inside, **attributes)


def filled(inside: str) -> str:
    return f"<o:FillColor>{inside}</o:FillColor>"


@pytest.mark.parametrize(
    "inside",
    [
        clips(area(0, 0, 0, 0)),
        clips(area(0, 0, 0, 0, path="M 0 0 L 0 0 C")),
        clips(area(50, 0, 40, 6)),
        clips(area(0, 9, 40, 6)),
        clips(area(0, 0, 40, 6, path="M 50 0 L 90 0 L 90 6 L 50 6 C")),
        clips(area(-30, -90, 2, 2) + area(150, 180, 2, 2)),
        clips(area(-30, -90, 210, 297, path="M 0 0 L 2 0 L 2 2 L 0 2 C M 200 290 L 202 290 L 202 292 L 200 292 C")),
        clips(area(-30, -90, 210, 297, path="M 0 0 L 210 297 L 210 296 C")),
        clips(area(-30, -90, 210, 297, path="M 0 0 L 0 0 " * 400)),
        clips(area(0, 2.7, 34, 0.2)),
        clips(area(-30, -90, 210, 297, path="M 9 9 A 3 3 0 1 1 12 12 A 3 3 0 1 1 9 9 C")),
        clips(area(0, 0, 34, 6), area(0, 9, 34, 6)),
        clips(area(0, 0, 34, 6, ctm="0.01 0 0 0.01 0 0")),
        clips('<o:Area><o:Text Boundary="0 0 0 0"><o:TextCode>文</o:TextCode></o:Text></o:Area>'),
    ],
)
def test_what_is_clipped_off_is_no_text(on_page: Reading, inside: str) -> None:
    document = on_page(written(inside))
    assert "办事" not in document.text
    assert "".join(hidden(document)) == WORDS


@pytest.mark.parametrize(
    "shown",
    [
        written(clips(area(0, 0, 34, 6))),
        written(clips(area(-28, -90, 210, 297))),
        written(clips(area(-79.37, -255.1, 595, 842, ctm="0.3528 0 0 0.3528 0 0"), TransFlag="false")),
        written(clips(area(0, 0, 34, 3) + area(0, 3, 34, 3))),
        written(clips("".join(area(5.57 * at, 0, 5.57, 6) for at in range(6)))),
        written(clips(area(0, 0, 34, 6), area(-28, -90, 210, 297))),
        written(clips(area(0, 0, 34, 6)), CTM="0.5 0 0 0.5 0 0"),
        written(clips(area(0, 0, 17, 3)), CTM="0.5 0 0 0.5 0 0"),
        written(clips(area(0, 0, 17, 3), TransFlag="false"), CTM="0.5 0 0 0.5 0 0"),
        # The maker of many files gives no Boundary.
        written(clips(area(0, 0, 34, 6).replace('Boundary="0 0 34 6"', ""))),
        written(clips(area(0, 0, 34, 6, path="M 3 0 B 36 0 36 6 31 6 L 3 6 B -2 6 -2 0 3 0 C"))),
        written(clips(area(-3, -17, 40, 40, path="M 0 20 A 20 20 0 1 1 40 20 A 20 20 0 1 1 0 20 C"))),
        written("<o:Clips><o:Clip/></o:Clips>"),
    ],
)
def test_what_is_inside_its_clip_stays(on_page: Reading, shown: str) -> None:
    document = on_page(shown)
    assert lines(document)[-1] == WORDS
    assert not hidden(document)


def test_a_clip_may_hold_for_some_of_the_characters(on_page: Reading) -> None:
    document = on_page(written(clips(area(0, 0, 2 * 5.57, 6))))
    assert lines(document)[-1] == "公开"
    assert hidden(document) == ["办事指南"]


@pytest.mark.parametrize(
    "ground",
    [
        rectangle(20, 85, 150, 20, "0 0 120").replace(BLUE, BLUE + clips(area(0, 0, 0, 0))),
        picture(20, 85, 150, 20).replace("/>", ">" + clips(area(0, 0, 0, 0)) + "</o:ImageObject>"),
        rectangle(20, 85, 150, 20, "0 0 120").replace(BLUE, shading("255 255 255", "250 250 250")),
    ],
)
def test_white_on_a_ground_that_is_not_painted_is_no_text(on_page: Reading, ground: str) -> None:
    document = on_page(ground, written(colour("255 255 255")))
    assert hidden(document) == [WORDS]


def test_a_clipped_cover_covers_no_more_than_its_clip(on_page: Reading) -> None:
    cover = rectangle(20, 85, 150, 20, "0 0 120").replace(BLUE, BLUE + clips(area(0, 15, 150, 5)))
    assert lines(on_page(written(), cover))[-1] == WORDS


@pytest.mark.parametrize(
    "attributes",
    [
        {"HScale": "0.001"},
        {"HScale": "0.1"},
        {"HScale": "0"},
        {"HScale": "0.2", "CTM": "0.5 0 0 1 0 0"},
        {"CTM": "1 0 400 0.2 0 0"},
    ],
)
def test_characters_of_no_width_are_no_text_wherever_they_stand(on_page: Reading, attributes: dict[str, str]) -> None:
    assert "".join(hidden(on_page(written(**attributes)))) == WORDS


def test_a_matrix_that_squeezes_is_seen_through_wide_distances(on_page: Reading) -> None:
    squeezed = coded("28 90 34 6", f'X="0" Y="5" DeltaX="g 5 5000">{WORDS}', CTM="0.001 0 0 1 0 0")
    assert "".join(hidden(on_page(squeezed))) == WORDS


@pytest.mark.parametrize("attributes", [{"HScale": "0.33"}, {"HScale": "2"}, {"CTM": "1 0 -0.33 1 0 0"}])
def test_narrow_wide_and_sloping_characters_stay(on_page: Reading, attributes: dict[str, str]) -> None:
    document = on_page(written(**attributes))
    assert lines(document)[-1].replace(" ", "") == WORDS
    assert not hidden(document)


@pytest.mark.parametrize(
    "inside",
    [
        shading("255 255 255", "255 255 255"),
        shading("#FF #FF #FF", "250 251 252", kind="RadialShd"),
        shading("0 0 0", "90 0 0", Alpha="0"),
        filled('<o:GouraudShd><o:Point X="0" Y="0"><o:Color Value="255 255 255"/></o:Point></o:GouraudShd>'),
        filled(f"<o:Pattern><o:CellContent>{rectangle(0, 0, 9, 9, '255 255 255')}</o:CellContent></o:Pattern>"),
        shading("0 0 0").replace("FillColor>", 'FillColor Alpha="0">', 1),
    ],
)
def test_shadings_in_the_colour_of_the_ground_are_no_text(on_page: Reading, inside: str) -> None:
    assert hidden(on_page(written(inside))) == [WORDS]
    style = f'<o:DrawParam ID="5">{inside}</o:DrawParam>'
    assert hidden(on_page(written(DrawParam="5"), resources=style)) == [WORDS]


@pytest.mark.parametrize(
    "inside",
    [
        shading("180 0 0", "90 0 0"),
        shading("255 255 255", "180 0 0"),
        shading("255 255 255").replace("</o:Axial", '<o:BackColor Value="0 0 0"/></o:Axial'),
        filled(f"<o:Pattern><o:CellContent>{picture(0, 0, 9, 9)}</o:CellContent></o:Pattern>"),
    ],
)
def test_shadings_that_stand_out_stay(on_page: Reading, inside: str) -> None:
    document = on_page(written(inside))
    assert lines(document)[-1] == WORDS
    assert not hidden(document)


@pytest.mark.parametrize(
    "inside",
    [
        glyphs(6, 0),
        glyphs(6, 0, "7 8 9 10 11 12"),
        glyphs(6, 6),
        glyphs(6, 1, "7"),
        glyphs(999_999_999, 0),
        glyphs(3, 0) + glyphs(2, 0, at=2) + glyphs(9, 0, at=4),
    ],
)
def test_codes_without_glyphs_are_no_text(on_page: Reading, inside: str) -> None:
    assert hidden(on_page(written(inside))) == [WORDS]


@pytest.mark.parametrize(
    "inside",
    [
        glyphs(6, 6, "7 8 9 10 11 12"),
        glyphs(6, 1, "7 8 9 10 11 12").replace(' GlyphCount="1"', ""),
        "".join(glyphs(1, 1, "7", at) for at in range(6)),
        glyphs(2, 1, "7") + glyphs(4, 4, "7 8 9 10", 2),
        glyphs(5, 0, at=9),
    ],
)
def test_codes_with_glyphs_stay(on_page: Reading, inside: str) -> None:
    document = on_page(written(inside))
    assert lines(document)[-1] == WORDS
    assert not hidden(document)


def test_some_codes_may_be_without_glyphs(on_page: Reading) -> None:
    document = on_page(written(glyphs(2, 0, at=2)))
    assert hidden(document) == ["办事"]
    assert "公开" in document.text
    assert "指南" in document.text


def test_positions_of_codes_count_from_the_object_or_from_the_element_after_them(on_page: Reading) -> None:
    first, second = 'X="0" Y="5" DeltaX="g 3 5">依法行政', 'X="25" Y="5" DeltaX="g 5 5">公正文明执法'
    both = coded("28 90 150 30", first, second)
    assert hidden(on_page(both.replace("<o:TextCode", glyphs(9, 0, at=4) + "<o:TextCode", 1))) == ["公正文明执法"]
    at = both.rindex("<o:TextCode")
    for inside in (glyphs(6, 0), glyphs(6, 0, at=4)):
        assert "公正文明执法" in hidden(on_page(both[:at] + inside + both[at:]))
    after = both.replace("</o:TextObject>", glyphs(4, 0) + "</o:TextObject>")
    assert hidden(on_page(after)) == ["依法行政"]
