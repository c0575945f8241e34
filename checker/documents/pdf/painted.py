"""What is painted on a page besides text: rules, pictures, and what covers something else."""

from collections.abc import Iterator
from ctypes import byref, c_float, c_int, c_uint, c_ulong, create_string_buffer
from typing import Any, NamedTuple

from checker.documents.layout.model import Rule
from checker.documents.pdf.library import FORM, IMAGE, PATH, SHADING, TEXT, Matrix, Rectangle
from checker.documents.pdf.pieces import Cell, Pieces
from checker.documents.pdf.space import Affine, Box, View, affine

_THIN = 3.0
_LONG = 8.0
"""Points: a rule is thinner than the one and longer than the other."""
_SEGMENTS = 200
"""A path of more of them is a drawing."""
_COVERS = 400
"""So many things that cover others are looked at, the largest."""
_RULES = 5_000
"""A page with more lines than that is a drawing."""
_OBJECTS = 100_000
"""So many objects of a page are looked at."""
_DEEP = 16
"""Forms inside each other."""
_CLEAR = 20
"""Of 255: what is less opaque covers nothing, however often it is painted."""
_BROAD = 3.0
_SCRIBBLE = 100.0
"""Width of a line times its number of corners: more may cover what it runs over."""
_ANNOTATIONS = 500
_BARE = (1, 2, 16, 20)
"""FPDF_ANNOT_*: text, link, popup, widget. They paint nothing unless the file says what."""
_LAST = 1 << 30
"""Annotations are painted after everything else."""
_OPAQUE = 250
_PALE = 235
_CHARACTER = 40.0
"""Points: the outline of a character is no larger."""


class TextObject(NamedTuple):
    """How a text object stands among the others."""

    order: int
    cut: Box | None
    """What of the page its clipping path leaves; None where it has none."""
    layer: bool
    """Whether it belongs to a layer, which may be switched off."""
    form: bool
    """Whether it belongs to a form, which may be as well."""


class Cover(NamedTuple):
    """Something that may let nothing through that was painted before it."""

    order: int
    box: Box
    colour: tuple[int, int, int] | None
    """Red, green and blue; None for a picture."""
    solid: bool
    """Whether nothing says that it is transparent."""


class Painted(NamedTuple):
    """Of one page. The order in which things are painted counts from 0."""

    rules: list[Rule]
    pictures: list[Box]
    covers: list[Cover]
    """The largest."""
    crowded: bool
    """Whether there is more on the page than was looked at."""
    dense: frozenset[Cell]
    """What many thin strips cover."""
    texts: dict[int, "TextObject"]
    outlines: int
    """How many small shapes there are, of the size of characters."""


