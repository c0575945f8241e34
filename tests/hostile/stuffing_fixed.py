"""Hiding places of OFD files, and places that look like one."""

from collections.abc import Iterator, Mapping

from hostile_fixed import LEFT, PITCH, SPACE, fixed, hollow, outline, page, painted, place, root, text, wrapped
from stuffing_text import STRONG
from stuffing_trick import Trick

_ROWS = len(wrapped(STRONG))
_TEXT = painted([STRONG], place())[0]
_WHITE = '<ofd:FillColor Value="255 255 255"/>'
_INSIDE = {
    "white": _WHITE,
    "nearly-white": '<ofd:FillColor Value="252 253 251"/>',
    "white-in-hexadecimal": '<ofd:FillColor Value="#FF #FF #FF"/>',
    "white-by-ink": '<ofd:FillColor Value="0 0 0 0"/>',
    "white-grey": '<ofd:FillColor ColorSpace="77" Value="255"/>',
    "white-by-palette": '<ofd:FillColor ColorSpace="78" Index="1"/>',
    "transparent-colour": '<ofd:FillColor Value="0 0 0" Alpha="0"/>',
    "nearly-transparent": '<ofd:FillColor Value="0 0 0" Alpha="4"/>',
    "shading-of-white": '<ofd:FillColor><ofd:AxialShd StartPoint="0 0" EndPoint="9 9">'
    '<ofd:Segment><ofd:Color Value="255 255 255"/>'
    '</ofd:Segment><ofd:Segment><ofd:Color Value="255 255 255"/></ofd:Segment></ofd:AxialShd></ofd:FillColor>',
    "clipped-off": "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary='0 "
    "0 0 0' Fill='true'><ofd:AbbreviatedData>M 0 0 L 0 0 C"
    "</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>",
}
_ATTRIBUTES = {
    "not-visible": 'Visible="false"',
    "alpha-0": 'Alpha="0"',
    "not-filled": 'Fill="false"',
    "white-by-parameter": 'DrawParam="50"',
    "white-by-a-chain": 'DrawParam="51"',
    "narrow": 'HScale="0.001"',
    "shrunk": 'CTM="0.01 0 0 0.01 0 0"',
    "flattened": 'CTM="1 0 0 0 0 0"',
    "moved-off": 'CTM="1 0 0 1 -900 0"',
    "turned-by-nothing": 'CTM="0 0 0 0 0 0"',
}
_RESOURCES = (
    '<ofd:ColorSpaces><ofd:ColorSpace ID="77" Type="GRAY"/>'
    '<ofd:ColorSpace ID="78" Type="RGB"><ofd:Palette><ofd:CV>0 0 0'
    "</ofd:CV><ofd:CV>255 255 255</ofd:CV></ofd:Palette></ofd:ColorSpace></ofd:ColorSpaces><ofd:DrawParams>"
    f'<ofd:DrawParam ID="50">{_WHITE}</ofd:DrawParam><ofd:DrawParam ID="51" Relative="50"/></ofd:DrawParams>'
    '<ofd:MultiMedias><ofd:MultiMedia ID="60" Type="Image"><ofd:MediaFile>a.jpg</ofd:MediaFile></ofd:MultiMedia>'
    "</ofd:MultiMedias>"
)


def _box(value: str, height: float = 0, top: float = -1) -> str:
    top, height = place() - 2 if top < 0 else top, height or _ROWS * PITCH + 2
    path = f"M 0 0 L 210 0 L 210 {height} L 0 {height} C"
    return (
        f'<ofd:PathObject ID="3" Boundary="0 {top} 210 {height}" '
        f'Fill="true" Stroke="false"><ofd:FillColor Value="{value}"/>'
        f"<ofd:AbbreviatedData>{path}</ofd:AbbreviatedData></ofd:PathObject>"
    )


