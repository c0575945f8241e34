"""Hiding places of Word files, and places that look like one."""

from collections.abc import Iterator

from hostile_word import body, document, paragraph, parts, relations, run, word
from hostile_zip import Entry, by_hand, packed
from stuffing_text import STRONG
from stuffing_trick import Trick

_WHITE = '<w:color w:val="FFFFFF"/>'
_LOOKS = {
    "vanish": "<w:vanish/>",
    "vanish-on": '<w:vanish w:val="1"/>',
    "white": _WHITE,
    "nearly-white": '<w:color w:val="FBFDFC"/>',
    "theme-white": '<w:color w:val="FFFFFF" w:themeColor="background1"/>',
    "half-a-point": '<w:sz w:val="1"/>',
    "two-points": '<w:sz w:val="4"/><w:szCs w:val="4"/>',
    "one-per-cent-wide": '<w:w w:val="1"/>',
    "black-on-black": '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>',
    "red-on-red": '<w:color w:val="FF0000"/><w:highlight w:val="red"/>',
    "no-fill": "<w14:textFill><w14:noFill/></w14:textFill>",
    "transparent": '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/>'
    "</w14:srgbClr></w14:solidFill></w14:textFill>",
    "characters-on-each-other": '<w:spacing w:val="-400"/>',
    "raised-off-the-page": '<w:position w:val="3000"/>',
    "fitted-into-a-point": '<w:fitText w:val="20"/>',
    "text-colour-faded": '<w:color w:val="FFFFFF" w:themeColor="text1" w:themeTint="00"/>',
    "hidden-and-once-seen": '<w:vanish/><w:rPrChange w:id="1"><w:rPr><w:vanish w:val="0"/></w:rPr></w:rPrChange>',
}
_FORMS = {
    "line-of-a-twentieth": '<w:spacing w:line="1" w:lineRule="exact"/>',
    "indent-off-the-page": '<w:ind w:left="-30000" w:right="30000"/>',
    "frame-off-the-page": '<w:framePr w:w="2000" w:hAnchor="page" w:vAnchor="page" w:x="-20000" w:y="-20000"/>',
}


_LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def _numbering(look: str) -> str:
    """A list whose label says it all."""
    level = f'<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="{STRONG}"/><w:rPr>{look}</w:rPr></w:lvl>'
    number = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    return f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>{number}'


def tricks() -> Iterator[Trick]:
    """All of them."""
    for name, look in _LOOKS.items():
        yield _trick(name, paragraph(STRONG, look=look))
    for name, form in _FORMS.items():
        yield _trick(name, paragraph(STRONG, form))
    yield from _styles()
    yield from _boxes()
    yield from _tables()
    yield from _apart()
    yield from _skipped()
    yield from _packages()
    yield from _visible()


def _trick(name: str, inside: str, noted: str = "hidden-text", **others: str) -> Trick:
    return Trick(f"{name}.docx", lambda: word(inside, **others), noted=noted)


def _styles() -> Iterator[Trick]:
    base = '<w:style w:type="paragraph" w:styleId="low"><w:name w:val="low"/><w:rPr><w:vanish/></w:rPr></w:style>'
    above = '<w:style w:type="paragraph" w:styleId="up"><w:name w:val="up"/><w:basedOn w:val="low"/></w:style>'
    yield _trick("style-of-a-style", paragraph(STRONG, '<w:pStyle w:val="up"/>'), styles=base + above)
    character = '<w:style w:type="character" w:styleId="c"><w:name w:val="c"/><w:rPr>{}</w:rPr></w:style>'
    use = paragraph(STRONG, look='<w:rStyle w:val="c"/>')
    for name, look in (("vanish", "<w:vanish/>"), ("white", _WHITE), ("tiny", '<w:sz w:val="2"/>')):
        yield _trick(f"character-style-{name}", use, styles=character.format(look))
    table = '<w:style w:type="table" w:styleId="t"><w:name w:val="t"/><w:rPr>{}</w:rPr></w:style>'
    cell = (
        '<w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr><w:tr><w:tc>' + paragraph(STRONG) + "</w:tc></w:tr></w:tbl>"
    )
    for name, look in (("vanish", "<w:vanish/>"), ("white", _WHITE)):
        yield _trick(f"table-style-{name}", cell, styles=table.format(look))
    default = '<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/></w:style>'
    seen = '<w:rPr><w:color w:val="000000"/></w:rPr>'
    defaults = f"<w:docDefaults><w:rPrDefault><w:rPr>{_WHITE}</w:rPr></w:rPrDefault></w:docDefaults>{default}"
    content = (
        body(paragraph(STRONG))
        .replace("<w:rPr></w:rPr>", seen)
        .replace(f'{seen}<w:t xml:space="preserve">{STRONG[:9]}', f'<w:t xml:space="preserve">{STRONG[:9]}')
    )
    yield Trick("white-by-default.docx", lambda: packed(parts(document(content), styles=defaults)))


