"""File patterns: * and ? within a name, ** over any depth. What counts is where a file really lies, links followed."""

import os
import re
from functools import lru_cache
from typing import NamedTuple

_WILD = re.compile(r"(\*\*/|\*\*|\*|\?)")
_MOST = 3
"""So many ** a pattern may hold: each more multiplies the ways in which it can fit."""


class Pattern(NamedTuple):
    """A pattern with the place that it starts from."""

    base: str
    """The real path of what stands before the first name with a wildcard."""
    wild: str
    """The rest, "" where there is no wildcard."""


def refused(pattern: str) -> str:
    """Why a pattern is not taken; "" where it is."""
    if pattern.count("**") > _MOST:
        return f"a pattern holds at most {_MOST} times **"
    first = _WILD.search(pattern)
    if first and ".." in pattern[first.start() :].split("/"):
        return ".. cannot stand behind a wildcard"
    return ""


def pattern_of(words: str, folder: str) -> Pattern:
    """A pattern as it stands in a file in `folder`; wildcards in the name of the folder are none."""
    first = _WILD.search(words)
    cut = words.rfind("/", 0, first.start()) + 1 if first else len(words)
    return Pattern(os.path.realpath(os.path.join(folder, words[:cut])), os.path.normpath(words[cut:]) if first else "")


def fits(real: str, pattern: Pattern) -> bool:
    """Whether a file is one of those that a pattern means; a pattern that is a folder means all in it.

    `real` is the file's real path: whoever asks for many patterns finds it once.
    """
    return bool(_compiled(pattern).fullmatch(real))


@lru_cache(maxsize=4096)
def _compiled(pattern: Pattern) -> re.Pattern[str]:
    separator = re.escape(os.sep)
    one = f"[^{separator}]"
    means = {"**/": f"(?:.*{separator})?", "**": ".*", "*": f"{one}*", "?": one}
    parts = [means.get(part) or re.escape(part) for part in _WILD.split(pattern.wild)]
    inside = separator + "".join(parts) if pattern.wild else ""
    return re.compile(f"{re.escape(pattern.base.rstrip(os.sep))}{inside}(?:{separator}.*)?", re.DOTALL)
