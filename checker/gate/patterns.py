"""File patterns: * and ? within a name, ** over any depth."""

import os
import re
from functools import lru_cache


def absolute(pattern: str, folder: str) -> str:
    """A pattern with the folder that it is relative to in front, in normal form."""
    return os.path.normpath(os.path.join(folder, pattern))


def fits(path: str, pattern: str) -> bool:
    """Whether a file is one of those that an absolute pattern means; a pattern that is a folder means all in it."""
    return bool(_compiled(pattern).fullmatch(os.path.abspath(path)))


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    separator = re.escape(os.sep)
    one = f"[^{separator}]"
    wild = {"**/": f"(?:.*{separator})?", "**": ".*", "*": f"{one}*", "?": one}
    parts = [wild.get(part) or re.escape(part) for part in re.split(r"(\*\*/|\*\*|\*|\?)", pattern)]
    return re.compile("".join(parts) + f"(?:{separator}.*)?", re.DOTALL)