def _boxes() -> Iterator[Trick]:
    inner = f"<w:txbxContent>{paragraph(STRONG)}</w:txbxContent>"
    anchor = (
        '<w:p><w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page">'
        "<wp:posOffset>{x}</wp:posOffset></wp:positionH>"
        '<wp:positionV relativeFrom="page"><wp:posOffset>'
        '{y}</wp:posOffset></wp:positionV><wp:extent cx="{w}" cy="{h}"/>'
        '<wp:docPr id="7" name="box"{more}/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="{w}" cy="{h}"/></a:xfrm></wps:spPr><wps:txbx>'
        f"{inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>"
    )
    place = {"x": 900_000, "y": 900_000, "w": 5_000_000, "h": 3_000_000, "more": ""}
    for name, other in (
        ("left", {"x": -9_000_000}),
        ("above", {"y": -9_000_000}),
        ("below", {"y": 30_000_000}),
        ("small", {"w": 10, "h": 10}),
        ("hidden", {"more": ' hidden="1"'}),
    ):
        yield _trick(f"box-{name}", anchor.format(**place | other))
    vml = f'<w:p><w:r><w:pict><v:shape style="{{}}"><v:textbox>{inner}</v:textbox></v:shape></w:pict></w:r></w:p>'
    for name, style in (
        ("hidden", "visibility:hidden"),
        ("far", "position:absolute;margin-left:-3000pt;width:200pt;height:100pt"),
        ("flat", "position:absolute;width:0;height:0"),
        ("none", "display:none"),
    ):
        yield _trick(f"shape-{name}", vml.format(style))
    yield Trick("box-seen.docx", lambda: word(anchor.format(**place)), seen=True, noted="")


def _tables() -> Iterator[Trick]:
    table = "<w:tbl>{}<w:tr>{}<w:tc>{}" + paragraph(STRONG) + "</w:tc></w:tr></w:tbl>"
    low = '<w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr>'
    yield _trick("row-without-height", table.format("", low, ""))
    yield _trick("row-hidden", table.format("", "<w:trPr><w:hidden/></w:trPr>", ""))
    yield _trick(
        "table-off-the-page", table.format('<w:tblPr><w:tblpPr w:tblpX="-20000" w:tblpY="1"/></w:tblPr>', "", "")
    )
    merged = (
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr>"
        f"<w:vMerge/></w:tcPr>{paragraph(STRONG)}</w:tc></w:tr></w:tbl>"
    )
    first = '<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc></w:tr>'
    yield _trick("below-a-merged-cell", merged.replace("<w:tr><w:tc><w:p/></w:tc></w:tr>", first))
    yield _trick("deleted-row", table.format("", '<w:trPr><w:del w:id="1" w:author="x"/></w:trPr>', ""), "deleted-text")


def _apart() -> Iterator[Trick]:
    """What is stored in the file but is no text of the page."""
    deleted = f'<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>{STRONG}</w:delText></w:r></w:del></w:p>'
    yield _trick("deletion", deleted, "deleted-text")
    yield _trick("moved-away", f'<w:p><w:moveFrom w:id="1">{run(STRONG)}</w:moveFrom></w:p>', "deleted-text")
    comment = f'<w:comment w:id="1">{paragraph(STRONG)}</w:comment>'
    yield _trick("comment", '<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>', "", comments=comment)
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    yield _trick("header", section, "", header1=paragraph(STRONG))
    yield _trick("header-of-nothing", "", "", header1=paragraph(STRONG))
    note = f'<w:footnote w:id="9">{paragraph(STRONG)}</w:footnote>'
    yield _trick("footnote-of-nothing", "", "", footnotes=note)
    picture = (
        '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" '
        f'descr="{STRONG}" title="{STRONG}"/></wp:inline></w:drawing></w:r></w:p>'
    )
    yield _trick("alternative-text", picture, "")
    code = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>'
        f'{STRONG}</w:instrText></w:r>{run(STRONG)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    yield _trick("field-code", code, "")
    holder = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph(STRONG)}</w:sdtContent></w:sdt>"
    yield _trick("placeholder", holder, "")
    yield _trick(
        "hint-of-a-link", f'<w:p><w:hyperlink w:tooltip="{STRONG}">{run("持续用力。")}</w:hyperlink></w:p>', ""
    )
    ruby = f"<w:p><w:r><w:ruby><w:rt>{run(STRONG)}</w:rt><w:rubyBase>{run('法')}</w:rubyBase></w:ruby></w:r></w:p>"
    yield _trick("ruby", ruby, "")


