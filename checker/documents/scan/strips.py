"""Long pictures, such as of a whole web page on a telephone, in strips of the shape of a sheet.

The recognition makes every picture so small that its long side has 2000 pixels: of a long one nothing would be left.
"""

from collections.abc import Iterator
from typing import Any

_SHEET = 2**0.5
"""Times its width a sheet is high."""
_LONG = 2 * _SHEET
"""Times its width a picture may be high and still is one sheet."""
_SPARE = 0.3
"""Of a strip: so far above its end it may be cut."""
_GAP = 100
"""Of the width: rows that must be blank together, so that no line of text is cut."""


def strips(pixels: Any) -> Iterator[tuple[int, Any]]:
    """The picture from its top in strips, and the row where each begins; it is cut where there is least to see."""
    high, wide = pixels.shape[:2]
    step, top = max(2, int(wide * _SHEET)), 0
    while high - top > wide * _LONG:
        start = top + int(step * (1 - _SPARE))
        end = start + _calmest(pixels[start : top + step])
        yield top, pixels[top:end]
        top = end
    yield top, pixels[top:]


def _calmest(rows: Any) -> int:
    """The row in the middle of those that change least from left to right."""
    import numpy

    changes = numpy.abs(numpy.diff(rows[:, :, 1].astype(numpy.int16), axis=1)).sum(axis=1)
    near = max(1, rows.shape[1] // _GAP)
    return int(numpy.convolve(changes, numpy.ones(near), "valid").argmin() + near // 2)
