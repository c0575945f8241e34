"""Pages as the systems of government sites write them, around any report. All names and addresses are invented."""

import re
from collections.abc import Callable, Sequence
from html import escape

from checker.documents.html import read
from checker.documents.limits import DEFAULT, Limits
from checker.documents.source import Draft, Source

Lines = Sequence[str]
"""Title and paragraphs of a report."""

BODY = "全年召开县政府常务会议12次，审议重大事项36件，均经合法性审查；举办执法人员培训3期，参训210人次。"
"""A sentence of an invented report."""
TEXT = "".join(f"<p>{BODY}</p>" for _ in range(4))
"""Enough of them to be a report."""


def draft(page: str | bytes, limits: Limits = DEFAULT) -> Draft:
    """What the reader makes of a page."""
    return read(Source("page.html", page if isinstance(page, bytes) else page.encode(), limits))


def blocks(page: str | bytes) -> list[tuple[str, str]]:
    """Kind and text of every block."""
    found = draft(page)
    return [(block.kind, found.text[block.start : block.end]) for block in found.blocks]


def report(page: str | bytes) -> list[str]:
    """The blocks that are the report."""
    return [text for kind, text in blocks(page) if kind != "navigation"]


SITE = "青禾县人民政府门户网站"
MENU = "".join(
    f'<li><a href="/{n}/">{name}</a></li>' for n, name in enumerate(("首页", "走进青禾", "政务公开", "互动交流"))
)
NEWS = "".join(
    f'<li><a href="/news/{n}.html">{name}</a><span>2024-01-1{n}</span></li>'
    for n, name in enumerate(
        ("青禾县召开全县安全生产会议", "青禾县开展春季植树，干部群众三百人参加", "县图书馆周末照常开放")
    )
)
FOOT = (
    "主办：青禾县人民政府办公室  承办：青禾县数据中心  电话：0999-5550100<br>"
    "青ICP备00000001号  青公网安备 00000000000001号  网站标识码：0000000001"
)
INFO = (
    "发布时间：2024-01-15 09:30　来源：县司法局　浏览次数：<span id=hits>312</span>次　"
    "字号：<a>大</a> <a>中</a> <a>小</a>"
)


def _head(title: str, more: str = "", charset: str = "utf-8") -> str:
    return f'<head><meta charset="{charset}"><title>{escape(title)}</title>{more}</head>'


def _paragraphs(lines: Lines, start: str = "<p>", end: str = "</p>\n") -> str:
    return "".join(start + escape(line) + end for line in lines)


def _metas(title: str) -> str:
    told = {
        "SiteName": SITE, "SiteDomain": "www.qinghe.example", "SiteIDCode": "0000000001",
        "ColumnName": "法治政府建设年度报告", "ColumnType": "政务公开",
        "ArticleTitle": title, "PubDate": "2024-01-15 09:30", "ContentSource": "县司法局",
        "Url": "http://www.qinghe.example/zwgk/202401/t20240115_1.html",
    }  # fmt: skip
    return "".join(f'<meta name="{name}" content="{escape(value)}">' for name, value in told.items())


def trs(lines: Lines) -> str:
    """The commonest system: standard meta elements, index block as a table, container by class."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "">
<html xmlns="http://www.w3.org/1999/xhtml">{_head(lines[0] + "_" + SITE, _metas(lines[0]))}
<body><div class="header"><div class="logo">{SITE}</div><ul class="nav">{MENU}</ul>
<div class="sub" style="display:none"><a href="#">县长之窗</a><a href="#">部门动态</a></div></div>
<div class="dqwz">当前位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/zwgk/">政务公开</a></div>
<table class="index" width="100%"><tr><th>索 引 号：</th><td>QH0001-2024-00003</td><th>主题分类：</th><td>司法</td></tr>
<tr><th>发布机构：</th><td>青禾县司法局</td><th>成文日期：</th><td>2024年01月15日</td></tr></table>
<div class="xl_title"><h1>{escape(lines[0])}</h1></div><div class="info">{INFO}</div>
<div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:2}}</style>
{_paragraphs(lines[1:], '<p align="justify">　　')}</div>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
<div class="ewm">扫一扫在手机打开当前页</div>
<ul class="xgxx"><li>相关链接</li>{NEWS}</ul><div class="footer"><p>{FOOT}</p></div>
<script>document.write("<p>统计代码。</p>");</script></body></html>"""


