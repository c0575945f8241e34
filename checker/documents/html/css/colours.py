"""Colours of CSS and of old HTML attributes, as far as it matters whether text can be told from its background."""

import re
from typing import NamedTuple


class Colour(NamedTuple):
    """Red, green and blue from 0 to 255, alpha from 0 to 1."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0


BLACK = Colour(0, 0, 0)
WHITE = Colour(255, 255, 255)
_NEAR = 20
"""Two colours whose channels differ by no more than this cannot be told apart at a glance (#f0f0f0 on white: 15)."""
_NAMED = {
    "white": "ffffff", "snow": "fffafa", "ivory": "fffff0", "floralwhite": "fffaf0", "ghostwhite": "f8f8ff",
    "whitesmoke": "f5f5f5", "azure": "f0ffff", "mintcream": "f5fffa", "seashell": "fff5ee", "aliceblue": "f0f8ff",
    "honeydew": "f0fff0", "lavenderblush": "fff0f5", "oldlace": "fdf5e6", "linen": "faf0e6", "beige": "f5f5dc",
    "lightyellow": "ffffe0", "lightcyan": "e0ffff", "cornsilk": "fff8dc", "gainsboro": "dcdcdc", "silver": "c0c0c0",
    "lightgrey": "d3d3d3", "lightgray": "d3d3d3", "gray": "808080", "grey": "808080", "black": "000000",
    "red": "ff0000", "blue": "0000ff", "green": "008000", "yellow": "ffff00", "navy": "000080", "maroon": "800000",
    "orange": "ffa500", "purple": "800080", "teal": "008080", "lime": "00ff00", "aqua": "00ffff", "cyan": "00ffff",
    "fuchsia": "ff00ff", "magenta": "ff00ff", "olive": "808000", "darkred": "8b0000", "darkblue": "00008b",
    "darkgreen": "006400", "gold": "ffd700", "pink": "ffc0cb", "lavender": "e6e6fa", "lightblue": "add8e6",
}  # fmt: skip
_NUMBERS = re.compile(r"-?[0-9]{0,9}\.?[0-9]{1,9}%?")
_HEX = re.compile(r"#?([0-9a-f]{3,8})")


def colour_of(value: str) -> Colour | None:
    """The colour that `value` (in lower case) names; None where it is none, or none of those known here."""
    value = value.strip()
    if value == "transparent":
        return BLACK._replace(alpha=0.0)
    value = _NAMED.get(value, value)
    if found := _HEX.fullmatch(value):
        return _hex(found[1])
    if value.startswith(("rgb", "hsl")):
        numbers = _NUMBERS.findall(value[:120])
        if len(numbers) >= 3:
            return _function(value[:3], numbers)
    return None


def same(front: Colour, back: Colour) -> bool:
    """True where text of one colour on a background of the other cannot be seen."""
    return all(abs(one - two) <= _NEAR for one, two in zip(over(front, back)[:3], back[:3], strict=True))


def over(front: Colour, back: Colour) -> Colour:
    """What one sees where `front` is laid over `back`, which is opaque."""
    share = front.alpha
    red, green, blue = (one * share + two * (1 - share) for one, two in zip(front[:3], back[:3], strict=True))
    return Colour(red, green, blue)


def _hex(digits: str) -> Colour | None:
    if len(digits) in (3, 4):
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) not in (6, 8):
        return None
    red, green, blue, alpha = bytes.fromhex(digits if len(digits) == 8 else digits + "ff")
    return Colour(red, green, blue, alpha / 255)


def _function(kind: str, numbers: list[str]) -> Colour:
    alpha = _share(numbers[3]) if len(numbers) > 3 else 1.0
    if kind == "rgb":
        red, green, blue = (_channel(number) for number in numbers[:3])
        return Colour(red, green, blue, alpha)
    # Loaded only for the rare page that writes hsl().
    from colorsys import hls_to_rgb

    hue, saturation, lightness = float(numbers[0].rstrip("%")) % 360 / 360, _percent(numbers[1]), _percent(numbers[2])
    red, green, blue = hls_to_rgb(hue, lightness, saturation)
    return Colour(red * 255, green * 255, blue * 255, alpha)


def _channel(number: str) -> float:
    value = float(number.rstrip("%")) * (2.55 if number.endswith("%") else 1)
    return min(max(value, 0.0), 255.0)


def _share(number: str) -> float:
    return _percent(number) if number.endswith("%") else min(max(float(number), 0.0), 1.0)


def _percent(number: str) -> float:
    return min(max(float(number.rstrip("%")) / 100, 0.0), 1.0)
