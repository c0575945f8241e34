"""From what is named on the command line to the files that are submitted."""

import os
from collections.abc import Iterable, Iterator
from glob import glob, has_magic

ENDINGS = (
    *(".txt", ".text", ".md", ".markdown", ".doc", ".docx", ".wps", ".rtf", ".odt", ".pdf", ".ofd", ".html", ".htm"),
    *(".jpg", ".jpeg", ".png", ".tif", ".tiff"),
)
"""In a folder, files with these endings are submissions, be it that they cannot be read yet: none must go unseen.

A file that is named by itself is one whatever its ending.
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
    elif not os.path.exists(name) and has_magic(name):
        for path in sorted(glob(name, recursive=True)):
            if os.path.isfile(path):
                yield path
    else:
        yield name


def _inside(folder: str) -> Iterator[str]:
    """The submissions in a folder and below it, but hidden ones; a folder that cannot be read stands for itself."""
    unread: list[str] = []
    seen: set[str] = set()
    for here, folders, files in os.walk(folder, onerror=lambda error: unread.append(error.filename), followlinks=True):
        # A link may lead back up.
        seen.add(os.path.realpath(here))
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and os.path.realpath(os.path.join(here, name)) not in seen
        )
        for name in sorted(files):
            if name.lower().endswith(ENDINGS) and not name.startswith("."):
                yield os.path.join(here, name)
    yield from unread
