"""HTML pages: what a browser shows as a line is a block, with its kind and place."""

import codecs

import pytest
from documents_html_pages import BODY, TEXT, blocks, draft, report
from hypothesis import given
from hypothesis import strategies as st

from checker.documents.model import Origin, Stated
from checker.errors import UnreadableReport


def added(inner: str) -> list[tuple[str, str]]:
    """The blocks that a page has for `inner` between two paragraphs of a report."""
    found = blocks(f"<body><div>{TEXT}{inner}{TEXT}</div></body>")
    return found[4:-4]


def texts(inner: str) -> list[str]:
    return [text for _, text in added(inner)]


@pytest.mark.parametrize(
    ("inner", "lines"),
    [
        ("<p>甲<b>乙</b><span>丙</span></p><div>丁</div>", ["甲乙丙", "丁"]),
        ("<p>甲<br>乙<br/>丙</p>", ["甲", "乙", "丙"]),
        ("<p>甲<p>乙<p>丙", ["甲", "乙", "丙"]),
        ("甲<p>乙</p>丙", ["甲", "乙", "丙"]),
        ("<p>依法\n   行政</p>", ["依法行政"]),
        ("<p>law\n   in   force</p>", ["law in force"]),
        ("<p>&nbsp;&nbsp;　　&ensp;&emsp;首行缩进&nbsp;</p>", ["首行缩进"]),
        ("<p><span>\n全年</span>\n<span>12</span><span>次</span></p>", ["全年 12次"]),
        ("<p>甲&lt;乙&amp;丙&#65;&#x4e2d;&copy</p>", ["甲<乙&丙A中©"]),
        ("<p>甲&#0;&#55296;&#99999999999999999999;&#x110000;乙</p>", ["甲\ufffd\ufffd\ufffd\ufffd乙"]),
        ("<p>一 < 二 <3</p>", ["一 < 二 <3"]),
        ("<p>甲<!-- 乙 -->丙<!-->丁<!--->戊<!-- a --!>己</p>", ["甲丙丁戊己"]),
        ("<p>甲<![CDATA[乙]]><?php 丙 ?><!丁></ 戊>己</p>", ["甲己"]),
        ("<p>甲<!--[if gte mso 9]><p>乙</p><![endif]--><![if !vml]>丙<![endif]></p>", ["甲丙"]),
        ("<p title='不是正文' x=\"a>b\" y='<p>'>甲</p>", ["甲"]),
        ("<p>甲<o:p></o:p><o:p/>乙<w:x>丙</w:x></p>", ["甲乙丙"]),
        ("<script>'<p>甲</p>'</script><style>p{}</style><template>乙</template><noscript>丙</noscript>丁", ["丁"]),
        ("<script><!--<script></script>甲--></script>乙", ["乙"]),
        ("<textarea>甲</textarea><select><option>乙</select><input value=丙><iframe>丁</iframe>戊", ["戊"]),
        ("<details><summary>甲</summary>乙</details>", ["甲", "乙"]),
        ("<pre>一\n  二\n\n三</pre>", ["一", "二", "三"]),
        ("<p style='white-space:pre-wrap'>一\n二</p>", ["一", "二"]),
        ("<xmp>甲<p>乙</xmp>", ["甲<p>乙"]),
        ("<p>法<ruby>治<rp>(</rp><rt>zhi</rt></ruby>政府</p>", ["法治政府"]),
        ("<span style='display:block'>甲</span><p style='display:inline'>乙</p>丙", ["甲", "乙丙"]),
        ("<p>甲\u2028乙\x0c丙\x1c丁</p>", ["甲 乙 丙 丁"]),
        ("<p>law\x0bin\x1cforce</p><pre>a\x0cb\x85c</pre>", ["law in force", "a b c"]),
        ("<p>甲</br>乙</p>丙</p>丁", ["甲", "乙", "丙", "丁"]),
        ("<td>甲<td>乙</td>丙", ["甲", "乙丙"]),
    ],
)
def test_lines_are_those_of_a_browser(inner: str, lines: list[str]) -> None:
    assert texts(inner) == lines


def test_a_misplaced_end_tag_does_not_cut_a_paragraph() -> None:
    assert texts("<font color=red><p>执法</font>培训</p><p>三期</p>") == ["执法培训", "三期"]


