"""Writes compound files ([MS-CFB]) with streams at the root and, where asked, inside a storage."""

from collections.abc import Mapping
from struct import pack

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def compound(streams: Mapping[str, bytes], inside: Mapping[str, bytes] | None = None) -> bytes:
    """A file with these streams; those of `inside` lie in a storage ObjectPool."""
    sectors: list[bytes] = []
    table: list[int] = []
    entries = [_entry("Root Entry", 5, child=1)]
    names = [*streams, *(["ObjectPool"] if inside else [])]
    for index, name in enumerate(names, 1):
        right = index + 1 if index < len(names) else _FREE
        if name in streams:
            start = _put(streams[name], sectors, table)
            entries.append(_entry(name, 2, right=right, start=start, size=len(streams[name])))
        else:
            entries.append(_entry(name, 1, right=right, child=len(names) + 1))
    for index, (name, data) in enumerate((inside or {}).items(), len(names) + 1):
        right = index + 1 if index < len(names) + len(inside or {}) else _FREE
        entries.append(_entry(name, 2, right=right, start=_put(data, sectors, table), size=len(data)))
    directory = _put(b"".join(entries), sectors, table)
    table.append(_FAT)
    sectors.append(b"".join(pack("<I", number) for number in table).ljust(512, b"\xff"))
    header = (
        SIGNATURE
        + bytes(16)
        + pack("<HHHHH6xIIIIIIIIII", 62, 3, 0xFFFE, 9, 6, 0, 1, directory, 0, 4096, _END, 0, _END, 0, 0)
    )
    header = header[:76] + pack("<I", len(sectors) - 1)
    return header.ljust(512, b"\xff") + b"".join(sectors)


def _put(data: bytes, sectors: list[bytes], table: list[int]) -> int:
    """Add the data as a chain of sectors; returns the first."""
    start = len(sectors)
    for at in range(0, max(len(data), 1), 512):
        sectors.append(data[at : at + 512].ljust(512, b"\x00"))
        table.append(len(sectors))
    table[-1] = _END
    return start


def _entry(name: str, kind: int, right: int = _FREE, child: int = _FREE, start: int = 0, size: int = 0) -> bytes:
    coded = name.encode("utf-16-le")
    return (
        coded.ljust(64, b"\x00")
        + pack("<HBBIII", len(coded) + 2, kind, 1, _FREE, right, child)
        + bytes(36)
        + pack("<IQ", start, size)
    )
