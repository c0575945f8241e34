"""Pictures of text: scans and photographs, recognised page by page in a process of its own."""

from checker.documents.source import Draft, Source


def read(source: Source) -> Draft:
    """The text of a picture. Raises UnreadableReport; see `checker.documents.scan.reader`."""
    # Loaded here: the process that recognises loads this package as well and needs nothing of the reader.
    from checker.documents.scan import reader

    return reader.read(source)
