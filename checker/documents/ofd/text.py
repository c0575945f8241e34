"""Text objects of OFD (GB/T 33190-2016, 11): from codes and distances to pieces with their places."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.documents.ofd.elements import Attributes
from checker.documents.ofd.marks import Piece
from checker.documents.ofd.resources import Paint
from checker.documents.ofd.values import Box, Matrix, around, matrix, number, steps

_BLANKS = " \t\r\n\u3000\xa0"
_GAP = 1.0
"""Characters between two others that part them: the one is in another cell."""
_ASCENT, _DESCENT = 0.86, 0.14
"""Of the size, above and below the base line."""
_ESCAPE = re.compile(r"\\([0-9A-Fa-f]{4})")
_STRAIGHT = 0.1
"""How far a level line may rise, to its length."""


class Code(NamedTuple):
    """An element TextCode."""

    attributes: Attributes
    text: str


class _Glyph(NamedTuple):
    """A character in the coordinates of its object, before its matrix."""

    char: str
    x: float
    y: float
    width: float


def pieces_of(attributes: Attributes, frame: Box, codes: list[Code], paint: Paint | None) -> Iterator[Piece]:
    """The pieces of a text object: level stretches, parted where a wide gap or another line begins.

    `frame` is the object's Boundary. It only moves the text: writers that set it too small are common, and so are
    viewers that do not cut text off at it.
    """
    turned = matrix(attributes.get("ctm", "")).moved(frame.left, frame.top)
    size = number(attributes.get("size", "")) or frame.bottom - frame.top
    stretch = number(attributes.get("hscale", ""), 1.0) or 1.0
    x = y = 0.0
    for code in codes:
        # A code without a place of its own begins where the one before it did.
        x, y = number(code.attributes.get("x", ""), x), number(code.attributes.get("y", ""), y)
        glyphs = list(_glyphs(code, x, y, size, stretch))
        for run in _runs(glyphs, size):
            yield _piece(run, size, turned, paint)


def plain(text: str) -> str:
    """The characters of a TextCode: those that XML cannot hold are written as a backslash and four digits (11.3)."""
    if "\n" in text:
        # Line breaks are those of a writer that makes its XML look neat.
        text = " ".join(text.split())
    return _ESCAPE.sub(lambda found: _char(int(found[1], 16)), text) if "\\" in text else text


def _char(code: int) -> str:
    # Half of a pair is no character.
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else chr(code)


def _glyphs(code: Code, x: float, y: float, size: float, stretch: float) -> Iterator[_Glyph]:
    across = steps(code.attributes.get("deltax", ""), len(code.text))
    down = steps(code.attributes.get("deltay", ""), len(code.text))
    for index, char in enumerate(code.text):
        width = size * stretch * (1.0 if char >= "\u2010" else 0.5)
        yield _Glyph(char, x, y, width)
        # Without distances every character stands beside the one before it, unless they go down.
        x += across[index] if index < len(across) else 0.0 if index < len(down) else width
        y += down[index] if index < len(down) else 0.0


def _runs(glyphs: list[_Glyph], size: float) -> Iterator[list[_Glyph]]:
    """Parts of the glyphs that a reader takes as one; a column that runs down is one, too."""
    if len(glyphs) > 1 and all(glyph.x == glyphs[0].x and glyph.y != glyphs[0].y for glyph in glyphs[1:]):
        yield from filter(None, [_bare(glyphs)])
        return
    run: list[_Glyph] = []
    for glyph in glyphs:
        if run and _parted(run[-1], glyph, size):
            yield from filter(None, [_bare(run)])
            run = []
        # A blank is as wide as the way to the next character: it must not hide a gap.
        if glyph.char not in _BLANKS or run:
            run.append(glyph)
    yield from filter(None, [_bare(run)])


def _bare(run: list[_Glyph]) -> list[_Glyph]:
    """Without blanks at both edges."""
    start, end = 0, len(run)
    while start < end and run[start].char in _BLANKS:
        start += 1
    while end > start and run[end - 1].char in _BLANKS:
        end -= 1
    return run[start:end]


def _parted(before: _Glyph, glyph: _Glyph, size: float) -> bool:
    gap = glyph.x - before.x - before.width
    return abs(glyph.y - before.y) > 0.5 * size or gap > _GAP * size or gap < -2 * size


def _piece(run: list[_Glyph], size: float, turned: Matrix, paint: Paint | None) -> Piece:
    first, last = run[0], run[-1]
    corners = [
        turned.at(x, y)
        for x, base in ((first.x, first.y), (last.x + last.width, last.y))
        for y in (base - _ASCENT * size, base + _DESCENT * size)
    ]
    turn = "upright" if first.x == last.x and len(run) > 1 else _turn(turned)
    return Piece("".join(glyph.char for glyph in run), around(corners), size * turned.height, turn, paint)


def _turn(turned: Matrix) -> str:
    if abs(turned.b) <= _STRAIGHT * abs(turned.a):
        return ""
    return "upright" if abs(turned.a) <= _STRAIGHT * abs(turned.b) else "slanted"
