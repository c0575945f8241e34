"""The place of a quote leads another library to the same words of the page."""

import pytest
from documents_html_pages import BODY, PAGES, draft

lxml_html = pytest.importorskip("lxml.html")

BLOCKS = {
    "body",
    "p",
    "div",
    "ul",
    "li",
    "h1",
    "h2",
    "h3",
    "table",
    "tbody",
    "tr",
    "td",
    "th",
    "section",
    "center",
    "hr",
}
UNSEEN = {"head", "script", "style", "noscript", "iframe", "button"}
TABLE = (
    "<table><tr><th>类别</th><th>2022年</th><th>2023年</th></tr><tr><td rowspan='2'>复议</td>"
    "<td>受理31件</td><td>受理47件</td></tr><tr><td>审结29件</td><td>审结44件</td></tr></table>"
)


def shown(element) -> list[str]:  # type: ignore[no-untyped-def]
    """The lines of a page as a plain walk over the tree of lxml finds them."""
    lines = [""]

    def walk(node) -> None:  # type: ignore[no-untyped-def]
        if isinstance(node.tag, str) and node.tag not in UNSEEN and "none" not in node.get("style", ""):
            block = node.tag in BLOCKS or node.tag == "br"
            lines.extend([""] * block)
            lines[-1] += node.text or ""
            for child in node:
                walk(child)
            lines.extend([""] * block)
        lines[-1] += node.tail or ""

    walk(element)
    bare = ["".join(line.split()) for line in lines]
    return [line for line in bare if line]


@pytest.mark.parametrize(
    "kind", ["zoom", "wechat", "spans", "no_container", "siblings", "saved", "disclosure", "one_div"]
)
def test_paragraphs_have_the_number_that_another_library_counts(kind: str) -> None:
    lines = ["青禾县2023年法治政府建设情况报告", *[f"{number}.{BODY}" for number in range(1, 9)]]
    page = PAGES[kind](lines)
    found, other = draft(page), shown(lxml_html.document_fromstring(page).find("body"))
    checked = 0
    for mark, block in zip(found.marks, found.blocks, strict=True):
        assert mark.start == block.start
        assert other[mark.origin.paragraph - 1] == "".join(found.text[block.start : block.end].split())
        checked += block.kind != "navigation"
    assert checked == len(lines)


@pytest.mark.parametrize("kind", ["trs", "ucap", "nested_tables"])
def test_cells_stand_where_another_library_finds_them(kind: str) -> None:
    lines = ["青禾县2023年法治政府建设情况报告", *[BODY] * 6, "表格在此", BODY]
    page = PAGES[kind](lines).replace("表格在此", TABLE)
    found = draft(page)
    tables = list(lxml_html.document_fromstring(page).iter("table"))
    for words in ("类别", "2023年", "受理31件", "受理47件", "审结29件", "审结44件"):
        start = found.text.index(words, found.text.index("类别"))
        origin = [mark for mark in found.marks if mark.start <= start][-1].origin
        row = list(tables[origin.table - 1].iter("tr"))[origin.row - 1]
        # The first cell of the second row takes the place of the first in the third.
        reached_down = origin.row == 3
        assert list(row)[origin.column - 1 - reached_down].text_content() == words
