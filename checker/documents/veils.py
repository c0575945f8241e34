"""What Markdown holds and no page made of it shows: comments, scripts, definitions, addresses and titles of links.

CommonMark 0.31.2: HTML blocks (4.6), link reference definitions (4.7), links (6.3), images (6.4).
"""

import re
from bisect import bisect_right
from itertools import pairwise

from checker.documents.model import Block

Veil = tuple[int, int]
"""First code point, and one past the last."""

_SIGNS = ("<!--", "<s", "<S", "<t", "<T", "](", "]:", " hidden")
"""One of them stands in every text that has a veil."""
_HIDDEN = re.compile(
    r"<!--(?:[^-]|-(?!->))*+(?:-->|\Z)"
    r"|<(script|style|template|textarea)\b[^<]*+(?:<(?!/\1)[^<]*+)*+(?:</\1[^>]*+>|\Z)"
    r"|<(\w+)[^<>]*?\shidden\b[^<>]*+>[^<]*+(?:<(?!/\2)[^<]*+)*+(?:</\2[^>]*+>|\Z)"
    r"|^ {0,3}\[[^\]\n]*+\]:[^\n]*+"
    r"|!\[(?:[^\[\]\n]|\[[^\[\]\n]*+\])*+\]\([^()\n]*+\)"
    r"|(?<=\])\([^()\n]*+\)",
    re.IGNORECASE | re.MULTILINE,
)


def veils_of(text: str) -> tuple[Veil, ...]:
    """The stretches of a Markdown text that nobody sees, in order and apart from each other."""
    if not any(sign in text for sign in _SIGNS):
        return ()
    return tuple(found.span() for found in _HIDDEN.finditer(text))


def without_veils(text: str, veils: tuple[Veil, ...]) -> str:
    """The same text, of the same length, with blanks in the place of what nobody sees."""
    if not veils:
        return text
    ends = [(0, 0), *veils, (len(text), len(text))]
    return "".join(text[before[1] : after[0]] + " " * (after[1] - after[0]) for before, after in pairwise(ends))


def is_seen(block: Block, starts: list[int], veils: tuple[Veil, ...]) -> bool:
    """Whether a block is not wholly inside a veil; `starts` are those of the veils."""
    at = bisect_right(starts, block.start) - 1
    return at < 0 or veils[at][1] < block.end