def _made(
    inside: str, rows: int = _ROWS, more: Mapping[str, str | bytes] | None = None, before: str = "", common: str = ""
) -> bytes:
    files = {"Doc_0/Res/a.jpg": b"\xff\xd8\xff\xe0", **(more or {})}
    return fixed(page(hollow(inside, rows), before), files, common, _RESOURCES)


def _trick(name: str, inside: str, noted: str = "hidden-text") -> Trick:
    return Trick(f"{name}.ofd", lambda: _made(inside), noted=noted)


def tricks() -> Iterator[Trick]:
    """All of them."""
    for name, inside in _INSIDE.items():
        yield _trick(name, painted([STRONG], place(), inside=inside)[0])
    for name, more in _ATTRIBUTES.items():
        yield _trick(name, painted([STRONG], place(), more=more)[0])
    for size in (0.1, 0.5, 0.7):
        yield _trick(f"size-{size}", painted([STRONG], place(), size)[0])
    picture = f'<ofd:ImageObject ID="4" Boundary="0 {place() - 2} 210 150" CTM="210 0 0 150 0 0" ResourceID="60"/>'
    far = _TEXT.replace('Boundary="', 'Boundary="9')
    strips = "".join(_box("255 255 255", 1.2, place() - 2 + at) for at in range(140))
    glyphless = "".join(
        text(
            LEFT,
            place() + PITCH * n,
            line,
            inside=f'<ofd:CGTransform CodePosition="0" CodeCount="{len(line)}" GlyphCount="0"/>',
        )
        for n, line in enumerate(wrapped(STRONG))
    )
    kinds = {
        "covered": _TEXT + _box("255 255 255"),
        "covered-by-a-picture": _TEXT + picture,
        "covered-in-pieces": _TEXT + strips,
        "without-glyphs": glyphless,
        "ink-on-ink": _box("0 0 0") + _TEXT,
        "off-the-page": far,
        "on-each-other": "".join(
            text(LEFT, place() + 6.5 * n, line).replace(' 4.2">', ' 0">') for n, line in enumerate(wrapped(STRONG))
        ),
    }
    for name, inside in kinds.items():
        yield _trick(name, inside)
    yield from _apart()
    yield from _layers()
    yield from _visible()


def _layers() -> Iterator[Trick]:
    """Hidden by what stands on another layer or template."""
    above = page(_box("255 255 255"))
    common = '<ofd:TemplatePage ID="70" BaseLoc="T.xml" ZOrder="Foreground"/>'
    use = '<ofd:Template TemplateID="70" ZOrder="{}"/>'
    cover = {"Doc_0/T.xml": above}
    yield Trick(
        "covered-by-a-template.ofd", lambda: _made(_TEXT, more=cover, before=use.format("Foreground"), common=common)
    )
    layers = (
        f'<ofd:Layer ID="1" Type="Foreground">{_box("255 255 255")}</ofd:Layer>'
        f'<ofd:Layer ID="2" Type="Body">{hollow(_TEXT, _ROWS)}</ofd:Layer>'
    )
    content = f"<ofd:Page {SPACE}><ofd:Content>{layers}</ofd:Content></ofd:Page>"
    yield Trick("covered-by-a-layer.ofd", lambda: fixed(content))
    below = {"Doc_0/T.xml": page(painted([STRONG], place(), inside=_WHITE)[0])}
    yield Trick(
        "white-on-a-template.ofd", lambda: _made("", more=below, before=use.format("Background"), common=common)
    )
    area = (
        "<ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
        "<ofd:ApplicationBox>0 0 210 {}</ofd:ApplicationBox></ofd:Area>"
    )
    last = page(hollow() + painted([STRONG], 200)[0], area.format(195))
    yield Trick("below-the-application-box.ofd", lambda: fixed(last))


