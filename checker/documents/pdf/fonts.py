"""Fonts that may paint nothing."""

from ctypes import create_string_buffer
from typing import Any, NamedTuple

_TRIES = 5
"""So many characters of a font are looked at."""
_SIZE = 12.0
_NAME = 64
_STANDARD = (b"Helvetica", b"Times", b"Courier", b"Symbol", b"ZapfDingbats", b"Arial")
"""What the names of fonts begin with that every viewer has (ISO 32000-1, 9.6.2.2)."""


class Faces(NamedTuple):
    """Text objects whose font looks the same everywhere: it is in the file, or every viewer has it."""

    outlined: set[int]
    """The font has outlines: a character without one paints nothing."""
    doubtful: set[int]
    """No outlines were found: the font has none, or its characters are small pages of their own (Type 3)."""


def faces_of(library: Any, handle: int, first: dict[int, int]) -> Faces:
    """Of the text objects of a page; `first` is the first character of each that is no blank."""
    objects: dict[int, list[int]] = {}
    for item in first:
        objects.setdefault(library.FPDFTextObj_GetFont(item) or 0, []).append(item)
    objects.pop(0, None)
    faces = Faces(set(), set())
    for font, items in objects.items():
        if library.FPDFFont_GetIsEmbedded(font) == 1 or _is_standard(library, font):
            chars = {library.FPDFText_GetUnicode(handle, first[item]) for item in items[:_TRIES]}
            found = any(_has_outline(library, font, char) for char in chars)
            (faces.outlined if found else faces.doubtful).update(items)
    return faces


def _has_outline(library: Any, font: int, char: int) -> bool:
    path = library.FPDFFont_GetGlyphPath(font, char, _SIZE)
    return bool(path) and library.FPDFGlyphPath_CountGlyphSegments(path) > 0


def _is_standard(library: Any, font: int) -> bool:
    name = create_string_buffer(_NAME)
    size = library.FPDFFont_GetBaseFontName(font, name, _NAME)
    return 0 < size <= _NAME and name.value.startswith(_STANDARD)
