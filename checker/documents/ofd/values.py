"""Numbers, boxes and matrices of OFD (GB/T 33190-2016, 7.3). What is unreadable counts as absent, not as an error."""

import re
from math import hypot, isfinite
from typing import NamedTuple

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?", re.ASCII)
_LONGEST = 40
"""Of a number in characters; Python refuses far longer ones anyway."""

_SMALLEST, _LARGEST = 1.0, 100_000.0
"""Millimetres that a side of a page may have."""


class Box(NamedTuple):
    """A rectangle; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float


class Matrix(NamedTuple):
    """x' = a·x + c·y + e, y' = b·x + d·y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def at(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def moved(self, x: float, y: float) -> "Matrix":
        """The same and then a step to the right and down."""
        return Matrix(self.a, self.b, self.c, self.d, self.e + x, self.f + y)

    @property
    def height(self) -> float:
        """How much an upright stretch grows."""
        return hypot(self.c, self.d)

    @property
    def surface(self) -> float:
        """How much a surface grows."""
        return abs(self.a * self.d - self.b * self.c)


def number(text: str, default: float = 0.0) -> float:
    """The number that `text` is; `default` for anything else."""
    text = text.strip()
    if len(text) > _LONGEST or not _NUMBER.fullmatch(text):
        return default
    value = float(text)
    return value if isfinite(value) else default


def numbers(text: str, most: int = 8) -> list[float]:
    """The first `most` numbers in `text`, blanks or commas between them; what is no number counts as 0."""
    return [number(word) for word in text.replace(",", " ").split(None, most)[:most]]


def box(text: str) -> Box | None:
    """The box "x y width height" (ST_Box); None where it is none or has a negative side."""
    values = numbers(text)
    if len(values) != 4 or values[2] < 0 or values[3] < 0:
        return None
    return Box(values[0], values[1], values[0] + values[2], values[1] + values[3])


def sheet(text: str) -> Box | None:
    """The box of a page; None also where it has no surface that could be one."""
    found = box(text)
    sides = (found.right - found.left, found.bottom - found.top) if found else (0.0,)
    return found if all(_SMALLEST <= side <= _LARGEST for side in sides) else None


def surface(box: Box) -> float:
    """Its area."""
    return (box.right - box.left) * (box.bottom - box.top)


def common(one: Box, other: Box) -> Box | None:
    """What two boxes have in common; None where that has no surface."""
    left, top = max(one.left, other.left), max(one.top, other.top)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    return Box(left, top, right, bottom) if left < right and top < bottom else None


def corners(box: Box) -> list[tuple[float, float]]:
    """The four of them, one beside the other."""
    return [(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)]


def matrix(text: str) -> Matrix:
    """The matrix "a b c d e f"; that of no change where it is none."""
    values = numbers(text)
    return Matrix(*values) if len(values) == 6 else Matrix()


def around(points: list[tuple[float, float]]) -> Box:
    """The smallest box that holds all of the points; there must be one."""
    across, down = [x for x, _ in points], [y for _, y in points]
    return Box(min(across), min(down), max(across), max(down))


def steps(text: str, count: int) -> list[float]:
    """The first `count` distances of DeltaX or DeltaY, "g n d" standing for n times d; fewer where there are fewer."""
    # Never more words than could be needed: the list may be made to fill the memory.
    words = text.replace(",", " ").split(None, 3 * count)
    found: list[float] = []
    at = 0
    while at < len(words) and len(found) < count:
        if words[at] == "g":
            times, step = "".join(words[at + 1 : at + 2]), "".join(words[at + 2 : at + 3])
            found += [number(step)] * min(max(int(number(times)), 0), count - len(found))
            at += 3
        else:
            found.append(number(words[at]))
            at += 1
    return found


def truth(text: str, default: bool) -> bool:
    """xs:boolean; `default` where it is neither."""
    return {"true": True, "1": True, "false": False, "0": False}.get(text.strip().lower(), default)
