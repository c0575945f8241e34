"""Make the sample reports of tests/formats/files anew: the same report in every format that units submit.

    python tools/formats.py

Needs LibreOffice, Chromium and poppler-utils on PATH, fonts for Chinese, and numpy and Pillow (`make ocr`) for the
scans. The files are kept with the tests, which then need none of that.
"""

import html
import re
import subprocess
import sys
from collections.abc import Sequence
from io import BytesIO
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from docx import Document as Word
from docx.shared import Pt
from PIL import Image, ImageFilter

from checker.documents import read
from checker.documents.builder import CELL
from checker.documents.model import Block, Document

ROOT = Path(__file__).resolve().parent.parent
FILES = ROOT / "tests" / "formats" / "files"
sys.path.insert(0, str(ROOT / "tests" / "documents"))
from ofd_writer import ofd_of  # noqa: E402

PLAIN, TABLES = ROOT / "reports" / "zone-beichen.txt", ROOT / "reports" / "county-markdown.md"
LONG = ROOT / "reports" / "county-heyang.txt"
"""Ten pages: for the benchmark."""
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
            parts.append("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
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
    title, _, rest = body.partition("</h1>")
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{title.removeprefix("<h1>")}</title>
<meta name="SiteName" content="示例政府网"><meta name="ColumnName" content="法治政府建设年度报告">
<meta name="PubDate" content="2022-01-20 10:30"><meta name="ContentSource" content="政府办公室">
<style>.menu a {{ margin: 4px }} .skip {{ display: none }}</style><script>var visits = 0;</script></head>
<body><div class="menu"><a href="/">网站首页</a><a href="/zwgk/">政务公开</a><a href="/bsfw/">办事服务</a></div>
<div class="skip"><a href="#main">跳到正文</a></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 法治政府建设年度报告</div>
<h1>{title.removeprefix("<h1>")}</h1>
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


def scans(pdf: Path) -> list[Image.Image]:
    """The pages of a PDF as a scanner of 150 dots per inch sees them."""
    with TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "150", "-gray", str(pdf), f"{folder}/page"], check=True)
        return [Image.open(path).copy() for path in sorted(Path(folder).iterdir())]


def worn(page: Image.Image) -> Image.Image:
    """A page as a bad copy has it: slanted, blurred, speckled."""
    slanted = page.rotate(0.8, expand=False, fillcolor=255, resample=Image.Resampling.BICUBIC)
    blurred = np.asarray(slanted.filter(ImageFilter.GaussianBlur(0.7)), dtype=float)
    noise = np.random.default_rng(2021).normal(0, 9, blurred.shape)
    return Image.fromarray(np.clip(blurred * 0.92 + 10 + noise, 0, 255).astype("uint8"))


def bound(pages: Sequence[Image.Image], target: Path) -> None:
    """Pages as a PDF of pictures: fax coding for black and white, else JPEG of low quality."""
    coding = {} if pages[0].mode == "1" else {"quality": 50}
    pages[0].save(target, "PDF", save_all=True, append_images=list(pages[1:]), resolution=150, **coding)


def written(sample: Path, folder: Path) -> tuple[Path, Path]:
    """The sample as a bare page in the folder, and as LibreOffice's docx and PDF of it; returns page and docx."""
    page, writer = folder / f"{sample.stem}.html", FILES / f"{sample.stem}-writer.docx"
    page.write_text(page_of(read(sample)), encoding="utf-8")
    office(page, "docx", writer, "MS Word 2007 XML")
    office(writer, "pdf", writer.with_suffix(".pdf"))
    return page, writer


def make(sample: Path, folder: Path) -> None:
    """Every format of one sample."""
    document, name = read(sample), sample.stem
    page, writer = written(sample, folder)
    (FILES / f"{name}-site.html").write_text(site_of(document), encoding="utf-8")
    (FILES / f"{name}-python.docx").write_bytes(word_of(document))
    (FILES / f"{name}.ofd").write_bytes(ofd_of([paragraph_of(document, block) for block in document.blocks]))
    for ending in ("doc", "rtf", "odt"):
        office(writer, ending, writer.with_suffix(f".{ending}"))
    printed(page, FILES / f"{name}-chromium.pdf")


def main() -> None:
    """Make all files."""
    FILES.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        for sample in (PLAIN, TABLES):
            make(sample, Path(folder))
        written(LONG, Path(folder))
    pages = scans(FILES / f"{PLAIN.stem}-writer.pdf")
    bound([page.point(lambda grey: 255 * (grey > 160), "1") for page in pages], FILES / f"{PLAIN.stem}-scan.pdf")
    bound([worn(page) for page in pages], FILES / f"{PLAIN.stem}-worn.pdf")
    sheets = [page.convert("1", dither=Image.Dither.NONE) for page in pages]
    sheets[0].save(FILES / f"{PLAIN.stem}-scan.tif", save_all=True, append_images=sheets[1:], compression="group4")


if __name__ == "__main__":
    main()
