"""Zip files of which some parts are replaced: the others keep their bytes, packed as they are (APPNOTE 6.3)."""

import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO
from struct import pack, unpack_from
from typing import NamedTuple
from zipfile import ZipFile, ZipInfo

_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_VERSION = 20
_DEFLATED = 8
_LATER_SIZES = 0x08
"""Flag: the sizes stand behind the data. They are known here, so it is never set."""
_UTF8 = 0x800
_FIRST_DAY = (1 << 5) | 1
"""1980-01-01: the same files give the same bytes."""


class _Entry(NamedTuple):
    name: bytes
    flags: int
    method: int
    time: int
    date: int
    crc: int
    size: int
    """Unpacked."""
    system: int
    attributes: int
    packed: bytes


def replaced(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The zip file `data` with other contents for some parts; those that it does not have are added at the end.

    Names are compared without upper and lower case. Raises BadZipFile where `data` is no zip file.
    """
    left = {name.lower(): (name, content) for name, content in parts.items()}
    done: set[str] = set()
    entries: list[_Entry] = []
    with ZipFile(BytesIO(data)) as package:
        for info in package.infolist():
            key = info.filename.replace("\\", "/").lstrip("/").lower()
            if key in left:
                entries.append(_new(_name(info), left.pop(key)[1], info))
                done.add(key)
            elif key not in done:
                entries.append(_kept(data, info))
    entries += [_new(name.encode(), content) for name, content in left.values()]
    return _written(entries)


def undated(data: bytes) -> bytes:
    """The zip file without the times at which its parts were written."""
    with ZipFile(BytesIO(data)) as package:
        return _written(_new(_name(info), package.read(info)) for info in package.infolist())


def _name(info: ZipInfo) -> bytes:
    return info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8 else "cp437")


def _kept(data: bytes, info: ZipInfo) -> _Entry:
    """A part as it stands in the file, still packed."""
    names, extra = unpack_from("<HH", data, info.header_offset + 26)
    start = info.header_offset + 30 + names + extra
    return _Entry(
        _name(info),
        info.flag_bits & ~_LATER_SIZES,
        info.compress_type,
        *_stamp(info),
        info.CRC,
        info.file_size,
        info.create_system,
        info.external_attr,
        data[start : start + info.compress_size],
    )


def _new(name: bytes, content: bytes, info: ZipInfo | None = None) -> _Entry:
    """A part with new content; time and rights are those of `info`."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(content) + packer.flush()
    time, date = _stamp(info) if info else (0, _FIRST_DAY)
    flags = info.flag_bits & _UTF8 if info else 0 if name.isascii() else _UTF8
    system, attributes = (info.create_system, info.external_attr) if info else (0, 0)
    crc = zlib.crc32(content)
    return _Entry(name, flags, _DEFLATED, time, date, crc, len(content), system, attributes, packed)


def _stamp(info: ZipInfo) -> tuple[int, int]:
    year, month, day, hour, minute, second = info.date_time
    return hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day


def _written(entries: Iterable[_Entry]) -> bytes:
    out, centrals = BytesIO(), []
    for one in entries:
        told = (one.flags, one.method, one.time, one.date, one.crc, len(one.packed), one.size, len(one.name))
        made = _VERSION | one.system << 8
        where = (0, 0, 0, 0, one.attributes, out.tell())
        centrals.append(pack("<4sHHHHHHLLLHHHHHLL", _CENTRAL, made, _VERSION, *told, *where) + one.name)
        out.write(pack("<4sHHHHHLLLHH", _LOCAL, _VERSION, *told, 0) + one.name + one.packed)
    start, central = out.tell(), b"".join(centrals)
    out.write(central + pack("<4sHHHHLLH", _END, 0, 0, len(centrals), len(centrals), len(central), start, 0))
    return out.getvalue()