def _skipped() -> Iterator[Trick]:
    """What Word leaves out when it shows a file."""
    for name, look in (("vanish", "<w:vanish/>"), ("white", _WHITE), ("tiny", '<w:sz w:val="2"/>')):
        yield _trick(f"label-{name}", paragraph("持续用力。", _LISTED), "", numbering=_numbering(look))
    phantom = (
        '<w:p><m:oMath><m:phant><m:phantPr><m:show m:val="0"/></m:phantPr>'
        f"<m:e><m:r><m:t>{STRONG}</m:t></m:r></m:e></m:phant></m:oMath></w:p>"
    )
    yield _trick("phantom-of-a-formula", phantom)
    choice = (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="{}">{}</mc:Choice>'
        "<mc:Fallback>{}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    text = f'<w:t xml:space="preserve">{STRONG}</w:t>'
    yield _trick("fallback", choice.format("wps", "<w:t>法</w:t>", text), "")
    yield _trick("choice-that-no-word-knows", choice.format("zz", text, "<w:t>法</w:t>"), "")
    ignored = document(body(f"<zz:x>{paragraph(STRONG)}</zz:x>")).replace(
        " xmlns:w=", ' mc:Ignorable="zz" xmlns:zz="urn:zz" xmlns:w=', 1
    )
    yield Trick("ignorable.docx", lambda: packed(parts(ignored)), noted="")


def _packages() -> Iterator[Trick]:
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{STRONG}</dc:title><dc:description>{STRONG}'
        "</dc:description></cp:coreProperties>"
    )
    links = relations(
        ("r1", "officeDocument", "word/document.xml"), ("r2", "metadata/core-properties", "docProps/core.xml")
    )
    yield Trick("properties.docx", lambda: word(more={"docProps/core.xml": core, "_rels/.rels": links}), noted="")
    other = document(body(paragraph(STRONG)))
    yield Trick(
        "another-document.docx",
        lambda: word(more={"word/document2.xml": other, "customXml/item1.xml": other}),
        noted="",
    )
    entries = [(name, data if isinstance(data, bytes) else data.encode()) for name, data in parts().items()]
    for name in ("word/document.xml", "Word/Document.xml", "word\\document.xml", "/word/document.xml"):
        twice = [*entries, (name, other.encode())]
        made = [Entry(part.encode(), data) for part, data in twice]
        label = {"w": "twice", "W": "capitals", "/": "slash"}[name[0]] + ("-back" if "\\" in name else "")
        yield Trick(f"main-part-{label}.docx", lambda made=made: by_hand(made), noted="refused")


def _visible() -> Iterator[Trick]:
    """What must not be taken for hidden."""
    dark = '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F4E79"/>'
    cell = (
        '<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="7F0000"/></w:tcPr>'
        + paragraph(STRONG, look=_WHITE)
        + "</w:tc></w:tr></w:tbl>"
    )
    inserted = f'<w:p><w:ins w:id="1" w:author="x">{run(STRONG)}</w:ins></w:p>'
    control = f"<w:sdt><w:sdtContent>{paragraph(STRONG)}</w:sdtContent></w:sdt>"
    seen = {
        "plain": paragraph(STRONG),
        "white-on-blue": paragraph(STRONG, look=dark),
        "white-in-a-red-cell": cell,
        "inserted": inserted,
        "content-control": control,
        "vanish-off": paragraph(STRONG, look='<w:vanish w:val="0"/>'),
        "grey": paragraph(STRONG, look='<w:color w:val="808080"/>'),
        "six-points": paragraph(STRONG, look='<w:sz w:val="12"/>'),
        "run-for-run": "<w:p>" + "".join(run(char) for char in STRONG) + "</w:p>",
        "bookmarks-between": "<w:p>" + "<w:bookmarkStart/>".join(run(char) for char in STRONG) + "</w:p>",
    }
    for name, inside in seen.items():
        yield Trick(f"seen-{name}.docx", lambda inside=inside: word(inside), True, "")
