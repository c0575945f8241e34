"""Events of an XML file, without anything that could make it grow or reach outside: no DTD, no entity of its own."""

from collections.abc import Callable
from xml.parsers import expat

from checker.documents.package import damaged
from checker.errors import UnreadableReport

_CHUNK = 1 << 16
Start = Callable[[str, dict[str, str]], None]
Word = Callable[[str], None]


def walk(name: str, data: bytes, depth: int, start: Start, end: Word, text: Word) -> None:
    """Call `start`, `end` and `text` for every element and every run of characters, in the order of the file.

    `name` is that of the whole file, for messages; `depth` is the largest number of elements inside each other. Element
    names come as "namespace local" (the local name alone without a namespace), so do names of attributes. Raises
    UnreadableReport for XML that is not well-formed, has a DTD, or goes deeper than `depth`.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    deep = 0

    def opened(element: str, attributes: dict[str, str]) -> None:
        nonlocal deep
        deep += 1
        if deep > depth:
            raise UnreadableReport(
                f"{name} has more than {depth} elements inside each other.",
                "If it really is a report, raise the limit with --max-depth.",
            )
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
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise damaged(name) from None
