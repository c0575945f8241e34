"""Which stretches of the text carry which indicators: overlapping passages cut into segments that do not overlap."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.model import Audit
from checker.render.html.context import card_id

GRADES = ("strong", "definite", "declared", "mention", "nearest", "note", "condition")
"""What a passage is to the entry that it belongs to, in the order in which they are shown where passages overlap."""
BESIDE = ("nearest", "note")
"""Those that show beside a better one, too."""


class Mark(NamedTuple):
    """A passage of the text and the entry of the page that shows it."""

    start: int
    end: int
    grade: str
    """One of GRADES."""
    owner: str
    """Id of an element of the page: an indicator, a note or a condition."""


class Segment(NamedTuple):
    """A stretch in which the same passages lie from its first to its last code point."""

    start: int
    end: int
    grades: tuple[str, ...]
    """What its passages are, the best first; each once."""
    owners: tuple[str, ...]
    """Those of the best passage first; each once."""


def marks_of(audit: Audit) -> Iterator[Mark]:
    """All evidence, the nearest passages of what is missing, the passages of notes and conditions."""
    for result in audit.results:
        for hit in result.verdict.evidence:
            yield Mark(hit.start, hit.end, hit.grade, card_id(result))
        if result.nearest:
            yield Mark(result.nearest.start, result.nearest.end, "nearest", card_id(result))
    for number, note in enumerate(audit.notes):
        if note.span:
            yield Mark(note.span.start, note.span.end, "note", f"n-{number}")
    for name, settled in audit.conditions.items():
        if settled.evidence:
            yield Mark(settled.evidence.start, settled.evidence.end, "condition", f"c-{name}")


def segments(marks: Sequence[Mark]) -> list[Segment]:
    """The marked stretches in the order of the text; what is not marked lies between them."""
    waiting = sorted(marks, key=lambda mark: mark.start)
    edges = sorted({edge for mark in marks for edge in (mark.start, mark.end)})
    found: list[Segment] = []
    active: list[Mark] = []
    begun = 0
    for start, end in pairwise(edges):
        active = [mark for mark in active if mark.end > start]
        while begun < len(waiting) and waiting[begun].start == start:
            active.append(waiting[begun])
            begun += 1
        if active:
            ranked = sorted(active, key=lambda mark: GRADES.index(mark.grade))
            grades, owners = (tuple(dict.fromkeys(values)) for values in zip(*map(_told, ranked), strict=True))
            found.append(Segment(start, end, grades, owners))
    return found


def _told(mark: Mark) -> tuple[str, str]:
    return mark.grade, mark.owner
