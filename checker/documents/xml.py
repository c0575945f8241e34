"""Events of an XML file, without anything that could make it grow or reach outside: no DTD, no entity of its own."""

from collections.abc import Callable
from xml.parsers import expat

from checker.documents.package import damaged
from checker.documents.refusals import too_deep
from checker.errors import UnreadableReport

_CHUNK = 1 << 20
"""Large, since older expat looks through an unfinished comment or tag anew for every piece."""
_LONGEST_TAG = 3_000_000
"""Bytes: the parser keeps a whole tag in memory, several times over where it has many attributes."""
_LONGEST_NAMESPACE = 300
"""Bytes: its name is put in front of every name in it, so that a long one makes a small file huge."""
Start = Callable[[str, dict[str, str]], None]
Word = Callable[[str], None]


def walk(name: str, data: bytes, depth: int, start: Start, end: Word, text: Word) -> None:
    """Call `start`, `end` and `text` for every element and every run of characters, in the order of the file.

    `name` is that of the whole file, for messages; `depth` is the largest number of elements inside each other. Element
    names come as "namespace local" (the local name alone without a namespace), so do names of attributes. Raises
    UnreadableReport for XML that is not well-formed, is neither in UTF-8 nor UTF-16, has a DTD, or goes deeper than
    `depth`.
    """
    data = _checked(name, data)
    parser = expat.ParserCreate("utf-8", " ")
    parser.buffer_text = True
    deep = 0

    def opened(element: str, attributes: dict[str, str]) -> None:
        nonlocal deep
        deep += 1
        if deep > depth:
            raise too_deep(name, depth)
        start(element, attributes)

    def closed(element: str) -> None:
        nonlocal deep
        deep -= 1
        end(element)

    def refused(*_: object) -> None:
        raise UnreadableReport(
            f"{name} defines entities of its own (a DTD), which no report needs.", "Save it anew in Word or WPS."
        )

    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refused
    parser.EntityDeclHandler = refused
    try:
        # In pieces, so that the limit of time is looked at between them.
        for at in range(0, len(data), _CHUNK):
            parser.Parse(data[at : at + _CHUNK], False)
            if at - parser.CurrentByteIndex > _LONGEST_TAG:
                raise damaged(name)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise damaged(name) from None


def _checked(name: str, data: bytes) -> bytes:
    """`data` in UTF-8, once it is clear that no namespace in it has a long name."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<"):
        codec = {b"<\x00": "utf-16-le", b"\x00<": "utf-16-be"}.get(data[:2], "utf-16")
        try:
            data = data.decode(codec).encode()
        except UnicodeError:
            raise damaged(name) from None
    double = single = -1
    at = data.find(b"xmlns")
    while at >= 0:
        # The marks that lie ahead are kept, so that nothing is looked through twice.
        double = double if double >= at else _find(data, b'"', at)
        single = single if single >= at else _find(data, b"'", at)
        at = min(double, single)
        if at < len(data) and data.find(data[at : at + 1], at + 1, at + _LONGEST_NAMESPACE) < 0:
            raise damaged(name)
        at = data.find(b"xmlns", at)
    return data


def _find(data: bytes, mark: bytes, at: int) -> int:
    found = data.find(mark, at)
    return found if found >= 0 else len(data)
