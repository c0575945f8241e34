"""A small linear model over character n-grams, trained from the example bank by `make train`.

Its classes are the indicators (does this stretch read like examples of it?) and the moods (does it tell an act, declare
a nil, or hold only a slogan, a plan, a problem?). The weights are data: no library is needed to use them.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import accumulate
from operator import add
from typing import NamedTuple

from checker.evidence.packs import LANE, Pack, Rows, packed
from checker.text import lazy

SCALE = 20
"""Weights are whole numbers: log-odds times this."""
MOODS = ("act", "nil", "slogan", "plan", "problem")
WEIGHTS_FILE = "weights.tsv"
LIFT = 1 << 15
"""What a score has on top, so that none is below zero."""

MOST_ROWS = 50_000
"""So many n-grams are kept ready for the next text; then all are forgotten, so that memory does not grow."""
_FULL = (1 << LANE) - 1
LONGEST = 180
"""Of a longer stretch only so many characters are weighed, so that no lane runs over."""
HEAVIEST = 60
"""No weight is larger: LONGEST characters of three n-grams each then stay within a lane."""
_BLANK = "\x00"
_NUMBER = lazy(r"\d+(?:\.\d+)?")


class Model(NamedTuple):
    """A linear model: class names, their biases, and the weights of n-grams."""

    names: tuple[str, ...]
    """Indicator ids, indicator/element ids, and MOODS."""
    biases: tuple[int, ...]
    packs: Mapping[str, Pack]
    """By the first character of an n-gram: see `packs`."""


class Scorer:
    """Scores stretches of texts with a model.

    All classes are summed at once: adding two rows of weights is one addition of integers.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self._rows = Rows(model.packs, len(model.names))
        self._middle = sum((LIFT + bias) << LANE * lane for lane, bias in enumerate(model.biases))

    def weigh(self, folded: str) -> "Weighed":
        """A text whose stretches can then be scored at no cost."""
        if len(self._rows) > MOST_ROWS:
            self._rows.clear()
        text = numberless(folded)
        grams = map(add, map(add, text, text[1:]), text[2:])
        sums = list(accumulate(map(self._rows.__getitem__, grams), initial=0))
        return Weighed(text, sums, self._middle, self._rows)

    def score(self, folded: str) -> list[int]:
        """Scores of a whole text."""
        return lanes(self.weigh(folded).score(0, len(folded)), 0, len(self.model.names))


class Weighed(NamedTuple):
    """A text with the running sums of the weights of its 1-, 2- and 3-grams."""

    text: str
    sums: list[int]
    middle: int
    rows: Mapping[str, int]

    def score(self, start: int, end: int) -> int:
        """Per class, in its lane, the log-odds times SCALE, plus LIFT, of the characters from `start` up to `end`."""
        end = min(end, start + LONGEST)
        last = max(start, end - 2)
        total = self.middle + (self.sums[last] - self.sums[start] if last > start else 0)
        for at in range(last, end):
            total += self.rows[self.text[at:end]]
        return total


def lane(packed: int, number: int) -> int:
    """The score of one class, without LIFT."""
    return (packed >> LANE * number & _FULL) - LIFT


def lanes(packed: int, first: int, size: int) -> list[int]:
    """The scores of `size` classes from `first` on, without LIFT."""
    packed >>= LANE * first
    return [(packed >> LANE * number & _FULL) - LIFT for number in range(size)]


def over(packed: int, size: int, least: int) -> list[int]:
    """Which of the first `size` classes score at least so much."""
    # A score of `least` has the highest bit of its lane set after this, and no smaller one has.
    high = packed - _ones(size) * least & _ones(size) << LANE - 1
    found = []
    while high:
        top = high & -high
        found.append(top.bit_length() // LANE - 1)
        high ^= top
    return found


@cache
def _ones(size: int) -> int:
    return sum(1 << LANE * number for number in range(size))


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
    table: dict[str, list[tuple[int, int]]] = {}
    for line in lines:
        gram, _, row = line.partition("\t")
        if ":" in row:
            pairs = (pair.partition(":") for pair in row.split(" "))
            table[gram] = [(int(name), int(weight)) for name, _, weight in pairs]
        elif gram.startswith("="):
            names.append(gram[1:])
            biases.append(int(row))
    return Model(tuple(names), tuple(biases), packed(table, len(names)))
