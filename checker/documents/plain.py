"""Plain text: every line that is not empty is a block, a paragraph or the row of a table."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from checker.documents.encoding import decode
from checker.documents.model import Block
from checker.documents.source import Draft, Source
from checker.text import lazy


def read(source: Source) -> Draft:
    """The text and its blocks; as Markdown where it looks like it. Raises UnreadableReport where it is no text."""
    text, encoding = decode(source.name, source.data)
    return draft_of(source.name, text, encoding)


def draft_of(name: str, text: str, encoding: str = "utf-8") -> Draft:
    """The text of a file called `name` with its blocks."""
    if seems_markdown(name, text):
        # Loaded only for Markdown: its patterns cost a plain text nothing.
        from checker.documents.markdown import markdown_draft

        return markdown_draft(text, encoding)
    return Draft(text, tuple(plain_blocks(text)), encoding)


def seems_markdown(name: str, text: str) -> bool:
    """True for a name that ends in .md or .markdown, and for text with several headings of that kind."""
    return name.lower().endswith((".md", ".markdown")) or text.count("\n## ") > 1


EDGE = " \t\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029\u3000\xa0\ufeff\u200b"


def lines(text: str) -> Iterator[tuple[int, str, int]]:
    """Yield start, content and 1-based number of every line.

    Editors count \\n, \\r\\n and \\r; a form feed or a line separator ends a line, too, but not for the count.
    """
    start, number = 0, 1
    for line in text.splitlines(keepends=True):
        yield start, line, number
        start += len(line)
        number += line[-1] in "\r\n"


BETWEEN_CELLS = lazy(r"[ \u3000]*[|｜\t][ \u3000|｜\t]*|(?: {2,}|\u3000+)[ \u3000]*")
"""What keeps two cells apart: a bar, a tab or a wide gap."""
_GAPS = ("|", "｜", "\t", "  ", "\u3000")
CELLS = 3
"""So many cells make a line look like a row; a table is two such lines below each other, one of them with a number."""


def plain_blocks(text: str) -> Iterator[Block]:
    """Yield the lines of `text` as paragraphs, white space at both edges left out; the lines of a table as rows."""
    found = []
    for start, line, number in lines(text):
        body = line.strip(EDGE)
        if body:
            left = start + line.index(body)
            found.append(Block(left, left + len(body), number, "paragraph"))
    return with_rows(text, found)


def with_rows(text: str, found: Iterable[Block]) -> Iterator[Block]:
    """Yield the same blocks, but as rows those paragraphs that are the lines of a table without bars."""

    def celled_paragraph(block: Block) -> bool:
        return block.kind == "paragraph" and _celled(text[block.start : block.end])

    for celled, group in groupby(found, key=celled_paragraph):
        blocks = list(group)
        if celled and _is_table([text[block.start : block.end] for block in blocks]):
            blocks = [block._replace(kind="row") for block in blocks]
        yield from blocks


def barred(text: str, blocks: tuple[Block, ...]) -> str:
    """The same text with a bar in front of every cell of a row but the first, where cells stand wide apart only."""
    parts: list[str] = []
    done = 0
    for block in blocks:
        if block.kind == "row":
            for gap in BETWEEN_CELLS.finditer(text, block.start, block.end):
                if "|" not in gap[0] and "｜" not in gap[0]:
                    parts += (text[done : gap.start()], "|")
                    done = gap.start() + 1
    return "".join(parts) + text[done:]


def _celled(line: str) -> bool:
    """Whether a line is cells: short pieces, kept apart, and no sentence."""
    if "。" in line or not any([gap in line for gap in _GAPS]):
        return False
    cells = [cell for cell in BETWEEN_CELLS.split(line) if cell]
    return len(cells) >= CELLS and sum(map(len, cells)) <= 40 * len(cells)


def _is_table(rows: list[str]) -> bool:
    """Bars of navigation have no numbers; a table has a cell that is one."""
    cells = [cell.strip(EDGE).rstrip("%") for row in rows for cell in BETWEEN_CELLS.split(row)]
    return len(rows) > 1 and any(cell.replace(",", "").replace(".", "").isdecimal() for cell in cells)
