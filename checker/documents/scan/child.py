"""Runs in a process of its own: prints the lines that are recognised on every page of a picture or PDF, as JSON."""

import os
import socket
import sys
from json import dumps
from threading import Lock, Thread
from time import monotonic, sleep
from typing import Any

from checker.documents.confine import confine
from checker.documents.scan.engine import Engine
from checker.documents.scan.pictures import Damaged, Raster, count, pages
from checker.documents.scan.straighten import lines_of

_MEMORY = 4_000_000_000
"""Of addresses; what is really used stays below 1.5 GB, for the pictures are kept small."""
_SECONDS = 60
"""That the recognition of a sheet may take, on a slow machine; and of a processor for each page."""
_BEAT = 4.0
_SUREST = 0.999
"""Only what needed no recognition is sure."""


def main(words: list[str]) -> None:
    """Read a file from standard input. `words`: most pages, and the numbers of the pages of a PDF ("" for a picture).

    Prints first {"pages": how many}, then for every page {"page", "width", "height", "lines"} with the lengths in
    points, and {} now and then; {"failed": what is wrong} where one cannot be read.
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
            answers.busy()
            engine = Engine(answers.busy, most)
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
        self._until = 0.0
        Thread(target=self._beat, daemon=True).start()

    def busy(self) -> None:
        """Print {} every few seconds until the next answer: bounded work may take longer than the parent waits."""
        self._until = monotonic() + _SECONDS

    def say(self, answer: dict[str, Any]) -> None:
        """Print an answer."""
        self._until = 0.0
        self._write(answer)

    def _beat(self) -> None:
        while True:
            sleep(_BEAT)
            if monotonic() < self._until:
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


def _told(engine: Engine, raster: Raster) -> dict[str, Any]:
    found, pixels = engine.read(raster.pixels)
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
