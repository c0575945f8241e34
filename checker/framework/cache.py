"""The compiled framework on disk, so that an audit need not read YAML.

A cache file may be missing, old, cut short, or written by another process at this moment: then it is as if it were not
there. It is a digest and a marshal dump. The digest is compared before anything is loaded, since marshal does not bear
damaged data; and marshal, other than pickle, cannot be made to run code.
"""

import gc
import hashlib
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import get_ident

from checker import __version__
from checker.framework.folder import Folder
from checker.framework.model import (
    Compiled,
    CompiledFind,
    Condition,
    Element,
    Framework,
    Index,
    Indicator,
    Vocabulary,
    Words,
)
from checker.framework.plain import from_plain, to_plain

_COMPILE_VERSION = 5
"""Raise it when the compiler changes."""
_RECORDS = (Framework, Indicator, Element, Condition, Compiled, CompiledFind, Vocabulary, Words, Index)
"""Records whose fields are part of the key, so that a change of theirs is never read from an old cache."""
_DIGEST = 32


def key_of(folder: Folder) -> bytes:
    """What a compiled framework depends on: the files, this package, the compiler, Python."""
    digest = hashlib.blake2b(digest_size=_DIGEST)
    digest.update(f"{__version__} {_COMPILE_VERSION} {sys.implementation.cache_tag} {marshal.version}".encode())
    digest.update(repr([record._fields for record in _RECORDS]).encode())
    for name, raw in folder.files:
        digest.update(f"\n{name} {len(raw)}\n".encode() + raw)
    return digest.digest()


def load_cached(folder: Folder, key: bytes) -> Framework | None:
    """The compiled framework of the key; None where there is none that is sound."""
    path = _file_of(folder)
    if path is None:
        return None
    try:
        content = path.read_bytes()
        payload = content[_DIGEST:]
        if content[:_DIGEST] != _seal(key, payload):
            return None
        with _no_collection():
            return from_plain(marshal.loads(payload))
    except (OSError, ValueError, TypeError, EOFError, AttributeError):
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
    path = _file_of(folder)
    if path is None:
        return
    payload = marshal.dumps(to_plain(framework))
    scratch = path.with_suffix(f".{os.getpid()}-{get_ident()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        scratch.write_bytes(_seal(key, payload) + payload)
        os.replace(scratch, path)
    except OSError:
        with suppress(OSError):
            scratch.unlink()


def _seal(key: bytes, payload: bytes) -> bytes:
    return hashlib.blake2b(payload, key=key, digest_size=_DIGEST).digest()


def _file_of(folder: Folder) -> Path | None:
    """One file for each framework folder and Python, overwritten when the framework changes."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), ".cache")
    if not os.path.isabs(base):
        return None
    name = f"{os.path.abspath(folder.path)} {sys.implementation.cache_tag}"
    return Path(base, "fazhi", hashlib.blake2b(name.encode(errors="surrogateescape"), digest_size=12).hexdigest())
