"""How each element of a page is shown: whether anyone sees its text, and whether it begins a line."""

from collections.abc import Mapping
from typing import NamedTuple

from checker.documents.html import elements
from checker.documents.html.colours import BLACK, WHITE, Colour, colour_of, over, same
from checker.documents.html.css import NOTHING, NOWHERE, Declarations, Rules, declarations
from checker.documents.html.lengths import MEDIUM, attribute_size, font_size, pixels, shorthand_size
from checker.documents.html.tree import Tree

TINY = 2.0
"""Pixels up to which no one reads a character."""
FAR = -500.0
"""Pixels to the left of, or above, the place where text would stand; beyond that it is off the page."""
_FAINT = 0.05
_INLINE = ("inline", "inline-block", "inline-flex", "inline-table", "contents", "ruby")
_RESET = ("inherit", "initial", "unset", "revert")
_TELLING = (
    "style", "class", "id", "hidden", "data", "color", "bgcolor", "background", "size", "open", "text", "align", "href",
)  # fmt: skip


class Look(NamedTuple):
    """What of the style of an element matters here. One object for all elements that look alike."""

    gone: bool
    """Not shown, whatever is inside of it says."""
    unseen: bool
    """No text of the page at all: scripts and form fields."""
    invisible: bool
    """visibility: hidden; an element inside may be visible again."""
    breaks: bool
    """Whether a line ends before and after it."""
    pre: bool
    """White space and line ends count."""
    size: float
    """Of the font, in pixels."""
    colour: Colour
    back: Colour | None
    """Background in effect; None where a picture makes it unknown."""
    list_style: str
    centred: bool
    bold: bool
    linked: bool
    """Inside <a href>."""
    keys: frozenset[str]
    """What the style sheets must know of the elements around those inside."""

    @property
    def hidden(self) -> bool:
        """Whether a reader of the page sees nothing of text in it."""
        tiny = self.size <= TINY
        return self.gone or self.invisible or tiny or (self.back is not None and same(self.colour, self.back))


_ROOT = Look(False, False, False, True, False, MEDIUM, BLACK, WHITE, "", False, False, False, NOWHERE)
_MOST_KNOWN = 50_000
"""Looks that are remembered; a page with more than that is not worth the memory."""


def looks_of(tree: Tree, rules: Rules) -> list[Look]:
    """The look of every row of `tree`; a text has that of its element."""
    looks: list[Look] = []
    # By the identity of the parent's look: it is in the list, so it stays.
    known: dict[tuple[int, str, tuple[str | None, ...]], Look] = {}
    unique: dict[Look, Look] = {}
    for row, name in enumerate(tree.names):
        parent = looks[tree.parents[row]] if row else _ROOT
        if not name:
            looks.append(parent)
            continue
        attributes = tree.attributes(row)
        key = (id(parent), name, tuple(map(attributes.get, _TELLING)) if attributes else ())
        look = known.get(key)
        if look is None:
            look = _look(parent, name, attributes, rules)
            if len(known) > _MOST_KNOWN:
                known.clear()
                unique.clear()
            look = known[key] = unique.setdefault(look, look)
        looks.append(look)
    return looks


def _look(parent: Look, name: str, attributes: Mapping[str, str], rules: Rules) -> Look:
    style, keys = rules.of(name, attributes, parent.keys)
    if "style" in attributes:
        style = style | declarations(attributes["style"])
    size = _size(parent, name, attributes, style)
    space = style.get("white-space", "")
    return Look(
        gone=parent.gone or _gone(name, attributes, style, size),
        unseen=parent.unseen or name in elements.UNSEEN or (name == "object" and "data" in attributes),
        invisible=_invisible(parent, style),
        breaks=_breaks(name, style),
        pre=space.startswith("pre") if space else parent.pre or name in ("pre", "listing", "xmp"),
        size=size,
        colour=_colour(parent, name, attributes, style),
        back=_back(parent, attributes, style),
        list_style=_list_style(parent, name, style),
        centred=_centred(parent, name, attributes, style),
        bold=parent.bold or name in ("b", "strong") or style.get("font-weight", "") in ("bold", "bolder", "700", "800"),
        linked=parent.linked or (name == "a" and "href" in attributes),
        keys=keys,
    )


