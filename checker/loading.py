"""Load once what every audit of a process needs: the framework and the likeness model."""

import os
from collections.abc import Iterator, Mapping
from itertools import accumulate
from pathlib import Path
from typing import Any

from checker.audit import Tools
from checker.errors import BrokenFramework
from checker.evidence.likeness import WEIGHTS_FILE, Model, Scorer, read_model
from checker.framework import built_in, load, sealed

_LAYOUT = 3
"""Raise it when what is kept of the weights changes its shape."""
_SILENT = 128
"""The byte of a weight of 0."""


def load_tools(folder: Path | None = None) -> Tools:
    """The tools of a framework folder, or of the built-in one. Raises BrokenFramework."""
    return Tools(load(folder), Scorer(_model(folder or built_in())))


def _model(folder: Path) -> Model:
    """The weights beside a framework; they are text, so what they say is kept in the cache."""
    path = folder / WEIGHTS_FILE
    if not path.is_file():
        # A framework of one's own may come without weights: then those of the built-in one serve, by indicator id.
        path = built_in() / WEIGHTS_FILE
    try:
        raw = path.read_bytes()
        return _compiled(os.path.abspath(path), raw)
    except (OSError, ValueError, IndexError) as error:
        raise BrokenFramework(f"The weights in {path} cannot be read.", "Make them anew with: make train.") from error


def _compiled(name: str, raw: bytes) -> Model:
    key = sealed.key_of(f"weights {Model._fields} {_LAYOUT}", raw)
    row = sealed.fetch(name, key)
    if row is None:
        model = read_model(raw.decode("utf-8").split("\n"))
        packed = [_packed(weights) for weights in model.weights.values()]
        lengths = bytes(map(len, packed))
        sealed.keep(name, key, (model.names, model.biases, "\n".join(model.weights), lengths, b"".join(packed)))
        return model
    names, biases, grams, lengths, rows = row
    return Model(names, biases, _Rows(grams.split("\n"), lengths, rows, len(names)))


def _packed(weights: bytes) -> bytes:
    """The length of the row itself, then pairs of class and weight without those that say nothing."""
    pairs = bytes(part for pair in enumerate(weights) if pair[1] != _SILENT for part in pair)
    return bytes([len(pairs) + 1]) + pairs


class _Rows(Mapping[str, bytes]):
    """All rows of weights in one piece: tens of thousands of objects would take too long to make."""

    def __init__(self, grams: list[str], lengths: bytes, rows: bytes, size: int) -> None:
        self._places = dict(zip(grams, accumulate(lengths, initial=0), strict=False))
        self._rows, self._silence = rows, bytes([_SILENT]) * size

    def __getitem__(self, gram: str) -> bytes:
        place = self._places[gram]
        count = self._rows[place]
        pairs = self._rows[place + 1 : place + count]
        weights = bytearray(self._silence)
        for number, weight in zip(pairs[::2], pairs[1::2], strict=True):
            weights[number] = weight
        return bytes(weights)

    def get(self, gram: str, default: Any = None) -> Any:
        """The same without raising and catching: most n-grams of a report have no row."""
        return self[gram] if gram in self._places else default

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
