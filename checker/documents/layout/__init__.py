"""From the lines that stand on pages to paragraphs: for PDF, OFD and scans."""

from collections.abc import Sequence

from checker.documents.builder import Builder
from checker.documents.layout.model import Line, Page, Rule

__all__ = ["Line", "Page", "Rule", "paragraphs"]


def paragraphs(pages: Sequence[Page], builder: Builder) -> None:
    """Add the text of the pages to the builder; see `checker.documents.layout.put`."""
    # Loaded here: processes that only find the lines of pages need nothing of it.
    from checker.documents.layout import put

    put.paragraphs(pages, builder)
