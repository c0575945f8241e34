"""Events of XML files: in UTF-8 whatever they were written in, and never more in memory than the file is worth."""

import pytest

from checker.documents.xml import walk
from checker.errors import UnreadableReport

LONG = "u" * 400


def events(data: bytes | str) -> list[object]:
    found: list[object] = []
    raw = data.encode() if isinstance(data, str) else data
    walk("report.docx", raw, 8, lambda *start: found.append(start), lambda _: None, found.append)
    return found


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ('<a xmlns="u">xmlns</a>', [("u a", {}), "xmlns"]),
        ("<a xmlns:q='u' q:b='1'/>", [("a", {"u b": "1"})]),
        ("<a xmlns:q='u\"v'/>", [("a", {})]),
        ("<a>xmlns</a>", [("a", {}), "xmlns"]),
        (f'<a b="{LONG}"/>', [("a", {"b": LONG})]),
        ('<?xml version="1.0" encoding="UTF-16"?><a>法</a>'.encode("utf-16"), [("a", {}), "法"]),
        ("<a>法</a>".encode("utf-16-be"), [("a", {}), "法"]),
    ],
)
def test_elements_and_text(data: bytes | str, found: list[object]) -> None:
    assert events(data) == found


@pytest.mark.parametrize(
    "data",
    [
        "",
        "<a>",
        "<a/><b/>",
        f'<a xmlns:q="{LONG}"/>',
        f"<a xmlns = '{LONG}'/>",
        f'<a b="xmlns" xmlns:q="{LONG}"/>',
        f'<a xmlns:q{" " * 100_000}="{LONG}"/>',
        f'<a xmlns:q="{LONG}"/>'.encode("utf-16"),
        b"\xff\xfe<\x00a\x00\x00",
        "<a>法</a>".encode("gb18030"),
        "<a " + " ".join(f'b{i}=""' for i in range(300_000)) + "/>" + "<b/>" * 10_000,
    ],
)
def test_damaged_or_made_to_grow(data: bytes | str) -> None:
    with pytest.raises(UnreadableReport, match="damaged"):
        events(data)
