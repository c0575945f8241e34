"""Text of a page that nobody sees is told, and is no part of the report; visible text is never lost."""

import pytest
from documents_html_pages import BODY, TEXT, draft, report

STUFFED = "全面落实行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度"


def hidden(inner: str, head: str = "") -> list[str]:
    """What of `inner` is left out as hidden; the rest of it must be in the report."""
    found = draft(f"{head}<div>{TEXT}{inner}{TEXT}</div>")
    return [skipped.text for skipped in found.skipped if skipped.why == "hidden"]


@pytest.mark.parametrize(
    "inner",
    [
        "<p hidden>{}</p>",
        "<p style='display:none'>{}</p>",
        "<p style='DISPLAY : none !important;color:red'>{}</p>",
        "<p style='display:/**/none'>{}</p>",
        "<div style='display:none'><p>{}</p></div>",
        "<p style='visibility:hidden'>{}</p>",
        "<p style='visibility:collapse'><b>{}</b></p>",
        "<p style='opacity:0'>{}</p>",
        "<p style='opacity:0.01'>{}</p>",
        "<p style='font-size:0'>{}</p>",
        "<p style='font-size:1px'>{}</p>",
        "<p style='font-size:1.4pt'>{}</p>",
        "<p style='font-size:10%'><span style='font-size:.9em'>{}</span></p>",
        "<p style='font:1px 宋体'>{}</p>",
        "<p style='color:#fff'>{}</p>",
        "<p style='color:white'>{}</p>",
        "<p style='color:rgb(250, 250, 250)'>{}</p>",
        "<p style='color:rgba(0,0,0,0)'>{}</p>",
        "<p style='color:rgb(0 0 0 / 1%)'>{}</p>",
        "<p style='color:hsl(0,0%,99%)'>{}</p>",
        "<p style='color:transparent'>{}</p>",
        "<p style='-webkit-text-fill-color:transparent'>{}</p>",
        "<font color=#ffffff>{}</font>",
        "<font color=ffffff>{}</font>",
        "<p><font color=white></p><p>{}</font></p>",
        "<table bgcolor=#003366><tr><td><font color=#003366>{}</font></table>",
        "<p style='background:#000'><span style='color:#000'>{}</span></p>",
        "<p style='background-color:yellow;color:yellow'>{}</p>",
        "<p style='background:url(a.png)'><span style='background:#fff;color:#fff'>{}</span></p>",
        "<div style='background:url(a.png)'><span style='color:#fff'>{}</span></div>",
        "<table background=a.gif><tr><td><font color=#ffffff>{}</font></table>",
        "<p style='text-indent:-9999px'>{}</p>",
        "<p style='text-indent:-99em'>{}</p>",
        "<p style='position:absolute;left:-9999px'>{}</p>",
        "<p style='position:fixed;top:-100em'>{}</p>",
        "<p style='margin-left:-9999px'>{}</p>",
        "<p style='position:absolute;clip:rect(0,0,0,0)'>{}</p>",
        "<p style='position:absolute;clip:rect(0 0 0 0)'>{}</p>",
        "<p style='clip-path:inset(100%)'>{}</p>",
        "<div style='height:0;overflow:hidden'>{}</div>",
        "<div style='width:0px;overflow:hidden'>{}</div>",
        "<div style='max-height:0;overflow-y:hidden'>{}</div>",
        "<p style='transform:scale(0)'>{}</p>",
        "<p style='display:none!important;display:block'>{}</p>",
        "<p style='transform:translate(0, -9999px)'>{}</p>",
        "<p style='transform:rotateX(-90deg)'>{}</p>",
        "<p style='scale:1 0'>{}</p>",
        "<p style='zoom:0.01'>{}</p>",
        "<p style='filter:blur(1px) opacity(1%)'>{}</p>",
        "<p style='mask:linear-gradient(transparent,rgba(0,0,0,0))'>{}</p>",
        "<p style='clip-path:circle(0 at 50% 50%)'>{}</p>",
        "<p style='clip-path:polygon(0 0,0 0,0 0,0 0)'>{}</p>",
        "<p style='letter-spacing:-1em'>{}</p>",
        "<p style='line-height:0;overflow:hidden'>{}</p>",
        "<p style='position:absolute;left:calc(100% + 9999px)'>{}</p>",
        "<p style='position:absolute;inset:-999em auto auto'>{}</p>",
        "<p style='background:linear-gradient(white,#fff);color:#fff'>{}</p>",
        "<div style='--h:none'><p style='display:var(--h)'>{}</p></div>",
        "<svg><text fill=white>{}</text></svg>",
        "<svg><defs><text>{}</text></defs></svg>",
        "<dialog>{}</dialog>",
    ],
)
def test_stuffing_is_left_out_and_told(inner: str) -> None:
    page = f"<div>{TEXT}{inner.replace('{}', STUFFED)}{TEXT}</div>"
    assert hidden(inner.replace("{}", STUFFED)) == [STUFFED]
    assert report(page) == [BODY] * 8
    (remark,) = draft(page).remarks
    assert (remark.kind, str(len(STUFFED)) in remark.en) == ("hidden-text", True)


