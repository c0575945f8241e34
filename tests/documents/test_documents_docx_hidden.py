"""Word files: text that nobody sees is no part of the report, and text that is seen stays."""

import pytest
from docx_writer import draft, p, r, word
from test_documents_docx import box, drawn

STYLES = (
    '<w:style w:type="paragraph" w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="heir"><w:basedOn w:val="secret"/></w:style>'
    '<w:style w:type="character" w:styleId="ghost"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="snow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="dark"><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr></w:style>'
    '<w:style w:type="table" w:styleId="striped"><w:tblStylePr w:type="firstRow"><w:tcPr>'
    '<w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>'
    '<w:style w:type="table" w:styleId="grid"><w:tblPr/></w:style>'
    '<w:style w:type="paragraph" w:styleId="away"><w:pPr><w:ind w:left="-30000" w:right="30000"/></w:pPr></w:style>'
    '<w:style w:type="character" w:styleId="dense"><w:rPr><w:spacing w:val="-400"/></w:rPr></w:style>'
)
HIDDEN_FRAME = '<wp:docPr hidden="1"/>'
RED_FILL = 'fillcolor="#c00000 [3204]"'
FILLED_STYLE = '<wps:style><a:fillRef idx="1"/></wps:style>'
UNFILLED = ' filled="f"'
PRESSED = '<w:fitText w:val="200" w:id="7"/>'
PHANTOM = f"<w:p><m:oMath><m:phant>{{}}<m:e>{r('关键')}<m:r><m:t>x</m:t></m:r></m:e></m:phant></m:oMath></w:p>"
NESTED = f"<w:tbl><w:tr><w:tc>{p('关键')}</w:tc><w:tc>{p()}</w:tc></w:tr></w:tbl>{p()}"
WHITE = '<w:color w:val="FFFFFF"/>'
DARK = '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>'


def table(inner: str, properties: str = "") -> str:
    """A table of one row: a cell with `inner` and a cell beside it."""
    cells = f"<w:tc>{inner}</w:tc><w:tc>{p('乙')}</w:tc>"
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tr>{cells}</w:tr></w:tbl>"


def seen(body: str, **parts: str) -> bool:
    """Whether the word 关键 is in the text; it is noted as hidden where it is not."""
    found = draft(word(p("正文") + body, **parts))
    assert {skip.why for skip in found.skipped} <= {"hidden"}
    assert ("关键" in found.text) != any("关键" in skip.text for skip in found.skipped)
    assert bool(found.skipped) == ("hidden-text" in {remark.kind for remark in found.remarks})
    return "关键" in found.text


