"""How much of a file is read before it is given up as no report."""

from typing import NamedTuple


class Limits(NamedTuple):
    """Each of them has an option of the command and stands in the error that it causes."""

    bytes: int = 0
    """Size of the file; 0 for TEXT_BYTES where the file is text and FILE_BYTES where it is not."""
    expanded: int = 50_000_000
    """Bytes that the parts of a packed file have when they are unpacked, all those together that are read."""
    characters: int = 250_000
    """Of the text; a long report has 50,000."""
    pages: int = 300
    """Pages of a PDF or OFD."""
    scans: int = 60
    """Pages that are recognised as pictures: each takes about a second."""
    depth: int = 256
    """Elements inside each other."""
    seconds: int = 15
    """Time for one report, the recognition of scans left out."""


TEXT_BYTES = 5_000_000
FILE_BYTES = 50_000_000
DEFAULT = Limits()
