"""What is looked for, as the author wrote it: for whoever reads an indicator. An audit needs none of it."""

import marshal
import zlib
from functools import cache
from typing import Any, NamedTuple

from checker.framework.phrases import Text


class Together(NamedTuple):
    """Words that name the subject only when they stand near each other."""

    lists: tuple[tuple[str, ...], ...]
    """One word of every list must be there; the first list holds the rarest words."""
    within: str
    """`clause` or `sentence` (a list item counts as one)."""


class Find(NamedTuple):
    """What is looked for, as the author wrote it."""

    terms: tuple[str, ...]
    """Phrases that by themselves name the subject; "…" is a gap."""
    together: tuple[Together, ...]
    mentions: tuple[str, ...]
    """Umbrella names: they name the subject but never prove it."""
    exceptions: tuple[str, ...]
    """Confusable wordings: text that they cover is not looked at."""
    vetoes: tuple[str, ...]
    """A clause that holds one of these gives no hit."""


class Figure(NamedTuple):
    """A number that an auditor expects: a word of `of` with a number and one of the units in the same clause."""

    of: tuple[str, ...]
    unit: tuple[str, ...]
    """Counting units as they stand after the number, longest first."""


class Example(NamedTuple):
    """What an author expects of a sentence (content indicators) or of a short document (form indicators)."""

    status: str
    """covered, weak, missing or declared."""
    role: str
    """Section role of the sentence; "" for a document."""
    reason: str
    """Reason of a weak one; "" otherwise."""
    text: str
    because: Text | None
    """Why a missing one is missing, where it is said."""


class Prose(NamedTuple):
    """What only a reader of an indicator or of an element needs, and no audit."""

    find: Find
    """Empty for a form indicator, and for an element that is not judged by itself."""
    acts: tuple[str, ...]
    """Wordings that by themselves are a completed act."""
    figures: tuple[Figure, ...]
    nil: tuple[str, ...]
    """Complete nil declarations."""
    examples: tuple[Example, ...]


@cache
def read_prose(raw: bytes) -> Prose:
    """The Prose of an indicator, from the compressed marshal bytes in which it is kept."""
    find, acts, figures, nil, examples = marshal.loads(zlib.decompress(raw))
    return Prose(
        as_find(find), acts, tuple(Figure(*row) for row in figures), nil, tuple(_example(row) for row in examples)
    )


def as_find(row: tuple[Any, ...]) -> Find:
    """A Find from its plain fields."""
    terms, together, mentions, exceptions, vetoes = row
    return Find(terms, tuple(Together(*t) for t in together), mentions, exceptions, vetoes)


def _example(row: tuple[Any, ...]) -> Example:
    status, role, reason, text, because = row
    return Example(status, role, reason, text, because and Text(*because))
