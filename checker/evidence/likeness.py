"""A small linear model over character n-grams, trained from the example bank by `make train`.

Its classes are the indicators (does this stretch read like examples of it?) and the moods (does it tell an act, declare a
nil, or hold only a slogan, a plan, a problem?). The weights are data: no library is needed to use them.
"""

from __future__ import annotations

import re
import sys
from array import array
from collections.abc import Iterable, Mapping
from typing import NamedTuple

SCALE = 20
"""Weights are whole numbers: log-odds times this."""
MOODS = ("act", "nil", "slogan", "plan", "problem")
WEIGHTS_FILE = "weights.tsv"

LIFT = 1 << 15
"""What `Scorer.score` adds to every score, so that none is below zero."""

_NOTHING = b"\x80" * 256
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


class Model(NamedTuple):
    """A linear model: class names, their biases, and for each n-gram its weights."""

    names: tuple[str, ...]
    """Indicator ids, indicator/element ids, and MOODS."""
    biases: tuple[int, ...]
    weights: Mapping[str, bytes]
    """N-gram to one byte per class: weight + 128."""


class _Rows(dict[str, int]):
    """N-gram to its row of weights as one integer, packed when first met."""

    def __init__(self, weights: Mapping[str, bytes], size: int) -> None:
        super().__init__()
        self._weights, self._size = weights, size
        self._zero = sum(128 << 16 * lane for lane in range(size))

    def __missing__(self, gram: str) -> int:
        weights, row = self._weights.get(gram), 0
        if weights is not None:
            lanes = bytearray(2 * self._size)
            lanes[::2] = weights
            row = int.from_bytes(lanes, "little") - self._zero
        self[gram] = row
        return row


class Scorer:
    """Scores stretches of text with a model.

    All classes are summed at once: a row of weights is one integer with a lane of 16 bits for each class, so that adding
    two rows is one addition. Lanes may go below zero while summing; a middle value added at the end lifts them all.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self._bytes = 2 * len(model.names)
        self._middle = sum((LIFT + bias) << 16 * lane for lane, bias in enumerate(model.biases))
        self._rows = _Rows(model.weights, len(model.names))

    def score(self, folded: str) -> array[int]:
        """Per class its log-odds times SCALE, plus LIFT."""
        total = sum(map(self._rows.__getitem__, grams(folded)), self._middle)
        scores = array("H", total.to_bytes(self._bytes, "little"))
        if sys.byteorder == "big":
            scores.byteswap()
        return scores


def numberless(folded: str) -> str:
    """Every number becomes 0: how many is no sign of what about."""
    return _NUMBER.sub("0", folded)


def grams(folded: str) -> set[str]:
    """The 1- to 3-grams of a folded text with every number as 0."""
    text = numberless(folded)
    found = set(text)
    found.update(map("".join, zip(text, text[1:], strict=False)))
    found.update(map("".join, zip(text, text[1:], text[2:], strict=False)))
    return found


def carriers(model: Model, folded: str, name: int, most: int = 3) -> tuple[str, ...]:
    """The n-grams that spoke most for one class: why the model says so."""
    paid = []
    for gram in grams(folded):
        weight = model.weights.get(gram, _NOTHING)[name]
        if weight > 128:
            paid.append((128 - weight, gram))
    return tuple(gram for _, gram in sorted(paid)[:most])


def read_model(lines: Iterable[str]) -> Model:
    """The model of the lines of a weights file: "=class TAB bias", then "n-gram TAB class:weight ..." in any number."""
    names: list[str] = []
    biases: list[int] = []
    weights: dict[str, bytes] = {}
    for line in lines:
        gram, _, row = line.partition("\t")
        if ":" in row:
            lanes = bytearray(b"\x80" * len(names))
            for pair in row.split(" "):
                name, _, weight = pair.partition(":")
                lanes[int(name)] = int(weight) + 128
            weights[gram] = bytes(lanes)
        elif gram.startswith("="):
            names.append(gram[1:])
            biases.append(int(row))
    return Model(tuple(names), tuple(biases), weights)