class _Walk:
    def __init__(self, library: Any, view: View) -> None:
        self.library = library
        self.view = view
        self.found = Painted([], [], [], False, frozenset(), {}, 0)
        self.pieces = Pieces()
        self.order = 0
        self.outlines = 0

    def object(self, item: int, to_view: Affine, depth: int) -> None:
        """Note one object; those of a form in their turn. `to_view` leads from its coordinates to those of the view."""
        self.order += 1
        if self.order > _OBJECTS:
            return
        kind = self.library.FPDFPageObj_GetType(item)
        if kind == TEXT:
            cut = self._clip(item, to_view)
            self.found.texts[item] = TextObject(self.order, cut, self._layered(item), depth > 0)
        elif kind == PATH:
            self._path(item, to_view)
        elif kind in (IMAGE, SHADING):
            box = self._bounds(item, to_view)
            if kind == IMAGE:
                self.found.pictures.append(box)
            solid = not self.library.FPDFPageObj_HasTransparency(item)
            self.found.covers.append(Cover(self.order, box, None, solid))
        elif kind == FORM and depth < _DEEP:
            matrix = Matrix()
            self.library.FPDFPageObj_GetMatrix(item, byref(matrix))
            inner = to_view.after(affine(matrix))
            for index in range(max(0, self.library.FPDFFormObj_CountObjects(item))):
                self.object(self.library.FPDFFormObj_GetObject(item, index), inner, depth + 1)

    def _path(self, item: int, to_view: Affine) -> None:
        fill, stroke = c_int(), c_int()
        self.library.FPDFPath_GetDrawMode(item, byref(fill), byref(stroke))
        box = self._bounds(item, to_view)
        wide, high = box.right - box.left, box.bottom - box.top
        if not fill.value and not stroke.value:
            return
        if min(wide, high) < _THIN:
            self.pieces.add(box)
            if max(wide, high) > _LONG and self._dark(item, bool(fill.value)):
                self.found.rules.append(Rule(*box))
            return
        self.outlines += max(wide, high) < _CHARACTER
        if fill.value:
            self._cover(box, *_colour(self.library.FPDFPageObj_GetFillColor, item))
        elif self._is_broad(item):
            self._cover(box, *_colour(self.library.FPDFPageObj_GetStrokeColor, item))
        if stroke.value and self._dark(item, False):
            self._strokes(item, to_view)

    def _cover(self, box: Box, red: int, green: int, blue: int, alpha: int) -> None:
        if alpha >= _CLEAR:
            self.found.covers.append(Cover(self.order, box, (red, green, blue), alpha >= _OPAQUE))

    def _is_broad(self, item: int) -> bool:
        """Whether a line may cover text: no rule or frame is so broad or has so many corners."""
        width = c_float()
        self.library.FPDFPageObj_GetStrokeWidth(item, byref(width))
        return width.value > _BROAD or width.value * self.library.FPDFPath_CountSegments(item) > _SCRIBBLE

    def _strokes(self, item: int, to_view: Affine) -> None:
        """The sides of a frame, the lines of a polygon."""
        count = self.library.FPDFPath_CountSegments(item)
        if not 0 < count <= _SEGMENTS:
            return
        matrix = Matrix()
        self.library.FPDFPageObj_GetMatrix(item, byref(matrix))
        whole = to_view.after(affine(matrix))
        start = last = (0.0, 0.0)
        for index in range(count):
            segment = self.library.FPDFPath_GetPathSegment(item, index)
            point = whole.point(*_point(self.library, segment))
            if self.library.FPDFPathSegment_GetType(segment) == 2:
                start = point
            else:
                self._rule(last, point)
            if self.library.FPDFPathSegment_GetClose(segment):
                self._rule(point, start)
            last = point

    def _rule(self, one: tuple[float, float], other: tuple[float, float]) -> None:
        wide, high = abs(one[0] - other[0]), abs(one[1] - other[1])
        if min(wide, high) < 1 and max(wide, high) > _LONG:
            xs, ys = sorted((one[0], other[0])), sorted((one[1], other[1]))
            self.found.rules.append(Rule(xs[0], ys[0], xs[1], ys[1]))

    def _dark(self, item: int, filled: bool) -> bool:
        """Whether a line can be seen on paper."""
        ask = self.library.FPDFPageObj_GetFillColor if filled else self.library.FPDFPageObj_GetStrokeColor
        red, green, blue, alpha = _colour(ask, item)
        return min(red, green, blue) < _PALE and alpha > 20

    def _bounds(self, item: int, to_view: Affine) -> Box:
        left, bottom, right, top = c_float(), c_float(), c_float(), c_float()
        self.library.FPDFPageObj_GetBounds(item, byref(left), byref(bottom), byref(right), byref(top))
        return to_view.box(((left.value, bottom.value), (right.value, top.value))).shared(self.view.box)

    def _layered(self, item: int) -> bool:
        """Whether it is marked as optional content (ISO 32000-1, 8.11.3.2)."""
        for index in range(max(0, self.library.FPDFPageObj_CountMarks(item))):
            name, length = create_string_buffer(16), c_ulong()
            mark = self.library.FPDFPageObj_GetMark(item, index)
            self.library.FPDFPageObjMark_GetName(mark, name, 16, byref(length))
            if name.raw[: length.value] == b"O\0C\0\0\0":
                return True
        return False

    def _clip(self, item: int, to_view: Affine) -> Box | None:
        path = self.library.FPDFPageObj_GetClipPath(item)
        cut: Box | None = None
        for number in range(max(0, self.library.FPDFClipPath_CountPaths(path)) if path else 0):
            count = self.library.FPDFClipPath_CountPathSegments(path, number)
            if not 0 < count <= _SEGMENTS:
                continue
            points = [
                _point(self.library, self.library.FPDFClipPath_GetPathSegment(path, number, index))
                for index in range(count)
            ]
            box = to_view.box(points)
            cut = box if cut is None else cut.shared(box)
        return cut


def painted(library: Any, page: int, view: View) -> Painted:
    """Go through all objects of the page in the order in which they are painted."""
    walk = _Walk(library, view)
    for index in range(max(0, library.FPDFPage_CountObjects(page))):
        walk.object(library.FPDFPage_GetObject(page, index), view.to_view, 0)
    walk.found.covers.extend(_annotations(library, page, view))
    covers = sorted(walk.found.covers, key=lambda cover: -cover.box.area)
    crowded = len(covers) > _COVERS or walk.order > _OBJECTS or walk.pieces.crowded
    rules = walk.found.rules if len(walk.found.rules) <= _RULES else []
    return walk.found._replace(
        rules=rules,
        covers=covers[:_COVERS],
        crowded=crowded,
        dense=walk.pieces.dense(),
        outlines=walk.outlines,
    )


def _annotations(library: Any, page: int, view: View) -> Iterator[Cover]:
    """The annotations that paint something."""
    for index in range(min(_ANNOTATIONS, max(0, library.FPDFPage_GetAnnotCount(page)))):
        note, box = library.FPDFPage_GetAnnot(page, index), Rectangle()
        if note and (library.FPDFAnnot_GetSubtype(note) not in _BARE or library.FPDFAnnot_GetAP(note, 0, None, 0) > 2):
            library.FPDFAnnot_GetRect(note, byref(box))
            place = view.to_view.box(((box.left, box.bottom), (box.right, box.top)))
            yield Cover(_LAST, place.shared(view.box), None, False)
        library.FPDFPage_CloseAnnot(note)


def _colour(ask: Any, item: int) -> tuple[int, int, int, int]:
    red, green, blue, alpha = c_uint(), c_uint(), c_uint(), c_uint(255)
    ask(item, byref(red), byref(green), byref(blue), byref(alpha))
    return red.value, green.value, blue.value, alpha.value


def _point(library: Any, segment: int) -> tuple[float, float]:
    x, y = c_float(), c_float()
    library.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
    return x.value, y.value
