"""How each element of a page is shown: whether anyone sees its text, and whether it begins a line."""

from collections.abc import Mapping
from typing import NamedTuple

from checker.documents.html import elements
from checker.documents.html.boxes import Box, box_of
from checker.documents.html.css.colours import BLACK, WHITE, Colour, same
from checker.documents.html.css.declarations import Declared, declarations
from checker.documents.html.css.lengths import MEDIUM, attribute_size, font_size
from checker.documents.html.css.longhands import RESET, Declarations
from checker.documents.html.css.rules import Rules
from checker.documents.html.css.variables import NO_VARIABLES, Variables
from checker.documents.html.hiding import TINY, hides
from checker.documents.html.paint import back, colour
from checker.documents.html.tree import Tree

_INLINE = ("inline", "inline-block", "inline-flex", "inline-table", "contents", "ruby")
_UNDRAWN = elements.words("defs symbol clippath")
"""Parts of drawings that are only shown where another part asks for them."""
_TELLING = (
    "style", "hidden", "data", "color", "bgcolor", "background", "size", "open", "text", "align", "href", "fill",
    "width", "height",
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
    variables: Variables
    """Custom properties in effect."""
    box: Box | None
    """Of the element itself, where it is placed."""

    @property
    def hidden(self) -> bool:
        """Whether a reader of the page sees nothing of text in it."""
        tiny = self.size <= TINY
        return self.gone or self.invisible or tiny or (self.back is not None and same(self.colour, self.back))


_ROOT = Look(False, False, False, True, False, MEDIUM, BLACK, WHITE, "", False, False, False, NO_VARIABLES, None)
_MOST_KNOWN = 50_000
"""Looks that are remembered; a page with more than that is not worth the memory."""


def looks_of(tree: Tree, rules: Rules) -> list[Look]:
    """The look of every row of `tree`; a text has that of its element."""
    looks: list[Look] = []
    # By the identity of the parent's look and of what the rules say: both are kept by others.
    known: dict[tuple[int, int, str, tuple[str | None, ...]], Look] = {}
    unique: dict[Look, Look] = {}
    for row, name in enumerate(tree.names):
        parent = looks[tree.parents[row]] if row else _ROOT
        if not name:
            looks.append(parent)
            continue
        attributes, told = tree.attributes(row), rules.of(row)
        key = (id(parent), id(told), name, tuple(map(attributes.get, _TELLING)) if attributes else ())
        look = known.get(key)
        if look is None:
            look = _look(parent, name, attributes, told)
            if len(known) > _MOST_KNOWN:
                known.clear()
                unique.clear()
            look = known[key] = unique.setdefault(look, look)
        looks.append(look)
    return looks


def _look(parent: Look, name: str, attributes: Mapping[str, str], told: Declared) -> Look:
    declared = _declared(attributes, told)
    variables = parent.variables.within(declared)
    style = variables.resolved(declared)
    size = _size(parent, name, attributes, style)
    space = style.get("white-space", "")
    return Look(
        gone=parent.gone or _gone(name, attributes, style, size),
        unseen=parent.unseen or name in elements.UNSEEN or (name == "object" and "data" in attributes),
        invisible=_invisible(parent, style),
        breaks=_breaks(name, style),
        pre=space.startswith("pre") if space else parent.pre or name in ("pre", "listing", "xmp"),
        size=size,
        colour=colour(parent.colour, name, attributes, style),
        back=back(parent.back, attributes, style),
        list_style=_list_style(parent, name, style),
        centred=_centred(parent, name, attributes, style),
        bold=parent.bold or name in ("b", "strong") or style.get("font-weight", "") in ("bold", "bolder", "700", "800"),
        linked=parent.linked or (name == "a" and "href" in attributes),
        variables=variables,
        box=box_of(attributes, style, size) if style else None,
    )


def _declared(attributes: Mapping[str, str], told: Declared) -> Declarations:
    """All that sheets and the style of an element say of it; what is important goes before the rest."""
    own = declarations(attributes.get("style", ""))
    return told.normal | own.normal | told.important | own.important


def _gone(name: str, attributes: Mapping[str, str], style: Declarations, size: float) -> bool:
    if ("hidden" in attributes and "display" not in style) or (name == "dialog" and "open" not in attributes):
        return True
    flat = name == "marquee" and "0" in (attributes.get("width"), attributes.get("height"))
    return flat or name in _UNDRAWN or (bool(style) and hides(style, size))


def _invisible(parent: Look, style: Declarations) -> bool:
    value = style.get("visibility", "")
    return value in ("hidden", "collapse") if value and value not in RESET else parent.invisible


def _breaks(name: str, style: Declarations) -> bool:
    display = style.get("display", "")
    if display and display not in RESET and display != "none" and name not in elements.TABLE_PARTS:
        return display not in _INLINE
    return name in elements.BLOCK


def _size(parent: Look, name: str, attributes: Mapping[str, str], style: Declarations) -> float:
    size = parent.size
    if name == "font" and "size" in attributes:
        size = attribute_size(attributes["size"], size)
    elif name in elements.HEADINGS:
        size = max(size, MEDIUM * (2.2 - 0.2 * elements.HEADINGS[name])) if size > TINY else size
    return font_size(style["font-size"], parent.size) if "font-size" in style else size


def _list_style(parent: Look, name: str, style: Declarations) -> str:
    value = style.get("list-style-type", "")
    if value and value not in RESET:
        return value
    return "" if name in elements.LISTS or name == "ol" else parent.list_style


def _centred(parent: Look, name: str, attributes: Mapping[str, str], style: Declarations) -> bool:
    value = style.get("text-align") or attributes.get("align", "").lower()
    if value in ("center", "left", "right", "justify", "start", "end"):
        return value == "center"
    return parent.centred or name == "center" or name == "caption"
