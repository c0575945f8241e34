"""The recognition of one page, turned until it can be read; a page with too much on it is given up."""

from collections.abc import Callable, Iterator
from typing import Any

from checker.documents.scan.pictures import Damaged
from checker.documents.scan.straighten import Found, upright
from checker.documents.scan.strips import strips

_TRUSTED = 0.85
"""A page whose lines are recognised worse than that may lie on its side or stand on its head."""
_LEAST = 320 / 48
"""Times its height, a line is as long as that for the recognition, be it shorter."""
_SHEET = 3500
"""Heights of a line in all lines of a sheet together, as the work grows with them; small print has 2,000."""
_TURNED = 2500
"""The same in all further tries together, with the page turned."""


class Dense(Damaged):
    """A page has more text than a sheet can hold, or was made to look so."""

    def __init__(self) -> None:
        super().__init__("dense")


class Engine:
    """rapidocr with the models of its package."""

    def __init__(self, busy: Callable[[], None], most: int) -> None:
        """`busy` is called before every sheet that is looked at, and at most `most` are, however long the pictures."""
        from rapidocr import RapidOCR

        # One line at a time: several together take as long, and three times the memory where they are long.
        settings = {"Global.use_cls": False, "Global.log_level": "critical", "Rec.rec_batch_num": 1}
        self._engine = RapidOCR(params=settings)
        self._engine.recognize_txt = Bounded(self._engine.recognize_txt)
        self._busy, self._left = busy, most

    def read(self, pixels: Any) -> tuple[list[Found], Any]:
        """What is recognised, and the picture turned so that most of it is. Raises Damaged."""
        cut = list(strips(pixels))
        self._left -= len(cut)
        if self._left < 0:
            raise Damaged("many")
        found: list[Found] = []
        for top, strip in cut:
            found += self._sheet(strip, top, _SHEET)
        # A picture of several sheets was taken from a screen, where nothing stands on its head.
        as_it_is = not found or len(cut) > 1 or _readable(found)
        return (found, pixels) if as_it_is else self._turned(found, pixels)

    def _turned(self, found: list[Found], pixels: Any) -> tuple[list[Found], Any]:
        import numpy

        tries, left = [(found, pixels)], float(_TURNED)
        for quarters in _quarters(found):
            turned = numpy.ascontiguousarray(numpy.rot90(pixels, quarters))
            try:
                tries.append((self._sheet(turned, 0, left), turned))
            except Dense:
                break
            if _readable(tries[-1][0]):
                break
            left = self._engine.recognize_txt.left
        return max(tries, key=lambda tried: _trust(tried[0]) * upright(tried[0]))

    def _sheet(self, pixels: Any, top: int, most: float) -> list[Found]:
        """What is recognised on a sheet that begins in this row of the picture. Raises Dense."""
        self._busy()
        self._engine.recognize_txt.left = most
        return list(_found(self._engine(pixels), top))


def _quarters(found: list[Found]) -> tuple[int, ...]:
    """Turns that are left to try, the likeliest first. Lines from top to bottom were turned once before recognition."""
    if upright(found):
        return 2, 1, 3
    return (1, 3, 2) if _trust(found) >= _TRUSTED else (3, 1, 2)


def _readable(found: list[Found]) -> bool:
    return upright(found) and _trust(found) >= _TRUSTED


def _trust(found: list[Found]) -> float:
    """Of all characters, on average."""
    return sum(one.score * len(one.text) for one in found) / max(1, sum(len(one.text) for one in found))


def _found(answer: Any, top: int) -> Iterator[Found]:
    if answer.boxes is None or answer.txts is None:
        return
    for text, box, score in zip(answer.txts, answer.boxes, answer.scores, strict=True):
        if text.strip():
            yield Found(text, tuple((float(x), float(y) + top) for x, y in box), float(score))


class Bounded:
    """A recognition of lines that ends once it has seen enough of them."""

    left: float = 0
    """Heights of a line that may still be recognised."""

    def __init__(self, recognise: Any) -> None:
        """`recognise` takes pictures of lines, each with its `shape` in pixels: rows, columns."""
        self._recognise = recognise

    def __call__(self, lines: list[Any]) -> Any:
        """What `recognise` says of these lines. Raises Dense before it is asked where they are too much."""
        self.left -= sum(max(_LEAST, line.shape[1] / max(1, line.shape[0])) for line in lines)
        if self.left < 0:
            raise Dense
        return self._recognise(lines)
