"""A report in other formats: for the sample files, and for tests with reports outside the project."""

import html
import re
import subprocess
from io import BytesIO
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from docx import Document as Word
from docx.shared import Pt

from checker.documents import Document
from checker.documents.builder import CELL
from checker.documents.model import Block

STYLE = """
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
body { font: 16pt/28pt 'Noto Serif CJK SC', serif; text-align: justify; }
h1 { font-size: 22pt; line-height: 32pt; text-align: center; font-weight: normal; }
h2, h3, p { font-size: 16pt; text-indent: 2em; margin: 0; }
h2, h3 { font-weight: bold; }
table { border-collapse: collapse; width: 100%; margin: 8pt 0; font-size: 12pt; line-height: 18pt; }
td { border: 1px solid black; padding: 2pt 6pt; }
"""
CHROMIUM = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-pdf-header-footer")


def text_of(document: Document, block: Block) -> str:
    """The words of a block without the marks of emphasis."""
    return document.text[block.start : block.end].replace("**", "")


def cells_of(row: str) -> list[str]:
    """The cells of a row."""
    return [cell.strip() for cell in row.split(CELL.strip())]


def paragraph_of(document: Document, block: Block) -> str | list[str]:
    """A block as the writer of OFD takes it."""
    words = text_of(document, block)
    return cells_of(words) if block.kind == "row" else words


def page_of(document: Document) -> str:
    """The report as an HTML page without anything around it."""
    parts = []
    for kind, group in groupby(document.blocks, key=lambda block: block.kind):
        blocks = list(group)
        words = [html.escape(text_of(document, block)) for block in blocks]
        if kind == "row":
            rows = ("".join(f"<td>{cell}</td>" for cell in cells_of(row)) for row in words)
            parts.append('<table border="1">' + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
        elif kind == "item":
            parts.append("<ul>" + "".join(f"<li>{item}</li>" for item in words) + "</ul>")
        else:
            parts += [
                f"<h{block.level}>{text}</h{block.level}>" if kind == "heading" else f"<p>{text}</p>"
                for block, text in zip(blocks, words, strict=True)
            ]
    if document.blocks[0].kind == "paragraph" and "。" not in parts[0]:
        parts[0] = parts[0].replace("<p>", "<h1>").replace("</p>", "</h1>")
    return f'<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><style>{STYLE}</style>{"".join(parts)}</html>'


def site_of(document: Document) -> str:
    """The same on a page of a government site, with what such sites put around it."""
    body = re.sub(r"<style>.*?</style>", "", page_of(document), flags=re.DOTALL)
    body = body.partition('<meta charset="utf-8">')[2].removesuffix("</html>")
    title, found, rest = body.partition("</h1>")
    # Some reports have lost their title: then the page has none, either.
    title, rest = (title.removeprefix("<h1>"), rest) if found else ("", body)
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title>
<meta name="SiteName" content="示例政府网"><meta name="ColumnName" content="法治政府建设年度报告">
<meta name="PubDate" content="2022-01-20 10:30"><meta name="ContentSource" content="政府办公室">
<style>.menu a {{ margin: 4px }} .skip {{ display: none }}</style><script>var visits = 0;</script></head>
<body><div class="menu"><a href="/">网站首页</a><a href="/zwgk/">政务公开</a><a href="/bsfw/">办事服务</a></div>
<div class="skip"><a href="#main">跳到正文</a></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 法治政府建设年度报告</div>
<h1>{title}</h1>
<div class="info">发布时间：2022-01-20 10:30 &nbsp; 来源：政府办公室 &nbsp;
【字体：<a>大</a> <a>中</a> <a>小</a>】</div>
<div id="zoom" class="TRS_Editor">{rest}</div>
<div class="share">分享到： <a href="javascript:print()">打印本页</a> <a href="javascript:close()">关闭窗口</a></div>
<div class="foot"><p>主办单位：示例政府办公室</p><p>网站标识码：0000000000</p></div></body></html>
"""


def word_of(document: Document) -> bytes:
    """The report as python-docx writes it: plain paragraphs, headings and tables in Word's own styles."""
    word = Word()
    word.styles["Normal"].font.size = Pt(16)
    for kind, group in groupby(document.blocks, key=lambda block: block.kind):
        texts = [(block, text_of(document, block)) for block in group]
        if kind == "row":
            cells = [cells_of(text) for _, text in texts]
            table = word.add_table(len(cells), max(map(len, cells)))
            for row, values in zip(table.rows, cells, strict=True):
                for cell, value in zip(row.cells, values, strict=False):
                    cell.text = value
            continue
        for block, text in texts:
            style = {"heading": f"Heading {block.level}", "item": "List Bullet"}.get(kind)
            word.add_paragraph(text, style)
    buffer = BytesIO()
    word.save(buffer)
    return buffer.getvalue()


def office(source: Path, ending: str, target: Path, filter_: str = "") -> None:
    """Let LibreOffice turn a file into another format."""
    with TemporaryDirectory() as folder:
        kind = f"{ending}:{filter_}" if filter_ else ending
        opened = ("--infilter=HTML (StarWriter)",) if source.suffix == ".html" else ()
        profile = f"-env:UserInstallation=file://{folder}/profile"
        words = ["soffice", profile, "--headless", *opened, "--convert-to", kind, "--outdir", folder, str(source)]
        subprocess.run(words, check=True, capture_output=True)
        target.write_bytes((Path(folder) / f"{source.stem}.{ending}").read_bytes())


def printed(page: Path, target: Path) -> None:
    """Let Chromium print a page."""
    subprocess.run(["chromium", *CHROMIUM, f"--print-to-pdf={target}", page.as_uri()], check=True, capture_output=True)
