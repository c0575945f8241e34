"""The characters of a page with their places, and what each is painted with."""

from ctypes import byref, c_double
from typing import Any, NamedTuple

from checker.documents.pdf.fonts import faces_of
from checker.documents.pdf.library import Matrix, Rectangle
from checker.documents.pdf.space import Box, View, affine

_BLANKS = " \t\r\n\x00\u3000\xa0\u2002\u2003\u2009\u200b\ufeff"
_SPACE = 32
_SYMBOLS = range(0xF000, 0xF100)
"""Private characters that stand for the glyphs of symbol fonts: bullets, as a rule."""
_THIN = 0.01
_NOTHING = 0.02
"""Points: pdfium gives a character without outline this height or less."""
_HYPHENS = "\x02\ufffe"
"""pdfium's signs for a hyphen at the end of a line."""


class Painter(NamedTuple):
    """What the characters of one text object have in common."""

    size: float
    """Height of a character in points, as painted."""
    angle: float
    """Of the line, clockwise in degrees."""


class Glyph(NamedTuple):
    """A visible character."""

    char: str
    object: int
    """The text object that paints it."""
    left: float
    right: float
    base: float
    """Where the line of the text is, y growing downwards."""
    blank: bool
    """Whether white space comes before it."""
    empty: bool
    """Whether its font has no outline for it, so that nothing is painted."""


class Text(NamedTuple):
    """All characters of a page, in the order of the file."""

    view: View
    """Turned so that most of the text is upright."""
    turned: int
    """By how many quarters it is turned clockwise for that."""
    glyphs: list[Glyph]
    painters: dict[int, Painter]
    undrawn: set[int]
    """Text objects for which this machine has no glyphs: fonts that are not in the file."""
    doubtful: set[int]
    """Text objects whose fonts may paint nothing, on any machine."""


def text_of(library: Any, page: int, view: View, most: int) -> Text | None:
    """The characters of the page; None where they are more than `most`."""
    handle = library.FPDFText_LoadPage(page)
    if not handle:
        return Text(view, 0, [], {}, set(), set())
    try:
        count = library.FPDFText_CountChars(handle)
        if count > most:
            return None
        first: dict[int, int] = {}  # The first character of every object that is no blank.
        objects = [library.FPDFText_GetTextObject(handle, index) or 0 for index in range(count)]
        for index, item in enumerate(objects):
            if item not in first and library.FPDFText_GetUnicode(handle, index) != _SPACE:
                first[item] = index
        first.pop(0, None)
        painters = {item: _painter(library, handle, view, index) for item, index in first.items()}
        turned = -_quarters(painters, objects) % 4
        if turned:
            view = view.turned(turned)
            painters = {item: _painter(library, handle, view, index) for item, index in first.items()}
        undrawn = {item for item, index in first.items() if not _has_glyph(library, handle, index, painters[item].size)}
        faces = faces_of(library, handle, first)
        glyphs = _glyphs(library, handle, view, objects, faces.outlined)
        return Text(view, turned, glyphs, painters, undrawn - faces.outlined, faces.doubtful)
    finally:
        library.FPDFText_ClosePage(handle)


def _glyphs(library: Any, handle: int, view: View, objects: list[int], outlined: set[int]) -> list[Glyph]:
    """The characters that are no blanks. The box around the outline is asked for where the font has outlines."""
    glyphs: list[Glyph] = []
    box, x, y = Rectangle(), c_double(), c_double()
    box_ref, x_ref, y_ref = byref(box), byref(x), byref(y)
    sides = [c_double() for _ in range(4)]
    side_refs = [byref(side) for side in sides]
    low, high = sides[2:]
    a, b, c, d, e, f = view.to_view
    blank = False
    for index, item in enumerate(objects):
        char = _character(library.FPDFText_GetUnicode(handle, index))
        if not item:
            continue  # a blank that pdfium guesses from the gap
        if not char:
            blank = True
            continue
        library.FPDFText_GetLooseCharBox(handle, index, box_ref)
        library.FPDFText_GetCharOrigin(handle, index, x_ref, y_ref)
        one, other = a * box.left + c * box.bottom + e, a * box.right + c * box.top + e
        base = b * x.value + d * y.value + f
        empty = False
        if item in outlined:
            library.FPDFText_GetCharBox(handle, index, *side_refs)
            empty = high.value - low.value <= _NOTHING and char.isprintable()
        glyphs.append(Glyph(char, item, min(one, other), max(one, other), base, blank, empty))
        blank = False
    return glyphs


def _character(code: int) -> str:
    """One character; "" for white space."""
    if not code or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return "\ufffd"
    char = chr(code)
    if char in _BLANKS:
        return ""
    if code in _SYMBOLS:
        return "•"
    return "-" if char in _HYPHENS else char


def _painter(library: Any, handle: int, view: View, index: int) -> Painter:
    """Of the object that paints the character."""
    matrix = Matrix()
    library.FPDFText_GetMatrix(handle, index, byref(matrix))
    # With the axis that a viewer turns downwards, a level line has the angle 0.
    whole = view.to_view.after(affine(matrix))
    return Painter(library.FPDFText_GetFontSize(handle, index) * whole.height, whole.angle)


def _has_glyph(library: Any, handle: int, index: int, size: float) -> bool:
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    library.FPDFText_GetCharBox(handle, index, byref(left), byref(right), byref(bottom), byref(top))
    return min(right.value - left.value, top.value - bottom.value) > _THIN * size


def _quarters(painters: dict[int, Painter], objects: list[int]) -> int:
    """By how many quarters, clockwise, most characters are turned."""
    turned = [0, 0, 0, 0]
    quarters = {item: round(painter.angle / 90) % 4 for item, painter in painters.items()}
    for item in objects:
        if item in quarters:  # Those of blanks are not.
            turned[quarters[item]] += 1
    return max(range(4), key=lambda quarter: turned[quarter])


def outside(view: View, glyph: Glyph) -> bool:
    """Whether the middle of the character is off the page."""
    return not (0 <= (glyph.left + glyph.right) / 2 <= view.width and 0 <= glyph.base <= view.height + 1)


def boxes(text: Text) -> dict[int, Box]:
    """What the characters of every text object cover."""
    found: dict[int, Box] = {}
    for glyph in text.glyphs:
        size = text.painters[glyph.object].size
        box = found.get(glyph.object)
        top, bottom = glyph.base - 0.9 * size, glyph.base + 0.15 * size
        found[glyph.object] = (
            Box(glyph.left, top, glyph.right, bottom)
            if box is None
            else Box(min(box.left, glyph.left), min(box.top, top), max(box.right, glyph.right), max(box.bottom, bottom))
        )
    return found
