"""Which text of a page nobody would see."""

from ctypes import byref, c_uint, string_at
from typing import Any

from checker.documents.pdf.glyphs import Text, boxes
from checker.documents.pdf.library import ANNOTATIONS, BGRA
from checker.documents.pdf.painted import Cover, Painted
from checker.documents.pdf.pieces import lies_on
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
_COVERED = 0.4
"""Of a text, by all covers together."""
_ANY = 3
_PIXELS = 1_500_000
_GROUPS = 6
"""So many colours are looked at on their own."""

_COARSE = 0.4
"""Pixels a point are enough to see whether a font paints at all. Chromium makes such fonts: it has to be cheap."""
_LARGEST = 4_000
"""Pixels that a picture is wide or high at most."""

_HARMLESS = ("on colour", "form", "crowded", "blended", "veiled")
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
    blended = bool(library.FPDFPage_HasTransparency(page))
    for item, box in boxes(text).items():
        look = _look(library, item)
        if library.FPDFTextObj_GetTextRenderMode(item) in _UNPAINTED or text.painters[item].size <= _TINY:
            found.add(item)
        elif reason := _doubt(library, item, box, look, painted) or _other_doubt(item, box, text, painted, blended):
            doubtful.setdefault(look, {})[item] = box
            reasons[item] = reason
    if doubtful:
        coarse = set(reasons.values()) == {"font"}
        unseen = _unseen(library, page, text, list(doubtful.values()), _COARSE if coarse else 1.0)
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
    if _is_covered([cover for cover in painted.covers if cover.solid], here.order, box, look):
        return "covered"
    if min(look[:3]) > _PALE:
        return "on colour" if any(_carries(cover, here.order, box) for cover in painted.covers) else "pale"
    if _is_covered(painted.covers, here.order, box, look):
        return "veiled"
    return "form" if here.form else ""


def _other_doubt(item: int, box: Box, text: Text, painted: Painted, blended: bool) -> str:
    """Why the text may not be seen for what the page and its fonts are like; "" where nothing speaks for it."""
    if item in text.doubtful:
        return "font"
    if painted.crowded or lies_on(box, painted.dense):
        return "crowded"
    return "blended" if blended else ""


def _is_covered(covers: list[Cover], order: int, box: Box, look: tuple[int, int, int, int]) -> bool:
    """Whether much of the text may be lost under the covers, or on them."""
    return sum(box.shared(cover.box).area for cover in covers if _hides(cover, order, look)) > _COVERED * box.area


def _carries(cover: Cover, order: int, box: Box) -> bool:
    """Whether pale text stands on a cover that is not pale: `_hides` was asked before."""
    return cover.order < order and box.shared(cover.box).area > 0.5 * box.area


def _hides(cover: Cover, order: int, look: tuple[int, int, int, int]) -> bool:
    """Whether text of this look may be lost under the cover, or on it where the colours are nearly the same."""
    if cover.order > order or cover.colour is None:
        return True
    return all(abs(one - other) < _NEAR for one, other in zip(cover.colour, look, strict=False))


def _unseen(library: Any, page: int, text: Text, groups: list[dict[int, Box]], most: float) -> set[int]:
    """Those of the text objects that make no difference to the picture of the page.

    `most`: pixels a point at most. Those of one colour are left out together, so that none borrows the difference that
    another makes.
    """
    longest = max(1.0, text.view.width, text.view.height)
    scale = min(most, (_PIXELS / max(1.0, text.view.box.area)) ** 0.5, _LARGEST / longest)
    for group in groups[_GROUPS:]:
        groups[_GROUPS - 1].update(group)
    least = _DIFFERENCE if most >= 1 else _ANY  # Small print is faint where it is drawn small.
    whole = _picture(library, page, text, scale)
    unseen = set()
    for group in groups[:_GROUPS]:
        for item in group:
            library.FPDFPageObj_SetIsActive(item, 0)
        without = _picture(library, page, text, scale)
        for item in group:
            library.FPDFPageObj_SetIsActive(item, 1)
        unseen |= {item for item, box in group.items() if not _differ(whole, without, box, scale, least)}
    return unseen


def _picture(library: Any, page: int, text: Text, scale: float) -> list[bytes]:
    """The page as a viewer shows it: rows of pixels, four bytes each."""
    width, height = max(1, round(text.view.width * scale)), max(1, round(text.view.height * scale))
    bitmap = library.FPDFBitmap_CreateEx(width, height, BGRA, None, 0)
    try:
        library.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
        library.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, text.turned, ANNOTATIONS)
        start, stride = library.FPDFBitmap_GetBuffer(bitmap), library.FPDFBitmap_GetStride(bitmap)
        return [string_at(start + row * stride, width * 4) for row in range(height)]
    finally:
        library.FPDFBitmap_Destroy(bitmap)


def _differ(one: list[bytes], other: list[bytes], box: Box, scale: float, least: int) -> bool:
    """Whether a pixel of the box is clearly another in the two pictures."""
    left, right = max(0, int(box.left * scale) - 1) * 4, max(0, int(box.right * scale) + 2) * 4
    for row in range(max(0, int(box.top * scale) - 1), min(len(one), max(0, int(box.bottom * scale) + 2))):
        first, second = one[row][left:right], other[row][left:right]
        if first != second and any(abs(a - b) > least for a, b in zip(first, second, strict=True)):
            return True
    return False
