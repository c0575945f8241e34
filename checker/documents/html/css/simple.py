"""The parts of selectors that ask for more than a name: attributes, places among neighbours, states."""

import re
from collections.abc import Callable

from checker.documents.html.css.family import Family, Spot
from checker.documents.html.elements import words

Test = Callable[[Family, int], bool]
"""Whether the element of a row is such a one."""


class Invalid(Exception):
    """What no browser takes for a selector."""


NEVER = words("""
    hover focus active visited target focus-within focus-visible current past future playing paused autofill
    placeholder-shown in-range out-of-range invalid fullscreen modal popover-open indeterminate user-invalid user-valid
    host
""")
"""What no element is when a page has just been opened."""
PARTS = words("before after first-line first-letter")
"""Parts of elements that may be named with a single colon."""
_FOLDED = words("type align valign lang dir color bgcolor rel method media charset face clear border nowrap")
"""Attributes of HTML whose values are compared without regard to case."""
_NTH = re.compile(r"([+-]?[0-9]{0,6})n(?:\s*([+-])\s*([0-9]{1,6}))?|([+-]?[0-9]{1,6})")
_HOW: dict[str, Callable[[str, str], bool]] = {
    "=": lambda value, wanted: value == wanted,
    "~=": lambda value, wanted: wanted in value.split(),
    "|=": lambda value, wanted: value == wanted or value.startswith(f"{wanted}-"),
    "^=": lambda value, wanted: bool(wanted) and value.startswith(wanted),
    "$=": lambda value, wanted: bool(wanted) and value.endswith(wanted),
    "*=": lambda value, wanted: bool(wanted) and wanted in value,
}
_NTHS: dict[str, Callable[[Spot], int]] = {
    "nth-child": lambda spot: spot.first,
    "nth-last-child": lambda spot: spot.last,
    "nth-of-type": lambda spot: spot.first_of_type,
    "nth-last-of-type": lambda spot: spot.last_of_type,
}


def attribute_test(name: str, how: str | None, wanted: str, fold: str | None) -> Test:
    """[name], or [name how wanted fold]."""
    if not how:
        return lambda family, row: name in family.element(row).attributes
    folded = fold in ("i", "I") or (name in _FOLDED and not fold)
    wanted = wanted.lower() if folded else wanted
    holds = _HOW[how]

    def test(family: Family, row: int) -> bool:
        value = family.element(row).attributes.get(name)
        return value is not None and holds(value.lower() if folded else value, wanted)

    return test


def nth_test(name: str, text: str) -> Test:
    """:nth-child(2n+1) and its kin. Raises Invalid."""
    text = text.strip().lower()
    found = _NTH.fullmatch({"odd": "2n+1", "even": "2n"}.get(text, text))
    if not found or name not in _NTHS:
        raise Invalid
    which = _NTHS[name]
    if found[4]:
        step, start = 0, int(found[4])
    else:
        step = int(found[1] + "1") if found[1] in ("", "+", "-") else int(found[1])
        start = int(f"{found[2]}{found[3]}") if found[3] else 0

    def test(family: Family, row: int) -> bool:
        away = which(family.spot(row)) - start
        return away == 0 if not step else away % step == 0 and away // step >= 0

    return test


def _spot(holds: Callable[[Spot], bool]) -> Test:
    return lambda family, row: holds(family.spot(row))


def _has(attribute: str, names: str) -> Test:
    tags = words(names)

    def test(family: Family, row: int) -> bool:
        element = family.element(row)
        return element.name in tags and attribute in element.attributes

    return test


def _root(family: Family, row: int) -> bool:
    return row == 0


PLAIN: dict[str, Test] = {
    "first-child": _spot(lambda spot: spot.first == 1),
    "last-child": _spot(lambda spot: spot.last == 1),
    "only-child": _spot(lambda spot: spot.first == spot.last == 1),
    "first-of-type": _spot(lambda spot: spot.first_of_type == 1),
    "last-of-type": _spot(lambda spot: spot.last_of_type == 1),
    "only-of-type": _spot(lambda spot: spot.first_of_type == spot.last_of_type == 1),
    "empty": lambda family, row: family.is_empty(row),
    "root": _root,
    "scope": _root,
    "link": _has("href", "a area"),
    "any-link": _has("href", "a area"),
    "checked": _has("checked", "input"),
    "disabled": _has("disabled", "button input select textarea fieldset option"),
    "open": _has("open", "details dialog"),
}
"""Those that stand without brackets; forms are left out, since their text is none of the page."""
