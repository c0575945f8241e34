"""A mistake in a framework's YAML, and how it is shown: place, sentence, the lines around it with a caret."""

from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import east_asian_width

_BEFORE, _AFTER = 2, 1
_WIDTH = 110


class Place(NamedTuple):
    """Where something stands in a file; both numbers begin at 1, columns count code points."""

    line: int
    column: int


class Mistake(NamedTuple):
    """Something that the author must mend (or, from `lint`, should look at)."""

    file: str
    """As the user would name it: the folder as given, and the file's path in it."""
    place: Place
    message: str
    """One sentence without a full stop."""
    lines: tuple[str, ...]
    """All lines of the file, to show the culprit in."""


def frame(mistake: Mistake) -> str:
    """The mistake as text: `file:line:column: message`, then the lines around it with a caret below the culprit."""
    line, column = mistake.place
    head = f"{mistake.file}:{line}:{column}: {mistake.message}"
    if not mistake.lines:
        return head
    first = max(1, line - _BEFORE)
    shown = [head]
    for number in range(first, min(len(mistake.lines), line + _AFTER) + 1):
        culprit = number == line
        text, caret = _cut(mistake.lines[number - 1], column if culprit else 1)
        shown.append(f"{number:>6} | {text}".rstrip())
        if culprit:
            shown.append(f"{'':>6} | {caret}")
    return "\n".join(shown)


def listing(mistakes: Sequence[Mistake]) -> tuple[str, str]:
    """How many there are, in words, and each of them in its place."""
    count = "1 mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
    return count, "\n\n".join(map(frame, mistakes))


def _cut(line: str, column: int) -> tuple[str, str]:
    """A stretch of the line that holds the column, and the line below it that points at the column."""
    start = max(0, column - 1 - _WIDTH // 2) if len(line) > _WIDTH else 0
    text = "".join(c if c.isprintable() else " " for c in line[start : start + _WIDTH])
    before = text[: column - 1 - start].ljust(column - 1 - start)
    # A Chinese character takes two cells of the terminal, so the caret needs as many wide blanks before it.
    blanks = "".join("\u3000" if east_asian_width(c) in "WF" else " " for c in before)
    return text, blanks + "^"