HIDDEN = (
    p("关键", "", "<w:vanish/>"),
    p("关键", "", "<w:specVanish/>"),
    p("关键", '<w:pStyle w:val="secret"/>'),
    p("关键", '<w:pStyle w:val="heir"/>'),
    p("关键", "", '<w:rStyle w:val="ghost"/>'),
    p("关键", "", WHITE),
    p("关键", "", '<w:rStyle w:val="snow"/>'),
    p("关键", "", '<w:color w:val="f0F5fa"/>'),
    p("关键", "", '<w:color w:val="000000" w:themeColor="background1"/>'),
    p("关键", "", '<w:color w:val="FFFFFF" w:themeColor="accent1"/>'),
    p("关键", "", f'{WHITE}<w:shd w:val="clear" w:fill="FFFFFF"/>'),
    p("关键", "", f'{WHITE}<w:shd w:val="clear" w:fill="auto"/>'),
    p("关键", "", f'{WHITE}<w:shd w:val="nil" w:fill="000000"/>'),
    p("关键", "", f'{WHITE}<w:shd w:val="pct5" w:color="auto" w:fill="FFFFFF"/>'),
    p("关键", "", f'{WHITE}<w:shd w:val="solid" w:color="FFFFFF" w:fill="000000"/>'),
    p("关键", "", f'{WHITE}<w:highlight w:val="none"/>'),
    p("关键", "", f'{WHITE}<w:highlight w:val="white"/>{DARK}'),
    p("关键", "", f'{WHITE}<w:highlight w:val="white"/>'),
    p("关键", "", '<w:color w:val="FF0000"/><w:highlight w:val="red"/>'),
    p("关键", "", f'<w:color w:val="1F3864"/>{DARK}'),
    p("关键", "", '<w:sz w:val="2"/>'),
    p("关键", "", '<w:sz w:val="4"/>'),
    p("关键", "", '<w:w w:val="1"/>'),
    p("关键", "", "<w14:textFill><w14:noFill/></w14:textFill>"),
    p("关键", "", '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>'),
    p(
        "关键",
        "",
        '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr>'
        "</w14:solidFill></w14:textFill>",
    ),
    p("关键", '<w:spacing w:line="1" w:lineRule="exact"/>'),
    f"<w:p>{box(p('关键'), '', HIDDEN_FRAME)}</w:p>",
    f"<w:p>{drawn(p('关键'), 'visibility:hidden')}</w:p>",
    f"<w:p>{drawn(p('关键'), 'position:absolute;margin-left:-2000pt;width:100pt;height:50pt')}</w:p>",
    f"<w:p>{drawn(p('关键'), 'position:absolute;margin-top:300in')}</w:p>",
    f"<w:p>{drawn(p('关键'), 'width:0;height:0')}</w:p>",
    f"<w:p>{drawn(p('关键', '', WHITE))}</w:p>",
    f"<w:p>{drawn(p('关键', '', WHITE), '', RED_FILL + UNFILLED)}</w:p>",
    "<w:p>"
    + drawn(p("关键", "", WHITE), "", RED_FILL).replace("<v:textbox>", '<v:fill on="f"/><v:textbox>')
    + "</w:p>",
    f"<w:p>{box(p('关键', '', WHITE))}</w:p>",
    "<w:p>"
    + box(p("关键", "", WHITE)).replace("<wps:spPr/>", f"<wps:spPr><a:noFill/></wps:spPr>{FILLED_STYLE}")
    + "</w:p>",
    f"<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{NESTED}</w:tc><w:tc>{p('乙')}</w:tc></w:tr></w:tbl>",
    f"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{NESTED}</w:tc><w:tc>{p('乙')}</w:tc></w:tr></w:tbl>",
    f"<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{p('关键')}</w:tc><w:tc>{p('乙')}</w:tc></w:tr></w:tbl>",
    '<w:tbl><w:tr><w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr>'
    f"<w:tc>{p('关键')}</w:tc><w:tc>{p('乙')}</w:tc></w:tr></w:tbl>",
    '<w:tbl><w:tblPr><w:tblStyle w:val="grid"/></w:tblPr>'
    f"<w:tr><w:tc>{p('关键', '', WHITE)}</w:tc><w:tc>{p('乙')}</w:tc></w:tr></w:tbl>",
    f"<w:tbl><w:tr><w:tc><w:tcPr>{DARK}</w:tcPr>{p('乙')}</w:tc><w:tc>{p('关键', '', WHITE)}</w:tc></w:tr></w:tbl>",
    p("关键", "", '<w:spacing w:val="-400"/>'),
    p("关键", "", '<w:spacing w:val="-20pt"/>'),
    p("关键", "", '<w:rStyle w:val="dense"/>'),
    p("关键", "", '<w:sz w:val="32"/><w:spacing w:val="-200"/>'),
    p("关键", "", '<w:w w:val="50"/><w:spacing w:val="-70"/>'),
    p("关键", "", '<w:position w:val="3000"/>'),
    p("关键", "", '<w:position w:val="-3000"/>'),
    p("关键", "", '<w:fitText w:val="20"/>'),
    p("关键" * 60, "", '<w:fitText w:val="2000" w:id="7"/>'),
    "<w:p>" + r("关", PRESSED) + r("键", PRESSED) + r("关键", PRESSED) + "</w:p>",
    p("关键", '<w:ind w:left="-30000" w:right="30000"/>'),
    p("关键", '<w:ind w:start="-21in"/>'),
    p("关键", '<w:ind w:leftChars="-9000" w:left="0"/>'),
    p("关键", '<w:ind w:left="30000"/>'),
    p("关键", '<w:ind w:right="-30000"/>'),
    p("关键", '<w:ind w:hanging="30000"/>'),
    p("关键", '<w:pStyle w:val="away"/>'),
    p("关键", '<w:pStyle w:val="away"/><w:ind w:firstLine="420"/>'),
    p("关键", '<w:framePr w:w="2000" w:hAnchor="page" w:x="-20000" w:y="1"/>'),
    p("关键", '<w:framePr w:w="2000" w:vAnchor="page" w:x="1" w:y="-20000"/>'),
    p("关键", '<w:framePr w:y="60000"/>'),
    p("关键", '<w:framePr w:hRule="exact" w:h="1"/>'),
    table(p("关键"), '<w:tblpPr w:tblpX="-20000" w:tblpY="1"/>'),
    table(p("关键"), '<w:tblpPr w:tblpX="1" w:tblpY="-20000"/>'),
    table(p("关键"), '<w:tblInd w:w="-20000" w:type="dxa"/>'),
    table(NESTED, '<w:tblInd w:w="-20000" w:type="dxa"/>'),
    table(p("关键")).replace("<w:tr>", '<w:tr><w:tblPrEx><w:tblInd w:w="-20000" w:type="dxa"/></w:tblPrEx>'),
    table(p("关键")).replace("<w:tr>", '<w:tr><w:trPr><w:wBefore w:w="30000" w:type="dxa"/></w:trPr>'),
    PHANTOM.format("<m:phantPr><m:show m:val='0'/></m:phantPr>"),
    PHANTOM.format("<m:phantPr><m:show m:val='off'/></m:phantPr>"),
)
IN_GROUP = drawn(p("关键"), "position:absolute;left:-9999;top:5;width:1;height:1").partition("<w:pict>")[2]
IN_GROUP = IN_GROUP.partition("</w:pict>")[0]
SEEN = (
    p("关键", "", '<w:vanish w:val="0"/>'),
    p("关键", '<w:pStyle w:val="secret"/>', '<w:rStyle w:val="ghost"/>'),
    p("关键", '<w:pStyle w:val="heir"/>', '<w:vanish w:val="false"/>'),
    p("关键", "<w:rPr><w:vanish/></w:rPr>"),
    p("关键", "", "<w:webHidden/>"),
    p("关键", "", '<w:color w:val="auto"/>'),
    p("关键", "", '<w:color w:val="EFEFEF"/>'),
    p("关键", "", '<w:color w:val="BFBFBF" w:themeColor="background1" w:themeShade="BF"/>'),
    p("关键", "", WHITE + DARK),
    p("关键", "", f'{WHITE}<w:shd w:val="solid" w:color="C00000" w:fill="FFFFFF"/>'),
    p("关键", "", f'{WHITE}<w:shd w:val="pct80" w:color="000000" w:fill="FFFFFF"/>'),
    p("关键", "", f'{WHITE}<w:shd w:val="clear" w:fill="auto" w:themeFill="accent1"/>'),
    p("关键", "", f'{WHITE}<w:highlight w:val="darkBlue"/>'),
    p("关键", DARK, WHITE),
    p("关键", '<w:pStyle w:val="dark"/>', WHITE),
    p("关键", "", '<w:sz w:val="10"/>'),
    p("关键", "", '<w:w w:val="80"/>'),
    p("关键", '<w:spacing w:line="560" w:lineRule="exact"/>'),
    p("关键", '<w:spacing w:line="1" w:lineRule="auto"/>'),
    f"<w:p>{box(p('关键'))}</w:p>",
    f"<w:p>{drawn(p('关键'), 'position:absolute;margin-left:-20pt;width:100pt;height:50pt')}</w:p>",
    f"<w:p>{drawn(p('关键', '', WHITE), '', RED_FILL)}</w:p>",
    f"<w:p>{box(p('关键', '', WHITE)).replace('<wps:spPr/>', '<wps:spPr><a:gradFill/></wps:spPr>')}</w:p>",
    "<w:p>"
    + box(p("关键", "", WHITE)).replace(
        "<wps:spPr/>", '<wps:spPr><a:solidFill><a:srgbClr val="C00000"/></a:solidFill></wps:spPr>'
    )
    + "</w:p>",
    "<w:p>" + box(p("关键", "", WHITE)).replace("<wps:spPr/>", FILLED_STYLE) + "</w:p>",
    f"<w:tbl><w:tr><w:tc><w:tcPr>{DARK}</w:tcPr>{p('关键', '', WHITE)}</w:tc><w:tc>{p('乙')}</w:tc></w:tr></w:tbl>",
    f"<w:tbl><w:tr><w:tc><w:tcPr>{DARK}</w:tcPr><w:p>{box(p('关键', '', WHITE))}</w:p></w:tc></w:tr></w:tbl>",
    f'<w:p><w:r><w:pict><v:group style="width:9pt;height:9pt">{IN_GROUP}</v:group></w:pict></w:r></w:p>',
    '<w:tbl><w:tblPr><w:tblStyle w:val="striped"/></w:tblPr>'
    f"<w:tr><w:tc>{p('关键', '', WHITE)}</w:tc><w:tc>{p('乙')}</w:tc></w:tr></w:tbl>",
    p("关键", "", '<w:spacing w:val="-40"/>'),
    p("关键", "", '<w:sz w:val="64"/><w:spacing w:val="-180"/>'),
    p("关键", "", '<w:spacing w:val="400"/>'),
    p("关键", "", '<w:position w:val="-24"/>'),
    p("关键", "", '<w:fitText w:val="840" w:id="7"/>'),
    "<w:p>" + r("关", '<w:fitText w:val="200"/>') + r("键", '<w:fitText w:val="200"/>') + r("关键") + "</w:p>",
    p("关键", '<w:ind w:left="-1701" w:right="-1701"/>'),
    p("关键", '<w:ind w:left="2268" w:hanging="2268"/>'),
    p("关键", '<w:ind w:left="6000" w:hanging="7000"/>'),
    p("关键", '<w:ind w:left="4.5cm" w:firstLineChars="200"/>'),
    p("关键", '<w:ind w:leftChars="2600" w:left="5460"/>'),
    p("关键", '<w:pStyle w:val="away"/><w:ind w:left="0" w:right="0"/>'),
    p("关键", '<w:framePr w:w="2000" w:hAnchor="page" w:vAnchor="page" w:x="9000" w:y="15000"/>'),
    p("关键", '<w:framePr w:hRule="exact" w:h="600" w:x="-300"/>'),
    table(p("关键"), '<w:tblpPr w:tblpX="-600" w:tblpY="9000"/>'),
    table(p("关键"), '<w:tblInd w:w="-1200" w:type="dxa"/>'),
    table(p("关键")).replace("<w:tr>", '<w:tr><w:trPr><w:wBefore w:w="3000" w:type="dxa"/></w:trPr>'),
    table(p("乙"), '<w:tblInd w:w="-20000" w:type="dxa"/>') + p("关键"),
    PHANTOM.format(""),
    PHANTOM.format("<m:phantPr><m:show m:val='1'/><m:zeroWid/></m:phantPr>"),
    PHANTOM.format("<m:phantPr><m:show m:val='0'/></m:phantPr>").replace(r("关键"), "") + p("关键"),
)


