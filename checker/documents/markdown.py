"""Markdown: the same text, with its markup left outside the blocks."""

import re
from collections.abc import Iterator

from checker.documents.model import NOWHERE, Block, Skipped
from checker.documents.plain import EDGE, lines
from checker.documents.remarks import hidden_remark
from checker.documents.source import Draft
from checker.documents.veils import is_seen, veils_of

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_ITEM = re.compile(r"[-*+]\s+(?:\[[ xX]\]\s+)?")
_QUOTE = re.compile(r"(?:>\s?)+")
_RULE = re.compile(r"(?:\|?\s*:?-{2,}:?\s*(?:\|\s*:?-+:?\s*)*\|?|[-*_=](?:\s*[-*_=]){2,})$")
_MARKS = "*_`"
_TELLING = 20


def markdown_draft(text: str, encoding: str) -> Draft:
    """The text with its blocks, and what of it nobody sees."""
    veils = veils_of(text)
    starts = [start for start, _ in veils]
    blocks = tuple(block for block in markdown_blocks(text) if is_seen(block, starts, veils))
    hidden = [text[start:end] for start, end in veils if _tells(text[start:end])]
    skipped = tuple(Skipped("hidden", words, NOWHERE) for words in hidden)
    remarks = (hidden_remark(sum(map(len, hidden))),) if hidden else ()
    return Draft(text, blocks, encoding, skipped=skipped, remarks=remarks, veiled=veils)


def _tells(words: str) -> bool:
    """Whether it is more than an address or a remark of some words."""
    return sum("\u4e00" <= char <= "\u9fff" for char in words) >= _TELLING


def markdown_blocks(text: str) -> Iterator[Block]:
    """Yield headings, list items, table rows and paragraphs; rules and fences are no blocks."""
    for start, line, number in lines(text):
        content = line.strip(EDGE)
        if not content or _RULE.match(content) or content.startswith(("```", "~~~")):
            continue
        yield from _block(text, start + line.index(content), content, number)


def _block(text: str, start: int, content: str, number: int) -> Iterator[Block]:
    if quote := _QUOTE.match(content):
        start, content = start + quote.end(), content[quote.end() :]
    if found := _HEADING.match(content):
        yield from _clean(start + found.start(2), found[2], number, "heading", len(found[1]))
    elif found := _ITEM.match(content):
        yield from _clean(start + found.end(), content[found.end() :], number, "item")
    elif content.startswith("|"):
        yield from _clean(start + 1, content[1:].removesuffix("|"), number, "row")
    else:
        yield from _clean(start, content, number, "paragraph")


def _clean(start: int, content: str, number: int, kind: str, level: int = 0) -> Iterator[Block]:
    """The block without white space and emphasis marks at its edges; none where nothing is left."""
    body = content.strip(EDGE).strip(_MARKS).strip(EDGE)
    if body:
        left = start + content.index(body)
        yield Block(left, left + len(body), number, kind, level)
