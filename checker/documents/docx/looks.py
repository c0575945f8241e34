"""How characters and paragraphs are formatted, as far as it decides what a reader sees."""

from collections.abc import Callable
from typing import Any, NamedTuple

from checker.documents.docx.colours import CLEAR, PAPER, hexadecimal, highlight, ink, lost, shading
from checker.documents.docx.names import number, switch, value

_TINY = 4
"""Half-points."""
_NARROW = 5
"""Per cent of the width of the characters."""
_SQUEEZED = 40
"""Twentieths of a point."""


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


Reading = Callable[[dict[str, str]], Any]


def _squeezed(attributes: dict[str, str]) -> bool | None:
    height = value(attributes, "line")
    return value(attributes, "lineRule") == "exact" and number(height) <= _SQUEEZED if height else None


LOOK: dict[str, tuple[str, Reading]] = {
    "w:vanish": ("vanish", switch),
    "w:specVanish": ("vanish", switch),
    "w:color": ("color", ink),
    "w:shd": ("shade", shading),
    "w:highlight": ("mark", highlight),
    "w:sz": ("size", lambda attributes: number(value(attributes), 20)),
    "w:w": ("scale", lambda attributes: number(value(attributes), 100)),
    "w:rStyle": ("style", value),
}
"""For a child of w:rPr the field of `Look` and how to read it."""
FORM: dict[str, tuple[str, Reading]] = {
    "w:pStyle": ("style", value),
    "w:numId": ("numbering", value),
    "w:ilvl": ("depth", lambda attributes: number(value(attributes))),
    "w:outlineLvl": ("outline", lambda attributes: number(value(attributes), 9)),
    "w:shd": ("shade", shading),
    "w:spacing": ("squeezed", _squeezed),
}
"""For a child of w:pPr (or of w:numPr in it) the field of `Form` and how to read it."""


def note(found: dict[str, Any], table: dict[str, tuple[str, Reading]], name: str, attributes: dict[str, str]) -> None:
    """Put what an element says into `found`; an element that is not in the table says nothing."""
    if name in table:
        field, reading = table[name]
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
    if form.squeezed or (look.size or 20) <= _TINY or (look.scale or 100) <= _NARROW:
        return True
    return look.color is not None and lost(look.color, look.mark or look.shade or form.shade or ground or PAPER)
