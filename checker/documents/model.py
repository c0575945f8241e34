"""What a reader gives: the text and its blocks, each with its place in the file, and what was not read."""

from typing import NamedTuple

PARTS = ("header", "footer", "running-head", "page-number", "navigation", "contents")
"""Kinds of blocks that a reader sees but that are no part of the report; they become furniture."""

KINDS = ("paragraph", "heading", "item", "row", *PARTS)
"""All kinds of blocks: `item` is that of a list, `row` that of a table."""


class Block(NamedTuple):
    """A paragraph-like piece of the text."""

    start: int
    """First code point in `Document.text`."""
    end: int
    """One past the last code point; line ends are not part of a block."""
    line: int
    """1-based line of the first code point."""
    kind: str
    """One of KINDS."""
    level: int = 0
    """Depth of a marked-up heading (Markdown #, Word outline level, HTML h1), 0 where the format does not say."""


class Origin(NamedTuple):
    """Where in the file a stretch of the text comes from.

    All numbers begin at 1; 0 stands for what the format does not have.
    """

    page: int = 0
    """Page of a PDF, OFD or scan."""
    line: int = 0
    """Line on that page, from the top."""
    paragraph: int = 0
    """Word: paragraph of the body outside tables, empty ones counted. HTML: block of text in the page, those
    around the report and the rows of tables counted."""
    table: int = 0
    """Table of the file, in reading order; a table inside a cell counts on its own."""
    row: int = 0
    column: int = 0
    part: str = ""
    """text-box, footnote, endnote, header or footer where the stretch stands outside the body; "" in it."""
    confidence: float = 1.0
    """How sure the recognition of a scan is, from 0 to 1; 1 for text that needed no recognition."""


NOWHERE = Origin()
"""Of a text file: lines say it all."""

SURE = 0.8
"""A confidence below this is said beside the quote: in clean scans nearly all lines reach 0.95."""


class Mark(NamedTuple):
    """From this code point of the text on, up to the next mark, everything comes from one place of the file."""

    start: int
    origin: Origin


class Skipped(NamedTuple):
    """Something of the file that is not in the text, never in silence."""

    why: str
    """hidden, deleted (a tracked deletion), picture, unreadable (text that the file does not map to characters), scan
    (a page without text where nothing recognises it), attachment."""
    text: str
    """What was skipped, as far as it is text; "" otherwise."""
    origin: Origin


class Stated(NamedTuple):
    """A fact that the file states about itself outside its visible text, such as the publication date of a web page."""

    label: str
    """A label as official pages print it: 发布日期, 来源, 网址, 标题."""
    value: str


class Remark(NamedTuple):
    """What the reader of a file has to say about it."""

    kind: str
    """file-name, hidden-text, deleted-text, scan, low-confidence, properties, ..."""
    zh: str
    """One sentence in Chinese."""
    en: str
    """The same in English."""


class Original(NamedTuple):
    """The file that was parsed, as the parsed report tells of it."""

    path: str
    sha256: str
    format: str


class Document(NamedTuple):
    """A file that was read, before anyone knows what it says."""

    path: str
    """As the user named it."""
    sha256: str
    """Of the file's bytes, hexadecimal."""
    encoding: str
    """utf-8, utf-16 or gb18030 for text and HTML; "" for a format with its own."""
    text: str
    """Decoded; a byte order mark is dropped, line ends are kept. Of other formats: a line for each block."""
    blocks: tuple[Block, ...]
    """In reading order; empty lines are no blocks."""
    format: str = "text"
    """One of `registry.FORMATS`."""
    marks: tuple[Mark, ...] = ()
    """In the order of the text; none for a text file."""
    skipped: tuple[Skipped, ...] = ()
    stated: tuple[Stated, ...] = ()
    remarks: tuple[Remark, ...] = ()
    veiled: tuple[tuple[int, int], ...] = ()
    """Stretches of the text that the file does not show, such as comments of Markdown; nothing in them counts."""
    parsed_from: Original | None = None
    """The file that was parsed, where this one is what `fazhi parse` wrote."""
