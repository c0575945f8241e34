"""Paragraphs to bare sentences: places, items and headings, before anyone asks for roles."""

from collections.abc import Iterator
from typing import NamedTuple

from checker.structure.headings import Head
from checker.structure.numbering import marker
from checker.structure.paragraphs import Paragraph
from checker.structure.splitting import cuts

_MARKS = " \t\r\n\u3000\xa0\u200b\ufeff*_`|>"


LONGEST = 1200
"""Characters of the longest sentence; the longest in real reports has about 500."""


class Piece(NamedTuple):
    """A sentence without section and role."""

    start: int
    end: int
    item: int
    heading: bool
    paragraph: int
    """Index of its paragraph."""


def pieces_of(text: str, paragraphs: list[Paragraph], heads: list[Head | None]) -> list[Piece]:
    """All sentences in reading order; numbers and bullets in front of them are left out."""
    pieces: list[Piece] = []
    item = -1
    for index, (paragraph, head) in enumerate(zip(paragraphs, heads, strict=True)):
        item += 1
        start = _after_marker(text, paragraph)
        if head:
            pieces += _piece(text, head.words, head.end, item, True, index)
            start = head.end
        for left, right, new_item in _spans(text, paragraph, start):
            item += new_item
            for a, b in _bounded(text, left, right):
                pieces += _piece(text, a, b, item, False, index)
    return pieces


def _after_marker(text: str, paragraph: Paragraph) -> int:
    if paragraph.kind in ("row", "heading"):
        return paragraph.start
    mark = marker(text[paragraph.start : paragraph.start + 24])
    return paragraph.start + (mark.end if mark else 0)


def _spans(text: str, paragraph: Paragraph, start: int) -> Iterator[tuple[int, int, bool]]:
    if paragraph.kind == "row":
        yield start, paragraph.end, False
        return
    left, new_item = start, False
    for at, opens in cuts(text, start, paragraph.end):
        if at > left:
            yield left, at, new_item
            left, new_item = at, False
        new_item = new_item or opens
    if left < paragraph.end:
        yield left, paragraph.end, new_item


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentence, or parts of it cut at commas where it is longer than anybody writes: work on one is not linear."""
    while end - start > LONGEST:
        cut = max(text.rfind(comma, start + LONGEST // 2, start + LONGEST) for comma in ",，;；、") + 1
        yield start, cut or start + LONGEST
        start = cut or start + LONGEST
    yield start, end


def _piece(text: str, start: int, end: int, item: int, heading: bool, paragraph: int) -> list[Piece]:
    """The piece without white space, marks and list numbers at its edges; nothing where nothing is left."""
    start = _trim_left(text, start, end)
    mark = None if heading else marker(text[start : min(end, start + 12)])
    # Only a number that a list wrote; 一是 stays, and so does the minus or dash of a sentence.
    if mark and mark.style in ("dot", "bracket", "circle", "paren") and start + mark.end < end:
        start = _trim_left(text, start + mark.end, end)
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    if not any(map(str.isalnum, text[start:end])):
        return []
    return [Piece(start, end, item, heading, paragraph)]


def _trim_left(text: str, start: int, end: int) -> int:
    return max(start, end - len(text[start:end].lstrip(_MARKS)))