def zoom(lines: Lines) -> str:
    """Container #zoom, every paragraph in styled spans, share buttons and neighbours below."""
    text = _paragraphs(
        lines[1:],
        '<p style="text-indent: 2em; line-height: 28.5pt;"><span style="font-family: 仿宋; font-size: 16pt;">',
        "</span></p>",
    )
    return f"""<!doctype html><html lang="zh">{_head(SITE)}<body style="background:#f4f4f4">
<div id="top"><a href="/login">登录</a> | <a href="/reg">注册</a></div><div id="menu"><ul>{MENU}</ul></div>
<div class="w1000" style="background-color:#fff"><div class="bt">{escape(lines[0])}</div><p class="laiyuan">{INFO}</p>
<div id="zoom">{text}</div><p class="buttons">
【<a href="javascript:print()">打印本页</a>】【<a href="#">关闭窗口</a>】</p>
<div>上一篇：<a href="a.html">青禾县2023年财政决算公开</a></div><div>下一篇：<a href="b.html">没有了</a></div></div>
<div class="footer">{FOOT}</div></body></html>"""


def nested_tables(lines: Lines) -> str:
    """A page of 2005: tables in tables, line breaks for paragraphs, blanks for indents, no container."""
    text = "<br>\r\n".join("&nbsp;&nbsp;&nbsp;&nbsp;" + escape(line) for line in lines[1:])
    return f"""<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312">
<TITLE>{escape(lines[0])}</TITLE></HEAD><BODY bgColor=#e8f0ff text=#000000 topMargin=0><CENTER>
<TABLE width=980 border=0 cellPadding=0><TR><TD bgColor=#003399>
<FONT color=#ffffff size=5>青禾县人民政府</FONT></TD></TR>
<TR><TD><A href="/">网站首页</A> | <A href="/a">机构设置</A> | <A href="/b">政策法规</A> |
<A href="/c">办事指南</A></TD></TR></TABLE>
<TABLE width=980><TR><TD width=180 vAlign=top><TABLE>
<TR><TD>·<A href="/1">领导之窗</A></TD></TR><TR><TD>·<A href="/2">公示公告</A></TD></TR></TABLE></TD>
<TD width=800><TABLE width="100%"><TR><TD align=middle><FONT size=5><B>{escape(lines[0])}</B></FONT></TD></TR>
<TR><TD align=middle>{INFO}</TD></TR><TR><TD><FONT size=3>{text}<BR></FONT></TD></TR>
<TR><TD align=right>【<A href="#">打印</A>】【<A href="#">关闭</A>】</TD></TR></TABLE></TD></TR></TABLE>
<TABLE width=980><TR><TD align=center>{FOOT}</TD></TR></TABLE></CENTER></BODY></HTML>"""


def html5(lines: Lines) -> str:
    """Sections with names of their own, and a column beside the article that tells something in sentences."""
    meta = f'<meta property="og:title" content="{escape(lines[0])}">'
    return f"""<!DOCTYPE html><html>{_head(lines[0] + " - " + SITE, meta)}
<body><header><p>{SITE}</p><nav><ul>{MENU}</ul></nav></header><main><article><header><h1>{escape(lines[0])}</h1>
<p class="meta"><time datetime="2024-01-15">2024-01-15</time> 来源：县司法局</p></header>
<div class="body">{_paragraphs(lines[1:])}</div><footer><a href="#">返回列表</a></footer></article>
<aside><h3>本站说明</h3><p>本站提供全县各部门的公开信息，内容由各部门负责；如有疑问，请与各部门联系。</p><ul>{NEWS}</ul></aside></main>
<footer><p>{FOOT}</p></footer></body></html>"""


