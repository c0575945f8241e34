"""The functions of pdfium that are used, bound straight from the library that pypdfium2 brings.

Its own binding of all functions takes three times as long to load as a report takes to read.
"""

import os
import sys
from ctypes import CDLL, POINTER, Structure, c_char_p, c_double, c_float, c_int, c_size_t, c_uint, c_ulong, c_void_p
from importlib.util import find_spec
from typing import Any

_FILES = {"win32": "pdfium.dll", "darwin": "libpdfium.dylib"}

TEXT, PATH, IMAGE, SHADING, FORM = 1, 2, 3, 4, 5
"""FPDF_PAGEOBJ_*."""
PASSWORD = 4
"""FPDF_ERR_PASSWORD."""
ANNOTATIONS = 1
"""FPDF_ANNOT: annotations are drawn, too."""
BGRA = 4
"""FPDFBitmap_BGRA: four bytes a pixel. Without the fourth pdfium does not blend colours (8.64)."""


class Rectangle(Structure):
    """FS_RECTF: left, top, right, bottom; y grows upwards."""

    _fields_ = (("left", c_float), ("top", c_float), ("right", c_float), ("bottom", c_float))


class Matrix(Structure):
    """FS_MATRIX: x' = ax + cy + e, y' = bx + dy + f."""

    _fields_ = (("a", c_float), ("b", c_float), ("c", c_float), ("d", c_float), ("e", c_float), ("f", c_float))


