"""Which text of a page nobody would see."""

from ctypes import byref, c_uint, string_at
from typing import Any

from checker.documents.pdf.glyphs import Text, boxes
from checker.documents.pdf.library import BGRX
from checker.documents.pdf.painted import Painted
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
_DIFFERENCE = 28
"""Of 255: less is not seen."""
_PIXELS = 1_500_000
_GROUPS = 6
"""So many colours are looked at on their own."""

_Look = tuple[int, int, int, int] | None


def hidden(library: Any, page: int, text: Text, painted: Painted) -> set[int]:
    """The text objects of the page that cannot be seen.

    Invisible or tiny ones are known by what the file says. White or nearly transparent ones, those that something
    was painted over, those that are cut off and those on layers are looked at: the page is drawn with and without them.
    """
    found = set()
    doubtful: dict[_Look, dict[int, Box]] = {}
    for item, box in boxes(text).items():
        if library.FPDFTextObj_GetTextRenderMode(item) in _UNPAINTED or text.painters[item].size <= _TINY:
            found.add(item)
        elif _doubtful(library, item, box, look := _look(library, item), painted):
            doubtful.setdefault(look, {})[item] = box
    if doubtful:
        found |= _unseen(library, page, text, list(doubtful.values()))
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


def _doubtful(library: Any, item: int, box: Box, look: _Look, painted: Painted) -> bool:
    if look is None or min(look[:3]) > _PALE or look[3] < _CLEAR or library.FPDFPageObj_HasTransparency(item):
        return True
    here = painted.texts.get(item)
    if here is None or here.layered:
        return True
    if here.cut is not None and box.shared(here.cut).area < 0.5 * box.area:
        return True
    return any(order > here.order and box.shared(over).area > 0.5 * box.area for order, over in painted.covers)


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