@pytest.mark.parametrize(
    "inner",
    [
        "<p style='color:red'>{}</p>",
        "<p style='color:#ccc'>{}</p>",
        "<p style='background:#000'><span style='color:#fff'>{}</span></p>",
        "<table bgcolor=#003366><tr><td><font color=#ffffff>{}</font></table>",
        "<div style='background:url(data:image/png;base64,iVBORw0KGgo=)'><span style='color:#fff'>{}</span></div>",
        "<div style='background-image:linear-gradient(red,blue)'><p style='color:#fff'>{}</p></div>",
        "<p style='visibility:hidden'><b style='visibility:visible'>{}</b></p>",
        "<p style='font-size:0'><span style='font-size:16px'>{}</span></p>",
        "<p style='font-size:62.5%'><span style='font-size:1.6rem'>{}</span></p>",
        "<p style='text-indent:-2em;margin-left:-30px'>{}</p>",
        "<p style='position:relative;left:-9999px;'>{}</p>".replace("left:-9999px", "left:-10px"),
        "<p style='height:0'>{}</p>",
        "<p style='overflow:hidden;height:20px'>{}</p>",
        "<p style='opacity:.8'>{}</p>",
        "<p style='display:none;display:no-such-value;display:block'>{}</p>",
        "<p style='transform:translate(-50%,-50%) rotate(90deg) scale(.5)'>{}</p>",
        "<p style='zoom:1'>{}</p>",
        "<p style='filter:none'>{}</p>",
        "<p style='clip:rect(0,0,0,0)'>{}</p>",
        "<p style='clip-path:inset(0)'>{}</p>",
        "<p style='clip-path:polygon(0 0,100% 0,100% 100%)'>{}</p>",
        "<p style='letter-spacing:-.3em'>{}</p>",
        "<div style='font-size:0;letter-spacing:-4px'><p style='font-size:16px;letter-spacing:0'>{}</p></div>",
        "<div style='height:0;padding-bottom:56%;overflow:hidden'>{}</div>",
        "<div style='width:0;flex:1;overflow:hidden'>{}</div>",
        "<div style='height:0;min-height:100%;overflow:hidden'>{}</div>",
        "<p style='position:relative;left:9999px;left:0'>{}</p>",
        "<p style='display:var(--nothing)'>{}</p>",
        "<svg><text>{}</text></svg>",
        "<p aria-hidden=true>{}</p>",
        "<dialog open>{}</dialog>",
        "<p style='display:none'><p style='display:block'>{}</p>",
        "<p style='color:white'>{}</p>".replace("white", "wheat"),
        "<font color=white>&nbsp;</font>{}",
        "<table><tr><td><font color=white></table>{}",
        "<p style='display:none'></p>{}",
    ],
)
def test_what_is_seen_is_kept(inner: str) -> None:
    page = f"<div>{TEXT}{inner.replace('{}', STUFFED)}{TEXT}</div>"
    assert STUFFED in report(page)
    assert not draft(page).remarks
    assert not hidden(inner.replace("{}", STUFFED))


@pytest.mark.parametrize(
    "inner",
    [
        "<datalist><option>甲</datalist>",
        "<datalist><option>甲<option>乙</option></datalist>",
        "<select><optgroup label=甲><option>乙</select>",
        "<template><p>甲</p></template>",
        "<template><table><tr><td>甲</template>",
        "<iframe><p>甲</p></iframe>",
        "<iframe srcdoc='<p>甲</p>'></iframe>",
        "<object data=a.swf><param name=a></object>",
    ],
)
def test_what_follows_an_element_without_text_is_kept(inner: str) -> None:
    assert report(f"<!doctype html><div>{TEXT}{inner}{TEXT}</div>") == [BODY] * 8


def test_a_short_report_beside_a_frame_is_a_report() -> None:
    page = f"<!doctype html><div id=zoom>{TEXT}<p>谢谢。</p>{{}}<p>{BODY}</p></div>"
    for frame in ("<iframe src=/count.html></iframe>", "<iframe srcdoc=甲></iframe>", "<embed src=1.swf>"):
        assert len(report(page.replace("{}", frame))) == 6
        assert "attachment" in [skipped.why for skipped in draft(page.replace("{}", frame)).skipped]