def test_headings_have_the_level_of_their_element_and_the_title_none() -> None:
    title = "<h2>青禾县2023年法治政府建设情况报告</h2>"
    found = draft(f"{title}<div><h3>一、主要工作</h3>{TEXT}<h4>（一）学习</h4>{TEXT}</div>")
    kinds = [(block.kind, block.level) for block in found.blocks]
    assert kinds == [("paragraph", 0), ("heading", 3), *[("paragraph", 0)] * 4, ("heading", 4), *[("paragraph", 0)] * 4]


def test_a_sentence_in_a_heading_element_is_a_paragraph() -> None:
    assert added(f"<h3>{BODY}</h3>") == [("paragraph", BODY)]


@pytest.mark.parametrize(
    ("inner", "lines"),
    [
        ("<ol><li>甲<li>乙</ol>", ["1. 甲", "2. 乙"]),
        ("<ol start=3><li>甲<li value=9>乙<li>丙</ol>", ["3. 甲", "9. 乙", "10. 丙"]),
        ("<ol reversed><li>甲<li>乙</ol>", ["2. 甲", "1. 乙"]),
        ("<ol type=a><li>甲</ol><ol type=I start=4><li>乙</ol>", ["a. 甲", "IV. 乙"]),
        ("<ol style='list-style:none'><li>甲</ol>", ["甲"]),
        (
            "<ol style='list-style-type:cjk-ideographic' start=19><li>甲<li>乙<li>丙</ol>",
            ["十九、甲", "二十、乙", "二十一、丙"],
        ),
        ("<ol><li>甲<ol><li>乙</ol><li>丙</ol>", ["1. 甲", "1. 乙", "2. 丙"]),
        ("<ol><li>（一）甲<li>2、乙</ol>", ["（一）甲", "2、乙"]),
        ("<ol><li><p>甲</p><p>乙</p></ol>", ["1. 甲", "乙"]),
        ("<ol><li><li>乙</ol>", ["2. 乙"]),
    ],
)
def test_numbers_of_lists_are_those_of_a_browser(inner: str, lines: list[str]) -> None:
    assert texts(inner) == lines


def test_bullets_are_items_and_numbers_are_text() -> None:
    assert added("<ul><li>甲</ul><ol><li>乙</ol>") == [("item", "甲"), ("paragraph", "1. 乙")]


def test_rows_have_table_row_and_column() -> None:
    table = (
        "<table><tr><td>布局</td></tr></table><table><caption>表1</caption><tr><th rowspan=2>项目<th colspan=2>件数"
        "<tr><td>2022年<td>2023年<tr><td>复议<td><p>61</p><td>72</table>"
    )
    found = draft(f"<body><div>{TEXT}{table}{TEXT}</div>")
    rows = [found.text[block.start : block.end] for block in found.blocks if block.kind == "row"]
    assert rows == ["项目 | 件数", "2022年 | 2023年", "复议 | 61 | 72"]
    places = {
        word: next(mark.origin for mark in reversed(found.marks) if mark.start <= found.text.index(word))
        for word in ("项目", "件数", "2022年", "2023年", "复议", "72")
    }
    assert places == {
        "项目": Origin(table=2, row=1, column=1),
        "件数": Origin(table=2, row=1, column=2),
        "2022年": Origin(table=2, row=2, column=2),
        "2023年": Origin(table=2, row=2, column=3),
        "复议": Origin(table=2, row=3, column=1),
        "72": Origin(table=2, row=3, column=3),
    }


def test_a_table_that_holds_the_page_together_is_no_table() -> None:
    long = BODY * 8
    assert added(f"<table><tr><td>{long}<td>{long}</table>") == [("paragraph", long)] * 2
    inner = "<table><tr><td>甲<td>1</table>"
    assert added(f"<table><tr><td>说明<td>{inner}</table>") == [("paragraph", "说明"), ("row", "甲 | 1")]


