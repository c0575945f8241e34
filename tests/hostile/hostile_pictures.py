"""Pictures that are made to hang, to crash or to fill the memory. Without the extra `ocr` all are refused."""

import struct
import zlib
from collections.abc import Iterator

from hostile_case import EITHER, Case

_ENDS = "needs rapidocr|damaged|80 million pixels|larger than|made to do harm|is empty|is a stub|takes longer"


def cases() -> Iterator[Case]:
    """All of them."""
    yield Case("png-60000.png", lambda: png(60_000, 60_000, b"\0" * 7501 * 600), _ENDS)
    yield Case("png-of-two-billions.png", lambda: png(0x7FFFFFFF, 0x7FFFFFFF, b"\0"), _ENDS)
    yield Case("png-of-nothing.png", lambda: png(0, 0, b""), _ENDS)
    yield Case("png-1x79000000.png", lambda: png(1, 79_000_000, b"\0" * 30), f"{_ENDS}|as long as broad")
    yield Case("png-without-end.png", lambda: png(100, 100, b"\0" * 1300)[:80], _ENDS)
    text = zlib.compress(b"x" * 50_000_000)
    yield Case("png-with-a-text-bomb.png", lambda: png(10, 10, b"\0" * 30, (b"zTXt", b"a\0\0" + text)), _ENDS)
    jpeg = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"
    frame = b"\xff\xc0\0\x0b\x08" + struct.pack(">HH", 65_500, 65_500) + b"\1\1\x11\0"
    yield Case("jpeg-65500.jpg", lambda: jpeg + frame + b"\xff\xda\0\x08\1\1\0\0\x3f\0", _ENDS)
    yield Case("jpeg-truncated.jpg", lambda: jpeg + frame[:6], _ENDS)
    yield Case("jpeg-of-markers.jpg", lambda: b"\xff\xd8" + b"\xff\xfe\0\2" * 500_000, _ENDS)
    yield Case(
        "bmp-huge.bmp",
        lambda: b"BM" + struct.pack("<IIIIiiHHIIiiII", 60, 0, 54, 40, 60_000, 60_000, 1, 1, 0, 0, 0, 0, 2, 0),
        _ENDS,
    )
    yield Case(
        "bmp-backwards.bmp",
        lambda: b"BM" + struct.pack("<IIIIiiHHIIiiII", 60, 0, 54, 40, -9, -(2**31), 1, 24, 0, 0, 0, 0, 0, 0),
        _ENDS,
    )
    yield Case("tiff-in-a-circle.tif", lambda: tiff(8), _ENDS)
    yield Case("tiff-outside.tif", lambda: tiff(0xFFFFFFF0), _ENDS)
    yield Case("tiff-huge.tif", lambda: tiff(0, 60_000), _ENDS)
    yield Case("tiff-of-the-other-end.tif", lambda: b"MM\0*" + b"\xff" * 2000, _ENDS)
    yield Case("gif.gif", lambda: b"GIF89a" + b"\xff" * 200, "moving picture")
    yield Case("webp.webp", lambda: b"RIFF\xff\xff\xff\xffWEBPVP8 " + b"\xff" * 200, EITHER)


def png(width: int, height: int, data: bytes, *more: tuple[bytes, bytes]) -> bytes:
    """A grey picture of this size, stated, with these bytes in it."""
    head = struct.pack(">IIBBBBB", width & 0xFFFFFFFF, height & 0xFFFFFFFF, 1, 0, 0, 0, 0)
    chunks = [(b"IHDR", head), *more, (b"IDAT", zlib.compress(data)), (b"IEND", b"")]
    parts = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def tiff(following: int, size: int = 100) -> bytes:
    """A directory of a picture, and where the next one is said to be."""
    entries = (
        (256, 4, 1, size),
        (257, 4, 1, size),
        (258, 3, 1, 1),
        (259, 3, 1, 1),
        (262, 3, 1, 1),
        (273, 4, 1, 200),
        (279, 4, 1, 0xFFFFFFF0),
    )
    body = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + body + struct.pack("<I", following) + b"\0" * 200
