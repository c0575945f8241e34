"""Which text of a page nobody would see."""

from ctypes import byref, c_uint, string_at
from typing import Any

from checker.documents.pdf.glyphs import Text, boxes
from checker.documents.pdf.library import BGRX
from checker.documents.pdf.painted import Cover, Painted
from checker.documents.pdf.space import Box

_TINY = 2.0
"""Points: smaller characters are no text for people."""
_UNPAINTED = (3, 7)
"""Text render modes: invisible, and only for clipping (ISO 32000-1, 9.3.6)."""
_STROKED = (1, 5)
_PALE = 190
"""The darkest of red, green and blue of a colour that may not be seen on paper."""
_CLEAR = 128
"""Less opaque is worth a look."""
_NEAR = 80
"""Of 255: two colours that are no further apart may look the same."""
_DIFFERENCE = 28
"""Of 255: less is not seen."""
_PIXELS = 1_500_000
_GROUPS = 6
"""So many colours are looked at on their own."""

_HARMLESS = ("on colour", "form", "crowded")
"""Doubts that do not stand where the machine has no glyphs to draw and so to look at."""

_Look = tuple[int, int, int, int] | None


def hidden(library: Any, page: int, text: Text, painted: Painted) -> set[int]:
    """The text objects of the page that cannot be seen.

    Invisible or tiny ones are known by what the file says. White or nearly transparent ones, those of the colour of
    what they stand on, those that something was painted over, those that are cut off and those on layers are looked
    at: the page is drawn with and without them. Where the machine has no glyphs for them, what the file says must do.
    """
    found = set()
    doubtful: dict[_Look, dict[int, Box]] = {}
    reasons: dict[int, str] = {}
    for item, box in boxes(text).items():
        look = _look(library, item)
        if library.FPDFTextObj_GetTextRenderMode(item) in _UNPAINTED or text.painters[item].size <= _TINY:
            found.add(item)
        elif reason := _doubt(library, item, box, look, painted):
            doubtful.setdefault(look, {})[item] = box
            reasons[item] = reason
    if doubtful:
        unseen = _unseen(library, page, text, list(doubtful.values()))
        found |= {item for item in unseen if item not in text.undrawn or reasons[item] not in _HARMLESS}
    return found


def _look(library: Any, item: int) -> _Look:
    """Red, green, blue and opacity of the text; None where it is a pattern."""
    ask = library.FPDFPageObj_GetFillColor
    if library.FPDFTextObj_GetTextRenderMode(item) in _STROKED:
        ask = library.FPDFPageObj_GetStrokeColor
    red, green, blue, alpha = c_uint(), c_uint(), c_uint(), c_uint(255)
    if not ask(item, byref(red), byref(green), byref(blue), byref(alpha)):
        return None
    return red.value, green.value, blue.value, alpha.value


def _doubt(library: Any, item: int, box: Box, look: _Look, painted: Painted) -> str:
    """Why the text may not be seen; "" where it is."""
    here = painted.texts.get(item)
    if look is None or here is None or look[3] < _CLEAR or library.FPDFPageObj_HasTransparency(item):
        return "clear"
    if here.layer or (here.cut is not None and box.shared(here.cut).area < 0.5 * box.area):
        return "off"
    if any(_hides(cover, here.order, box, look) for cover in painted.covers):
        return "covered"
    if min(look[:3]) > _PALE:
        return "on colour" if any(_carries(cover, here.order, box) for cover in painted.covers) else "pale"
    return "form" if here.form else "crowded" if painted.crowded else ""


def _carries(cover: Cover, order: int, box: Box) -> bool:
    """Whether pale text stands on a cover that is not pale: `_hides` was asked before."""
    return cover.order < order and box.shared(cover.box).area > 0.5 * box.area


def _hides(cover: Cover, order: int, box: Box, look: tuple[int, int, int, int]) -> bool:
    """Whether text of this look may be lost under the cover, or on it where the colours are nearly the same."""
    if cover.order < order and cover.colour is not None:
        near = all(abs(one - other) < _NEAR for one, other in zip(cover.colour, look, strict=False))
        if not near:
            return False
    return box.shared(cover.box).area > 0.5 * box.area


def _unseen(library: Any, page: int, text: Text, groups: list[dict[int, Box]]) -> set[int]:
    """Those of the text objects that make no difference to the picture of the page.

    Those of one colour are left out together, so that none borrows the difference that another makes.
    """
    scale = min(1.0, (_PIXELS / max(1.0, text.view.box.area)) ** 0.5)
    for group in groups[_GROUPS:]:
        groups[_GROUPS - 1].update(group)
    whole = _picture(library, page, text, scale)
    unseen = set()
    for group in groups[:_GROUPS]:
        for item in group:
            library.FPDFPageObj_SetIsActive(item, 0)
        without = _picture(library, page, text, scale)
        for item in group:
            library.FPDFPageObj_SetIsActive(item, 1)
        unseen |= {item for item, box in group.items() if not _differ(whole, without, box, scale)}
    return unseen


def _picture(library: Any, page: int, text: Text, scale: float) -> list[bytes]:
    """The page as a viewer shows it: rows of pixels, four bytes each."""
    width, height = max(1, round(text.view.width * scale)), max(1, round(text.view.height * scale))
    bitmap = library.FPDFBitmap_CreateEx(width, height, BGRX, None, 0)
    try:
        library.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
        library.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, text.turned, 0)
        start, stride = library.FPDFBitmap_GetBuffer(bitmap), library.FPDFBitmap_GetStride(bitmap)
        return [string_at(start + row * stride, width * 4) for row in range(height)]
    finally:
        library.FPDFBitmap_Destroy(bitmap)


def _differ(one: list[bytes], other: list[bytes], box: Box, scale: float) -> bool:
    """Whether a pixel of the box is clearly another in the two pictures."""
    left, right = max(0, int(box.left * scale) - 1) * 4, max(0, int(box.right * scale) + 2) * 4
    for row in range(max(0, int(box.top * scale) - 1), min(len(one), max(0, int(box.bottom * scale) + 2))):
        first, second = one[row][left:right], other[row][left:right]
        if first != second and any(abs(a - b) > _DIFFERENCE for a, b in zip(first, second, strict=True)):
            return True
    return False
