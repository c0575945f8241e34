"""Where the report begins and ends among the lines of its container, and its title above."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from checker.documents.html.content import Main, weight
from checker.documents.html.elements import HEADINGS
from checker.documents.html.lines import Line
from checker.documents.html.names import is_title
from checker.documents.html.tree import Tree

_LABEL = re.compile(r"[^\s：:。，,（(【]{2,8}[：:]\s*\S")
_STAMP = re.compile(r"\[?20\d\d[-./]\d{1,2}[-./]\d{1,2}|\[?20\d\d年\d{1,2}月\d{1,2}日\s*\S{1,6}[:：]")
"""How pages print the time of publication; a date by itself in Chinese may be the report's own."""
_DATE = re.compile(r"(?:20\d\d|[二〇○零一三四五六七八九]{4})\s*年.{1,5}月.{1,5}日")
_FIGURES = re.compile(r"20\d\d[-./]\d{1,2}[-./]\d{1,2}")
"""A date that is a stamp of the page, unless it stands below the name of the unit."""
_BRACKETED = re.compile(r"[（(〔\[][^（(）)]{2,60}[）)〕\]]")
_SIGNATURE = 3
"""Lines below the container in which its signature may stand."""
_SEARCHED = 80
"""Lines above the report in which its title is looked for."""
_SHORTEST, _LONGEST = 8, 90
_MARKED = 3
"""From this score on the page itself says that a line is a title."""


class Found(NamedTuple):
    """The report among the lines of the page."""

    kept: list[bool]
    """For every line whether it is the report's."""
    title: range
    """The lines that are its title; empty where none is known as such."""


def report_lines(tree: Tree, lines: list[Line], main: Main, titles: Sequence[str]) -> Found:
    """Tell the report from the rest of the page. `titles` are those that the head of the page names."""
    weights = list(map(weight, lines))
    told = [index for index, inside in enumerate(main.inside) if inside and weights[index]]
    if not told:
        return Found(main.inside, range(0))
    kept = [False] * len(lines)
    first, last = told[0], told[-1]
    for index in range(first, last + 1):
        kept[index] = main.inside[index] and not _menu(lines, weights, index)
    start = _start(lines, main, first)
    for index in [*range(start, first), *range(last + 1, _end(lines, main, last))]:
        kept[index] = True
    return Found(kept, _entitle(tree, lines, main, kept, start, first, titles))


def _is_link(line: Line) -> bool:
    return line.linked * 3 > line.bare


def _of_page(line: Line) -> bool:
    """Whether a line is a label with its value, or the time of publication."""
    return bool(_LABEL.match(line.text) or _STAMP.match(line.text))


def _menu(lines: list[Line], weights: list[int], index: int) -> bool:
    """Whether a line is one of several links below each other: a single one may be a part of the text."""
    return _is_link(lines[index]) and not (weights[index - 1] and weights[index + 1])


def _start(lines: list[Line], main: Main, first: int) -> int:
    """The first of the lines directly above the first sentence that are no labels, links or dates of the page."""
    start = first
    while start and main.inside[start - 1]:
        line = lines[start - 1]
        if line.kind == "row" or _is_link(line) or _of_page(line):
            break
        start -= 1
    return start


def _end(lines: list[Line], main: Main, last: int) -> int:
    """One past the last line below the last sentence that still belongs to the report, such as its signature."""
    end = last + 1
    while end < len(lines) and main.inside[end] and not _is_link(lines[end]):
        if _of_page(lines[end]) and not _is_signed(lines, end):
            break
        end += 1
    if end < len(lines) and main.inside[end]:
        return end
    for index in range(end, min(end + _SIGNATURE, len(lines))):
        if main.outside[index] or _is_link(lines[index]):
            break
        if _DATE.fullmatch(lines[index].text):
            return index + 1
    return end


def _is_signed(lines: list[Line], index: int) -> bool:
    above = lines[index - 1]
    named = _SHORTEST // 2 <= above.bare <= _LONGEST // 3 and "。" not in above.text and not _of_page(above)
    return named and bool(_FIGURES.fullmatch(lines[index].text.strip()))


def _entitle(
    tree: Tree, lines: list[Line], main: Main, kept: list[bool], start: int, first: int, titles: Sequence[str]
) -> range:
    """Let the report begin with its title, if there is one: take it in, and leave out what stands above it."""
    known = [bare for title in titles if len(bare := "".join(title.split())) >= _SHORTEST]
    best = (0, -1)
    for index in range(max(0, start - _SEARCHED), first):
        best = max(best, (_score(tree, lines, main, index, known), index))
    score, at = best
    titled = any(_could_be(lines[index]) for index in range(start, first))
    if score < _MARKED and (not score or (titled and not _just_above(lines, main, score, at, start))):
        return range(start, start + 1) if titled and _could_be(lines[start]) else range(0)
    top, bottom = _same_block(tree, lines, at)
    for index in range(start, top):
        kept[index] = False
    for index in range(top, first):
        between = index >= start or index <= bottom or _BRACKETED.fullmatch(lines[index].text)
        kept[index] = kept[index] or bool(between)
    return range(top, bottom + 1)


def _just_above(lines: list[Line], main: Main, score: int, at: int, start: int) -> bool:
    """Whether a line looks like a title, and only what belongs to the page stands between it and the report."""
    between = range(at + 1, start)
    return (
        score > 1 and at < start and all(main.outside[i] or _is_link(lines[i]) or _of_page(lines[i]) for i in between)
    )


def _could_be(line: Line) -> bool:
    """Whether a line has the size of a title."""
    if not _SHORTEST <= line.bare <= _LONGEST or _BRACKETED.fullmatch(line.text):
        return False
    return not line.text.endswith(("：", ":", "。", "，"))


def _could_begin(line: Line) -> bool:
    """Whether a line may be the first of a title of two lines."""
    return line.kind != "row" and line.bare <= _LONGEST // 3 and not _is_link(line) and not _of_page(line)


def _score(tree: Tree, lines: list[Line], main: Main, index: int, known: list[str]) -> int:
    """How likely a line is the title; 0 for no."""
    line = lines[index]
    if line.kind == "row" or line.bare > _LONGEST or _is_link(line) or _of_page(line):
        return 0
    level = HEADINGS.get(tree.names[line.block], 0)
    score = 4 if level == 1 else 3 if is_title(tree.attributes(line.block)) else 0
    text = "".join(line.text.split())
    if len(text) >= _SHORTEST and any(text in title or title in text for title in known):
        score = 6 if score else 4
    if score or not _could_be(line) or main.outside[index]:
        return score
    return 2 if level or line.showy else int(main.inside[index])


def _same_block(tree: Tree, lines: list[Line], at: int) -> tuple[int, int]:
    """First and last line of the element of a title; the line itself where that is more than a title."""
    block = lines[at].block
    if at and lines[at].text.startswith("关于") and _could_begin(lines[at - 1]):
        # The unit stands on a line of its own.
        return at - 1, at
    if not (tree.names[block] in HEADINGS or is_title(tree.attributes(block))):
        return at, at
    top = bottom = at
    while top and lines[top - 1].block == block:
        top -= 1
    while bottom + 1 < len(lines) and lines[bottom + 1].block == block:
        bottom += 1
    return top, bottom
