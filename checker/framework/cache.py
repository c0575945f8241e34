"""The compiled framework, kept so that an audit need not read YAML: see `sealed` for how it is kept."""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager

from checker.framework import sealed
from checker.framework.folder import Folder
from checker.framework.matching import Matching, Slot
from checker.framework.model import Condition, Element, Framework, Indicator
from checker.framework.phrases import Index, Vocabulary
from checker.framework.plain import from_plain, to_plain

_COMPILE_VERSION = 14
"""Raise it when the compiler changes."""
_RECORDS = (Framework, Indicator, Element, Condition, Vocabulary, Matching, Slot, Index)
"""Records whose fields are part of the key, so that a change of theirs is never read from an old cache."""


def key_of(folder: Folder) -> bytes:
    """What a compiled framework depends on: the files, this package, the compiler, Python."""
    parts = [part for name, raw in folder.files for part in (name.encode(), raw)]
    return sealed.key_of(f"framework {_COMPILE_VERSION} {[record._fields for record in _RECORDS]}", *parts)


def load_cached(folder: Folder, key: bytes) -> Framework | None:
    """The compiled framework of the key; None where there is none that is sound."""
    try:
        with _no_collection():
            row = sealed.fetch(_name_of(folder), key)
            return None if row is None else from_plain(row)
    except (ValueError, TypeError, AttributeError):
        return None


@contextmanager
def _no_collection() -> Iterator[None]:
    """Garbage collection off: tens of thousands of new tuples would set it off again and again, for nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def store(folder: Folder, key: bytes, framework: Framework) -> None:
    """Write the compiled framework; where that is not possible, the next run compiles again."""
    sealed.keep(_name_of(folder), key, to_plain(framework))


def _name_of(folder: Folder) -> str:
    return os.path.abspath(folder.path)