_FLOATS = [POINTER(c_float)] * 4
_NUMBERS = [POINTER(c_uint)] * 4
# Handles are plain numbers (c_void_p): a text has thousands of characters, and each asks for the object it is part of.
_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "FPDF_InitLibrary": (None, []),
    "FPDF_LoadMemDocument64": (c_void_p, [c_char_p, c_size_t, c_char_p]),
    "FPDF_GetLastError": (c_ulong, []),
    "FPDF_GetPageCount": (c_int, [c_void_p]),
    "FPDF_GetMetaText": (c_ulong, [c_void_p, c_char_p, c_void_p, c_ulong]),
    "FPDFDoc_GetAttachmentCount": (c_int, [c_void_p]),
    "FPDFDoc_GetAttachment": (c_void_p, [c_void_p, c_int]),
    "FPDFAttachment_GetName": (c_ulong, [c_void_p, c_void_p, c_ulong]),
    "FPDF_LoadPage": (c_void_p, [c_void_p, c_int]),
    "FPDF_ClosePage": (None, [c_void_p]),
    "FPDF_GetPageWidthF": (c_float, [c_void_p]),
    "FPDF_GetPageHeightF": (c_float, [c_void_p]),
    "FPDF_GetPageBoundingBox": (c_int, [c_void_p, POINTER(Rectangle)]),
    "FPDFPage_GetRotation": (c_int, [c_void_p]),
    "FPDFPage_HasTransparency": (c_int, [c_void_p]),
    "FPDFPage_GetAnnotCount": (c_int, [c_void_p]),
    "FPDFPage_GetAnnot": (c_void_p, [c_void_p, c_int]),
    "FPDFPage_CloseAnnot": (None, [c_void_p]),
    "FPDFAnnot_GetSubtype": (c_int, [c_void_p]),
    "FPDFAnnot_GetRect": (c_int, [c_void_p, POINTER(Rectangle)]),
    "FPDFAnnot_GetAP": (c_ulong, [c_void_p, c_int, c_void_p, c_ulong]),
    "FPDFPage_CountObjects": (c_int, [c_void_p]),
    "FPDFPage_GetObject": (c_void_p, [c_void_p, c_int]),
    "FPDFFormObj_CountObjects": (c_int, [c_void_p]),
    "FPDFFormObj_GetObject": (c_void_p, [c_void_p, c_ulong]),
    "FPDFPageObj_GetType": (c_int, [c_void_p]),
    "FPDFPageObj_GetMatrix": (c_int, [c_void_p, POINTER(Matrix)]),
    "FPDFPageObj_GetBounds": (c_int, [c_void_p, *_FLOATS]),
    "FPDFPageObj_GetFillColor": (c_int, [c_void_p, *_NUMBERS]),
    "FPDFPageObj_GetStrokeColor": (c_int, [c_void_p, *_NUMBERS]),
    "FPDFPageObj_GetStrokeWidth": (c_int, [c_void_p, POINTER(c_float)]),
    "FPDFPageObj_HasTransparency": (c_int, [c_void_p]),
    "FPDFPageObj_SetIsActive": (c_int, [c_void_p, c_int]),
    "FPDFPageObj_GetClipPath": (c_void_p, [c_void_p]),
    "FPDFPageObj_CountMarks": (c_int, [c_void_p]),
    "FPDFPageObj_GetMark": (c_void_p, [c_void_p, c_ulong]),
    "FPDFPageObjMark_GetName": (c_int, [c_void_p, c_void_p, c_ulong, POINTER(c_ulong)]),
    "FPDFClipPath_CountPaths": (c_int, [c_void_p]),
    "FPDFClipPath_CountPathSegments": (c_int, [c_void_p, c_int]),
    "FPDFClipPath_GetPathSegment": (c_void_p, [c_void_p, c_int, c_int]),
    "FPDFPath_GetDrawMode": (c_int, [c_void_p, POINTER(c_int), POINTER(c_int)]),
    "FPDFPath_CountSegments": (c_int, [c_void_p]),
    "FPDFPath_GetPathSegment": (c_void_p, [c_void_p, c_int]),
    "FPDFPathSegment_GetPoint": (c_int, [c_void_p, POINTER(c_float), POINTER(c_float)]),
    "FPDFPathSegment_GetType": (c_int, [c_void_p]),
    "FPDFPathSegment_GetClose": (c_int, [c_void_p]),
    "FPDFTextObj_GetTextRenderMode": (c_int, [c_void_p]),
    "FPDFTextObj_GetFont": (c_void_p, [c_void_p]),
    "FPDFFont_GetIsEmbedded": (c_int, [c_void_p]),
    "FPDFFont_GetBaseFontName": (c_size_t, [c_void_p, c_char_p, c_size_t]),
    "FPDFFont_GetGlyphPath": (c_void_p, [c_void_p, c_uint, c_float]),
    "FPDFGlyphPath_CountGlyphSegments": (c_int, [c_void_p]),
    "FPDFText_LoadPage": (c_void_p, [c_void_p]),
    "FPDFText_ClosePage": (None, [c_void_p]),
    "FPDFText_CountChars": (c_int, [c_void_p]),
    "FPDFText_GetUnicode": (c_uint, [c_void_p, c_int]),
    "FPDFText_GetTextObject": (c_void_p, [c_void_p, c_int]),
    "FPDFText_GetFontSize": (c_double, [c_void_p, c_int]),
    "FPDFText_GetMatrix": (c_int, [c_void_p, c_int, POINTER(Matrix)]),
    "FPDFText_GetLooseCharBox": (c_int, [c_void_p, c_int, POINTER(Rectangle)]),
    "FPDFText_GetCharBox": (c_int, [c_void_p, c_int, *[POINTER(c_double)] * 4]),
    "FPDFText_GetCharOrigin": (c_int, [c_void_p, c_int, POINTER(c_double), POINTER(c_double)]),
    "FPDFBitmap_CreateEx": (c_void_p, [c_int, c_int, c_int, c_void_p, c_int]),
    "FPDFBitmap_FillRect": (c_int, [c_void_p, c_int, c_int, c_int, c_int, c_ulong]),
    "FPDFBitmap_GetBuffer": (c_void_p, [c_void_p]),
    "FPDFBitmap_GetStride": (c_int, [c_void_p]),
    "FPDFBitmap_Destroy": (None, [c_void_p]),
    "FPDF_RenderPageBitmap": (None, [c_void_p, c_void_p, c_int, c_int, c_int, c_int, c_int, c_int]),
}


def installed() -> bool:
    """Whether pypdfium2 is there; nothing of it is loaded."""
    return find_spec("pypdfium2_raw") is not None


def pdfium() -> Any:
    """The library, ready to be used. Raises OSError where it is not where pypdfium2 has it."""
    spec = find_spec("pypdfium2_raw")
    if spec is None or spec.origin is None:
        raise OSError("no pypdfium2_raw")
    library = CDLL(os.path.join(os.path.dirname(spec.origin), _FILES.get(sys.platform, "libpdfium.so")))
    for name, (result, arguments) in _FUNCTIONS.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    library.FPDF_InitLibrary()
    return library
