"""Blocks to paragraphs: lines that a page or a copy broke in the middle of a sentence are joined again."""

from collections.abc import Iterable
from typing import NamedTuple

from checker.documents.model import Block
from checker.structure.numbering import marker

_TERMINAL = "。！？!?；;：:…"
_DIGITS = "一二三四五六七八九十"
_WRAPPED = 0.82
_LOOK_BACK = 400
_MORE = 8
"""So many characters behind a full stop are another sentence."""
_ODD_QUOTES = (("《", "》"), ("“", "”"), ("（", "）"))


class Paragraph(NamedTuple):
    """A block, or several lines of one."""

    start: int
    end: int
    kind: str
    level: int


def join(text: str, blocks: Iterable[Block]) -> list[Paragraph]:
    """Paragraphs in reading order; only neighbouring lines of plain paragraphs are ever joined."""
    blocks = [_unmarked(text, block) for block in blocks]
    full = _full_width(blocks)
    joined: list[Paragraph] = []
    last: Block | None = None
    for block in blocks:
        if last and _goes_on(text, joined[-1], last, block, full):
            joined[-1] = joined[-1]._replace(end=block.end)
        else:
            joined.append(Paragraph(block.start, block.end, block.kind, block.level))
        last = block
    return joined


def _unmarked(text: str, block: Block) -> Block:
    """A heading that goes on after its first sentence is a paragraph: somebody gave a whole paragraph that style."""
    if block.kind == "heading" and 0 <= text.find("。", block.start, block.end) < block.end - _MORE:
        return block._replace(kind="paragraph", level=0)
    return block


def _full_width(blocks: list[Block]) -> int:
    """The line width of a text that was wrapped at a fixed width; 0 for one line per paragraph."""
    sizes = sorted(block.end - block.start for block in blocks if block.kind == "paragraph")
    if len(sizes) < 12:
        return 0
    widest = sizes[-1 - len(sizes) // 50]
    near = sum(size >= widest * _WRAPPED for size in sizes)
    return int(widest * _WRAPPED) if widest <= 90 and near * 3 >= len(sizes) else 0


def _goes_on(text: str, paragraph: Paragraph, last: Block, block: Block, full: int) -> bool:
    if last.kind != "paragraph" and not (last.kind == "item" and block.kind == "paragraph"):
        return False
    if block.kind != "paragraph" or block.line > last.line + 1 or text[last.end - 1] in _TERMINAL:
        return False
    head = text[block.start : block.start + 12]
    if marker(head) or _counts(head.replace(" ", "")):
        return False
    if full and last.end - last.start >= full:
        return True
    # Only the tail of the paragraph is looked at, so that the work stays linear however many lines join.
    start = max(paragraph.start, last.end - _LOOK_BACK)
    inner = any(text.find(sign, start, last.end) >= 0 for sign in "。；;")
    return inner or text[last.end - 1] in ",，、" or _open(text, start, last.end)


def _counts(head: str) -> bool:
    """True for 一是, 其一 and 第一 at the start of a line."""
    return (head[:1] in _DIGITS and head[1:2] == "是") or (head[:1] in "其第" and head[1:2] in _DIGITS)


def _open(text: str, start: int, end: int) -> bool:
    """True where a quotation or title begins and does not end."""
    return any(text.count(left, start, end) > text.count(right, start, end) for left, right in _ODD_QUOTES)
