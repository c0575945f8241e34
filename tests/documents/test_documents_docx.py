"""Word files: whatever a reader of the page sees is in the text once, in order, with its place."""

import pytest
from docx_writer import SPACES, WORD, draft, lines, p, packed, r, relations, word

from checker.documents.model import Origin

STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/><w:basedOn w:val="a"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="自定义"/><w:basedOn w:val="1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="out"><w:name w:val="三级"/>'
    '<w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="own-toc"><w:name w:val="目录正文"/></w:style>'
)


def kinds(body: str, **parts: str) -> list[tuple[str, str, int]]:
    found = draft(word(body, **parts))
    return [(found.text[block.start : block.end], block.kind, block.level) for block in found.blocks]


def origins(body: str, **parts: str) -> dict[str, Origin]:
    """The place of every block that comes from one place."""
    found = draft(word(body, **parts))
    places = {}
    for block in found.blocks:
        mark = [mark for mark in found.marks if mark.start <= block.start][-1]
        places[found.text[block.start : block.end]] = mark.origin
    return places


def test_paragraphs_are_lines_and_empty_ones_only_count() -> None:
    found = origins(p("云岭镇工作报告") + p() + p("全年开会12次。"))
    assert found == {"云岭镇工作报告": Origin(paragraph=1), "全年开会12次。": Origin(paragraph=3)}


