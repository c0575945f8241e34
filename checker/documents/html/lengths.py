"""Lengths of CSS in pixels."""

import re

_LENGTH = re.compile(
    r"([+-]?(?:[0-9]{1,9}(?:\.[0-9]{0,9})?|\.[0-9]{1,9}))\s*(px|pt|pc|em|rem|ex|ch|cm|mm|in|%|vw|vh)?(?![\w.])"
)
_UNITS = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "rem": 16.0, "cm": 37.8, "mm": 3.78, "in": 96.0, "vw": 10.0, "vh": 8.0}
_WORDS = {
    "xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0, "x-large": 24.0, "xx-large": 32.0,
}  # fmt: skip
_ATTRIBUTE = (10.0, 10.0, 13.0, 16.0, 18.0, 24.0, 32.0, 48.0)
MEDIUM = 16.0


def pixels(value: str, font: float, whole: float) -> float | None:
    """The first length in `value`; `font` is what 1em means, `whole` what 100% means. None where there is none."""
    found = _LENGTH.match(value.strip())
    if not found:
        return None
    number, unit = float(found[1]), found[2]
    if unit in ("em", "ex", "ch"):
        return number * font * (1 if unit == "em" else 0.5)
    if unit == "%":
        return number * whole / 100
    if unit is None:
        return number
    return number * _UNITS[unit]


def font_size(value: str, parent: float) -> float:
    """The size that a font-size property gives in an element whose parent has that size."""
    if value in _WORDS:
        return _WORDS[value]
    size = pixels(value, parent, parent)
    return parent if size is None else size


def shorthand_size(value: str, parent: float) -> float:
    """The size in a font property such as bold 12pt/1.5 宋体."""
    for word in value.split()[:6]:
        word = word.partition("/")[0]
        if word in _WORDS or (word[:1] in "0123456789." and word[-1:] in "xtmc%nh"):
            return font_size(word, parent)
    return parent


def attribute_size(value: str, parent: float) -> float:
    """The size that <font size> gives: 1 to 7, or relative to 3."""
    digits = value.strip().lstrip("+-")[:2]
    if not (digits.isascii() and digits.isdigit()):
        return parent
    number = int(digits)
    number = 3 + number if value.strip()[0] == "+" else 3 - number if value.strip()[0] == "-" else number
    return _ATTRIBUTE[min(max(number, 1), 7)]
