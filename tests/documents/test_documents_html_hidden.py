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
        "<div style='background:url(a.png)'><span style='color:#fff'>{}</span></div>",
        "<table background=a.gif><tr><td><font color=#ffffff>{}</font></table>",
        "<div style='background-image:linear-gradient(red,blue)'><p style='color:#fff'>{}</p></div>",
        "<p style='visibility:hidden'><b style='visibility:visible'>{}</b></p>",
        "<p style='font-size:0'><span style='font-size:16px'>{}</span></p>",
        "<p style='font-size:62.5%'><span style='font-size:1.6rem'>{}</span></p>",
        "<p style='text-indent:-2em;margin-left:-30px'>{}</p>",
        "<p style='position:relative;left:-9999px;'>{}</p>".replace("left:-9999px", "left:-10px"),
        "<p style='height:0'>{}</p>",
        "<p style='overflow:hidden;height:20px'>{}</p>",
        "<p style='opacity:.8'>{}</p>",
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
        (".x{color:#fff} [lang] .x{background:#036}", False),
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
