"""What a reader gives: the decoded text and its blocks, each with its place."""

from typing import NamedTuple


class Block(NamedTuple):
    """A paragraph-like piece of the text."""

    start: int
    """First code point in `Document.text`."""
    end: int
    """One past the last code point; line ends are not part of a block."""
    line: int
    """1-based line of the first code point."""
    kind: str
    """paragraph, heading, item (list item) or row (table row)."""
    level: int = 0
    """Depth of a marked-up heading (Markdown #), 0 where the format does not say."""


class Document(NamedTuple):
    """A file that was read, before anyone knows what it says."""

    path: str
    """As the user named it."""
    sha256: str
    """Of the file's bytes, hexadecimal."""
    encoding: str
    """utf-8, utf-16 or gb18030."""
    text: str
    """Decoded; a byte order mark is dropped, line ends are kept."""
    blocks: tuple[Block, ...]
    """In reading order; empty lines are no blocks."""
