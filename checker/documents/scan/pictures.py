"""Pages as pixels: of pictures, and of PDFs whose pages are drawn."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, NamedTuple

from checker.documents.pdf.library import BGRA, pdfium

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP")
_DECODED = 80_000_000
"""Pixels of a picture: more are not unpacked. A newspaper page at 300 dots per inch has 40 million."""
_KEPT = 12_000_000
"""Pixels that are looked at: a sheet of A3 at 250 dots per inch."""
_LONGEST = 50
"""Times as high as broad: no page is, and nothing could be recognised on it."""
_BROADEST = 8
"""Times as broad as high: the recognition would make it so large that memory runs out."""
_DOTS = 150 / 72
"""Dots per point of a drawn page."""


class Damaged(Exception):
    """The file cannot be read; the message is what is wrong: damaged, large, long, dense or many."""


class Raster(NamedTuple):
    """A page as pixels."""

    number: int
    """1-based."""
    pixels: Any
    """A numpy array: rows, columns, and blue, green and red of each."""


def count(data: bytes) -> int:
    """How many pages a picture has. Raises Damaged."""
    with _open(data) as picture:
        return _frames(picture)


def pages(data: bytes, numbers: Sequence[int]) -> Iterator[Raster]:
    """The pages of a PDF that `numbers` names, or all pages of a picture. Raises Damaged."""
    yield from _drawn(data, numbers) if numbers else _decoded(data)


def _open(data: bytes) -> Any:
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # Looked at here, page by page.
    try:
        return Image.open(BytesIO(data), formats=_FORMATS)
    except Exception:
        # Pillow's readers raise whatever their format breaks.
        raise Damaged("damaged") from None


def _frames(picture: Any) -> int:
    """Only a TIFF has pages; what else some photographs hold are smaller copies."""
    try:
        return int(picture.n_frames) if picture.format == "TIFF" else 1
    except Exception:
        raise Damaged("damaged") from None


def _decoded(data: bytes) -> Iterator[Raster]:
    with _open(data) as picture:
        for index in range(_frames(picture)):
            try:
                picture.seek(index)
                if picture.width * picture.height > _DECODED:
                    raise Damaged("large")
                _check_shape(picture.width, picture.height)
                pixels = _pixels(picture)
            except Damaged:
                raise
            except Exception:
                raise Damaged("damaged") from None
            yield Raster(index + 1, pixels)


def _check_shape(wide: float, high: float) -> None:
    if high > _LONGEST * wide or wide > _BROADEST * high:
        raise Damaged("long")


def _pixels(picture: Any) -> Any:
    import numpy
    from PIL import Image, ImageOps

    picture.draft("RGB", (4000, 4000))  # A large JPEG is made smaller while it is unpacked.
    image = ImageOps.exif_transpose(picture)
    if image.mode.startswith(("I;", "I", "F")):
        image = _grey(image)
    if "A" in image.getbands() or "transparency" in image.info:
        clear = image.convert("RGBA")
        image = Image.new("RGB", clear.size, "white")
        image.paste(clear, mask=clear.getchannel("A"))
    image = image.convert("RGB")
    if image.width * image.height > _KEPT:
        share = (_KEPT / (image.width * image.height)) ** 0.5
        image = image.resize((max(1, int(image.width * share)), max(1, int(image.height * share))))
    return numpy.ascontiguousarray(numpy.asarray(image)[:, :, ::-1])


def _grey(image: Any) -> Any:
    """Of more than 8 bits a pixel: the brightest becomes white."""
    low, high = image.getextrema()
    return image.point(lambda value: value * (255.0 / max(1, high)) + 0.0 * low).convert("L")


def _drawn(data: bytes, numbers: Sequence[int]) -> Iterator[Raster]:
    import numpy

    library = pdfium()
    document = library.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        raise Damaged("damaged")
    for number in numbers:
        page = library.FPDF_LoadPage(document, number - 1)
        if not page:
            raise Damaged("damaged")
        wide, high = library.FPDF_GetPageWidthF(page), library.FPDF_GetPageHeightF(page)
        _check_shape(wide, high)
        scale = min(_DOTS, (_KEPT / max(1.0, wide * high)) ** 0.5)
        width, height = max(1, round(wide * scale)), max(1, round(high * scale))
        pixels = numpy.full((height, width, 4), 255, numpy.uint8)
        bitmap = library.FPDFBitmap_CreateEx(width, height, BGRA, pixels.ctypes.data, width * 4)
        library.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0)
        library.FPDFBitmap_Destroy(bitmap)
        library.FPDF_ClosePage(page)
        yield Raster(number, numpy.ascontiguousarray(pixels[:, :, :3]))
