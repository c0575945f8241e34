"""From characters to the stretches of a line."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.documents.layout.model import Line, Rule
from checker.documents.layout.rows import WIDE, is_blank, is_upright
from checker.documents.pdf.glyphs import Glyph, Text, outside

_LEVEL = 10.0
"""Degrees that a line may slope."""
_BASE = 0.25
"""Characters that the line of the text may move."""
_BACK = 0.6
_SQUEEZED = 0.25
"""Of the room that Chinese characters need: in less they stand on top of each other."""
_STACKED = 0.4
"""Of the width of a character: when the next one begins before that, they cannot be told from each other."""
_WIDE = "\u2e80"
"""From here on characters are Chinese, most of them."""

_AFTER_NUMBER = 0.2
"""Characters between the number of a heading and its words."""
_HEADING = 20
"""Characters."""
_ENDS = "，。、；：！？）》”,.;:!?)%％"


class Runs(NamedTuple):
    """The text of a page."""

    lines: list[Line]
    aside: list[str]
    """What runs across the page: watermarks."""
    hidden: list[str]
    """What nobody would see."""


def runs_of(text: Text, unseen: set[int], rules: Sequence[Rule]) -> Runs:
    """Put the characters together as far as they stand beside each other and no upright rule is between them."""
    walls = sorted(rule for rule in rules if is_upright(rule))
    runs = Runs([], [], [])
    held: list[Glyph] = []
    state = ""
    for glyph in text.glyphs:
        now = _state(text, glyph, unseen)
        if held and (now != state or not _follows(held[-1], glyph, text, walls)):
            _end(runs, held, state, text)
            held = []
        state = now
        held.append(glyph)
    if held:
        _end(runs, held, state, text)
    return runs


def _state(text: Text, glyph: Glyph, unseen: set[int]) -> str:
    if glyph.empty or glyph.object in unseen or outside(text.view, glyph):
        return "hidden"
    return "aside" if abs(text.painters[glyph.object].angle) > _LEVEL else "seen"


def _follows(before: Glyph, glyph: Glyph, text: Text, walls: list[Rule]) -> bool:
    size = max(text.painters[before.object].size, text.painters[glyph.object].size)
    if abs(text.painters[glyph.object].angle) > _LEVEL:
        return before.object == glyph.object
    gap = glyph.left - before.right
    if abs(glyph.base - before.base) > _BASE * size:
        return False
    if _is_on(before, glyph):
        return True
    if not -_BACK * size < gap < WIDE * size:
        return False
    left, right = (before.left + before.right) / 2, (glyph.left + glyph.right) / 2
    near = walls[bisect_left(walls, (left,)) : bisect_left(walls, (right,))]
    return not any(rule.top <= glyph.base <= rule.bottom + size for rule in near)


def _is_on(before: Glyph, glyph: Glyph) -> bool:
    """Whether a character stands on the one before it."""
    return abs(glyph.left - before.left) < _STACKED * (before.right - before.left)


def _end(runs: Runs, held: list[Glyph], state: str, text: Text) -> None:
    words = _words(held, text)
    if state == "aside":
        runs.aside.append(words)
        return
    left, right = min(glyph.left for glyph in held), max(glyph.right for glyph in held)
    size = _size(held, text)
    wide = sum(glyph.char >= _WIDE for glyph in held)
    squeezed = wide > 3 and right - left < _SQUEEZED * size * wide
    if state == "hidden" or squeezed or _is_mingled(held):
        runs.hidden.append(words)
    else:
        base = held[0].base
        runs.lines.append(Line(words, left, base - 0.88 * size, right, base + 0.12 * size, size))


def _is_mingled(held: list[Glyph]) -> bool:
    """Whether most characters stand on another one. The same one twice is how some programs make it bold."""
    if len(held) <= 3 or held[-1].left - held[0].left > _STACKED * sum(glyph.right - glyph.left for glyph in held):
        return False
    return 2 * sum(_is_on(before, glyph) and before.char != glyph.char for before, glyph in pairwise(held)) > len(held)


def _words(held: list[Glyph], text: Text) -> str:
    parts = [held[0].char]
    number = _number(held)
    for at, (before, glyph) in enumerate(pairwise(held), 1):
        gap = (glyph.left - before.right) / text.painters[glyph.object].size
        if glyph.blank or is_blank(before.char, glyph.char, gap) or (at == number and gap > _AFTER_NUMBER):
            parts.append(" ")
        parts.append(glyph.char)
    return "".join(parts)


def _number(held: list[Glyph]) -> int:
    """How many digits the number of a heading has; 0 where the stretch is no heading with a number.

    Chromium leaves out blanks: then only the gap tells `1 制度` from the first year.
    """
    digits = next((at for at, glyph in enumerate(held) if not "0" <= glyph.char <= "9"), 0)
    return digits if digits <= 2 and digits + 2 <= len(held) <= _HEADING and held[-1].char not in _ENDS else 0


def _size(held: list[Glyph], text: Text) -> float:
    """That of most of the characters."""
    sizes = Counter(text.painters[glyph.object].size for glyph in held)
    return sizes.most_common(1)[0][0]