@pytest.mark.parametrize("body", HIDDEN)
def test_what_nobody_sees_is_left_out(body: str) -> None:
    assert not seen(body, styles=STYLES)


@pytest.mark.parametrize("body", SEEN)
def test_what_is_seen_stays(body: str) -> None:
    assert seen(body, styles=STYLES)


def anchored(across: int, down: int, relative: str = "page") -> str:
    extra = (
        f'<wp:positionH relativeFrom="{relative}"><wp:posOffset>{across}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{relative}"><wp:posOffset>{down}</wp:posOffset></wp:positionV>'
        '<wp:extent cx="2000000" cy="1000000"/>'
    )
    return f"<w:p>{box(p('关键'), '', extra)}</w:p>"


@pytest.mark.parametrize(
    ("across", "down", "relative", "visible"),
    [
        (0, 0, "page", True),
        (-1_000_000, 0, "page", True),
        (-2_000_001, 0, "page", False),
        (-2_500_000, 0, "margin", True),
        (-4_000_000, 0, "column", False),
        (0, -1_000_001, "page", False),
        (20_000_000, 0, "page", False),
        (0, 90_000_000, "page", False),
    ],
)
def test_text_boxes_off_the_page(across: int, down: int, relative: str, visible: bool) -> None:
    assert seen(anchored(across, down, relative)) == visible


def test_defaults_of_the_file_can_hide_and_runs_can_show() -> None:
    styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='2'/></w:rPr></w:rPrDefault></w:docDefaults>"
    found = draft(word(p("小") + p("大", "", '<w:sz w:val="32"/>'), styles=styles))
    assert found.text == "大\n"


def test_a_coloured_page_shows_white_text_where_it_is_shown() -> None:
    page = '<w:background w:color="1F3864"/>'
    white = p("白字", "", WHITE)
    assert draft(word(white, page, settings="<w:displayBackgroundShape/>")).text == "白字\n"
    assert draft(word(white, page, settings="")).text == ""


def test_a_hidden_run_hides_what_is_anchored_in_it() -> None:
    shape = box(p("框内")).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>", 1)
    assert draft(word(f"<w:p>{r('正文')}{shape}</w:p>")).text == "正文\n"


def test_every_hidden_character_is_counted_once() -> None:
    found = draft(word(p("正文") + p("藏 一", "", "<w:vanish/>") + p("藏二三", "", WHITE)))
    assert [(skip.text, skip.origin.paragraph) for skip in found.skipped] == [("藏 一", 2), ("藏二三", 3)]
    assert "5" in found.remarks[0].zh
