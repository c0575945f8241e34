"""Numbers and bullets in front of headings and list items: 一、 （一） 1. 1、 (1) ① 第一部分 ◆, also damaged ones."""

_DIGITS = "一二三四五六七八九十"
_CAPITALS = "壹贰叁肆伍陆柒捌玖拾"
_FIGURES = "0123456789０１２３４５６７８９"
_BULLETS = "◆◇●○■□▲△★☆•·▪※◎►➢✦✓-—"
_BLANKS = " \t\u3000\xa0"
_DOTS = "、.．"
_CLOSING = "）)〕"
_STARTS = frozenset(_DIGITS + _CAPITALS + _FIGURES + _BULLETS + "（(〔第")
# First code point, style and count of the characters that are a number by themselves.
_SIGNS = ((0x2460, "circle", 20), (0x2474, "bracket", 20), (0x2488, "dot", 20), (0x3220, "paren", 10))
_RANKS = {"part": 1, "cn": 2, "paren": 3, "bullet": 5, "dot": 6, "bare": 6, "sub": 7, "bracket": 8, "circle": 9}
PLAIN_RANK = 5
"""Rank of a heading without a number: below （一）, above 1."""
MAIN_RANK = 2
"""Rank of 一、 and of an unnumbered heading that opens a main section."""


class Marker:
    """The number or bullet at the start of a paragraph."""

    __slots__ = ("end", "number", "rank", "style")

    def __init__(self, end: int, style: str, number: int) -> None:
        self.end = end
        """Where the words begin, relative to the paragraph."""
        self.style = style
        """Kind of number, for telling siblings."""
        self.number = number
        """The number, 0 for a bullet or where it does not matter."""
        self.rank = _RANKS[style]
        """Depth in the usual order of numbering; a smaller rank is a higher heading."""


def marker(paragraph: str) -> Marker | None:
    """The number or bullet with which `paragraph` starts, None where it starts with words."""
    first = paragraph[:1]
    if not first or (first not in _STARTS and not "\u2460" <= first <= "\u3229"):
        return None
    if first in _FIGURES:
        found = _arabic(paragraph)
    elif first in _DIGITS or first in _CAPITALS:
        found = _chinese(paragraph)
    elif first in "（(〔":
        found = _bracketed(paragraph)
    elif first == "第":
        found = _part(paragraph)
    elif first in _BULLETS:
        found = (1, "bullet", 0)
    else:
        found = _sign(first)
    if found is None:
        return None
    return Marker(_skip(paragraph, found[0]), found[1], found[2])


def _run(text: str, start: int, chars: str, most: int) -> int:
    """One past the last of up to `most` characters of `chars` from `start`."""
    end = start
    while end < len(text) and end - start < most and text[end] in chars:
        end += 1
    return end


def _skip(text: str, start: int) -> int:
    return _run(text, start, _BLANKS, len(text))


def _arabic(text: str) -> tuple[int, str, int] | None:
    end = _run(text, 0, _FIGURES, 3)
    if end > 2:
        return None
    number, after = int(text[:end]), _skip(text, end)
    sign = text[after : after + 1]
    if not sign:
        return None
    if sign in _CLOSING:
        return after + 1, "bracket", number
    if sign in _DOTS:
        return _dotted(text, after, number)
    return (after, "bare", number) if after > end and sign not in _FIGURES else None


def _dotted(text: str, at: int, number: int) -> tuple[int, str, int] | None:
    """1. and 1、, but not 3.5万; 1.1 with a blank is a number of two steps, 1.1187项 a list number before a figure."""
    stop = _run(text, at + 1, _FIGURES, 3)
    if stop == at + 1 or text[at] == "、" or stop - at > 3:
        return at + 1, "dot", number
    return (stop, "sub", 0) if text[stop : stop + 1] in (*_BLANKS, "、") else None


def _chinese(text: str) -> tuple[int, str, int] | None:
    end = _run(text, 0, _DIGITS, 3) or 1
    after = _skip(text, end)
    sign, number = text[after : after + 1], value(text[:end])
    if sign and sign in _DOTS:
        return after + 1, "cn", number
    if sign and sign in _CLOSING:
        return after + 1, "paren", number
    spaced = after > end and sign != "是"
    return (after, "cn", number) if (spaced and sign) or text[0] in _CAPITALS else None


def _bracketed(text: str) -> tuple[int, str, int] | None:
    start = _skip(text, 1)
    chars = _DIGITS if text[start : start + 1] in _DIGITS else _FIGURES
    end = _run(text, start, chars, 3 if chars is _DIGITS else 2)
    if end == start:
        return None
    after = _skip(text, end)
    sign = text[after : after + 1]
    if not sign or not (sign in _CLOSING or sign in _DOTS or after > end):
        return None
    after += sign in _CLOSING or sign in _DOTS
    after += text[after : after + 1] in tuple(_DOTS)
    return after, "paren" if chars is _DIGITS else "bracket", value(text[start:end])


def _part(text: str) -> tuple[int, str, int] | None:
    start = _skip(text, 1)
    end = _run(text, start, _DIGITS + _FIGURES, 3)
    word = next((word for word in ("部分", "章", "篇") if text.startswith(word, _skip(text, end))), "")
    if end == start or not word:
        return None
    return _run(text, _skip(text, end) + len(word), "、:：" + _BLANKS, 4), "part", value(text[start:end])


def _sign(first: str) -> tuple[int, str, int] | None:
    for base, style, count in _SIGNS:
        if base <= ord(first) < base + count:
            return 1, style, ord(first) - base + 1
    return None


def value(digits: str) -> int:
    """1 to 99 from 一 to 九十九, 壹 to 拾 or figures; 0 where there is none."""
    if not digits or digits[0] in _FIGURES:
        return int(digits or 0)
    if digits in _CAPITALS:
        return _CAPITALS.index(digits) + 1
    tens, ten, ones = digits.rpartition("十")
    units = _DIGITS.find(ones) + 1 if ones else 0
    if not ten:
        return units
    return (_DIGITS.find(tens) + 1 if tens else 1) * 10 + units
