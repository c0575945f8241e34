"""A new Word file on A4, set as official papers are (GB/T 9704-2012): 仿宋 of 16 points, headings in 黑体 and 楷体."""

import re
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from checker.render.formal import BLANK
from checker.render.word.xml import PRESERVE, WORD, Element, made
from checker.render.word.zipped import undated

_BODY, _TITLE = "仿宋", "方正小标宋简体"
_LATIN = "Times New Roman"
_HEADINGS = {"Heading 1": "黑体", "Heading 2": "楷体", "Heading 3": _BODY, "Heading 4": _BODY}
_SIZE, _TITLE_SIZE, _LINE = 16, 22, 28
"""Points."""
_MARGINS = {"top": 37, "bottom": 35, "left": 28, "right": 26}
"""Millimetres."""
_WIDTH = 8844
"""Of the text, in twentieths of a point."""
_BLANKS = re.compile(f"({BLANK[0]}+)")
_NO_BREAK = "\xa0"
"""Half as wide as a sign of a blank; Word breaks no line beside it."""
INDENT = "FazhiIndent"
"""The style of a paragraph that begins two characters in."""


class Paper:
    """A file that grows from above to below."""

    def __init__(self, title: str) -> None:
        """`title` goes into the properties of the file."""
        from docx import Document

        self._document: Any = Document()
        self._styles()
        self._page()
        self._properties(title)
        self._body: Element = self._document.element.body
        self._end: Element = self._body[-1]

    @property
    def root(self) -> Element:
        """The root of the part that has the body."""
        return self._document.element

    def paragraph(self, text: str, style: str = INDENT, align: str = "") -> Element:
        """Add a paragraph of one run; gives its w:t. `style` is the identifier of a style, `align` center or right."""
        paragraph, element = _paragraph(text, style, align)
        self._end.addprevious(paragraph)
        return element

    def form(self, text: str, style: str = INDENT, align: str = "") -> None:
        """Add a paragraph to be filled in: its blanks are underlined and stay on one line with what they belong to."""
        paragraph, element = _paragraph("", style, align)
        paragraph.remove(element.getparent())
        for part in filter(None, _BLANKS.split(text)):
            blank = part.startswith(BLANK[0])
            paragraph.append(_run(_NO_BREAK * 2 * len(part) if blank else part, underlined=blank))
        self._end.addprevious(paragraph)

    def numbered(self) -> None:
        """Put the number of the page into the middle of the foot of every page."""
        foot = self._document.sections[0].footer.paragraphs[0]._element
        field = made(WORD, "fldSimple", instr=" PAGE ")
        field.append(_run("1"))
        form = made(WORD, "pPr")
        form.append(made(WORD, "jc", val="center"))
        foot[:] = [form, _run("— "), field, _run(" —")]

    def table(self, rows: Sequence[Sequence[str]]) -> list[list[Element]]:
        """Add a table with lines around all cells; gives the w:t of every cell."""
        table, elements = made(WORD, "tbl"), []
        columns = max(map(len, rows))
        table.append(_table_form())
        grid = made(WORD, "tblGrid")
        grid.extend(made(WORD, "gridCol", w=str(_WIDTH // columns)) for _ in range(columns))
        table.append(grid)
        for row in rows:
            line, told = made(WORD, "tr"), []
            for text in [*row, *[""] * (columns - len(row))]:
                cell = made(WORD, "tc")
                paragraph, element = _paragraph(text, "", "")
                cell.append(paragraph)
                line.append(cell)
                told.append(element)
            table.append(line)
            elements.append(told)
        self._end.addprevious(table)
        self._end.addprevious(made(WORD, "p"))
        return elements

    def packed(self) -> bytes:
        """The file; the same content gives the same bytes."""
        buffer = BytesIO()
        self._document.save(buffer)
        return undated(buffer.getvalue())

    def _styles(self) -> None:
        from docx.enum.style import WD_STYLE_TYPE
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.shared import Pt

        styles = self._document.styles
        _dress(styles["Normal"], _BODY, _SIZE)
        form = styles["Normal"].paragraph_format
        form.line_spacing, form.space_after, form.space_before = Pt(_LINE), Pt(0), Pt(0)
        indent = styles.add_style(INDENT, WD_STYLE_TYPE.PARAGRAPH)
        indent.base_style = styles["Normal"]
        indent.paragraph_format.first_line_indent = Pt(2 * _SIZE)
        for name, font in _HEADINGS.items():
            _dress(styles[name], font, _SIZE, bold=name == "Heading 3")
            form = styles[name].paragraph_format
            form.space_before, form.space_after, form.first_line_indent = Pt(0), Pt(0), Pt(2 * _SIZE)
        _dress(styles["Title"], _TITLE, _TITLE_SIZE)
        form = styles["Title"].paragraph_format
        form.alignment, form.space_after, form.line_spacing = WD_ALIGN_PARAGRAPH.CENTER, Pt(_LINE), Pt(34)
        for border in styles["Title"].element.xpath("./w:pPr/w:pBdr"):
            border.getparent().remove(border)

    def _page(self) -> None:
        from docx.shared import Mm

        section = self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        for side, size in _MARGINS.items():
            setattr(section, f"{side}_margin", Mm(size))

    def _properties(self, title: str) -> None:
        told = self._document.core_properties
        told.title, told.author, told.comments, told.last_modified_by = title, "fazhi", "", "fazhi"
        # A date would differ from run to run, and that of the template is nobody's.
        for date in told._element.xpath("./dcterms:created | ./dcterms:modified"):
            told._element.remove(date)


def _dress(style: Any, font: str, size: int, bold: bool = False) -> None:
    """Fonts, size and black of a style, and nothing of the theme."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.name, style.font.size, style.font.bold = _LATIN, Pt(size), bold
    style.font.color.rgb = RGBColor(0, 0, 0)
    fonts = style.element.rPr.rFonts
    for name in [name for name in fonts.attrib if name.endswith("Theme")]:
        del fonts.attrib[name]
    fonts.set(qn("w:eastAsia"), font)
    for gap in style.element.rPr.xpath("./w:spacing | ./w:kern"):
        style.element.rPr.remove(gap)


def _paragraph(text: str, style: str, align: str) -> tuple[Element, Element]:
    paragraph, run = made(WORD, "p"), _run(text)
    if style or align:
        form = made(WORD, "pPr")
        if style:
            form.append(made(WORD, "pStyle", val=style))
        if align:
            form.append(made(WORD, "jc", val=align))
        paragraph.append(form)
    paragraph.append(run)
    return paragraph, run[-1]


def _run(text: str, underlined: bool = False) -> Element:
    run, element = made(WORD, "r"), made(WORD, "t")
    if underlined:
        look = made(WORD, "rPr")
        look.append(made(WORD, "u", val="single"))
        run.append(look)
    element.text = text
    element.set(PRESERVE, "preserve")
    run.append(element)
    return run


def _table_form() -> Element:
    form = made(WORD, "tblPr")
    form.append(made(WORD, "tblW", w="5000", type="pct"))
    borders = made(WORD, "tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(made(WORD, side, val="single", sz="4", space="0", color="000000"))
    form.append(borders)
    return form