@pytest.mark.parametrize(
    ("inner", "seen"),
    [
        (r("审查") + r("合同") + r("36件"), "审查合同36件"),
        (f'<w:ins w:id="1">{r("新增")}</w:ins>{r("条文")}', "新增条文"),
        (f'<w:moveTo w:id="1">{r("移来")}</w:moveTo>', "移来"),
        (f'<w:hyperlink r:id="x">{r("门户网站")}</w:hyperlink>', "门户网站"),
        (f"<w:smartTag>{r('六月')}</w:smartTag><w:customXml>{r('三日')}</w:customXml>", "六月三日"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{r('已填写')}</w:sdtContent></w:sdt>", "已填写"),
        ("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲\t乙"),
        ("<w:r><w:t>2023</w:t><w:noBreakHyphen/><w:t>2024</w:t><w:softHyphen/></w:r>", "2023-2024"),
        (
            "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>fa</w:t></w:r></w:rt>"
            "<w:rubyBase><w:r><w:t>法</w:t></w:r></w:rubyBase></w:ruby></w:r>" + r("治"),
            "法治",
        ),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>' + r("公开"), "☑公开"),
        ('<w:r><w:sym w:font="Arial" w:char="2460"/></w:r>', "①"),
        (f"<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>{r('件')}", "x=1件"),
        ("<w:r><w:t> 三 </w:t></w:r>" + r("项"), "三项"),
        ("<w:r><w:t>甲\n  乙</w:t></w:r>", "甲   乙"),
        (f"<a:t>图中</a:t>{r('文中')}", "文中"),
    ],
)
def test_text_of_a_paragraph(inner: str, seen: str) -> None:
    assert lines(f"<w:p>{inner}</w:p>") == [seen]


def test_half_a_character_is_none() -> None:
    assert lines('<w:p><w:r><w:sym w:font="Arial" w:char="D83D"/><w:t>甲</w:t></w:r></w:p>') == ["甲"]


def test_line_breaks_part_blocks() -> None:
    assert lines("<w:p><w:r><w:t>云岭镇</w:t><w:br/><w:t>年度报告</w:t><w:cr/></w:r></w:p>" + p("正文")) == [
        "云岭镇",
        "年度报告",
        "正文",
    ]


def field(code: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + code + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def test_of_fields_only_the_result_is_text() -> None:
    code = "<w:r><w:instrText> REF 关键词 </w:instrText></w:r>"
    nested = field(code + field(code, r("内层")), r("外层"))
    assert lines(f"<w:p>{r('见')}{field(code, r('第二节'))}{nested}</w:p>") == ["见第二节外层"]
    assert lines(f'<w:p><w:fldSimple w:instr="DATE">{r("六月")}</w:fldSimple></w:p>') == ["六月"]


def test_a_field_without_end_does_not_swallow_the_report() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert lines(f"<w:p>{begin}{r('码')}</w:p>" + p("正文还在")) == ["正文还在"]


def test_tracked_deletions_are_no_text() -> None:
    gone = '<w:del w:id="1"><w:r><w:delText>旧数12</w:delText></w:r></w:del>'
    moved = f'<w:moveFrom w:id="2">{r("移走的话")}</w:moveFrom>'
    found = draft(word(f"<w:p>{r('新数36')}{gone}{moved}</w:p>"))
    assert found.text == "新数36\n"
    assert [(skip.why, skip.text, skip.origin.paragraph) for skip in found.skipped] == [
        ("deleted", "旧数12移走的话", 1)
    ]
    assert [remark.kind for remark in found.remarks] == ["deleted-text"]
    assert "8" in found.remarks[0].zh


def test_a_deleted_end_joins_two_paragraphs() -> None:
    first = p("前半句，", '<w:rPr><w:del w:id="1"/></w:rPr>')
    assert lines(first + p("后半句。") + p("另一段")) == ["前半句，后半句。", "另一段"]
    assert lines(p("一") + first) == ["一", "前半句，"]


def test_a_large_first_letter_belongs_to_the_paragraph_below() -> None:
    assert lines(p("云", '<w:framePr w:dropCap="drop"/>') + p("岭镇开会12次。")) == ["云岭镇开会12次。"]
    assert lines(p("框", '<w:framePr w:w="100"/>') + p("下段")) == ["框", "下段"]


def test_a_deleted_row_is_no_text() -> None:
    row = f"<w:tr><w:trPr>{{}}</w:trPr><w:tc>{p('甲')}</w:tc><w:tc>{p('乙')}</w:tc></w:tr>"
    table = f"<w:tbl>{row.format('')}{row.format('<w:del/>')}</w:tbl>"
    assert lines(table) == ["甲 | 乙"]


def test_what_stands_in_a_deleted_row_is_deleted_however_deep() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{p('内')}</w:tc><w:tc>{p('层')}</w:tc></w:tr></w:tbl>"
    row = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{inner}{p()}</w:tc><w:tc>{p('乙')}</w:tc></w:tr>"
    assert lines(f"<w:tbl>{row}</w:tbl>{p('正文')}") == ["正文"]


def test_old_properties_of_tables_and_sections_say_nothing() -> None:
    old = "<w:tblPrChange><w:tblPr><w:shd w:val='clear' w:fill='000000'/></w:tblPr></w:tblPrChange>"
    gone = "<w:trPrChange><w:trPr><w:hidden/></w:trPr></w:trPrChange>"
    white = p("白", "", "<w:color w:val='FFFFFF'/>")
    row = f"<w:tr><w:trPr>{gone}</w:trPr><w:tc>{p('甲')}</w:tc><w:tc>{white}</w:tc></w:tr>"
    table = f"<w:tbl><w:tblPr>{old}</w:tblPr>{row}</w:tbl>"
    section = (
        '<w:sectPr><w:sectPrChange><w:sectPr><w:headerReference r:id="header1"/></w:sectPr></w:sectPrChange></w:sectPr>'
    )
    assert lines(table + section, header1=p("旧页眉")) == ["甲 |"]


def test_old_formatting_of_a_tracked_change_says_nothing() -> None:
    change = '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'
    form = '<w:pPrChange w:id="2"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'
    assert kinds(p("看得见", form, change)) == [("看得见", "paragraph", 0)]


@pytest.mark.parametrize(
    ("form", "kind", "level"),
    [
        ('<w:pStyle w:val="1"/>', "heading", 1),
        ('<w:pStyle w:val="2"/>', "heading", 2),
        ('<w:pStyle w:val="own"/>', "heading", 1),
        ('<w:pStyle w:val="out"/>', "heading", 3),
        ('<w:pStyle w:val="out"/><w:outlineLvl w:val="9"/>', "paragraph", 0),
        ('<w:outlineLvl w:val="8"/>', "heading", 9),
        ('<w:pStyle w:val="T"/>', "paragraph", 0),
        ('<w:pStyle w:val="C"/>', "navigation", 0),
        ('<w:pStyle w:val="own-toc"/>', "paragraph", 0),
        ('<w:pStyle w:val="Heading4"/>', "heading", 4),
        ('<w:pStyle w:val="unknown"/>', "paragraph", 0),
        ("", "paragraph", 0),
    ],
)
def test_headings_are_what_the_format_says(form: str, kind: str, level: int) -> None:
    assert kinds(p("一、主要做法", form), styles=STYLES) == [("一、主要做法", kind, level)]


def test_a_sentence_is_no_line_of_a_table_of_contents() -> None:
    assert kinds(p("全年开会12次。", '<w:pStyle w:val="C"/>'), styles=STYLES) == [("全年开会12次。", "paragraph", 0)]


def test_contents_of_controls_count_and_their_prompts_do_not() -> None:
    prompt = (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    )
    filled = prompt.replace("<w:showingPlcHdr/>", '<w:showingPlcHdr w:val="0"/>')
    assert lines(prompt.format(p("单击此处输入")) + filled.format(p("云岭镇"))) == ["云岭镇"]
    assert origins(prompt.format(p("提示")) + p("正文")) == {"正文": Origin(paragraph=2)}


def box(inner: str, attributes: str = "", extra: str = "") -> str:
    """A text box of DrawingML."""
    return (
        f'<w:r><w:drawing><wp:anchor {attributes}>{extra}<wp:docPr id="1" name="b"/><a:graphic><a:graphicData><wps:wsp>'
        f"<wps:spPr/><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing></w:r>"
    )


def drawn(inner: str, style: str = "", attributes: str = "") -> str:
    """A text box of VML."""
    return (
        f'<w:r><w:pict><v:shape style="{style}" {attributes}><v:textbox><w:txbxContent>{inner}</w:txbxContent>'
        "</v:textbox></v:shape></w:pict></w:r>"
    )


def test_a_text_box_follows_the_paragraph_that_holds_it() -> None:
    body = p("首段") + f"<w:p>{r('上文')}{box(p('框中文字') + p('第二行'))}{r('下文')}</w:p>" + p("末段")
    assert origins(body) == {
        "首段": Origin(paragraph=1),
        "上文下文": Origin(paragraph=2),
        "框中文字": Origin(paragraph=2, part="text-box"),
        "第二行": Origin(paragraph=2, part="text-box"),
        "末段": Origin(paragraph=3),
    }


def test_one_branch_of_alternatives_is_read() -> None:
    def either(needs: str) -> str:
        choice = f'<mc:Choice Requires="{needs}">{box(p("新画法"))}</mc:Choice>' if needs else ""
        return (
            f"<w:p><mc:AlternateContent>{choice}<mc:Fallback>{drawn(p('旧画法'))}</mc:Fallback>"
            "</mc:AlternateContent></w:p>"
        )

    assert lines(either("wps")) == ["新画法"]
    assert lines(either("")) == ["旧画法"]
    assert lines(either("unheard")) == ["旧画法"]


def test_word_art_is_text_in_the_body_and_a_watermark_in_a_header() -> None:
    art = '<w:p><w:r><w:pict><v:shape><v:textpath string="云岭镇人民政府文件"/></v:shape></w:pict></w:r></w:p>'
    section = '<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>'
    assert lines(art) == ["云岭镇人民政府文件"]
    assert lines(p("正文") + section, header1=art) == ["正文"]


def note(kind: str, number: int, text: str, attributes: str = "") -> str:
    return f'<w:{kind} w:id="{number}" {attributes}>{p(text)}</w:{kind}>'


def test_notes_stand_at_the_end_with_the_place_of_their_marks() -> None:
    body = "<w:p>" + r("正文") + '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    body += p("次段") + '<w:p><w:r><w:endnoteReference w:id="1"/></w:r></w:p>'
    footnotes = note("footnote", 0, "线", 'w:type="separator"') + note("footnote", 2, "含代管乡镇。")
    found = origins(body, footnotes=footnotes, endnotes=note("endnote", 1, "截至年底。"))
    assert list(found) == ["正文", "次段", "含代管乡镇。", "截至年底。"]
    assert found["含代管乡镇。"] == Origin(paragraph=1, part="footnote")
    assert found["截至年底。"] == Origin(paragraph=3, part="endnote")


def test_a_note_that_nothing_refers_to_is_hidden() -> None:
    found = draft(word(p("正文"), footnotes=note("footnote", 2, "无人可见")))
    assert found.text == "正文\n"
    assert [(skip.why, skip.text) for skip in found.skipped] == [("hidden", "无人可见")]


def test_headers_and_footers_come_last_and_once() -> None:
    heads = '<w:sectPr><w:headerReference r:id="header1"/><w:footerReference r:id="footer1"/></w:sectPr>'
    body = p("首节", heads) + p("末节") + heads.replace("footer1", "footer2")
    found = kinds(body, header1=p("内部资料"), footer1=p("第1页"), footer2=p("第1页"))
    assert found == [
        ("首节", "paragraph", 0),
        ("末节", "paragraph", 0),
        ("内部资料", "header", 0),
        ("第1页", "footer", 0),
    ]
    assert lines(p("正文"), header1=p("没有一节用它")) == ["正文"]


def test_pictures_and_attachments_are_noted() -> None:
    body = f"<w:p>{r('见图')}<w:r><w:drawing><wp:inline><pic:pic/></wp:inline></w:drawing></w:r></w:p>"
    body += '<w:altChunk r:id="x"/><w:p><w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r></w:p>'
    skipped = draft(word(body + p("文字" * 60))).skipped
    assert [(skip.why, skip.origin.paragraph) for skip in skipped] == [
        ("picture", 1),
        ("attachment", 1),
        ("attachment", 2),
    ]


def test_the_strict_namespaces_are_read_as_well() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = p("甲", '<w:outlineLvl w:val="0"/>') + p("乙", "", "<w:vanish/>")
    document = f"<w:document {SPACES}><w:body>{body}</w:body></w:document>".replace(WORD, strict)
    files = {
        "_rels/.rels": relations(("r1", "officeDocument", "/word/other.xml")),
        "word/other.xml": document,
        "word/document.xml": "<broken",
    }
    found = draft(packed(files))
    assert (found.text, found.blocks[0].level) == ("甲\n", 1)


def test_a_part_may_be_named_from_the_root() -> None:
    section = '<w:sectPr><w:footerReference r:id="f"/></w:sectPr>'
    files = {
        "word/document.xml": f"<w:document {SPACES}>{p('甲')}{section}</w:document>",
        "word/_rels/document.xml.rels": relations(("f", "footer", "/other/foot.xml")),
        "other/foot.xml": f"<w:ftr {SPACES}>{p('乙')}</w:ftr>",
    }
    assert draft(packed(files)).text == "甲\n乙\n"


def test_the_main_part_is_found_without_relations() -> None:
    assert draft(packed({"word/document.xml": f"<w:document {SPACES}>{p('甲')}</w:document>"})).text == "甲\n"


def test_dates_of_the_file_are_a_remark_and_no_text() -> None:
    core = (
        '<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:created>2024-01-20T08:00:00Z</dcterms:created>'
        "<dcterms:modified>not a date</dcterms:modified></cp:coreProperties>"
    )
    files = {
        "_rels/.rels": relations(
            ("a", "officeDocument", "word/document.xml"), ("b", "core-properties", "docProps/core.xml")
        ),
        "word/document.xml": f"<w:document {SPACES}>{p('甲')}</w:document>",
        "docProps/core.xml": core,
    }
    found = draft(packed(files))
    assert [remark.kind for remark in found.remarks] == ["properties"]
    assert "2024-01-20" in found.remarks[0].zh
    assert found.stated == ()
