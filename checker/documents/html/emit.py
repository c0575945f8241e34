"""Lines to the text of a document."""

from bisect import bisect_left
from collections.abc import Iterator

from checker.documents.builder import Builder
from checker.documents.html.content import Main
from checker.documents.html.edges import Found
from checker.documents.html.lines import Gap, Line
from checker.documents.html.tree import Tree
from checker.documents.html.walk import Seen
from checker.documents.model import Origin
from checker.documents.remarks import hidden_remark

_SOME_HIDDEN = 20
"""Chinese characters of hidden text in the report that are worth a remark: fewer are a scar of copying."""
_LABEL = 10
"""Longest text of a cell that is a label, where the page does not call it one."""


def emit(builder: Builder, lines: list[Line], found: Found) -> list[int]:
    """Add the lines, those of the report as such, the others as navigation. Their numbers in the text, from 1."""
    numbers: list[int] = []
    number = 1
    for index, (line, keep) in enumerate(zip(lines, found.kept, strict=True)):
        numbers.append(number)
        if keep and line.kind == "row" and line.cells[0][0].table:
            builder.row(
                [(text, Origin(table=place.table, row=place.row, column=place.column))] for place, text in line.cells
            )
            number += 1
        elif keep:
            # The title is the heading of no section, whatever element the page took for it.
            kind, level = ("paragraph", 0) if index in found.title else (line.kind, line.level)
            builder.add([(line.text, Origin(paragraph=number))], kind, level)
            number += 1
        else:
            for words in _told(line):
                builder.add([(words, Origin(paragraph=number))], "navigation")
                number += 1
    return [*numbers, number]


def skip(builder: Builder, tree: Tree, seen: Seen, kept: list[bool], main: Main, numbers: list[int]) -> None:
    """Note what is not in the text: hidden text of the whole page, pictures and attachments of the report."""
    firsts = [line.first for line in seen.lines]
    hidden: list[str] = []
    for gap, near in zip(seen.gaps, near_report(tree, seen, kept, main), strict=True):
        if not near and gap.why != "hidden":
            continue
        index = bisect_left(firsts, gap.first)
        within = index > 0 and gap.first <= seen.lines[index - 1].last
        builder.skip(gap.why, gap.text, Origin(paragraph=numbers[index - within]))
        if near and gap.why == "hidden":
            hidden.append("".join(gap.text.split()))
    text = "".join(hidden)
    if sum("\u3400" <= char <= "\u9fff" for char in text) >= _SOME_HIDDEN:
        builder.remark(*hidden_remark(len(text)))


def near_report(tree: Tree, seen: Seen, kept: list[bool], main: Main) -> Iterator[bool]:
    """For every gap whether it is in the report or its container, and in no menu there."""
    rows = [row for line, keep in zip(seen.lines, kept, strict=True) if keep for row in (line.first, line.last)]
    first, last = (rows[0], rows[-1]) if rows else (0, 0)
    if main.container > 1:
        first, last = min(first, main.container), max(last, tree.ends[main.container] - 1)
    for gap in seen.gaps:
        at = bisect_left(main.menus, gap.first + 1) - 1
        in_menu = at >= 0 and gap.first < tree.ends[main.menus[at]]
        yield first <= gap.first <= last and not in_menu


def attachment_of(seen: Seen, near: Iterator[bool]) -> Gap | None:
    """The first file that the report links to, or shows in a frame; a frame may hold its text without a file."""
    told = zip(seen.gaps, near, strict=True)
    return next((gap for gap, is_near in told if is_near and gap.why == "attachment" and gap.text), None)


def _told(line: Line) -> Iterator[str]:
    """A line of the page around the report; of the row of a table, label and value of each pair."""
    texts = [(place.header, text) for place, text in line.cells if text]
    index = 0
    while index < len(texts):
        header, text = texts[index]
        value = texts[index + 1] if line.kind == "row" and index + 1 < len(texts) else (True, "")
        short = len(text) <= _LABEL and not line.linked
        if not value[0] and (header or short or text[-1] in "：:"):
            yield f"{text.rstrip('：: ')}：{value[1]}"
            index += 2
        else:
            yield text
            index += 1
