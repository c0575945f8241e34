"""Word files: what styles of tables and lists hide, and what only other programs or nobody would show."""

import pytest
from docx_writer import draft, p, r, word
from test_documents_docx import box
from test_documents_docx_hidden import DARK, STYLES, WHITE, seen, table

HIDING = (
    "<w:rPr><w:vanish/></w:rPr>",
    f"<w:rPr>{WHITE}</w:rPr>",
    '<w:rPr><w:sz w:val="2"/></w:rPr>',
    '<w:pPr><w:spacing w:line="1" w:lineRule="exact"/></w:pPr>',
    '<w:pPr><w:ind w:left="-30000"/></w:pPr>',
    '<w:tblPr><w:tblInd w:w="-20000" w:type="dxa"/></w:tblPr>',
    '<w:tblStylePr w:type="wholeTable"><w:rPr><w:vanish/></w:rPr></w:tblStylePr>',
    f'<w:tblStylePr w:type="firstRow"><w:rPr>{WHITE}</w:rPr></w:tblStylePr>',
    '<w:tblStylePr w:type="band1Horz"><w:rPr><w:sz w:val="2"/></w:rPr></w:tblStylePr>',
    '<w:tblStylePr w:type="lastRow"><w:pPr><w:ind w:left="-30000"/></w:pPr></w:tblStylePr>',
)
SHOWING = (
    '<w:rPr><w:color w:val="404040"/><w:sz w:val="18"/></w:rPr>',
    f"<w:rPr>{WHITE}</w:rPr><w:tcPr>{DARK}</w:tcPr>",
    f'<w:tblStylePr w:type="firstRow"><w:rPr>{WHITE}</w:rPr><w:tcPr>{DARK}</w:tcPr></w:tblStylePr>',
    f'<w:tblStylePr w:type="nwCell"><w:rPr>{WHITE}</w:rPr></w:tblStylePr>'
    f'<w:tblStylePr w:type="firstRow"><w:tcPr>{DARK}</w:tcPr></w:tblStylePr>',
)


def styled(inner: str, style: str, more: str = "") -> bool:
    """Whether 关键 is seen in the cell of a table whose style says this."""
    defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:color w:val="000000"/><w:sz w:val="21"/></w:rPr></w:rPrDefault>'
    defaults += (
        '<w:pPrDefault><w:pPr><w:spacing w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    styles = f'{defaults}{STYLES}<w:style w:type="table" w:styleId="t">{style}</w:style>{more}'
    return seen(table(inner, '<w:tblStyle w:val="t"/>') + p("外"), styles=styles)


@pytest.mark.parametrize("style", HIDING)
def test_table_styles_hide(style: str) -> None:
    assert not styled(p("关键"), style)
    assert not styled(
        p("关键"), '<w:basedOn w:val="low"/>', f'<w:style w:type="table" w:styleId="low">{style}</w:style>'
    )
    usual = f'<w:style w:type="table" w:default="1" w:styleId="t">{style}</w:style>'
    assert not seen(table(p("关键")), styles=usual)
    assert seen(p("关键"), styles=usual)


@pytest.mark.parametrize("style", SHOWING)
def test_table_styles_that_do_not_hide(style: str) -> None:
    assert styled(p("关键"), style)
    light = table(p("关键")).replace("<w:tc>", '<w:tc><w:tcPr><w:shd w:val="clear" w:fill="FFFFFF"/></w:tcPr>')
    assert seen(light, styles=f'<w:style w:type="table" w:default="1" w:styleId="t">{SHOWING[2]}</w:style>')


def test_what_is_said_nearer_to_the_text_wins_over_a_table_style() -> None:
    assert styled(p("关键", "", '<w:vanish w:val="0"/>'), HIDING[0])
    assert styled(p("关键", '<w:pStyle w:val="secret"/>'), HIDING[0])
    assert styled(p("关键", "", '<w:sz w:val="21"/>'), HIDING[2])
    assert styled(p("关键", '<w:ind w:left="0"/>'), HIDING[4])
    assert not styled(p("关键", '<w:pStyle w:val="dark"/>', '<w:color w:val="1F3864"/>'), SHOWING[0])


def numbered(look: str, form: str = "", mark: str = "") -> tuple[str, list[str]]:
    """Text and hidden texts of a paragraph whose number has this look, and whose level has this form."""
    level = f'<w:lvl w:ilvl="0"><w:lvlText w:val="关键"/><w:pPr>{form}</w:pPr><w:rPr>{look}</w:rPr></w:lvl>'
    numbering = f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    use = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>{mark}</w:rPr>'
    found = draft(word(p("正文", use), numbering=numbering, styles=STYLES))
    return found.text.strip(), [skip.text.strip() for skip in found.skipped]


@pytest.mark.parametrize("look", ["<w:vanish/>", WHITE, '<w:sz w:val="2"/>', '<w:rStyle w:val="snow"/>'])
def test_numbers_that_nobody_sees(look: str) -> None:
    assert numbered(look) == ("正文", ["关键"])


def test_numbers_look_like_the_end_of_their_paragraph() -> None:
    assert numbered("", "", WHITE) == ("正文", ["关键"])
    assert numbered('<w:color w:val="000000"/>', "", WHITE) == ("关键 正文", [])
    assert numbered("", "", "<w:vanish/><w:specVanish/>") == ("关键 正文", [])


def test_a_list_can_push_its_paragraphs_off_the_page() -> None:
    assert numbered("", '<w:ind w:left="-30000"/>') == ("", ["正文"])
    assert numbered("", '<w:ind w:left="420" w:hanging="420"/>') == ("关键 正文", [])


def test_elements_that_word_does_not_know_are_left_out_with_what_they_hold() -> None:
    strange = f'<zz:x xmlns:zz="urn:zz">{p("关键")}<zz:y/></zz:x>'
    inside = f'<w:p>{r("甲")}<zz:x xmlns:zz="urn:zz">{r("关键")}</zz:x>{r("乙")}</w:p>'
    assert draft(word(strange + inside + p("末段"))).text == "甲乙\n末段\n"
    known = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
    group = f'<w:p><w:r><w:drawing><g:wgp xmlns:g="{known}">{box(p("框内"))}</g:wgp></w:drawing></w:r></w:p>'
    assert draft(word(group)).text == "框内\n"


def test_a_long_prompt_is_told() -> None:
    prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    long = "请在此处填写本年度推进法治建设的主要举措和成效"
    found = draft(word(p("正文") + prompt.format(p(long)) + f"<w:p>{prompt.format(r(long))}</w:p>"))
    assert (found.text, [skip.text for skip in found.skipped]) == ("正文\n", [long, long])
    assert [remark.kind for remark in found.remarks] == ["hidden-text"]
    assert not draft(word(p("正文") + prompt.format(p("单击或点击此处输入文字。")))).remarks


def test_a_known_prefix_can_stand_for_something_else() -> None:
    either = (
        f'<w:p><mc:AlternateContent><mc:Choice xmlns:{{}} Requires="x">{r("新")}</mc:Choice>'
        f"<mc:Fallback>{r('旧')}</mc:Fallback></mc:AlternateContent></w:p>"
    )
    shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    assert draft(word(either.format(f'x="{shape}"'))).text == "新\n"
    assert draft(word(either.format('x="urn:zz"'))).text == "旧\n"
    assert draft(word(either.format(f'x="{shape}/2"').replace('"x"', '"wps"'))).text == "新\n"
    assert draft(word(either.format('wps="urn:zz"').replace('"x"', '"wps"'))).text == "旧\n"
