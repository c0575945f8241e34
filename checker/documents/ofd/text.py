"""Text objects of OFD (GB/T 33190-2016, 11): from codes and distances to pieces with their places."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from checker.documents.ofd.colours import Paint
from checker.documents.ofd.elements import Attributes
from checker.documents.ofd.marks import Piece
from checker.documents.ofd.values import Box, Matrix, around, matrix, number, steps

_BLANKS = " \t\r\n\u3000\xa0"
_GAP = 1.0
"""Characters between two others that part them: the one is in another cell."""
_ASCENT, _DESCENT = 0.86, 0.14
"""Of the size, above and below the base line."""
_ESCAPE = re.compile(r"\\([0-9A-Fa-f]{4})")
_STRAIGHT = 0.1
"""How far a level line may rise, to its length."""
_SPOTS = ((0.3, 0.2), (0.8, 0.35), (0.5, 0.5), (0.2, 0.65), (0.65, 0.8))
"""Of the box of a character; no two of them beside or above each other, so that a slit shows one at most."""
_ENOUGH = 2
"""Of the spots: small marks fill a part of their box only."""


class Code(NamedTuple):
    """An element TextCode."""

    attributes: Attributes
    text: str


class Drawing(NamedTuple):
    """How a text object is drawn."""

    paint: Paint | None
    """None for nothing."""
    windows: list[Box] | None
    """What its clips leave of the page; None for all."""
    undrawn: set[int]
    """The numbers of the codes, from its first, that no glyph stands for."""


class _Glyph(NamedTuple):
    """A character in the coordinates of its object, before its matrix."""

    char: str
    x: float
    y: float
    width: float
    drawn: bool


def pieces_of(attributes: Attributes, frame: Box, codes: list[Code], drawing: Drawing) -> Iterator[Piece]:
    """The pieces of a text object: level stretches, parted where a wide gap or another line begins.

    `frame` is the object's Boundary. It only moves the text: writers that set it too small are common, and so are
    viewers that do not cut text off at it.
    """
    turned = matrix(attributes.get("ctm", "")).moved(frame.left, frame.top)
    size = number(attributes.get("size", "")) or frame.bottom - frame.top
    stretch = number(attributes.get("hscale", ""), 1.0)
    shape = abs(stretch) * turned.surface / (turned.height * turned.height or 1.0)
    x = y = 0.0
    first = 0
    for code in codes:
        # A code without a place of its own begins where the one before it did.
        x, y = number(code.attributes.get("x", ""), x), number(code.attributes.get("y", ""), y)
        glyphs = _glyphs(code, x, y, size * stretch, range(first, first + len(code.text)), drawing.undrawn)
        if drawing.windows is not None:
            glyphs = (_through(drawing.windows, glyph, size, turned) for glyph in glyphs)
        for drawn, group in groupby(glyphs, key=lambda glyph: glyph.drawn):
            for run in _runs(list(group), size):
                yield _piece(run, size, shape, turned, drawing.paint if drawn else None)
        first += len(code.text)


def plain(text: str) -> str:
    """The characters of a TextCode: those that XML cannot hold are written as a backslash and four digits (11.3)."""
    if "\n" in text:
        # Line breaks are those of a writer that makes its XML look neat.
        text = " ".join(text.split())
    return _ESCAPE.sub(lambda found: _char(int(found[1], 16)), text) if "\\" in text else text


def _char(code: int) -> str:
    # Half of a pair is no character.
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else chr(code)


def _glyphs(code: Code, x: float, y: float, wide: float, numbers: range, undrawn: set[int]) -> Iterator[_Glyph]:
    """The characters of a code; `wide` is the width of a full one."""
    across = steps(code.attributes.get("deltax", ""), len(code.text))
    down = steps(code.attributes.get("deltay", ""), len(code.text))
    for index, char in enumerate(code.text):
        width = wide if char >= "\u2010" else wide / 2
        yield _Glyph(char, x, y, width, numbers[index] not in undrawn)
        # Without distances every character stands beside the one before it, unless they go down.
        x += across[index] if index < len(across) else 0.0 if index < len(down) else width
        y += down[index] if index < len(down) else 0.0


def _through(windows: list[Box], glyph: _Glyph, size: float, turned: Matrix) -> _Glyph:
    """The same glyph, undrawn where no window shows enough of it."""
    top = glyph.y - _ASCENT * size
    spots = (turned.at(glyph.x + across * glyph.width, top + down * size) for across, down in _SPOTS)
    return glyph if sum(_inside(windows, x, y) for x, y in spots) >= _ENOUGH else glyph._replace(drawn=False)


def _inside(windows: list[Box], x: float, y: float) -> bool:
    return any(left <= x <= right and top <= y <= bottom for left, top, right, bottom in windows)


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


def _piece(run: list[_Glyph], size: float, shape: float, turned: Matrix, paint: Paint | None) -> Piece:
    first, last = run[0], run[-1]
    corners = [
        turned.at(x, y)
        for x, base in ((first.x, first.y), (last.x + last.width, last.y))
        for y in (base - _ASCENT * size, base + _DESCENT * size)
    ]
    turn = "upright" if first.x == last.x and len(run) > 1 else _turn(turned)
    words = "".join(glyph.char for glyph in run)
    return Piece(words, around(corners), size * turned.height, shape, turn, paint)


def _turn(turned: Matrix) -> str:
    if abs(turned.b) <= _STRAIGHT * abs(turned.a):
        return ""
    return "upright" if abs(turned.a) <= _STRAIGHT * abs(turned.b) else "slanted"
