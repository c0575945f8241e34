"""OFD: what a reader of the page would not see is no text, and what he would see stays."""

from pathlib import Path

import pytest
from ofd_samples import OPAQUE, PICTURE, SEE_THROUGH, Reading, coded, filling, hidden, lines, page_in, reading_in
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
