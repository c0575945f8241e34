"""A table of contents that somebody typed or a program left as plain lines: it repeats the headings and tells nothing.

What gives it away is that its lines come again below as headings. Figures at the end of a line alone do not: a list of
results (办理案件 12) looks the same.
"""

from collections.abc import Iterator
from typing import NamedTuple

from checker.documents.model import PARTS, Block
from checker.structure.fold import fold_pattern
from checker.structure.furniture import page_number
from checker.structure.numbering import marker
from checker.text import lazy

CONTENTS = "contents"
_TITLES = ("目录", "目次")
_ENTRY = lazy(r"(.*?[^\s.．·•・…‥⋯_—-])([\s.．·•・…‥⋯_—-]+)[(（]?(\d{1,3})[)）]?")
_WIDE = lazy(r"[\t\u3000…‥⋯]|\s\s|(?:[.．·•・_—-]\s?){3}")
"""What leads to the number of a page; a single blank does not."""
_LONGEST = 240
"""Characters of a line with its dots."""
_LEAST = 3
"""So many lines with a page make a table of contents that bears no title."""
_LEAST_TITLED = 2


class _Line(NamedTuple):
    """A line of the text as a table of contents may repeat it."""

    block: int
    words: str
    """Folded, without its number in front and its page behind; of a paragraph only the first sentence."""
    page: int
    """0 where no page stands behind the words."""
    led: bool
    """Whether dots, a tab or a wide gap lead to the page."""


def without_contents(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The same blocks; those of a table of contents are of the kind `contents`, one of PARTS."""
    lines = [_line(text, index, block) for index, block in enumerate(blocks) if _is_own(text, block)]
    if not any(line.words in _TITLES for line in lines) and sum(line.led for line in lines) < _LEAST:
        return blocks
    listed = {lines[at].block for start, end in _runs(lines) for at in range(start, end)}
    return tuple(block._replace(kind=CONTENTS) if at in listed else block for at, block in enumerate(blocks))


def _is_own(text: str, block: Block) -> bool:
    """False for what a page leaves between two lines of a table of contents."""
    return block.kind not in PARTS and not page_number(text[block.start : block.end])


def _line(text: str, index: int, block: Block) -> _Line:
    raw = text[block.start : min(block.end, block.start + _LONGEST)].partition("。")[0]
    whole = len(raw) == block.end - block.start
    found = _ENTRY.fullmatch(raw) if whole and raw.rstrip("）)")[-1:].isdecimal() else None
    words = found[1] if found else raw
    mark = marker(words)
    bare = fold_pattern(words[mark.end :] if mark else words).rstrip(":")
    return _Line(index, bare, int(found[3]) if found else 0, bool(found and _WIDE.search(found[2])))


def _runs(lines: list[_Line]) -> Iterator[tuple[int, int]]:
    """First and one past the last line of every table of contents, its title included."""
    again = {line.words: at for at, line in enumerate(lines) if not line.page}
    done = 0
    for at, line in enumerate(lines):
        titled = line.words in _TITLES
        if at < done or not (titled or line.led):
            continue
        start = at + titled
        end = _reach(lines, start, again)
        done = max(end, start)
        if _is_contents(lines[start:end], again, end, titled):
            yield at, end


def _reach(lines: list[_Line], start: int, again: dict[str, int]) -> int:
    """One past the last line from `start` on that can be one of the same table of contents."""
    at, page, last = start, 0, start
    while at < len(lines):
        line = lines[at]
        if line.page and line.page < page:
            break
        broken = at + 1 < len(lines) and again.get(line.words + lines[at + 1].words, 0) > at + 1
        if not (line.led or broken or again.get(line.words, 0) > at):
            break
        at += 1 + broken
        page = lines[at - 1].page or page
        # A heading below the last page is no line of the table, even where another heading repeats it.
        last = at if lines[at - 1].page or not page else last
    return last


def _is_contents(run: list[_Line], again: dict[str, int], end: int, titled: bool) -> bool:
    repeated = sum(again.get(line.words, 0) >= end for line in run)
    led = sum(line.led for line in run)
    if titled:
        return len(run) >= _LEAST_TITLED and (led == len(run) or repeated * 2 >= len(run))
    return led >= _LEAST and repeated * 2 >= len(run)
