"""Compiled data on disk, so that a command need not read and check text again.

A file may be missing, old, cut short, or written by another process at this moment: then it is as if it were not
there. It is a key, a checksum and a marshal dump. The checksum is compared before anything is loaded, since marshal
does not bear damaged data; and marshal, other than pickle, cannot be made to run code.
"""

import marshal
import os
import sys
import zlib
from typing import Any

from checker import __version__
from checker.digests import sha256

_DIGEST = 32
_CHECK = 4


def key_of(what: str, *parts: bytes) -> bytes:
    """A key that changes with the parts, the kind of data (`what`), this package and Python."""
    stamp = f"{what} {__version__} {sys.implementation.cache_tag} {marshal.version}"
    # Checksums of the parts, since they hold megabytes and the files are their owner's: nobody forges them.
    sums = "".join(f"\n{len(part)} {zlib.crc32(part)}" for part in parts)
    digest: bytes = sha256((stamp + sums).encode()).digest()
    return digest


def fetch(name: str, key: bytes) -> Any:
    """What was kept under the name with this key; None where there is nothing sound."""
    path = _file_of(name)
    if not path:
        return None
    try:
        with open(path, "rb") as file:
            content = memoryview(file.read())
        payload = content[_DIGEST + _CHECK :]
        if content[:_DIGEST] != key or content[_DIGEST : _DIGEST + _CHECK] != _checksum(payload):
            return None
        return marshal.loads(payload)
    except (OSError, ValueError, TypeError, EOFError):
        return None


def keep(name: str, key: bytes, value: Any) -> None:
    """Write what marshal can hold; where that is not possible, the next run works it out again."""
    path = _file_of(name)
    if not path:
        return
    payload = marshal.dumps(value)
    # Another thread has another payload alive, another process another number.
    scratch = f"{path}.{os.getpid()}-{id(payload)}.tmp"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(scratch, "wb") as file:
            file.write(key + _checksum(memoryview(payload)) + payload)
        os.replace(scratch, path)
    except OSError:
        from contextlib import suppress

        with suppress(OSError):
            os.unlink(scratch)


def _checksum(payload: memoryview) -> bytes:
    return zlib.crc32(payload).to_bytes(_CHECK, "big")


def _file_of(name: str) -> str:
    """One file for each name and Python, overwritten when what it was made from changes; "" where there is no place."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), ".cache")
    if not os.path.isabs(base):
        return ""
    stamp = f"{name} {sys.implementation.cache_tag}".encode(errors="surrogateescape")
    return os.path.join(base, "fazhi", sha256(stamp).hexdigest()[:24])
