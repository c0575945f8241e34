"""The public list of administrative divisions: province, prefecture or county level of a name."""

import os
from functools import cache

_FILE = os.path.join(os.path.dirname(__file__), "divisions.txt")


@cache
def _levels() -> dict[str, str]:
    # Names stand between blanks, so that one substring search finds a whole name: no set of 3,000 strings to build.
    with open(_FILE, encoding="utf-8") as file:
        rows = [line.rstrip("\n") for line in file if not line.startswith("#")]
    return {level: f" {names}" for level, _, names in (row.partition(" ") for row in rows)}


def level_of(name: str) -> tuple[str, str]:
    """The level of the division that `name` ends with, and that division's listed name; ("", "") where none is listed.

    The longest listed ending counts: 广东省湛江市 ends with 湛江市.
    """
    for start in range(len(name) - 1):
        ending = name[start:]
        for level, names in _levels().items():
            if f" {ending} " in names:
                return level, ending
    return "", ""
