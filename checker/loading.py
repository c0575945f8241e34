"""Load once what every audit of a process needs: the framework and the likeness model."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from checker.audit import Tools
from checker.errors import BrokenFramework
from checker.evidence.likeness import WEIGHTS_FILE, Model, Scorer, read_model
from checker.framework import built_in, load, sealed

_LAYOUT = 4
"""Raise it when what is kept of the weights changes its shape."""


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
        rows = b"".join(model.weights.values())
        sealed.keep(name, key, (model.names, model.biases, "\n".join(model.weights), rows))
        return model
    names, biases, grams, rows = row
    return Model(names, biases, _Rows(grams.split("\n"), rows, len(names)))


class _Rows(Mapping[str, bytes]):
    """All rows of weights in one piece: tens of thousands of objects would take too long to make.

    Most weights say nothing, and leaving them out would make the piece ten times smaller; but taking a row apart again
    costs more time than reading the others.
    """

    def __init__(self, grams: list[str], rows: bytes, size: int) -> None:
        self._places = dict(zip(grams, range(0, len(rows), size), strict=True))
        self._rows, self._size = rows, size

    def __getitem__(self, gram: str) -> bytes:
        place = self._places[gram]
        return self._rows[place : place + self._size]

    def get(self, gram: str, default: Any = None) -> Any:
        """The same without raising and catching: most n-grams of a report have no row."""
        place = self._places.get(gram)
        return default if place is None else self._rows[place : place + self._size]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
