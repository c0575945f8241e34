"""Numbers as Word writes them in lists (ECMA-376 part 1, 17.18.59 ST_NumberFormat)."""

from collections.abc import Callable

_DIGITS = "〇一二三四五六七八九"
_SMALL = ("", "十", "百", "千")
_LARGE = ("", "万", "亿")
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_LEGAL_SMALL = ("", "拾", "佰", "仟")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 3999
_MOST_LETTERS = 780
"""Word repeats the letter after z (aa, bbb), up to thirty times."""


def numeral(value: int, style: str) -> str:
    """`value` in a number format of Word; in plain digits where the format is unknown or does not reach so far."""
    if style in ("none", "bullet"):
        return ""
    writer = _WRITERS.get(style)
    return (writer(value) if writer and value > 0 else "") or str(value)


def _counted(value: int, digits: str, small: tuple[str, ...], short: bool) -> str:
    """With units of ten; ten itself without a one in front where `short`."""
    if value >= 10_000 ** len(_LARGE):
        return ""
    text, gap = "", False
    for place in range(len(_LARGE) - 1, -1, -1):
        part = value // 10_000**place % 10_000
        if part:
            text += digits[0] if text and (gap or part < 1000) else ""
            text += _thousands(part, digits, small) + _LARGE[place]
        gap = not part
    return text[1:] if short and text.startswith(digits[1] + small[1]) else text


def _thousands(value: int, digits: str, small: tuple[str, ...]) -> str:
    text, gap = "", False
    for place in (3, 2, 1, 0):
        digit = value // 10**place % 10
        if digit:
            text += (digits[0] if text and gap else "") + digits[digit] + small[place]
        gap = not digit
    return text


def _chinese(value: int) -> str:
    return _counted(value, "零" + _DIGITS[1:], _SMALL, True)


def _legal(value: int) -> str:
    return _counted(value, _LEGAL, _LEGAL_SMALL, False)


def _digital(value: int) -> str:
    return "".join(_DIGITS[int(digit)] for digit in str(value))


def _japanese(value: int) -> str:
    """Without zeros, and without a one in front of ten, hundred and thousand."""
    if value > 9999:
        return ""
    figures = [(value // 10**place % 10, place) for place in (3, 2, 1, 0)]
    return "".join(
        ("" if digit == 1 and place else _DIGITS[digit]) + _SMALL[place] for digit, place in figures if digit
    )


def _roman(value: int) -> str:
    text = ""
    for size, sign in _ROMAN if value <= _MOST_ROMAN else ():
        text += sign * (value // size)
        value %= size
    return text


def _letter(value: int) -> str:
    return chr(ord("a") + (value - 1) % 26) * ((value + 25) // 26) if value <= _MOST_LETTERS else ""


def _wide(value: int) -> str:
    return "".join(chr(ord(digit) + 0xFEE0) for digit in str(value))


def _signs(signs: str) -> Callable[[int], str]:
    return lambda value: signs[value - 1] if value <= len(signs) else ""


def _row(first: int, count: int) -> Callable[[int], str]:
    return lambda value: chr(first + value - 1) if value <= count else ""


_WRITERS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda value: f"{value:02}",
    "decimalFullWidth": _wide,
    "decimalFullWidth2": _wide,
    "decimalEnclosedCircle": _row(0x2460, 20),
    "decimalEnclosedCircleChinese": _row(0x2460, 20),
    "decimalEnclosedParen": _row(0x2474, 20),
    "decimalEnclosedFullstop": _row(0x2488, 20),
    "ideographEnclosedCircle": _row(0x3280, 10),
    "chineseCounting": _chinese,
    "chineseCountingThousand": _chinese,
    "taiwaneseCounting": _chinese,
    "taiwaneseCountingThousand": _chinese,
    "chineseLegalSimplified": _legal,
    "ideographLegalTraditional": lambda value: _counted(value, "零壹貳參肆伍陸柒捌玖", _LEGAL_SMALL, False),
    "ideographDigital": _digital,
    "taiwaneseDigital": _digital,
    "japaneseDigitalTenThousand": _digital,
    "japaneseCounting": _japanese,
    "ideographTraditional": _signs("甲乙丙丁戊己庚辛壬癸"),
    "ideographZodiac": _signs("子丑寅卯辰巳午未申酉戌亥"),
    "lowerRoman": _roman,
    "upperRoman": lambda value: _roman(value).upper(),
    "lowerLetter": _letter,
    "upperLetter": lambda value: _letter(value).upper(),
    "numberInDash": lambda value: f"- {value} -",
}
