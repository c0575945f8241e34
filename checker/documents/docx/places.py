"""Where paragraphs, frames and tables stand, as far as it decides whether a reader sees them.

Lengths are twentieths of a point. The size of the page is only known at the end of a section, so the limits are those
of the largest paper in use.
"""

from checker.documents.docx.names import number, twips, value

_BEFORE = 5_000
"""Almost nine centimetres: what begins so far before a margin is off the page."""
_BEYOND = 13_000
"""More than a line on the long side of A4 has."""
_SHEET = 24_000
"""The long side of A3."""
_LOW = 40
"""In a frame that is no higher nothing can be read."""
_CHAR = 2
"""A hundredth of the width of a character."""


def indent(attributes: dict[str, str], *sides: str) -> int | None:
    """What w:ind says of a side, by any of its names; None where it says nothing.

    Programs do not agree whether a length or a number of characters wins, so the larger one counts.
    """
    found: int | None = None
    for side in sides:
        for name, reading in ((side, twips), (f"{side}Chars", _characters)):
            text = value(attributes, name)
            if text and (found is None or abs(reading(text)) > abs(found)):
                found = reading(text)
    return found


def _characters(text: str) -> int:
    return number(text) * _CHAR


def first(attributes: dict[str, str]) -> int | None:
    """How far the first line begins after the others; less than 0 where it hangs out in front of them."""
    hanging = indent(attributes, "hanging")
    return indent(attributes, "firstLine") if hanging is None else -hanging


def lines_away(left: int, right: int, first: int) -> bool:
    """Whether lines with these indents begin or end off the page."""
    return left + min(first, 0) <= -_BEFORE or left >= _BEYOND or right <= -_BEFORE


def frame_away(attributes: dict[str, str]) -> bool:
    """Whether w:framePr puts a paragraph off the page, or into a frame without height."""
    flat = value(attributes, "hRule") == "exact" and twips(value(attributes, "h"), _LOW + 1) <= _LOW
    return flat or _off(twips(value(attributes, "x"))) or _off(twips(value(attributes, "y")))


def table_away(attributes: dict[str, str]) -> bool:
    """Whether w:tblpPr, w:tblInd or w:wBefore puts a table or a row off the page."""
    return any(_off(twips(value(attributes, way))) for way in ("tblpX", "tblpY", "w"))


def _off(place: int) -> bool:
    return place <= -_BEFORE or place >= _SHEET
