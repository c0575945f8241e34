"""Colour of text, and of what is behind it."""

from collections.abc import Mapping

from checker.documents.html.css.colours import WHITE, Colour, colour_of, over, same
from checker.documents.html.css.longhands import RESET, Declarations, value_words

FAINT = 0.05
"""Of what is no less transparent than this, nothing is seen."""
_LINK = Colour(0, 0, 238)


def colour(parent: Colour, name: str, attributes: Mapping[str, str], style: Declarations) -> Colour:
    """The colour of the text of an element in one whose text has the colour `parent`."""
    value = style.get("text-fill-color") or style.get("color", "")
    if name in ("text", "tspan"):
        # Of a drawing, which has black text and takes no notice of `color`.
        value = style.get("fill") or attributes.get("fill", "").lower()
    if not value and name in ("font", "body"):
        value = attributes.get("color" if name == "font" else "text", "").lower()
    found = colour_of(value) if value else None
    if found is None and name == "a" and "href" in attributes:
        return _LINK
    return found or parent


def back(parent: Colour | None, attributes: Mapping[str, str], style: Declarations) -> Colour | None:
    """The background behind the text of an element; None where a picture makes it unknown.

    A picture that is not in the page itself is not there for whoever has only the page: what is behind it counts.
    """
    found = colour_of(style.get("background-color") or attributes.get("bgcolor", "").lower())
    behind = over(found, parent or WHITE) if found and found.alpha else parent
    picture = style.get("background-image", "none")
    if picture == "none" or picture in RESET:
        return behind
    if "gradient(" not in picture:
        return None if "data:" in picture else behind
    shade = _shade(picture)
    return over(shade, behind or WHITE) if shade else None


def _shade(gradient: str) -> Colour | None:
    """The colour of a gradient that goes from a colour to the same; None for all others."""
    inside = gradient.partition("gradient(")[2].rpartition(")")[0]
    colours = [found for word in value_words(inside) if (found := colour_of(word))]
    alike = all(one.alpha == colours[0].alpha and same(one, colours[0]) for one in colours)
    return colours[0] if colours and alike else None
