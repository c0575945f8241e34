"""The letter as Markdown."""

from collections.abc import Sequence

from checker.render.letter.model import Line
from checker.render.markup import plain

_HEADS = {"title": "# ", "part": "## ", "sub": "### "}
_INSIDE = "   "
"""A field belongs to the numbered item above it."""


def markdown(lines: Sequence[Line]) -> str:
    """The lines as Markdown: foreign text in them is nothing but text."""
    told: list[str] = []
    for line in lines:
        words = plain(line.words)
        if line.kind == "field":
            told[-1] += "  "
            told.append(f"{_INSIDE}{words}")
        elif line.kind == "item":
            told += ["", words]
        else:
            told += ["", f"{_HEADS.get(line.kind, '')}{words}"]
    return "\n".join(told[1:]) + "\n"
