"""The letter as lines, before it is Markdown or a Word file."""

from typing import NamedTuple

KINDS = ("title", "to", "body", "part", "sub", "item", "field", "right")
"""From above to below; a field belongs to the item before it."""


class Line(NamedTuple):
    """A paragraph of the letter."""

    kind: str
    """One of KINDS."""
    words: str
    """Without anything that is not text, on one line."""
