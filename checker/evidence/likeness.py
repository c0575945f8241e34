"""A small linear model over character n-grams, trained from the example bank by `make train`.

Its classes are the indicators (does this stretch read like examples of it?) and the moods (does it tell an act, declare
a nil, or hold only a slogan, a plan, a problem?). The weights are data: no library is needed to use them.
"""

from __future__ import annotations

import re
import sys
from array import array
from collections.abc import Iterable, Mapping
from itertools import accumulate, pairwise
from typing import NamedTuple

from checker.text import lazy

SCALE = 20
"""Weights are whole numbers: log-odds times this."""
MOODS = ("act", "nil", "slogan", "plan", "problem")
WEIGHTS_FILE = "weights.tsv"
LIFT = 1 << 15
"""What a score has on top, so that none is below zero."""

_LANE = 16
LONGEST = 180
"""Of a longer stretch only so many characters are weighed, so that no lane runs over."""
HEAVIEST = 60
"""No weight is larger: LONGEST characters of three n-grams each then stay within a lane."""
_BLANK = "\x00"
_NUMBER = lazy(r"\d+(?:\.\d+)?")


class Model(NamedTuple):
    """A linear model: class names, their biases, and for each n-gram its weights."""

    names: tuple[str, ...]
    """Indicator ids, indicator/element ids, and MOODS."""
    biases: tuple[int, ...]
    weights: Mapping[str, bytes]
    """N-gram to one byte per class: weight + 128."""


class _Rows(dict[str, int]):
    """N-gram to its weights as one integer with a lane for each class, packed when first met."""

    def __init__(self, weights: Mapping[str, bytes], size: int) -> None:
        super().__init__()
        self._weights, self._bytes = weights, _LANE // 8
        self._size, self._zero = size, sum(128 << _LANE * lane for lane in range(size))

    def __missing__(self, gram: str) -> int:
        weights, row = self._weights.get(gram), 0
        if weights is not None:
            lanes = bytearray(self._bytes * self._size)
            lanes[:: self._bytes] = weights
            row = int.from_bytes(lanes, "little") - self._zero
        self[gram] = row
        return row


class Scorer:
    """Scores stretches of texts with a model.

    All classes are summed at once: adding two rows of weights is one addition of integers.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self._rows = _Rows(model.weights, len(model.names))
        self._middle = sum((LIFT + bias) << _LANE * lane for lane, bias in enumerate(model.biases))

    def weigh(self, folded: str) -> Weighed:
        """A text whose stretches can then be scored at no cost."""
        text, look = numberless(folded), self._rows.__getitem__
        pairs = list(map("".join, pairwise(text)))
        sums = tuple(
            list(accumulate(map(look, grams), initial=0))
            for grams in (text, pairs, map("".join, zip(pairs, text[2:], strict=False)))
        )
        return Weighed(self._middle, len(self.model.names), sums)

    def score(self, folded: str) -> array[int]:
        """Scores of a whole text."""
        return self.weigh(folded).score(0, len(folded))


class Weighed(NamedTuple):
    """A text with the running sums of the weights of its 1-, 2- and 3-grams."""

    middle: int
    classes: int
    sums: tuple[list[int], ...]

    def score(self, start: int, end: int) -> array[int]:
        """Per class the log-odds times SCALE, plus LIFT, of the characters from `start` up to `end`."""
        end = min(end, start + LONGEST)
        total = self.middle
        for size, sums in enumerate(self.sums):
            if end - size > start:
                total += sums[end - size] - sums[start]
        scores = array("H", total.to_bytes(_LANE // 8 * self.classes, "little"))
        if sys.byteorder == "big":
            scores.byteswap()
        return scores


def numberless(folded: str) -> str:
    """Every number becomes one 0 behind blanks: how many is no sign of what about, and places stay the same."""
    return _NUMBER.sub(_blank, folded)


def _blank(number: re.Match[str]) -> str:
    return "0".rjust(len(number[0]), _BLANK)


def grams(folded: str) -> list[str]:
    """The 1- to 3-grams that count, with repetitions: what the model is trained on."""
    text = numberless(folded)
    found = [text[at : at + size] for size in (1, 2, 3) for at in range(len(text) - size + 1)]
    return [gram for gram in found if _BLANK not in gram]


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
