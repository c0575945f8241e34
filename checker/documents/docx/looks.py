"""How characters and paragraphs are formatted, as far as it decides what a reader sees."""

from collections.abc import Callable
from typing import Any, NamedTuple

from checker.documents.docx.colours import CLEAR, PAPER, hexadecimal, highlight, ink, lost, shading
from checker.documents.docx.fits import Fit, fit
from checker.documents.docx.names import number, switch, twips, value
from checker.documents.docx.places import first, frame_away, indent, lines_away

USUAL = 20
"""Half-points: the size of characters where nothing is said."""
_TINY = 4
"""Half-points."""
_NARROW = 5
"""Per cent of the width of the characters."""
_SQUEEZED = 40
"""Twentieths of a point."""
_DENSE = 0.6
"""Of its width a character loses, and it stands on the one before it."""
_RAISED = 300
"""Half-points: no letter stands so far above or below its line."""


class Look(NamedTuple):
    """Of characters (w:rPr); None where nothing is said."""

    vanish: bool | None = None
    color: str | None = None
    shade: str | None = None
    mark: str | None = None
    """Highlight."""
    size: int | None = None
    """Half-points."""
    scale: int | None = None
    """Per cent."""
    spacing: int | None = None
    """Between characters, in twentieths of a point."""
    raised: int | None = None
    """Half-points."""
    fit: Fit | None = None
    style: str | None = None
    """Identifier of a character style."""


class Form(NamedTuple):
    """Of a paragraph (w:pPr); None where nothing is said."""

    style: str | None = None
    numbering: str | None = None
    """w:numId."""
    depth: int | None = None
    """w:ilvl."""
    outline: int | None = None
    """w:outlineLvl, from 0; 9 is body text."""
    shade: str | None = None
    squeezed: bool | None = None
    """Whether its lines are so low that nothing of them can be read."""
    framed: bool | None = None
    """Whether it is in a frame that nobody sees."""
    left: int | None = None
    right: int | None = None
    first: int | None = None
    """Indents in twentieths of a point."""

    def away(self) -> bool:
        """Whether it stands off the page."""
        return bool(self.framed) or lines_away(self.left or 0, self.right or 0, self.first or 0)


Reading = Callable[[dict[str, str]], Any]
_NO_FIELDS: dict[str, Reading] = {}


def _squeezed(attributes: dict[str, str]) -> bool | None:
    height = value(attributes, "line")
    return value(attributes, "lineRule") == "exact" and number(height) <= _SQUEEZED if height else None


LOOK: dict[str, dict[str, Reading]] = {
    "w:vanish": {"vanish": switch},
    "w:specVanish": {"vanish": switch},
    "w:color": {"color": ink},
    "w:shd": {"shade": shading},
    "w:highlight": {"mark": highlight},
    "w:sz": {"size": lambda attributes: number(value(attributes), USUAL)},
    "w:w": {"scale": lambda attributes: number(value(attributes), 100)},
    "w:spacing": {"spacing": lambda attributes: twips(value(attributes))},
    "w:position": {"raised": lambda attributes: number(value(attributes))},
    "w:fitText": {"fit": fit},
    "w:rStyle": {"style": value},
}
"""For a child of w:rPr the fields of `Look` and how to read them."""
FORM: dict[str, dict[str, Reading]] = {
    "w:pStyle": {"style": value},
    "w:numId": {"numbering": value},
    "w:ilvl": {"depth": lambda attributes: number(value(attributes))},
    "w:outlineLvl": {"outline": lambda attributes: number(value(attributes), 9)},
    "w:shd": {"shade": shading},
    "w:spacing": {"squeezed": _squeezed},
    "w:framePr": {"framed": frame_away},
    "w:ind": {
        "left": lambda attributes: indent(attributes, "left", "start"),
        "right": lambda attributes: indent(attributes, "right", "end"),
        "first": first,
    },
}
"""For a child of w:pPr (or of w:numPr in it) the fields of `Form` and how to read them."""


def note(found: dict[str, Any], table: dict[str, dict[str, Reading]], name: str, attributes: dict[str, str]) -> None:
    """Put what an element says into `found`; an element that is not in the table says nothing."""
    for field, reading in table.get(name, _NO_FIELDS).items():
        if (said := reading(attributes)) is not None:
            found[field] = said


def fill(found: dict[str, Any], name: str, attributes: dict[str, str], path: list[str]) -> None:
    """Put into `found` what w14:textFill says, which wins over w:color; `path` leads to the element's parent."""
    if name == "w14:noFill" and path[-1] == "w14:textFill":
        found["color"] = CLEAR
    elif name == "w14:srgbClr" and path[-2:] == ["w14:textFill", "w14:solidFill"]:
        found["color"] = hexadecimal(value(attributes)) or found.get("color")
    elif name == "w14:alpha" and "w14:textFill" in path[-3:] and number(value(attributes)) >= 95_000:
        found["color"] = CLEAR


def over(upper: Look, lower: Look) -> Look:
    """Formatting on top of other formatting."""
    return Look._make([low if up is None else up for up, low in zip(upper, lower, strict=True)])


def over_form(upper: Form, lower: Form) -> Form:
    """The same of paragraphs."""
    return Form._make([low if up is None else up for up, low in zip(upper, lower, strict=True)])


def vanished(direct: Look, character: Look, paragraph: Look) -> bool:
    """Whether characters are hidden, by what is said at their place, in their style and in the paragraph's.

    Vanish is a toggle: said by both styles it is off again (ECMA-376 part 1, 17.7.3).
    """
    if direct.vanish is not None:
        return direct.vanish
    return bool(character.vanish) != bool(paragraph.vanish)


def unreadable(look: Look, form: Form, ground: str) -> bool:
    """Whether nobody can read characters of this look in such a paragraph on this ground ("" for white paper)."""
    size, scale = look.size or USUAL, look.scale or 100
    if form.squeezed or form.away() or size <= _TINY or scale <= _NARROW or abs(look.raised or 0) > _RAISED:
        return True
    # A half-point has ten twentieths of a point.
    if look.spacing and -look.spacing >= size * scale / 10 * _DENSE:
        return True
    return look.color is not None and lost(look.color, look.mark or look.shade or form.shade or ground or PAPER)
