"""Who signed the report and when, and the official lines below: attachments, manner of release, copies, printing."""

from typing import NamedTuple

from checker.documents.model import PARTS, Block
from checker.structure.cues import has, listed
from checker.structure.fold import fold_pattern
from checker.structure.metadata import MAKERS, MANNER, PRINTED, date_line, iso_date
from checker.structure.model import Metadata, Span
from checker.structure.numbering import marker
from checker.structure.paragraphs import Paragraph
from checker.text import lazy

_LONGEST = 90
_LONGEST_COPIES = 300
_MOST = 24
"""Paragraphs below the report that are looked at."""
_CLOSING = listed("""
    特此报告 特此汇报 以上报告 专此报告 请审阅 (联系人 联系人: (联系电话 联系电话: 附件: 附: 此页无正文
""")
_COPIES = ("抄送:", "抄报:", "分送:", "主题词:")
_MANNER = lazy(r"\(?此件(.{0,6}公开.{0,4}?)\)?")
_PRINTED_LINE = 40
ORGANS = listed("""
    人民政府 办事处 委员会 管委会 局 厅 办公室 中心 镇 乡 街道 公署 支队 大队 党组 党工委 县委 市委 区委 镇委 乡党委
    镇党委 旗委
""")
"""How the name of a unit ends that signs or speaks for itself."""
_COVER = 60
_SHORTEST_TITLE = 8


class Signature(NamedTuple):
    """The end of the report."""

    first: int
    """Index of the first paragraph of the closing."""
    unit: Span | None
    """The line of the signing unit."""
    dated: Span | None
    """The line of the date."""
    facts: tuple[Metadata, ...]
    """Manner of release and day of printing."""


def signature(text: str, paragraphs: list[Paragraph], heads: list[object]) -> Signature:
    """What stands below the last sentence of the report."""
    index, unit, date = len(paragraphs), None, None
    facts: list[Metadata] = []
    while index > 0 and len(paragraphs) - index < _MOST:
        paragraph = paragraphs[index - 1]
        span = Span(paragraph.start, paragraph.end)
        if paragraph.end - paragraph.start > _LONGEST_COPIES:
            break
        folded = fold_pattern(text[paragraph.start : paragraph.end])
        listed_from = _attachments(text, paragraphs, index)
        if date_line(folded):
            date = date or span
        elif _is_unit(folded) and not heads[index - 1]:
            unit = unit or span
        elif found := _fact(text, folded, span):
            facts.append(found)
        elif listed_from < index:
            index = listed_from + 1
        elif not _closes(folded):
            break
        index -= 1
    return Signature(index, unit, date, tuple(reversed(facts)))


def _is_unit(folded: str) -> bool:
    return len(folded) <= 30 and folded.endswith(ORGANS) and not has(folded, ("。", ",", ":"))


def _closes(folded: str) -> bool:
    return folded.startswith(_COPIES) or (len(folded) <= _LONGEST and has(folded[:16], _CLOSING))


def _fact(text: str, folded: str, span: Span) -> Metadata | None:
    """The manner of release, or the day on which an office printed the document."""
    if found := _MANNER.fullmatch(folded):
        return Metadata(MANNER, found[1], span)
    day = iso_date(folded) if len(folded) <= _PRINTED_LINE and folded.endswith("印发") else ""
    return Metadata(PRINTED, day, span) if day else None


def _attachments(text: str, paragraphs: list[Paragraph], index: int) -> int:
    """Index of the line 附件:1.… whose list goes on down to the paragraph before `index`; `index` where none does."""
    at = index - 1
    while at > 0 and index - at < _MOST:
        raw = text[paragraphs[at].start : min(paragraphs[at].end, paragraphs[at].start + _LONGEST)]
        mark = marker(raw)
        if mark is None or mark.number < 2 or "。" in raw:
            break
        at -= 1
    opens = at < index - 1 and fold_pattern(text[paragraphs[at].start : paragraphs[at].start + 4]).startswith("附")
    return at if opens else index


def dated_title(text: str, paragraphs: list[Paragraph], title: Span | None) -> Span | None:
    """The line below the title that holds nothing but a date, often in brackets."""
    below = [paragraph for paragraph in paragraphs[:8] if title and paragraph.start >= title.end][:3]
    for paragraph in below:
        if date_line(fold_pattern(text[paragraph.start : paragraph.end])):
            return Span(paragraph.start, paragraph.end)
    return None


def dated_cover(text: str, blocks: tuple[Block, ...], title: Span | None) -> Span | None:
    """The date of a cover: above the title, but below the same title or the line of the unit (编制单位)."""
    words = fold_pattern(text[title.start : title.end]) if title else ""
    named = False
    for block in blocks:
        if title is None or block.start >= title.start:
            break
        if block.kind in PARTS or block.end - block.start > _COVER:
            continue
        line = fold_pattern(text[block.start : block.end])
        if named and date_line(line):
            return Span(block.start, block.end)
        named = named or line.startswith(MAKERS) or (len(line) >= _SHORTEST_TITLE and words.endswith(line))
    return None