def wechat(lines: Lines) -> str:
    """An account's article: sections in sections, every run of text in a span of its own."""
    sections = "".join(
        '<section style="margin: 0px 8px; line-height: 1.75em;"><span leaf="" style="font-size: 17px;">'
        f"{escape(line)}</span></section><section><span leaf=''><br></span></section>"
        for line in lines[1:]
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="{escape(lines[0])}">
<meta property="article:published_time" content="2024-01-15"><title></title></head><body id="activity-detail">
<div id="js_article" class="rich_media"><div class="rich_media_inner"><h1 class="rich_media_title" id="activity-name">
{escape(lines[0])}
</h1><div id="meta_content"><span>原创</span> <span>青禾司法</span> <em id="publish_time">2024年1月15日 09:30</em></div>
<div class="rich_media_content" id="js_content" style="visibility: visible;"><section data-role="outer">
<section style="background-color: rgb(255, 255, 255);">{sections}</section></section></div>
<div id="js_pc_qr_code" style="display:none;"><p>微信扫一扫关注该公众号，继续滑动看下一个，轻触阅读原文。</p></div>
<div class="related">喜欢此内容的人还喜欢</div></div></div>
<script>var nickname = "青禾司法。";</script></body></html>"""


def spans(lines: Lines) -> str:
    """Every few characters in a span, with line ends between the spans, as web editors leave them."""
    body = ""
    for line in lines[1:]:
        parts = re.findall(r".{1,7}", line)
        body += "<p>" + "".join(f"<span lang=EN-US>\n</span><span>{escape(part)}</span>" for part in parts) + "</p>\n"
    return f"""<html>{_head(lines[0])}<body>
<div class="crumbs"><a href="/">首页</a>&gt;&gt;<a href="/x">年度报告</a></div>
<div class="article"><h2 class="tit">{escape(lines[0])}</h2><div class="art_con">{body}</div></div>
<div class="foot">{FOOT}</div></body></html>"""


def word(lines: Lines) -> str:
    """Saved from a word processor as filtered HTML: lines wrapped anywhere, conditional comments, empty paragraphs."""
    body = ""
    for line in lines[1:]:
        wrapped = re.sub("(.{30}[一-龥])(?=[一-龥])", r"\1\n", escape(line))
        body += (
            f"<p class=MsoNormal style='text-indent:32.0pt;line-height:28.0pt'><span\nstyle='font-size:16.0pt;"
            f"font-family:仿宋'>{wrapped}<span\nlang=EN-US><o:p></o:p></span></span></p>\n\n"
            "<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n"
        )
    return f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type
content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 15 (filtered)"><title>报告</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal {{margin:0cm; font-size:10.5pt;}} @page WordSection1 {{size:595.3pt 841.9pt;}}
div.WordSection1 {{page:WordSection1;}} --></style></head><body lang=ZH-CN style='text-justify-trim:punctuation'>
<div class=WordSection1 style='layout-grid:15.6pt'><p class=MsoNormal align=center style='text-align:center'><b><span
style='font-size:22.0pt;font-family:方正小标宋'>{escape(lines[0])}<o:p></o:p></span></b></p>
{body}<![if !supportEmptyParas]>&nbsp;<![endif]></div></body></html>"""


def pre(lines: Lines) -> str:
    """The whole text as it was typed."""
    text = "\n".join("    " + escape(line) for line in lines[1:])
    return f"""<html>{_head(lines[0])}<body><table><tr>
<td><a href="/">首页</a></td><td><a href="/a">公开</a></td></tr></table>
<h3 align="center">{escape(lines[0])}</h3><pre>
{text}
</pre><p align="center"><a href="javascript:window.close()">关闭窗口</a></p></body></html>"""


def no_container(lines: Lines) -> str:
    """Paragraphs straight in the body, between a list of links and the footer, and nothing has a name."""
    return f"""<html>{_head(lines[0] + "—" + SITE)}<body><ul>{MENU}</ul>
<p><a href="/">首页</a> &gt; <a href="/zw">政务</a> &gt; 正文</p><p align="center"><b>{escape(lines[0])}</b></p>
<p align="center">时间：2024-01-15　作者：县司法局</p>{_paragraphs(lines[1:])}
<p>上一条：<a href="1.htm">青禾县2023年政府信息公开报告</a></p>
<ul>{NEWS}</ul><hr><p align="center">版权所有：青禾县人民政府</p></body></html>"""


def fragment(lines: Lines) -> str:
    """The text of an editor's field, without any page around it."""
    return f'<p style="text-align:center"><strong>{escape(lines[0])}</strong></p>' + _paragraphs(
        lines[1:], "<p>&#12288;&#12288;"
    )


def siblings(lines: Lines) -> str:
    """Each part of the report in a box of its own, headings and signature beside the boxes."""
    boxes, box = "", ""
    for line in lines[1:]:
        if re.match("[一二三四五六七八九十]+、", line) and len(line) < 40:
            boxes += (f'<div class="box"><div class="in">{box}</div></div>' if box else "") + f"<h2>{escape(line)}</h2>"
            box = ""
        else:
            box += f"<p>{escape(line)}</p>"
    boxes += f'<div class="box"><div class="in">{box}</div></div>' if box else ""
    return f"""<!DOCTYPE html><html>{_head(lines[0])}<body><div class="navbar"><ul>{MENU}</ul></div>
<div class="page"><h1>{escape(lines[0])}</h1>{boxes}</div><div class="links"><ul>{NEWS}</ul></div>
<div class="copyright">{FOOT}</div></body></html>"""


def print_view(lines: Lines) -> str:
    """What the button for printing opens."""
    return f"""<html>{_head("打印页面")}<body onload="window.print()"><div><button onclick="print()">打印</button>
<button onclick="close()">关闭</button></div><center><font size="5">{escape(lines[0])}</font></center>
<div>{_paragraphs(lines[1:], "<div>　　", "</div>")}</div>
<div align="right">打印时间：2024-01-15 10:00</div></body></html>"""


def saved(lines: Lines) -> str:
    """What a browser saves of a page that a script has built."""
    return f"""<!DOCTYPE html>
<!-- saved from url=(0052)https://www.qinghe.example/#/detail?id=20240115 -->
<html lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>{SITE}</title><link rel="stylesheet" href="./saved_files/app.css"></head><body style="overflow: auto;">
<noscript><strong>请启用 JavaScript。</strong></noscript><div id="app"><div class="el-header">
<ul role="menubar" class="el-menu"><li role="menuitem"><a href="https://www.qinghe.example/">首页</a></li>
<li><a href="#">公开</a></li></ul></div><div data-v-2="" class="el-main">
<div data-v-2="" class="detail-title">{escape(lines[0])}</div>
<div data-v-2="" class="detail-meta"><span>发布日期：</span><span>2024-01-15</span><span>信息来源：</span>
<span>县司法局</span></div><div data-v-2="" class="detail-content">
{_paragraphs(lines[1:], '<p style="text-indent: 2em;"><span>&nbsp;', "<br></span></p>")}</div></div>
<div class="el-footer"><p>{FOOT}</p></div></div><div class="el-popper" style="display: none;">
复制链接成功，快去分享给好友吧，
也可以扫描二维码查看。</div></body></html>"""


def ucap(lines: Lines) -> str:
    """Container by id UCAP-CONTENT inside table cells, as large portals have it."""
    return f"""<!DOCTYPE html><html>{_head(lines[0] + "_年度报告_" + SITE, _metas(lines[0]))}<body>
<div class="BreadcrumbNav"><a href="/">首页</a> &gt; <a href="/zw">政务</a></div>
<div class="article oneColumn pub_border"><h1>{escape(lines[0])}</h1><div class="pages-date">2024-01-15 09:30
<span class="font">来源：青禾县司法局</span></div><div class="pages_content" id="UCAP-CONTENT"><table><tbody><tr><td>
{_paragraphs(lines[1:], '<p style="text-indent: 2em; font-family: 宋体; font-size: 12pt;">')}
</td></tr></tbody></table></div>
<div class="editor">责任编辑：王小田</div></div><div class="ad_column"><p>扫一扫在手机打开当前页</p></div>
<div class="footer">{FOOT}</div></body></html>"""


def disclosure(lines: Lines) -> str:
    """A page of the disclosure platform: index block as a list of labels, a paragraph is a div."""
    return f"""<html>{_head(lines[0])}<body><div class="left"><ul>{MENU}</ul></div><div class="right">
<ul class="syh"><li><label>索引号：</label><span>QH-2024-0003</span></li>
<li><label>公开方式：</label><span>主动公开</span></li><li><label>生成日期：</label><span>2024-01-15</span></li></ul>
<div class="xxgk_title">{escape(lines[0])}</div>
<div class="xxgk_content"><div>{_paragraphs(lines[1:], "<div>&ensp;&ensp;", "</div>")}</div></div></div>
<div id="footer"><div>{FOOT}</div></div></body></html>"""


def unclosed(lines: Lines) -> str:
    """Hand-written long ago: nothing is closed."""
    body = "".join(f"<P><FONT face=宋体 size=3>　　{escape(line)}\n" for line in lines[1:])
    return f"""<HTML><HEAD><TITLE>{escape(lines[0])}</TITLE><BODY><UL><LI><A HREF=/>首页</A><LI><A HREF=/a>新闻</A></UL>
<H2 ALIGN=CENTER>{escape(lines[0])}</H2>{body}<HR><P ALIGN=CENTER><A HREF="mailto:x@qinghe.example">联系我们</A>"""


def one_div(lines: Lines) -> str:
    """Title and text in one block, cut by line breaks; the side column holds summaries."""
    text = "<br><br>".join("　　" + escape(line) for line in lines[1:])
    return f"""<html>{_head(lines[0])}<body><div class="top"><div class="menu">{MENU}</div></div><div class="wrap">
<div class="con"><div style="text-align:center;font-size:24px">{escape(lines[0])}</div>
<div style="text-align:center">{INFO}</div><div class="content">{text}</div></div><div class="sidebar"><b>热点</b>
<p>县农业农村局提醒，近期气温下降，请注意大棚保温。</p><ul>{NEWS}</ul></div></div>
<div class="bottom"><p>{FOOT}</p></div></body></html>"""


PAGES: dict[str, Callable[[Lines], str]] = {
    page.__name__: page
    for page in (
        trs, zoom, nested_tables, html5, wechat, spans, word, pre, no_container, fragment, siblings, print_view, saved,
        ucap, disclosure, unclosed, one_div,
    )
}  # fmt: skip
