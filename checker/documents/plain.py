"""Plain text: every line that is not empty is a block."""

from collections.abc import Iterator

from checker.documents.model import Block

EDGE = " \t\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029\u3000\xa0\ufeff\u200b"


def lines(text: str) -> Iterator[tuple[int, str, int]]:
    """Yield start, content and 1-based number of every line.

    Editors count \\n, \\r\\n and \\r; a form feed or a line separator ends a line, too, but not for the count.
    """
    start, number = 0, 1
    for line in text.splitlines(keepends=True):
        yield start, line, number
        start += len(line)
        number += line[-1] in "\r\n"


def plain_blocks(text: str) -> Iterator[Block]:
    """Yield the lines of `text` as paragraphs, white space at both edges left out."""
    for start, line, number in lines(text):
        body = line.strip(EDGE)
        if body:
            left = start + line.index(body)
            yield Block(left, left + len(body), number, "paragraph")
