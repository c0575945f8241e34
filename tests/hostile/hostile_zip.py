"""Zip files as no packer makes them."""

import struct
import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

Parts = Mapping[str, str | bytes]


def packed(parts: Parts, method: int = ZIP_DEFLATED) -> bytes:
    """An honest file with these parts."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", method) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return buffer.getvalue()


def bomb(parts: Parts, name: str, before: bytes, chunk: bytes, times: int, after: bytes = b"") -> bytes:
    """The same with one part more: `chunk` so many times, packed while it is made."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED, compresslevel=1) as package:
        for other, content in parts.items():
            package.writestr(other, content)
        with package.open(name, "w", force_zip64=True) as part:
            part.write(before)
            for _ in range(times):
                part.write(chunk)
            part.write(after)
    return buffer.getvalue()


class Entry(NamedTuple):
    """A part by hand: what its header says need not be true."""

    name: bytes
    content: bytes
    size: int = -1
    """Unpacked, as stated; -1 for the truth."""
    flags: int = 0
    crc: int = -1
    method: int = 8
    at: int = -1
    """Where the central directory says it begins; -1 for the truth."""


def by_hand(entries: Iterable[Entry]) -> bytes:
    """The parts one after the other and a central directory that says of them what they say of themselves."""
    body, directory, count = bytearray(), bytearray(), 0
    for entry in entries:
        start = len(body)
        data = _deflated(entry.content) if entry.method == 8 else entry.content
        crc = zlib.crc32(entry.content) if entry.crc < 0 else entry.crc
        size = len(entry.content) if entry.size < 0 else entry.size
        common = struct.pack("<HHIIIIHH", entry.flags, entry.method, 0, crc, len(data), size, len(entry.name), 0)
        if entry.at < 0:
            body += b"PK\x03\x04" + struct.pack("<H", 20) + common + entry.name + data
        at = start if entry.at < 0 else entry.at
        tail = struct.pack("<HHHII", 0, 0, 0, 0, at)
        directory += b"PK\x01\x02" + struct.pack("<HH", 20, 20) + common + tail + entry.name
        count += 1
    end = struct.pack("<HHHHIIH", 0, 0, min(count, 65535), min(count, 65535), len(directory), len(body), 0)
    return bytes(body + directory) + b"PK\x05\x06" + end


def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()
