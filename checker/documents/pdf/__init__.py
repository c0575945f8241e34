"""PDF: pdfium reads the pages in a process of its own, and their lines are put together to paragraphs."""

from checker.documents.source import Draft, Source


def read(source: Source) -> Draft:
    """The text of a PDF. Raises UnreadableReport; see `checker.documents.pdf.reader`."""
    # Loaded here: the process of pdfium loads this package as well and needs nothing of the reader.
    from checker.documents.pdf import reader

    return reader.read(source)
