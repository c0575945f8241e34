"""Colours of text and of what lies behind it: six hexadecimal digits, or one of the words below."""

from checker.documents.docx.names import number, value

AUTO = "auto"
"""Of text: black or white, whichever stands out."""
CLEAR = "clear"
"""Of text: nothing is painted."""
SOME = "some"
"""Of a ground: something that cannot be told, or a pattern. Text stands out from it."""
PAPER = "FFFFFF"

_PAPER_NAMES = ("background1", "bg1", "light1", "lt1")
_ALIKE = 16
"""Two colours that differ by less than this in red, green and blue cannot be told apart (F0F0F0 on white)."""
_HIGHLIGHTS = {
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF", "red": "FF0000",
    "yellow": "FFFF00", "white": "FFFFFF", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000",
    "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000", "darkGray": "808080", "lightGray": "C0C0C0",
}  # fmt: skip


def ink(attributes: dict[str, str]) -> str:
    """The colour that w:color gives to text."""
    if value(attributes, "themeColor") in _PAPER_NAMES and _faint(value(attributes, "themeShade")):
        return PAPER
    return hexadecimal(value(attributes)) or AUTO


def shading(attributes: dict[str, str]) -> str:
    """The ground that w:shd lays behind text; "" for none (ECMA-376 part 1, 17.3.5)."""
    pattern = value(attributes)
    fill = _fill(attributes)
    if pattern in ("", "clear", "nil"):
        return "" if pattern == "nil" else fill
    over = hexadecimal(value(attributes, "color")) or "000000"
    if pattern == "solid":
        return over
    if pattern.startswith("pct") and fill != SOME:
        return _mixed(over, fill or PAPER, number(pattern[3:]))
    return SOME


def highlight(attributes: dict[str, str]) -> str:
    """The ground of w:highlight; "" for none."""
    name = value(attributes)
    return _HIGHLIGHTS.get(name, "" if name == "none" else SOME)


def theme(name: str) -> str:
    """The ground of a colour that a theme names."""
    return PAPER if name in _PAPER_NAMES else SOME


def lost(text: str, ground: str) -> bool:
    """Whether nobody sees text of this colour on this ground."""
    if text == CLEAR:
        return True
    if text == AUTO or ground == SOME:
        return False
    return all(abs(one - other) < _ALIKE for one, other in zip(_parts(text), _parts(ground), strict=True))


def hexadecimal(text: str) -> str:
    """`text` in capitals where it is a colour of six hexadecimal digits; "" otherwise."""
    return text.upper() if len(text) == 6 and all(char in "0123456789abcdefABCDEF" for char in text) else ""


def _fill(attributes: dict[str, str]) -> str:
    name = value(attributes, "themeFill")
    if name in _PAPER_NAMES and _faint(value(attributes, "themeFillShade")):
        return PAPER
    return hexadecimal(value(attributes, "fill")) or (SOME if name else "")


def _faint(shade: str) -> bool:
    """Whether a shade of a theme's colour (00 black, FF unchanged) changes next to nothing."""
    return not shade or shade.upper() >= "F0"


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:], 16)


def _mixed(over: str, under: str, percent: int) -> str:
    share = min(max(percent, 0), 100) / 100
    pairs = zip(_parts(over), _parts(under), strict=True)
    return "".join(f"{round(one * share + other * (1 - share)):02X}" for one, other in pairs)
