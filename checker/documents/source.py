"""What a reader is given, and what it gives back."""

from typing import NamedTuple

from checker.documents.limits import Limits
from checker.documents.model import Block, Mark, Original, Remark, Skipped, Stated


class Source(NamedTuple):
    """A file in memory."""

    name: str
    """As the user named it, for messages."""
    data: bytes
    limits: Limits


class Draft(NamedTuple):
    """A `Document` without what all formats have in common."""

    text: str
    blocks: tuple[Block, ...]
    encoding: str = ""
    marks: tuple[Mark, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    stated: tuple[Stated, ...] = ()
    remarks: tuple[Remark, ...] = ()
    veiled: tuple[tuple[int, int], ...] = ()
    parsed_from: Original | None = None
    """What was parsed, where the file is a parsed report."""
