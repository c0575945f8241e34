"""A place of a report that is about a subject."""

from typing import NamedTuple

NAMING = ("term", "together", "likeness")
"""Kinds of touches that name a subject; a figure needs one of them beside it."""
UNTOLD = ("plan", "problems", "causes")
"""Roles of sections that do not tell what was done."""


class Touch(NamedTuple):
    """A place of a report that is about a subject."""

    start: int
    end: int
    clause: int
    kind: str
    """term, together, mention, nil, figure, likeness or led."""
    likeness: int
    """The model's score of the clause for this subject; 0 where it was not asked."""


Of = dict[int, list[Touch]]
"""Slot number to the touches of one sentence."""


class Touches(NamedTuple):
    """All touches of a report."""

    of: list[Of]
    """By sentence."""
    bare: set[int]
    """Clauses that are nothing but names."""