def _apart() -> Iterator[Trick]:
    """What is stored in the file but is no text of a page."""
    info = (
        f"<ofd:Title>{STRONG}</ofd:Title><ofd:Keywords><ofd:Keyword>{STRONG}</ofd:Keyword></ofd:Keywords>"
        f"<ofd:CustomDatas><ofd:CustomData Name='x'>{STRONG}</ofd:CustomData></ofd:CustomDatas>"
    )
    yield Trick("properties.ofd", lambda: _made("", 0, {"OFD.xml": root(info=info)}), noted="")
    loose = {"Doc_0/Other.xml": page(_TEXT)}
    yield Trick("page-that-is-none.ofd", lambda: _made("", 0, loose), noted="")
    unused = '<ofd:TemplatePage ID="71" BaseLoc="Other.xml"/>'
    yield Trick("template-of-nothing.ofd", lambda: _made("", 0, loose, common=unused), noted="")
    second = root().replace(
        "</ofd:OFD>", "<ofd:DocBody><ofd:DocRoot>Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
    )
    other = {
        "OFD.xml": second,
        "Doc_1/Document.xml": outline(["P.xml"]),
        "Doc_1/P.xml": page(_TEXT),
        "Doc_1/Res.xml": f"<ofd:Res {SPACE}/>",
    }
    yield Trick("second-document.ofd", lambda: _made("", 0, other), noted="several-documents")
    notes = (
        f'<ofd:Annotations {SPACE}><ofd:Page PageID="100"><ofd:FileLoc>N.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>'
    )
    note = (
        f'<ofd:PageAnnot {SPACE}><ofd:Annot Type="Highlight" ID="2" Visible="false"><ofd:Remark>'
        f"{STRONG}</ofd:Remark><ofd:Appearance>{_TEXT}</ofd:Appearance></ofd:Annot></ofd:PageAnnot>"
    )
    listed = outline(["Page.xml"], more="<ofd:Annotations>Annotations.xml</ofd:Annotations>")
    annotated = {"Doc_0/Document.xml": listed, "Doc_0/Annotations.xml": notes, "Doc_0/N.xml": note}
    yield Trick("note.ofd", lambda: _made("", 0, annotated), noted="")
    yield _trick(
        "text-without-a-code", f"<ofd:TextObject ID='1' Boundary='25 99 9 9' Size='4'>{STRONG}</ofd:TextObject>", ""
    )
    yield _trick("comment", f"<!--{_TEXT}-->", "")
    yield _trick("action", f"<ofd:Actions><ofd:Action><ofd:URI URI='{STRONG}'/>{_TEXT}</ofd:Action></ofd:Actions>", "")
    twice = [("Doc_0/Page.xml", page(hollow(_TEXT, _ROWS))), ("doc_0/PAGE.xml", page(hollow()))]
    yield Trick("page-twice.ofd", lambda: _made("", 0, dict(twice)), noted="refused")


def _visible() -> Iterator[Trick]:
    """What must not be taken for hidden."""
    seen = {
        "plain": _TEXT,
        "white-on-blue": _box("20 40 120") + painted([STRONG], place(), inside=_WHITE)[0],
        "grey": painted([STRONG], place(), inside='<ofd:FillColor Value="128 128 128"/>')[0],
        "after-the-cover": _box("255 255 255") + _TEXT,
        "half-transparent": painted([STRONG], place(), more='Alpha="150"')[0],
        "outlined": painted([STRONG], place(), more='Fill="false" Stroke="true"')[0],
        "small": painted([STRONG], place(), 2.5)[0],
        "in-a-block": f'<ofd:PageBlock ID="6"><ofd:PageBlock ID="7">{_TEXT}</ofd:PageBlock></ofd:PageBlock>',
        "char-by-char": "".join(
            text(LEFT + (0 if n else 8.4) + 4.2 * at, round(place() + PITCH * n, 2), char)
            for n, line in enumerate(wrapped(STRONG))
            for at, char in enumerate(line)
        ),
    }
    for name, inside in seen.items():
        yield Trick(f"seen-{name}.ofd", lambda inside=inside: _made(inside), True, "")