def test_a_block_is_numbered_by_its_line() -> None:
    found = draft(f"<body><ul><li><a href=/>首页</a></ul><div>{TEXT}<table><tr><td>甲<td>1</table>{TEXT}</div>")
    lines = found.text.splitlines()
    for block, mark in zip(found.blocks, found.marks, strict=False):
        if mark.origin.paragraph:
            assert lines[mark.origin.paragraph - 1] == found.text[block.start : block.end]
    assert found.marks[-1].origin == Origin(paragraph=len(lines))


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"{}", "utf-8"),
        (codecs.BOM_UTF8 + b"<meta charset=gb2312>{}", "utf-8"),
        (b"<meta charset=gb2312>{}", "utf-8"),
        ("<meta charset=gb2312>{}镕".encode("gb18030"), "gb18030"),
        ("<meta http-equiv=Content-Type content='text/html; charset=GBK'>{}".encode("gb18030"), "gb18030"),
        ("<?xml version='1.0' encoding='gb2312'?>{}".encode("gb18030"), "gb18030"),
        ("{}".encode("gb18030"), "gb18030"),
        ("{}".encode("utf-16"), "utf-16"),
        ("<html><head><meta name=a content=b></head>{}".encode("utf-16-le"), "utf-16"),
    ],
)
def test_encodings(data: bytes, encoding: str) -> None:
    codec = "utf-16-le" if data[:2] in (b"\xff\xfe", b"<\x00") else encoding
    found = draft(data.replace("{}".encode(codec), TEXT.encode(codec)))
    assert found.encoding == encoding
    assert found.text.count(BODY) == 4


@pytest.mark.parametrize("codec", ["utf-8", "gb18030"])
def test_a_few_bad_bytes_are_replaced(codec: str) -> None:
    data = TEXT.encode(codec).replace("审议".encode(codec), b"\xff" + "审议".encode(codec), 1) + b"<p>\xe5"
    found = draft(f"<meta charset={codec}>".encode() + data)
    assert found.text.count(BODY) == 3
    assert found.text.count("\ufffd") == 2


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(UnreadableReport, match="not text"):
        draft(b"<html>" + bytes(range(128, 256)) * 20)


HEAD = (
    "<title>年度报告_青禾县</title><meta name=ArticleTitle content='青禾县2023年度报告'>"
    "<meta name=PubDate content='2024-1-5 09:30'><meta name=ContentSource content=县司法局>"
    "<meta name=ColumnName content=法治政府><meta name=SiteName content=青禾县网站>"
    "<meta name=SiteIDCode content=0000000001><meta name=Url content='http://www.qinghe.example/1.html'>"
)
TOLD = {
    "标题": "青禾县2023年度报告",
    "发布日期": "2024-01-05",
    "来源": "县司法局",
    "所属栏目": "法治政府",
    "网站名称": "青禾县网站",
    "网站标识码": "0000000001",
    "网址": "http://www.qinghe.example/1.html",
}


@pytest.mark.parametrize(
    ("head", "facts"),
    [
        (HEAD, TOLD),
        ("<title> 年度\n报告 </title>", {"标题": "年度 报告"}),
        ("<link rel=canonical href=https://a.example/x>", {"网址": "https://a.example/x"}),
        ("<meta property=og:title content=甲>", {"标题": "甲"}),
        ("<meta property=article:published_time content=2024-01-05T08:00:00+08:00>", {"发布日期": "2024-01-05"}),
        ("<meta name=pubdate content=20240105>", {"发布日期": "2024-01-05"}),
        ("<meta name=PubDate content=昨天><meta name=Url content=/1.html>", {"发布日期": "昨天"}),
        ("<meta name=SiteDomain content=x.example><base href=http://a.example/>", {"网址": "http://a.example/"}),
        ("<!-- saved from url=(0021)https://a.example/b/c -->", {"网址": "https://a.example/b/c"}),
        ("<meta name=SiteDomain content=x.example>", {"网址": "x.example"}),
    ],
)
def test_the_head_states_facts(head: str, facts: dict[str, str]) -> None:
    assert draft(head + TEXT).stated == tuple(Stated(*fact) for fact in facts.items())


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Zs", "Zl", "Zp"]), min_size=1), max_size=6
    )
)
def test_any_text_comes_back_as_it_was(paragraphs: list[str]) -> None:
    escaped = (text.replace("&", "&amp;").replace("<", "&lt;") for text in paragraphs)
    page = f"<body>{TEXT}" + "".join(f"<p>{text}</p>" for text in escaped) + f"<p>{BODY}</p>"
    assert report(page)[4:-1] == paragraphs
