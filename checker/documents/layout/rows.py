"""From stretches of characters to the visual lines of a page."""

from bisect import bisect
from itertools import pairwise
from typing import NamedTuple

from checker.documents.layout.model import Line, Page, Rule

WIDE = 1.2
"""A gap of so many characters keeps two stretches apart."""
_BLANK_LATIN = 0.2
_BLANK = 0.6
"""A gap of so many characters is a blank: between two Latin letters or digits, and elsewhere.

Word and LibreOffice leave a quarter of a character between Chinese and Latin ones.
"""


class Row(NamedTuple):
    """A visual line of a page."""

    page: int
    number: int
    """1-based, from the top of the page."""
    parts: tuple[Line, ...]
    """From left to right, with wide gaps between them."""

    @property
    def text(self) -> str:
        return "  ".join(part.text for part in self.parts)

    @property
    def left(self) -> float:
        return self.parts[0].left

    @property
    def right(self) -> float:
        return self.parts[-1].right

    @property
    def middle(self) -> float:
        longest = max(self.parts, key=_length)
        return (longest.top + longest.bottom) / 2

    @property
    def size(self) -> float:
        """Of most of its characters."""
        return max(self.parts, key=_length).size

    @property
    def confidence(self) -> float:
        return min(part.confidence for part in self.parts)


def rows_of(page: Page) -> list[Row]:
    """The visual lines of a page from the top; stretches at the same height are one line.

    Two stretches stay apart where a gap or a rule from top to bottom is between them.
    """
    upright = [rule for rule in page.rules if is_upright(rule)]
    rows: list[list[Line]] = []
    for line in sorted((line for line in page.lines if line.text.strip()), key=_middle):
        if rows and _beside(rows[-1], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [Row(page.number, number, _merged(parts, upright)) for number, parts in enumerate(rows, 1)]


def is_blank(before: str, after: str, gap: float) -> bool:
    """Whether a gap, in characters, between two characters is a blank."""
    return gap > (_BLANK_LATIN if before.isascii() and after.isascii() else _BLANK)


def is_upright(rule: Rule) -> bool:
    """Whether it runs from top to bottom."""
    return rule.bottom - rule.top > rule.right - rule.left


def _merged(lines: list[Line], upright: list[Rule]) -> tuple[Line, ...]:
    """Stretches of one height from left to right, those with nothing between them made one."""
    lines.sort(key=lambda line: line.left)
    walls = _walls(lines, upright)
    parts: list[list[Line]] = []
    edge = 0.0
    for line in lines:
        gap = line.left - edge
        if not parts or gap >= WIDE * max(parts[-1][-1].size, line.size) or _wall(walls, parts[-1][-1], line):
            parts.append([line])
            edge = line.right
        else:
            parts[-1].append(line)
            edge = max(edge, line.right)
    return tuple(map(_one, parts))


def _walls(lines: list[Line], upright: list[Rule]) -> list[float]:
    """Where rules cross the height of the lines, from left to right."""
    if not upright:
        return []
    middle = _middle(lines[0])
    return sorted(rule.left for rule in upright if rule.top <= middle <= rule.bottom)


def _wall(walls: list[float], before: Line, line: Line) -> bool:
    """Whether a rule stands between the middles of two stretches."""
    left, right = (before.left + before.right) / 2, (line.left + line.right) / 2
    return bisect(walls, left) < bisect(walls, right)


def _one(lines: list[Line]) -> Line:
    if len(lines) == 1:
        return lines[0]
    texts = [lines[0].text]
    for before, line in pairwise(lines):
        blank = is_blank(before.text[-1], line.text[0], (line.left - before.right) / line.size)
        texts += (" " if blank else "", line.text)
    longest = max(lines, key=_length)
    return Line(
        "".join(texts),
        lines[0].left,
        min(line.top for line in lines),
        max(line.right for line in lines),
        max(line.bottom for line in lines),
        longest.size,
        min(line.confidence for line in lines),
    )


def _beside(row: list[Line], line: Line) -> bool:
    """Whether the line stands at the height of the row: they share more than half of the lower one's height."""
    # The last one stands for the row, so that the work is linear; lines come ordered by their middles.
    other = row[-1]
    shared = min(other.bottom, line.bottom) - max(other.top, line.top)
    return shared > 0.5 * min(other.bottom - other.top, line.bottom - line.top)


def _middle(line: Line) -> float:
    return (line.top + line.bottom) / 2


def _length(line: Line) -> int:
    return len(line.text)
