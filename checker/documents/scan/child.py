"""Runs in a process of its own: prints the lines that are recognised on every page of a picture or PDF, as JSON."""

import os
import socket
import sys
from collections.abc import Iterator
from json import dumps
from threading import Lock, Thread
from time import monotonic, sleep
from typing import Any

from checker.documents.confine import confine
from checker.documents.scan.pictures import Damaged, Raster, count, pages
from checker.documents.scan.straighten import Found, lines_of, upright
from checker.documents.scan.strips import strips

_MEMORY = 4_000_000_000
"""Of addresses; what is really used stays below 1.5 GB, for the pictures are kept small."""
_SECONDS = 60
"""That a page may take, on a slow machine; and of a processor for each page."""
_BEAT = 4.0
_SUREST = 0.999
"""Only what needed no recognition is sure."""
_TRUSTED = 0.85
"""A page whose lines are recognised worse than that may lie on its side or stand on its head."""


def main(words: list[str]) -> None:
    """Read a file from standard input. `words`: most pages, and the numbers of the pages of a PDF ("" for a picture).

    Prints first {"pages": how many}, then for every page {"page", "width", "height", "lines"} with the lengths in
    points, and {} now and then; {"failed": "damaged" | "large"} where there is nothing to read.
    """
    most, numbers = int(words[0]), [int(number) for number in words[1].split(",") if number]
    confine(_SECONDS * (1 + most), _MEMORY)
    data = sys.stdin.buffer.read()
    answers = _Answers()
    _stay_offline()
    try:
        whole = len(numbers) or count(data)
        answers.say({"pages": whole})
        if whole <= most:
            answers.live()
            engine = _engine()
            for raster in pages(data, numbers):
                answers.say(_told(engine, raster))
    except Damaged as error:
        answers.say({"failed": str(error)})


class _Answers:
    """Lines of JSON for the parent."""

    def __init__(self) -> None:
        self._file = os.fdopen(os.dup(1), "w")
        os.dup2(2, 1)  # What the libraries print is no answer.
        self._lock = Lock()
        self._last = monotonic()

    def say(self, answer: dict[str, Any]) -> None:
        """Print an answer."""
        self._last = monotonic()
        self._write(answer)

    def live(self) -> None:
        """From now on print {} every few seconds: a page may take longer than the parent waits for a line."""
        Thread(target=self._beat, daemon=True).start()

    def _beat(self) -> None:
        while monotonic() - self._last < _SECONDS:
            sleep(_BEAT)
            self._write({})

    def _write(self, answer: dict[str, Any]) -> None:
        with self._lock:
            self._file.write(dumps(answer, ensure_ascii=True) + "\n")
            self._file.flush()


def _stay_offline() -> None:
    """Before anything is loaded: no model is fetched (they are in the package of rapidocr), and nobody is told.

    onnxruntime reports its use to its maker, from 1.3x on under Linux as well, and keeps a file for that; the variable
    is read when it is loaded.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"

    def refuse(*_: Any, **__: Any) -> Any:
        raise OSError("no network here")

    for place, name in ((socket.socket, "connect"), (socket, "getaddrinfo")):
        setattr(place, name, refuse)


def _engine() -> Any:
    from rapidocr import RapidOCR

    # One line at a time: several together take as long, and three times the memory where they are long.
    return RapidOCR(params={"Global.use_cls": False, "Global.log_level": "critical", "Rec.rec_batch_num": 1})


def _told(engine: Any, raster: Raster) -> dict[str, Any]:
    found, pixels = _best(engine, raster.pixels)
    high, wide = pixels.shape[:2]
    # A picture seldom says how large the paper was: its narrow side is that of A4.
    scale = 595.0 / max(1, min(wide, high))
    lines = lines_of(found, wide, high)
    return {
        "page": raster.number,
        "width": round(wide * scale, 1),
        "height": round(high * scale, 1),
        "lines": [
            [line.text, *(round(value * scale, 1) for value in line[1:6]), min(_SUREST, round(line.confidence, 3))]
            for line in lines
        ],
    }


def _best(engine: Any, pixels: Any) -> tuple[list[Found], Any]:
    """What is recognised, and the picture turned so that most of it is."""
    found = _recognised(engine, pixels)
    if not found or (upright(found) and _trust(found) >= _TRUSTED):
        return found, pixels
    tries = [(found, pixels), *_turned(engine, pixels)]
    return max(tries, key=lambda tried: _trust(tried[0]) * upright(tried[0]))


def _turned(engine: Any, pixels: Any) -> Iterator[tuple[list[Found], Any]]:
    import numpy

    for quarters in (1, 2, 3):
        turned = numpy.ascontiguousarray(numpy.rot90(pixels, quarters))
        yield _recognised(engine, turned), turned


def _recognised(engine: Any, pixels: Any) -> list[Found]:
    return [found for top, strip in strips(pixels) for found in _lines(engine(strip), top)]


def _lines(answer: Any, top: int) -> Iterator[Found]:
    """What is recognised on a strip that begins in this row of the picture."""
    if answer.boxes is None or answer.txts is None:
        return
    for text, box, score in zip(answer.txts, answer.boxes, answer.scores, strict=True):
        if text.strip():
            yield Found(text, tuple((float(x), float(y) + top) for x, y in box), float(score))


def _trust(found: list[Found]) -> float:
    """Of all characters, on average."""
    return sum(one.score * len(one.text) for one in found) / max(1, sum(len(one.text) for one in found))
