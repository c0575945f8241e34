"""Lengths of CSS in pixels."""

import re

_NUMBER = r"[+-]?(?:[0-9]{1,30}(?:\.[0-9]{0,30})?|\.[0-9]{1,30})(?:e[+-]?[0-9]{1,2})?"
_LENGTH = re.compile(
    rf"({_NUMBER})\s*(px|pt|pc|em|rem|ex|ch|cm|mm|q|in|%|[dls]?v[whib]|vmin|vmax|deg|turn|rad|grad)?(?![\w.])"
)
_UNITS = {
    "px": 1.0, "pt": 4 / 3, "pc": 16.0, "rem": 16.0, "cm": 37.8, "mm": 3.78, "q": 0.945, "in": 96.0, "w": 10.0,
    "i": 10.0, "h": 8.0, "b": 8.0, "vmin": 8.0, "vmax": 10.0, "deg": 1.0, "turn": 360.0, "rad": 57.3, "grad": 0.9,
}  # fmt: skip
_WORDS = {
    "xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0, "x-large": 24.0, "xx-large": 32.0,
    "xxx-large": 48.0,
}  # fmt: skip
_RELATIVE = {"smaller": 0.83, "larger": 1.2}
_ATTRIBUTE = (10.0, 10.0, 13.0, 16.0, 18.0, 24.0, 32.0, 48.0)
_INNERMOST = re.compile(r"([a-z-]{0,20})\(([^()]*+)\)")
_TERM = re.compile(rf"\s*(?:([*/])|([+-])(?=\s)|({_NUMBER}[a-z%]{{0,5}}))")
_MOST_BRACKETS = 20
_MOST = 1e6
MEDIUM = 16.0


def pixels(value: str, font: float, whole: float) -> float | None:
    """The first length in `value`; `font` is what 1em means, `whole` what 100% means. None where there is none.

    A number without a unit is its own; an angle comes out in degrees.
    """
    value = value.strip()
    found = _LENGTH.match(value)
    if not found:
        return _calculated(value, font, whole) if "(" in value else None
    number, unit = float(found[1]), found[2]
    if unit in ("em", "ex", "ch"):
        number *= font * (1 if unit == "em" else 0.5)
    elif unit == "%":
        number *= whole / 100
    elif unit is not None:
        number *= _UNITS[unit] if unit in _UNITS else _UNITS[unit[-1]]
    return min(max(number, -_MOST), _MOST)


def is_size(value: str) -> bool:
    """Whether a browser takes `value` for a font size."""
    return value in _WORDS or value in _RELATIVE or (pixels(value, 1, 1) or 0) > 0 or value[:1] in "0." or "(" in value


def font_size(value: str, parent: float) -> float:
    """The size that a font-size property gives in an element whose parent has that size."""
    if value in _WORDS:
        return _WORDS[value]
    size = parent * _RELATIVE[value] if value in _RELATIVE else pixels(value, parent, parent)
    return parent if size is None else size


def attribute_size(value: str, parent: float) -> float:
    """The size that <font size> gives: 1 to 7, or relative to 3."""
    digits = value.strip().lstrip("+-")[:2]
    if not (digits.isascii() and digits.isdigit()):
        return parent
    number = int(digits)
    number = 3 + number if value.strip()[0] == "+" else 3 - number if value.strip()[0] == "-" else number
    return _ATTRIBUTE[min(max(number, 1), 7)]


def _calculated(value: str, font: float, whole: float) -> float | None:
    """What calc(), min(), max() or clamp() gives: brackets are worked out from the inside."""
    for _ in range(_MOST_BRACKETS):
        found = _INNERMOST.search(value)
        if not found:
            return pixels(value, font, whole) if "(" not in value else None
        told = [_sum(part, font, whole) for part in found[2].split(",")]
        known = [number for number in told if number is not None]
        if len(known) < len(told) or found[1] not in ("", "calc", "-webkit-calc", "min", "max", "clamp"):
            return None
        result = min(known) if found[1] == "min" else max(known) if found[1] == "max" else known[0]
        if found[1] == "clamp":
            result = max(known[0], min(known[len(known) // 2], known[-1]))
        value = f"{value[: found.start()]}{result:.4f}px{value[found.end() :]}"
    return None


def _sum(text: str, font: float, whole: float) -> float | None:
    """A sum of products; a plain number counts as pixels, which makes no difference where units are right."""
    terms: list[float] = []
    sign, operator, at = 1.0, "", 0
    while found := _TERM.match(text, at):
        at = found.end()
        if found[3]:
            number = pixels(found[3], font, whole)
            if number is None or (operator == "/" and not number):
                return None
            if operator and terms:
                terms[-1] = terms[-1] * number if operator == "*" else terms[-1] / number
            else:
                terms.append(sign * number)
            sign, operator = 1.0, ""
        else:
            operator = found[1] or ""
            sign = -1.0 if found[2] == "-" else 1.0
    return sum(terms) if terms and not text[at:].strip() else None
