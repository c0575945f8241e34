"""A way of putting strong sentences into a hollow report."""

from collections.abc import Callable
from typing import NamedTuple


class Trick(NamedTuple):
    """A file with the strong sentences in it."""

    name: str
    make: Callable[[], bytes]
    seen: bool = False
    """Whether a reader of the file sees them, so that they must count."""
    noted: str = "hidden-text"
    """The kind of the note that must say what was left out.

    "" where leaving it out goes without saying; "refused" where the file must not be read at all.
    """
