"""Compiled data on disk, so that a command need not read and check text again.

A file may be missing, old, cut short, or written by another process at this moment: then it is as if it were not
there. It is a digest and a marshal dump. The digest is compared before anything is loaded, since marshal does not bear
damaged data; and marshal, other than pickle, cannot be made to run code.
"""

import hashlib
import marshal
import os
import sys
from contextlib import suppress
from pathlib import Path
from threading import get_ident
from typing import Any

from checker import __version__

_DIGEST = 32


def key_of(what: str, *parts: bytes) -> bytes:
    """A key that changes with the parts, the kind of data (`what`), this package and Python."""
    # Of the digests in hashlib the fastest where the processor helps, and the report's digest needs it anyway.
    digest = hashlib.sha256(f"{what} {__version__} {sys.implementation.cache_tag} {marshal.version}".encode())
    for part in parts:
        digest.update(f"\n{len(part)}\n".encode() + part)
    return digest.digest()


def fetch(name: str, key: bytes) -> Any:
    """What was kept under the name with this key; None where there is nothing sound."""
    path = _file_of(name)
    if path is None:
        return None
    try:
        content = memoryview(path.read_bytes())
        if content[:_DIGEST] != _seal(key, content[_DIGEST:]):
            return None
        return marshal.loads(content[_DIGEST:])
    except (OSError, ValueError, TypeError, EOFError):
        return None


def keep(name: str, key: bytes, value: Any) -> None:
    """Write what marshal can hold; where that is not possible, the next run works it out again."""
    path = _file_of(name)
    if path is None:
        return
    payload = marshal.dumps(value)
    scratch = path.with_suffix(f".{os.getpid()}-{get_ident()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        scratch.write_bytes(_seal(key, memoryview(payload)) + payload)
        os.replace(scratch, path)
    except OSError:
        with suppress(OSError):
            scratch.unlink()


def _seal(key: bytes, payload: memoryview) -> bytes:
    digest = hashlib.sha256(key)
    digest.update(payload)
    return digest.digest()


def _file_of(name: str) -> Path | None:
    """One file for each name and Python, overwritten when what it was made from changes."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), ".cache")
    if not os.path.isabs(base):
        return None
    digest = hashlib.sha256(f"{name} {sys.implementation.cache_tag}".encode(errors="surrogateescape"))
    return Path(base, "fazhi", digest.hexdigest()[:24])
