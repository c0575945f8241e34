"""Which lines of a page are the report, and which the page around it.

What counts as text of a report is a line with sentences and hardly a link. The main container is an element that the
systems of government sites name as such and that holds most of this text; else the smallest element that does. Its
neighbours join it where they hold sentences, too.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from checker.documents.html.elements import CELLS
from checker.documents.html.lines import Line
from checker.documents.html.names import is_boilerplate, is_content
from checker.documents.html.tree import Tree

_SENTENCE_ENDS = re.compile("[。！？；]")
_COMMAS = re.compile("[，,、]")
_LONG = 40
"""Characters with which a line with a comma is a sentence, full stop or not."""
_MOST_LINKED = 0.3
_NAMED_SHARE = 0.5
"""Of all sentences that an element with a telling name must hold to be the main container."""
_PLAIN_SHARE = 0.6
"""The same for an element without such a name."""
_SOME = 40
"""Characters of sentences from which a neighbour of the main container is a part of the report."""
_BOXES = frozenset(("div", "section", "article", "table", "td", "th", "form", "dl"))
"""Beside an article, these may as well hold something else."""
_MOST_BOILERPLATE = 0.3
"""An element that holds more of the sentences than this is no menu, whatever it is called."""


class Shares:
    """Sentences, links and characters of any element of the tree, by sums over the lines before it."""

    def __init__(self, tree: Tree, lines: list[Line]) -> None:
        self._tree = tree
        self._rows = [line.first for line in lines]
        self._weights = [0, *accumulate(map(weight, lines))]
        self._linked = [0, *accumulate(line.linked for line in lines)]
        self._bare = [0, *accumulate(line.bare for line in lines)]
        self.whole = self._weights[-1]
        """Sentences of the page, in characters."""

    def lines(self, row: int) -> tuple[int, int]:
        """First line of an element, and one past its last."""
        return bisect_left(self._rows, row), bisect_left(self._rows, self._tree.ends[row])

    def sentences(self, row: int) -> int:
        """Characters of the lines with sentences in an element."""
        first, last = self.lines(row)
        return self._weights[last] - self._weights[first]

    def linked(self, row: int) -> float:
        """The share of links in the text of an element."""
        first, last = self.lines(row)
        bare = self._bare[last] - self._bare[first]
        return (self._linked[last] - self._linked[first]) / bare if bare else 0.0


def weight(line: Line) -> int:
    """Characters of a line where it consists of sentences, 0 for any other."""
    if line.kind == "row" or line.linked > line.bare * _MOST_LINKED:
        return 0
    text = line.text
    told = _SENTENCE_ENDS.search(text) or (line.bare >= _LONG and _COMMAS.search(text))
    return line.bare if told else 0


class Main(NamedTuple):
    """Where the report is."""

    inside: list[bool]
    """For every line whether it is in the main container, or in a neighbour that belongs to it."""
    outside: list[bool]
    """For every line whether it is in a menu, a footer or the like."""
    container: int
    """Row of the main container; that of the body where there is none."""
    menus: list[int]
    """Rows of the menus, footers and the like."""


def main_of(tree: Tree, lines: list[Line]) -> Main:
    """Find the main container; everything is inside where the page has no sentences at all."""
    shares = Shares(tree, lines)
    outside = [False] * len(lines)
    if not shares.whole:
        return Main([True] * len(lines), outside, 1, [])
    menus = list(_boilerplate(tree, shares))
    for row in menus:
        first, last = shares.lines(row)
        outside[first:last] = [True] * (last - first)
    inside = [False] * len(lines)
    container, named = _container(tree, shares)
    for row in _joined(tree, shares, container, named):
        first, last = shares.lines(row)
        inside[first:last] = [True] * (last - first)
    inside = [one and not other for one, other in zip(inside, outside, strict=True)]
    return Main(inside, outside, container, menus)


def _boilerplate(tree: Tree, shares: Shares) -> Iterator[int]:
    """Elements that are called menus, footers and the like, the outermost of each."""
    row, names = 0, tree.names
    while row < len(names):
        named = names[row] and is_boilerplate(names[row], tree.attributes(row))
        if named and shares.sentences(row) <= shares.whole * _MOST_BOILERPLATE:
            yield row
            row = tree.ends[row]
        else:
            row += 1


def _container(tree: Tree, shares: Shares) -> tuple[int, bool]:
    """The main container, and whether it is named as such."""
    # Of the elements that hold more than half, each is inside the one before.
    plain = named = 1
    row = 1
    while row < len(tree.names):
        share = shares.sentences(row)
        if not tree.names[row] or share < shares.whole * _NAMED_SHARE:
            row = tree.ends[row]
            continue
        if is_content(tree.names[row], tree.attributes(row)):
            named = row
        first, last = shares.lines(row)
        if share >= shares.whole * _PLAIN_SHARE and last - first > 1:
            plain = row
        row += 1
    return (named, True) if named > 1 else (plain, False)


def _joined(tree: Tree, shares: Shares, main: int, named: bool) -> Iterator[int]:
    """The main container and the neighbours that belong to it: those beside it, and farther ones of the same kind."""
    yield main
    row = main
    while row > 1:
        children = list(_children(tree, tree.parents[row]))
        at = children.index(row)
        parts = [
            index for index, child in enumerate(children) if child == row or _goes_on(tree, shares, child, row, main)
        ]
        first, last = parts[0], parts[-1]
        if row == main and not named:
            while first and _quiet(tree, shares, children[first - 1]):
                first -= 1
            while last + 1 < len(children) and _quiet(tree, shares, children[last + 1]):
                last += 1
        yield from (child for index, child in enumerate(children[first : last + 1], first) if index != at)
        row = tree.parents[row]


def _goes_on(tree: Tree, shares: Shares, child: int, row: int, main: int) -> bool:
    """Whether an element beside `row` holds a part of the report: sentences, and no box of another kind."""
    if not shares.sentences(child) or shares.linked(child) > _MOST_LINKED:
        return False
    if _alike(tree, child, row):
        return True
    return row == main and tree.names[child] not in _BOXES and shares.sentences(child) >= _SOME


def _children(tree: Tree, row: int) -> Iterator[int]:
    child = row + 1
    while child < tree.ends[row]:
        yield child
        child = tree.ends[child]


def _alike(tree: Tree, one: int, other: int) -> bool:
    same = tree.names[one] == tree.names[other] not in CELLS
    return same and tree.attributes(one).get("class") == tree.attributes(other).get("class")


def _quiet(tree: Tree, shares: Shares, row: int) -> bool:
    """Whether an element beside the report may be its heading or signature: no link, and hardly a sentence."""
    if tree.names[row] in CELLS or shares.sentences(row) >= _SOME:
        return False
    return not shares.linked(row) and not (tree.names[row] and is_boilerplate(tree.names[row], tree.attributes(row)))
