"""Word files for the tests: small ones with everything that a comment must not disturb, and what is in a result."""

from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from checker.audit import Tools, audit_report
from checker.documents import read
from checker.model import Audit
from checker.render.formats import View
from checker.render.screen import Screen
from checker.structure import parse

SAMPLES = sorted((Path(__file__).parents[1] / "formats" / "files").glob("*.docx"))
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{WORD}}}"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_SPACES = (
    f'xmlns:w="{WORD}" xmlns:r="{_RELATED}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
_KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_MAIN = _KINDS + "document.main+xml"

COMMENT = (
    '<w:comment w:id="4" w:author="李工" w:initials="L" w:date="2024-01-05T09:00:00Z">'
    "<w:p><w:r><w:t>此处请核对。</w:t></w:r></w:p></w:comment>"
)
_NOTES = {2: "培训学时由县司法局统一登记。", 3: "严格落实行政执法案卷评查制度。"}
FOOTNOTES = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' + "".join(
    f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>{words}</w:t></w:r></w:p></w:footnote>'
    for number, words in _NOTES.items()
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>'
    '<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def p(inner: str, form: str = "") -> str:
    """A paragraph."""
    return f"<w:p>{f'<w:pPr>{form}</w:pPr>' if form else ''}{inner}</w:p>"


def r(text: str, look: str = "") -> str:
    """A run."""
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r w:rsidR="00AB12CD">{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def box(text: str) -> str:
    """A run with nothing but a text box."""
    return (
        '<w:r><w:pict><v:shape style="width:200pt;height:40pt"><v:textbox><w:txbxContent>'
        f"{p(r(text))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )


LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DOCPROPERTY 年度 </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    + r("2023年", "<w:i/>")
    + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
BODY = "".join(
    (
        p(r("青崖镇人民政府") + r("2023年度", "<w:b/>") + r("法治政府建设情况报告"), '<w:jc w:val="center"/>'),
        p(r("现将") + _FIELD + r("法治政府建设情况报告如下。")),
        p(r("主要举措和成效"), LISTED),
        p(
            r("全年开展普法宣传")
            + '<w:ins w:id="7" w:author="王" w:date="2024-01-02T00:00:00Z">' + r("12场次") + "</w:ins>"
            + '<w:del w:id="8" w:author="王"><w:r><w:delText>很多</w:delText></w:r></w:del>'
            + r("，受众3400人次。", '<w:b/><w:rPrChange w:id="9" w:author="王"><w:rPr/></w:rPrChange>')
            + '<w:bookmarkStart w:id="1" w:name="甲"/>' + r("严格落实行政执法三项制度，") + '<w:bookmarkEnd w:id="1"/>'
            + '<w:hyperlink r:id="link">' + r("切实规范执法行为", "<w:u/>") + r("。") + "</w:hyperlink>"
        ),
        p(
            '<w:commentRangeStart w:id="4"/>' + r("高度重视") + '<w:commentRangeEnd w:id="4"/>'
            '<w:r><w:commentReference w:id="4"/></w:r>' + r("行政复议工作。")
            + "<w:r><w:t>不断健全</w:t><w:tab/><w:t>应急预案</w:t><w:br/><w:t> 体系。 </w:t></w:r>"
        ),
        p(
            r("镇政府聘请法律顾问2名")
            + '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
            + r("，执法人员参加培训")
            + '<w:r><w:footnoteReference w:id="3"/></w:r>' + r("。")
        ),
        p(r("大力推进政务公开。") + box("认真贯彻行政执法公示制度。") + r("积极化解矛盾纠纷。")),
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
        + "".join(
            "<w:tr>" + "".join(f"<w:tc>{p(r(cell))}</w:tc>" for cell in row) + "</w:tr>"
            for row in (("事项", "数量"), ("行政处罚案件", "17件"), ("合法性审查", "积极推进行政决策合法性审查"))
        )
        + "</w:tbl>",
        "<w:sdt><w:sdtPr/><w:sdtContent>"
        + p(r("党政主要负责人切实履行推进法治建设第一责任人职责。"))
        + "</w:sdtContent></w:sdt>",
        p(r("存在的不足"), LISTED),
        p(r("执法力量偏弱，") + "<m:oMath><m:r><m:t>n=2</m:t></m:r></m:oMath>" + r("，原因是编制不足。")),
        p(r("下一年安排"), LISTED),
        p('<w:fldSimple w:instr="DATE">' + r("2024年") + "</w:fldSimple>" + r("将开展执法案卷评查，组织培训2期。")),
        p(r("青崖镇人民政府") + r("秘密批注", "<w:vanish/>"), '<w:jc w:val="right"/>'),
    )
)  # fmt: skip


def packed(body: str = BODY, main: str = _MAIN, **parts: str) -> bytes:
    """A Word file with this body and the numbering, the notes and a comment of another reader, if not given."""
    held = {"comments": COMMENT, "footnotes": FOOTNOTES, "numbering": NUMBERING, **parts}
    held = {name: content for name, content in held.items() if content}
    overrides = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{_KINDS}{name}+xml"/>' for name in held)
    related = "".join(f'<Relationship Id="{name}" Type="{_RELATED}/{name}" Target="{name}.xml"/>' for name in held)
    link = f'<Relationship Id="link" Type="{_RELATED}/hyperlink" Target="https://example.org/" TargetMode="External"/>'
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxml'
        f'formats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Type="{_RELATED}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {_SPACES}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{related}{link}</Relationships>',
        "customXml/keep.bin": "\x00\x01 nobody looks at this",
        **{f"word/{name}.xml": f"<w:{name} {_SPACES}>{content}</w:{name}>" for name, content in held.items()},
    }  # fmt: skip
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return buffer.getvalue()


class Told(NamedTuple):
    """A comment of a result."""

    words: str
    """The text between its start and its end."""
    lines: list[str]
    """What it says."""
    author: str


def audited(path: Path, tools: Tools, **options: str) -> Audit:
    """The audit of a file."""
    return audit_report(parse(read(path), **options), tools)


def view(lang: str = "zh", everything: bool = False, target: str = "") -> View:
    """How the result is wanted."""
    return View(Screen(100, False, lang), everything, target)


def parts(data: bytes) -> dict[str, bytes]:
    """All parts of a package."""
    with ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
        return {info.filename: package.read(info) for info in package.infolist()}


def told(data: bytes) -> dict[str, Told]:
    """All comments by number; each must begin, end and be referred to once, in this order."""
    held = parts(data)
    open_: dict[str, list[str]] = {}
    words: dict[str, str] = {}
    referred: list[str] = []
    for element in etree.fromstring(held["word/document.xml"]).iter("*"):
        number = element.get(f"{W}id")
        if element.tag == f"{W}commentRangeStart":
            assert number not in {*open_, *words}
            open_[number] = []
        elif element.tag == f"{W}commentRangeEnd":
            words[number] = "".join(open_.pop(number))
        elif element.tag == f"{W}commentReference":
            assert number in words
            referred.append(number)
        elif element.tag in (f"{W}t", "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"):
            for one in open_.values():
                one.append(element.text or "")
    comments = etree.fromstring(held["word/comments.xml"])
    assert not open_
    assert sorted(referred) == sorted(words) == sorted(one.get(f"{W}id") for one in comments)
    return {
        one.get(f"{W}id"): Told(
            words[one.get(f"{W}id")],
            ["".join(text.text or "" for text in line.iter(f"{W}t")) for line in one.iter(f"{W}p")],
            one.get(f"{W}author"),
        )
        for one in comments
    }


def bare(text: str) -> str:
    """Without white space and bars between cells."""
    return "".join(text.replace("|", "").split())
