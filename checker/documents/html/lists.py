"""The numbers that a browser puts in front of the items of a list."""

import re

from checker.documents.html.looks import Look
from checker.documents.html.tree import Tree

_OWN = re.compile(r"\s*[（(〔]?\s*(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*[.．、)）〕]")
_DIGITS = "〇一二三四五六七八九"
_CHINESE = ("cjk-ideographic", "trad-chinese-informal", "simp-chinese-informal", "cjk-decimal", "japanese-informal")
_TYPES = {"a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman", "1": "decimal"}
_PLAIN = ("disc", "circle", "square", "none")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class Numbering:
    """A list that is being read."""

    def __init__(self, tree: Tree, row: int) -> None:
        attributes = tree.attributes(row)
        self.ordered = tree.names[row] == "ol"
        self._type = attributes.get("type", "1")
        self._step = -1 if "reversed" in attributes else 1
        start = _number(attributes.get("start", ""))
        self._next = start if start is not None else _items(tree, row) if self._step < 0 else 1

    def mark(self, attributes: dict[str, str], look: Look) -> str:
        """What stands in front of the next item, "" where its number is not shown."""
        if not self.ordered:
            return ""
        value = _number(attributes.get("value", ""))
        number = self._next if value is None else value
        self._next = number + self._step
        style = look.list_style or _TYPES.get(attributes.get("type", self._type), "decimal")
        return _mark(number, style)


def numbered(text: str) -> bool:
    """Whether a text begins with a number of its own: the page then hides the one of the list."""
    return bool(_OWN.match(text))


def _mark(number: int, style: str) -> str:
    words = style.split()
    if any(word in _PLAIN for word in words):
        return ""
    if any(word in _CHINESE for word in words) and 0 < number < 100:
        return f"{_chinese(number)}、"
    if 0 < number < 4000:
        for word in words:
            if word.endswith(("-alpha", "-latin")):
                return _cased(_letters(number), word) + ". "
            if word.endswith("-roman"):
                return _cased(_roman(number), word) + ". "
    return f"{number}. "


def _cased(mark: str, style: str) -> str:
    return mark.upper() if style.startswith("upper") else mark


def _chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    return (_DIGITS[tens] if tens > 1 else "") + "十" + (_DIGITS[ones] if ones else "")


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("a") + letter) + letters
    return letters


def _roman(number: int) -> str:
    parts: list[str] = []
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        parts.append(sign * count)
    return "".join(parts)


def _number(value: str) -> int | None:
    value = value.strip()
    digits = value.removeprefix("-")
    return int(value) if digits.isascii() and digits.isdigit() and len(digits) < 7 else None


def _items(tree: Tree, row: int) -> int:
    """How many items a list has."""
    count, at = 0, row + 1
    while at < tree.ends[row]:
        count += tree.names[at] == "li"
        at = tree.ends[at]
    return count
