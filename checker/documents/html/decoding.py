"""Bytes of a page to text: mark, then strict UTF-8, then what the page declares, then GB18030."""

import re

from checker.documents.encoding import decode as decode_text
from checker.errors import UnreadableReport

_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,20})""", re.IGNORECASE)
_SEARCHED = 4096
"""Bytes at the start in which a page may declare its encoding; browsers look at 1024."""
_CHINESE = frozenset((b"gb2312", b"gbk", b"gb18030", b"x-gbk", b"cp936", b"gb_2312-80", b"ms936", b"euc-cn"))
_MOST_BAD = {"utf-8": 20, "gb18030": 100}
"""A page may have one unreadable character in so many others: pages are cut and patched together by programs. Of
Chinese text in another encoding, UTF-8 cannot read the most, but GB18030 all except one in 15."""


def decode(name: str, data: bytes) -> tuple[str, str]:
    """Return the text without byte order mark, and utf-8, utf-16 or gb18030.

    The label gb2312 stands for GB18030, as in browsers. A few unreadable bytes become U+FFFD. Raises UnreadableReport
    where the bytes are none of the three.
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace"), "utf-16"
    if (wide := _without_mark(data)) is not None:
        return wide, "utf-16"
    data = data.removeprefix(b"\xef\xbb\xbf")
    for codec in _candidates(data):
        text = data.decode(codec, "replace")
        if text.count("\ufffd") <= 1 + _foreign(text) / _MOST_BAD[codec]:
            return text, codec
    # Says in its own words what the bytes are not.
    decode_text(name, data)
    raise UnreadableReport(f"{name} is a damaged web page.", "Save the page anew as UTF-8.")


def _without_mark(data: bytes) -> str | None:
    """The text of UTF-16 whose mark was lost: every other byte of its first tags is 0."""
    for codec, start in (("utf-16-le", b"<\x00"), ("utf-16-be", b"\x00<")):
        if data.lstrip()[:2] == start and data[:200].count(0) >= 40:
            return data.decode(codec, "replace")
    return None


def _candidates(data: bytes) -> list[str]:
    """Codecs in the order of trust."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        declared = _DECLARED.search(data, 0, _SEARCHED)
        chinese = bool(declared) and declared[1].lower() in _CHINESE  # type: ignore[index]
        return ["gb18030", "utf-8"] if chinese else ["utf-8", "gb18030"]
    # Chinese text in another encoding is never valid UTF-8, whatever the page declares.
    return ["utf-8"]


def _foreign(text: str) -> int:
    """How many characters are not ASCII."""
    return len(text) - len(text.encode("ascii", "ignore"))
