"""Which paragraphs are headings, or begin with one."""

from typing import NamedTuple

from checker.structure.cues import ACHIEVEMENTS, FIGURE, FIRST, PLAN_SURE, TROUBLE, has, listed
from checker.structure.fold import fold_pattern
from checker.structure.metadata import date_line
from checker.structure.numbering import MAIN_RANK, PLAIN_RANK, Marker, marker
from checker.structure.paragraphs import Paragraph

LONGEST = 50
_LONGEST_RUN_IN = 42
_LONGEST_PLAIN = 26
_ENDERS = tuple("。！？!?；;")
_ORGAN = listed("""
    人民政府 办事处 委员会 管委会 局 厅 办公室 镇 乡 街道 大队 党组 日
""")


class Head(NamedTuple):
    """A heading: a paragraph of its own, or the first words of one."""

    start: int
    """Where the heading begins, its number included."""
    words: int
    """Where its words begin."""
    end: int
    """One past its last character."""
    rank: int
    number: int
    style: str


def find_heads(text: str, paragraphs: list[Paragraph]) -> list[Head | None]:
    """For every paragraph its heading, or None."""
    marks = [marker(text[p.start : p.end]) if p.kind != "row" else None for p in paragraphs]
    heads: list[Head | None] = []
    items: set[str] = set()
    for index, mark in enumerate(marks):
        head = _head(text, paragraphs, marks, index)
        # Where the numbers before it counted list items, it is one of them, however short its first sentence.
        if head and mark and head.style in items and (head.rank > PLAIN_RANK or head.end + 1 >= paragraphs[index].end):
            head = head if head.rank <= MAIN_RANK else None
        heads.append(head)
        if head:
            items.clear()
        elif mark:
            items.add(mark.style)
    return heads


def _head(text: str, paragraphs: list[Paragraph], marks: list[Marker | None], index: int) -> Head | None:
    paragraph, mark = paragraphs[index], marks[index]
    if paragraph.kind == "heading":
        # Markdown says so itself; its levels stand above all numbers.
        words = paragraph.start + (mark.end if mark else 0)
        return Head(paragraph.start, words, paragraph.end, paragraph.level - 10, mark.number if mark else 0, "#")
    if paragraph.kind in ("row", "item") or paragraph.end - paragraph.start < 2:
        return None
    following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
    if mark is None:
        previous = paragraphs[index - 1] if index else None
        return _plain(text, paragraph, previous, following, marks[index + 1] if following else None)
    return _numbered(text, paragraph, mark, following, marks[index + 1] if following else None)


def _numbered(
    text: str, paragraph: Paragraph, mark: Marker, following: Paragraph | None, next_mark: Marker | None
) -> Head | None:
    words = paragraph.start + mark.end
    end = min((at for sign in _ENDERS if (at := text.find(sign, words, paragraph.end)) >= 0), default=paragraph.end)
    ender = end < paragraph.end
    if end + 1 < paragraph.end:
        return _run_in(text, paragraph, mark, words, end) if text[end] == "。" else None
    size = end - words
    if not 1 < size <= LONGEST or text[end - 1] in ":：,，、":
        return None
    has_body = following is not None and not (next_mark and next_mark.rank <= mark.rank) and following.kind != "heading"
    sure = mark.rank <= 2 and (not ender or size <= 30)
    if sure or (has_body and (not ender or size <= 30) and not FIGURE.search(text, words, end)):
        return Head(paragraph.start, words, end, mark.rank, mark.number, mark.style)
    return None


def _run_in(text: str, paragraph: Paragraph, mark: Marker, words: int, end: int) -> Head | None:
    """1.健全决策机制。修订完善…: the first sentence names the part, unless it already tells a figure."""
    if not 1 < end - words <= _LONGEST_RUN_IN or FIGURE.search(text, words, end):
        return None
    commas = text.count(",", words, end) + text.count("，", words, end)
    if commas > 1 or (commas and end - words > 30) or "方面" in text[words:end]:
        return None
    return Head(paragraph.start, words, end + 1, mark.rank, mark.number, mark.style)


def _plain(
    text: str, paragraph: Paragraph, previous: Paragraph | None, following: Paragraph | None, next_mark: Marker | None
) -> Head | None:
    """A heading without a number: a short line of its own above a longer one."""
    words = text[paragraph.start : paragraph.end]
    if len(words) > _LONGEST_PLAIN + 8 or following is None or has(words, _ENDERS) or words[:1] in "（(":
        return None
    folded = fold_pattern(words)
    if not folded:
        return None
    telling = has(folded, PLAN_SURE) or has(folded, TROUBLE) or FIRST in folded
    if folded.endswith(":") and not (telling and len(folded) <= 16):
        return None
    if len(folded) > _LONGEST_PLAIN or folded[-1] in ",、" or folded.count(",") > 1 or folded.startswith("特此"):
        return None
    if FIGURE.search(folded) or folded.endswith(_ORGAN) or date_line(folded):
        return None
    if previous is not None and text[previous.end - 1] in ",，、":
        return None
    longer = following.end - following.start > max(30, len(words))
    if longer or next_mark is not None or telling or following.kind != "paragraph":
        return Head(paragraph.start, paragraph.start, paragraph.end, PLAIN_RANK, 0, "")
    # A main heading may stand directly above the first of its parts.
    main = has(folded, ACHIEVEMENTS)
    return Head(paragraph.start, paragraph.start, paragraph.end, PLAIN_RANK, 0, "") if main else None
