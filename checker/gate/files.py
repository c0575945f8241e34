"""From what is named on the command line to the files that are submitted."""

import os
from collections.abc import Iterable, Iterator
from glob import glob, has_magic

from checker.documents import FORMATS
from checker.gate.patterns import fits, pattern_of

ENDINGS = tuple(ending for kind, form in FORMATS.items() if kind != "parsed" for ending in form.endings)
"""In a folder, files with these endings are submissions, be it that they cannot be read: none must go unseen.

A file that is named by itself is one whatever its ending; so are parsed reports, since other files end in .json, too.
"""


def submitted(names: Iterable[str]) -> list[str]:
    """Every file, once, in the order named; those of a folder or a pattern by name.

    A name that stands for no file is kept as it is: it is a submission that cannot be read.
    """
    found: dict[str, str] = {}
    for name in names:
        for path in list(_files(name)) or [name]:
            found.setdefault(os.path.realpath(path), path)
    return list(found.values())


def _files(name: str) -> Iterator[str]:
    if os.path.isdir(name):
        yield from _inside(name)
    elif not os.path.lexists(name) and has_magic(name):
        # Links are not followed into the depth: two of them that lead back would never end.
        found = _below(name) if "**" in name else sorted(glob(name))
        for path in found:
            yield from _inside(path) if os.path.isdir(path) else (path,)
    else:
        yield name


def _below(words: str) -> Iterator[str]:
    """The files that fit a pattern with **."""
    pattern = pattern_of(words, os.getcwd())
    start = words[: words.index("*")].rpartition("/")[0] or ("/" if words.startswith("/") else ".")
    for path in _walk(start):
        if fits(os.path.realpath(path), pattern):
            yield os.path.normpath(path)


def _inside(folder: str) -> Iterator[str]:
    """The submissions in a folder and below it; a folder that cannot be read, or is a link, stands for itself."""
    for path in _walk(folder):
        if path.lower().endswith(ENDINGS) or os.path.isdir(path):
            yield path


def _walk(folder: str) -> Iterator[str]:
    """Everything in a folder and below it but what is hidden, by name; links to folders and unread ones at the end."""
    rest: list[str] = []

    def unread(error: OSError) -> None:
        rest.append(error.filename)

    for here, folders, files in os.walk(folder, onerror=unread):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        rest.extend(path for name in folders if os.path.islink(path := os.path.join(here, name)))
        yield from (os.path.join(here, name) for name in sorted(files) if not name.startswith("."))
    yield from rest
