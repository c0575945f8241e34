"""Puts comments into the body of a Word file: runs are cut where a comment begins or ends, nothing else changes."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from checker.render.word.cuts import add_behind, cut, host
from checker.render.word.points import Point
from checker.render.word.xml import Element, local, made, space


class Mark(NamedTuple):
    """A comment's place; both ends are characters that belong to it."""

    number: int
    """w:id of the comment."""
    first: Point
    last: Point
    after: bool = False
    """Whether it marks nothing and stands behind `last`."""


class _Edge(NamedTuple):
    """A place between characters, by the order of the elements before any was cut."""

    order: int
    """Number of the element."""
    at: int
    """Characters of it in front of the place."""
    kind: int
    """_END, _POINT or _START, in the order in which they stand at one place."""
    number: int


_END, _POINT, _START = range(3)


class Marker:
    """Marks the body of one file."""

    def __init__(self, root: Element) -> None:
        self._elements: list[Element] = [root, *islice(root.iter("*"), 1, None)]
        self._order = {element: number for number, element in enumerate(self._elements)}
        self._space = space(root)

    def place(self, marks: Iterable[Mark]) -> None:
        """Put all comments in; to be called once, as cutting changes what the marks refer to."""
        edges = [edge for mark in marks for edge in self._edges(mark)]
        here: list[_Edge] = []
        # From the end: what stands before a cut keeps its place.
        for edge in sorted(edges, key=lambda e: (e.order, e.at), reverse=True):
            if here and (here[0].order, here[0].at) != (edge.order, edge.at):
                self._insert(here)
                here = []
            here.append(edge)
        if here:
            self._insert(here)

    def exact(self, mark: Mark) -> bool:
        """Whether the comment can begin and end at its very characters, and they stand in this order."""
        whole = all(host(point.element) is point.element.getparent() for point in (mark.first, mark.last))
        return whole and self._start(mark.first) < self._end(mark.last)

    def _edges(self, mark: Mark) -> Sequence[_Edge]:
        if mark.after:
            return (_Edge(*self._end(mark.last), _POINT, mark.number),)
        # A text box is read behind the paragraph in which it stands, so the last character may come first.
        start = min(self._start(mark.first), self._start(mark.last))
        end = max(self._end(mark.first), self._end(mark.last))
        return (_Edge(*start, _START, mark.number), _Edge(*end, _END, mark.number))

    def _start(self, point: Point) -> tuple[int, int]:
        unit = host(point.element)
        inside = unit is point.element.getparent()
        return (self._order[point.element], point.at) if inside else (self._order[unit], 0)

    def _end(self, point: Point) -> tuple[int, int]:
        unit = host(point.element)
        if unit is point.element.getparent():
            return self._order[point.element], point.at + 1
        # Behind the whole unit: no character inside it comes later.
        return self._order[unit] + sum(1 for _ in unit.iter("*")) - 1, len(_text(unit)) + 1

    def _insert(self, edges: list[_Edge]) -> None:
        anchor, behind = cut(self._elements[edges[0].order], edges[0].at)
        pieces = [piece for edge in sorted(edges, key=lambda e: (e.kind, e.number)) for piece in self._pieces(edge)]
        references = [piece for piece in pieces if local(piece) == "r"]
        if references and _put_outside(anchor, references):
            pieces = [piece for piece in pieces if local(piece) != "r"]
        if behind:
            add_behind(anchor, pieces)
        else:
            for piece in pieces:
                anchor.addprevious(piece)

    def _pieces(self, edge: _Edge) -> list[Element]:
        number = str(edge.number)
        start = made(self._space, "commentRangeStart", id=number)
        if edge.kind == _START:
            return [start]
        reference = made(self._space, "r")
        reference.append(made(self._space, "commentReference", id=number))
        end = made(self._space, "commentRangeEnd", id=number)
        return [end, reference] if edge.kind == _END else [start, end, reference]


def _text(unit: Element) -> str:
    return "".join(unit.itertext())


def _put_outside(anchor: Element, references: Sequence[Element]) -> bool:
    """Put the references of comments out of what they are no part of: a link, a tracked insertion, a content control.

    False where the anchor stands in nothing of the kind. LibreOffice 7.4 loses the text of a content control whose
    first paragraph has a reference.
    """
    path = [anchor, *anchor.iterancestors()]
    paragraph = next(at for at, one in enumerate(path) if local(one) == "p")
    controls = [one for one in path[paragraph:] if local(one) == "sdt"]
    if controls:
        following = next((one for one in controls[-1].itersiblings() if local(one) == "p"), None)
        if following is not None:
            lead = following[0] if len(following) and local(following[0]) == "pPr" else None
            if lead is not None:
                add_behind(lead, references)
            else:
                following[0:0] = references
            return True
        before = next((one for one in controls[-1].itersiblings(preceding=True) if local(one) == "p"), None)
        if before is not None:
            before.extend(references)
            return True
    if paragraph > 1:
        add_behind(path[paragraph - 1], references)
    return paragraph > 1