@pytest.mark.parametrize(
    "bad", [b"\xff", b"\xe5\x8e", b"\xed\xa0\x80\xed\xbf\xbf", b"\xff\xc0\xed\xa0\x80\xf5\x80\x80\x80"]
)
@pytest.mark.parametrize("declared", ["", "utf-8"])
def test_a_few_bad_bytes_are_shown_as_a_browser_does(bad: bytes, declared: str) -> None:
    page = f"<meta charset='{declared}'><div>{TEXT}<p>甲@乙</p>{TEXT}</div>".encode().replace(b"@", bad)
    lines = report(page)
    assert (len(lines), lines[4][0], lines[4][-1]) == (9, "甲", "乙")
    assert set(lines[4][1:-1]) == {"\ufffd"}


@pytest.mark.parametrize(
    ("sheet", "gone"),
    [
        (".x{display:none}", True),
        ("<!-- .x{display:none} -->", True),
        ("p.x{visibility:hidden}", True),
        ("#y{font-size:0}", True),
        ("P{color:#fff}", True),
        (".a, .x , .b{color:#fff}", True),
        ("/* .x{color:red} */ .x{color:#fff /* weiß */}", True),
        (".x{display:none}.x{display:block}", False),
        (".x{display:none}#y{display:block}", False),
        ("#y{display:block}.x{display:none}", False),
        ("div.x{display:none}", False),
        (".xx{display:none}", False),
        ("@media print{.x{display:none}}", False),
        ("@media screen{.x{display:none}}", True),
        ("@media (max-width:600px){.x{display:none}} .z{color:red}", False),
        ("@import url(a.css); .x{display:none}", True),
        ("@font-face{font-family:a;src:url(b)} .x{display:none}", True),
        (".x:hover{display:none}", False),
        (".x{color:#fff} div .x{background:#036}", False),
        (".x{color:#fff} [lang] .x{background:#036}", True),
        ("div .x{display:none}", True),
        ("body>div > p{display:none}", True),
        (".w.x{display:none}", True),
        (".v.x{display:none}", False),
        ("table .x{display:none}", False),
        ("div p.x{display:block} .x{display:none}", False),
        ("div .x{display:none} .x{display:block}", True),
        ("/* .x{display:none}", False),
    ],
)
def test_style_sheets_of_the_page_count(sheet: str, gone: bool) -> None:
    told = hidden(f"<p class='w x' id=y>{STUFFED}</p>", f"<style>{sheet}</style>")
    assert (STUFFED in "".join(told)) == gone


@pytest.mark.parametrize(
    ("attributes", "gone"),
    [("media=screen", True), ("media=print", False), ("type=text/css", True), ("type=text/plain", False)],
)
def test_a_sheet_counts_where_it_is_for_screens(attributes: str, gone: bool) -> None:
    head = f"<style {attributes}>.x{{display:none}}</style>"
    assert bool(hidden(f"<p class=x>{STUFFED}</p>", head)) == gone


def test_menus_are_hidden_everywhere_and_no_remark() -> None:
    menu = f"<ul style='display:none'><li><a href=/>{STUFFED}</a></ul>"
    page = f"<body>{menu}<div class=TRS_Editor>{TEXT}</div>{menu}</body>"
    assert len(draft(page).skipped) == 2
    assert not draft(page).remarks
    assert draft(page.replace("</div>", f"{menu}</div>")).remarks


def test_a_few_hidden_characters_are_told_without_a_remark() -> None:
    page = f"<div>{TEXT}<p hidden>执法公示</p>{TEXT}</div>"
    found = draft(page)
    assert [(skipped.why, skipped.text, skipped.origin.paragraph) for skipped in found.skipped] == [
        ("hidden", "执法公示", 5)
    ]
    assert not found.remarks


def test_pictures_and_attachments_of_the_report_are_told() -> None:
    page = (
        f"<body><img src=logo.png><ul class=nav><li><a href=/>首页</a></ul><div id=zoom>{TEXT}<p>"
        "<img src=1.png><img src=2.png></p><p>附件：<a href='/f/1.docx?x=1'>执法<b>统计表</b></a></p>"
        f"<iframe src=/pdf/2.pdf></iframe><embed src=3.swf>{TEXT}</div><img src=code.png></body>"
    )
    told = [(skipped.why, skipped.text) for skipped in draft(page).skipped]
    assert told == [
        ("picture", ""),
        ("attachment", "执法统计表"),
        ("attachment", "/pdf/2.pdf"),
        ("attachment", "3.swf"),
    ]
    assert "附件：执法统计表" in report(page)
