"""Shapes that hold text boxes: where they stand, and what lies behind the text in them."""

from checker.documents.docx.colours import PAPER, SOME, hexadecimal

_POINT = 12_700
"""English metric units (EMU), in which DrawingML counts."""
_UNITS = {"pt": _POINT, "in": 914_400, "cm": 360_000, "mm": 36_000, "px": 9_525, "pc": 152_400}
_BEFORE = 1_800_000
"""A margin of five centimetres: what ends so far to the left of it, or above, is off the page."""
_BEYOND = 16_000_000
"""More than the long side of an A3 page."""
_LEAST = 2 * _POINT


class Shape:
    """An open shape or its frame."""

    __slots__ = ("back", "filled", "group", "hidden", "place", "relative", "size")

    def __init__(self, group: bool = False) -> None:
        self.group = group
        """Whether lengths inside are its own units, not EMU."""
        self.hidden = False
        self.back = ""
        """The colour of its ground; "" for what lies below it."""
        self.filled = False
        """Whether its own properties say so, which win over its style."""
        self.place: dict[str, int] = {}
        """Offsets across and down, in EMU."""
        self.relative: dict[str, str] = {}
        """What each of them is counted from."""
        self.size: dict[str, int] = {}

    def unseen(self) -> bool:
        """Whether nobody sees it: hidden, smaller than two points, or off the page."""
        if self.hidden or any(length <= _LEAST for length in self.size.values()):
            return True
        return any(self._off(way, offset) for way, offset in self.place.items())

    def _off(self, way: str, offset: int) -> bool:
        margin = 0 if self.relative.get(way) == "page" else _BEFORE
        return offset + self.size.get(way, 0) <= -margin - 1 or offset >= _BEYOND


def drawn(attributes: dict[str, str], group: bool, inside: bool) -> Shape:
    """A shape of VML by its attributes; `inside` a group its lengths tell nothing."""
    shape = Shape(group)
    style = _declarations(attributes.get("style", ""))
    shape.hidden = style.get("visibility") == "hidden" or style.get("display") == "none"
    if not inside:
        for way, names in (("across", ("margin-left", "left", "width")), ("down", ("margin-top", "top", "height"))):
            _measure(shape, way, style, names)
        shape.relative = {
            "across": style.get("mso-position-horizontal-relative", ""),
            "down": style.get("mso-position-vertical-relative", ""),
        }
    if not group and attributes.get("filled", "t") not in ("f", "false"):
        colour = attributes.get("fillcolor", "white").split(" ")[0].lstrip("#")
        shape.back = PAPER if colour in ("white", "fff", "window") else hexadecimal(colour) or SOME
    return shape


def _measure(shape: Shape, way: str, style: dict[str, str], names: tuple[str, str, str]) -> None:
    offsets = [_length(style[name]) for name in names[:2] if name in style]
    if offsets and style.get("position") in ("absolute", "relative"):
        shape.place[way] = sum(offsets)
    if names[2] in style:
        shape.size[way] = _length(style[names[2]])


def _declarations(style: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in style.split(";"))
    return {name.strip().lower(): said.strip().lower() for name, _, said in pairs}


def _length(text: str) -> int:
    """A length of CSS in EMU; a bare number counts points."""
    unit = text[-2:]
    scale = _UNITS.get(unit, _POINT)
    try:
        return int(float(text[:-2] if unit in _UNITS else text) * scale)
    except (ValueError, OverflowError):
        return 10 * scale