def _gone(name: str, attributes: Mapping[str, str], style: Declarations, size: float) -> bool:
    if ("hidden" in attributes and "display" not in style) or (name == "dialog" and "open" not in attributes):
        return True
    if style is NOTHING or not style:
        return False
    return (
        style.get("display") == "none"
        or style.get("content-visibility") == "hidden"
        or _share(style.get("opacity", "1")) <= _FAINT
        or style.get("transform", "").replace(" ", "").startswith("scale(0)")
        or _off_page(style, size)
        or _clipped(style, size)
    )


def _share(value: str) -> float:
    number = pixels(value, 1, 1)
    return 1.0 if number is None else number


def _off_page(style: Declarations, size: float) -> bool:
    moved = ["text-indent", "margin-left", "margin-top"]
    if style.get("position", "") in ("absolute", "fixed"):
        moved += ["left", "top", "right", "bottom"]
    return any((pixels(style[side], size, 1000) or 0) <= FAR for side in moved if side in style)


def _clipped(style: Declarations, size: float) -> bool:
    """Nothing of the box is left to show its text in."""
    clip = style.get("clip", "").replace(" ", "").replace(",", "").replace("px", "")
    if clip in ("rect(0000)", "rect(1111)", "rect(0110)") or style.get("clip-path", "") in (
        "inset(50%)",
        "inset(100%)",
    ):
        return True
    if not any(style.get(name) in ("hidden", "clip") for name in ("overflow", "overflow-x", "overflow-y")):
        return False
    sides = [
        pixels(style[side], size, 1000) for side in ("width", "height", "max-width", "max-height") if side in style
    ]
    return any(side is not None and side <= 1 for side in sides)


def _invisible(parent: Look, style: Declarations) -> bool:
    value = style.get("visibility", "")
    return value in ("hidden", "collapse") if value and value not in _RESET else parent.invisible


def _breaks(name: str, style: Declarations) -> bool:
    display = style.get("display", "")
    if display and display not in _RESET and display != "none" and name not in elements.TABLE_PARTS:
        return display not in _INLINE
    return name in elements.BLOCK


def _size(parent: Look, name: str, attributes: Mapping[str, str], style: Declarations) -> float:
    size = parent.size
    if name == "font" and "size" in attributes:
        size = attribute_size(attributes["size"], size)
    elif name in elements.HEADINGS:
        size = max(size, MEDIUM * (2.2 - 0.2 * elements.HEADINGS[name])) if size > TINY else size
    if "font" in style:
        size = shorthand_size(style["font"], parent.size)
    return font_size(style["font-size"], parent.size) if "font-size" in style else size


def _colour(parent: Look, name: str, attributes: Mapping[str, str], style: Declarations) -> Colour:
    value = style.get("-webkit-text-fill-color") or style.get("color", "")
    if not value and name == "font":
        value = attributes.get("color", "").lower()
    if not value and name == "body":
        value = attributes.get("text", "").lower()
    found = colour_of(value) if value else None
    if found is None and name == "a" and "href" in attributes:
        return Colour(0, 0, 238)
    return found or parent.colour


def _back(parent: Look, attributes: Mapping[str, str], style: Declarations) -> Colour | None:
    """The background behind the text of an element."""
    shorthand = style.get("background", "")
    named = [attributes.get("bgcolor", "").lower(), style.get("background-color", ""), *_words(shorthand)]
    picture = style.get("background-image", "none") not in ("none", *_RESET) or "url(" in shorthand
    if picture or "gradient" in shorthand or attributes.get("background"):
        return None
    back = parent.back
    for value in named:
        if value and (found := colour_of(value)) and found.alpha:
            back = over(found, back or WHITE)
    return back


def _words(value: str) -> list[str]:
    """The words of a background property; rgb(0, 0, 0) is one word."""
    return value.replace(", ", ",").replace("( ", "(").replace(" )", ")").split()[:12]


def _list_style(parent: Look, name: str, style: Declarations) -> str:
    value = style.get("list-style-type") or style.get("list-style", "")
    if value and value not in _RESET:
        return value
    return "" if name in elements.LISTS or name == "ol" else parent.list_style


def _centred(parent: Look, name: str, attributes: Mapping[str, str], style: Declarations) -> bool:
    value = style.get("text-align") or attributes.get("align", "").lower()
    if value in ("center", "left", "right", "justify", "start", "end"):
        return value == "center"
    return parent.centred or name == "center" or name == "caption"
