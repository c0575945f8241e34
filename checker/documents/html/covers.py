"""Text that lies under a box: it is in the page, and nobody sees it."""

from collections.abc import Iterator
from typing import NamedTuple

from checker.documents.html.boxes import Box
from checker.documents.html.looks import Look
from checker.documents.html.tree import Tree

_REPORT = 200
"""Characters that must be left to be seen."""
_SHARE = 4
"""A box over the whole page that hides more than so many times what is left is there until a script takes it away."""


class _Cover(NamedTuple):
    """A box that covers text."""

    reach: float
    layer: float
    row: int


class _Part(NamedTuple):
    """An element that is being walked through."""

    end: int
    above: bool
    """Whether it lies above the cover."""
    settled: bool
    """Whether what is in it cannot leave its layer."""


def without_covered(tree: Tree, looks: list[Look]) -> list[Look]:
    """`looks`, with every text under a box made invisible."""
    if not any(box.reach for box in {look.box for look in looks if look.box}):
        return looks
    covers = _covers(tree, looks)
    texts = [len(tree.text(row).strip()) if not name and not looks[row].hidden else 0
             for row, name in enumerate(tree.names)]  # fmt: skip
    under: set[int] = set()
    all_texts = sum(texts)
    for around, cover in sorted(covers.items()):
        found = [row for row in _under(tree, looks, around, cover) if texts[row]]
        covered = sum(texts[row] for row in found)
        left = all_texts - covered - sum(texts[cover.row : tree.ends[cover.row]])
        if covered <= cover.reach and left >= (_REPORT if around > 1 else max(_REPORT, covered / _SHARE)):
            under.update(found)
    return [look._replace(invisible=True) if row in under else look for row, look in enumerate(looks)]


def _covers(tree: Tree, looks: list[Look]) -> dict[int, _Cover]:
    """The largest cover of every element that has one, the topmost of them, by its row; 0 for the page."""
    covers: dict[int, _Cover] = {}
    for row, look in enumerate(looks):
        box = look.box if tree.names[row] else None
        if box and box.reach and not (look.gone or look.invisible):
            around = 0 if box.fixed else _around(tree, looks, row)
            cover = _Cover(box.reach, box.layer or 0, row)
            covers[around] = max(covers.get(around, cover), cover)
    return covers


def _around(tree: Tree, looks: list[Look], row: int) -> int:
    """The element in which a box is placed."""
    while row > 1:
        row = tree.parents[row]
        if looks[row].box:
            return row
    return 0


def _under(tree: Tree, looks: list[Look], around: int, cover: _Cover) -> Iterator[int]:
    """Rows of the text inside an element that lie below its cover."""
    open_parts = [_Part(tree.ends[around], cover.layer < 0, False)]
    row = around + 1
    while row < tree.ends[around]:
        while row >= open_parts[-1].end:
            open_parts.pop()
        part, box = open_parts[-1], looks[row].box
        if row == cover.row:
            row = tree.ends[row]
            continue
        if not tree.names[row]:
            if not part.above:
                yield row
        elif box and not part.settled:
            open_parts.append(_Part(tree.ends[row], part.above or _above(box, row, cover), box.layer is not None))
        row += 1


def _above(box: Box, row: int, cover: _Cover) -> bool:
    return (box.layer or 0, row) > (cover.layer, cover.row)
