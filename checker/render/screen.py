"""What a text is written for."""

from typing import NamedTuple


class Screen(NamedTuple):
    """The reader's side."""

    width: int
    """Cells of a line."""
    colour: bool
    lang: str
    """zh or en."""


NARROWEST, WIDEST = 40, 240
PLAIN_WIDTH = 100
"""Where nobody says how wide: a file or a pipe."""
