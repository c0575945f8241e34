"""What stands on a page, as any of the page formats gives it. Lengths are in points (1/72 inch), y grows downwards."""

from typing import NamedTuple


class Line(NamedTuple):
    """A stretch of characters beside each other: a line, a part of it, or the part of a line inside a cell."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    """Of the characters; the height of the box where the format does not say."""
    confidence: float = 1.0


class Rule(NamedTuple):
    """A straight line that is drawn, as tables have them: much longer than thick, along one edge of the page."""

    left: float
    top: float
    right: float
    bottom: float


class Page(NamedTuple):
    """One page."""

    number: int
    """1-based, as a viewer counts."""
    width: float
    height: float
    lines: tuple[Line, ...]
    """In any order; what would not be seen is left out by the reader."""
    rules: tuple[Rule, ...] = ()
    """None where the format does not say, as of a scan."""
