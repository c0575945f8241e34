"""The formats that can be read. A new one is a module and a line in `FORMATS`."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from checker.documents.model import Block
from checker.documents.plain import plain_blocks


class Format(NamedTuple):
    """One format of decoded text."""

    name: str
    """For messages and tests."""
    suits: Callable[[str, str], bool]
    """Takes the file's name and text; True where this format's blocks should be used."""
    blocks: Callable[[str], Iterator[Block]]
    """Takes the text and yields its blocks in reading order."""


def seems_markdown(name: str, text: str) -> bool:
    """True for a name that ends in .md or .markdown, and for text with several headings of that kind."""
    return name.lower().endswith((".md", ".markdown")) or text.count("\n## ") > 1


def _markdown(text: str) -> Iterator[Block]:
    # Loaded only for Markdown: its patterns cost a plain text nothing.
    from checker.documents.markdown import markdown_blocks

    return markdown_blocks(text)


def _anything(name: str, text: str) -> bool:
    return True


FORMATS = (
    Format("markdown", seems_markdown, _markdown),
    Format("text", _anything, plain_blocks),
)
"""The first that suits is used; plain text suits everything."""


def blocks_of(name: str, text: str) -> tuple[Block, ...]:
    """The blocks of `text`, by the first format that suits the file `name` and its text."""
    chosen = next(form for form in FORMATS if form.suits(name, text))
    return tuple(chosen.blocks(text))
