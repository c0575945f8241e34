"""Prefixes by which mc:Choice names what a program has to understand (ECMA-376 part 3, 7.6)."""

import re

from checker.documents.docx.names import SPACES

_MICROSOFT = "http://schemas.microsoft.com/office/"
_KNOWN = SPACES | {
    f"{_MICROSOFT}{path}"
    for path in (
        "word/2006/wordml", "word/2010/wordprocessingInk", "word/2010/wordprocessingDrawing", "word/2012/wordml",
        "word/2015/wordml/symex", "word/2016/wordml/cid", "word/2018/wordml", "word/2018/wordml/cex",
        "drawing/2010/main", "drawing/2014/chartex", "drawing/2016/ink", "drawing/2017/model3d",
    )
} | {"urn:schemas-microsoft-com:office:office", "urn:schemas-microsoft-com:office:word"}  # fmt: skip
"""Namespaces that Word understands."""
_DECLARED = re.compile(rb"\bxmlns:([^\s=\"']{1,40})\s{0,9}=\s{0,9}[\"']([^\"']{0,300})")


def understood(data: bytes) -> frozenset[str]:
    """The prefixes in a part that stand for namespaces which Word understands, wherever they are declared."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "ignore").encode()
    if b"AlternateContent" not in data:
        return frozenset()
    good: set[bytes] = set()
    bad: set[bytes] = set()
    for prefix, space in _DECLARED.findall(data):
        (good if space.decode("utf-8", "replace") in _KNOWN else bad).add(prefix)
    return frozenset(prefix.decode("utf-8", "replace") for prefix in good - bad)
