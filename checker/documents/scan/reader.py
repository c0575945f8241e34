"""A picture as a report."""

from checker.documents.builder import Builder
from checker.documents.layout import paragraphs
from checker.documents.scan.recognise import can_recognise, note_unsure, recognised
from checker.documents.source import Draft, Source
from checker.errors import UnreadableReport


def read(source: Source) -> Draft:
    """The text of a PNG, JPEG, BMP or TIFF (every page of it).

    Raises UnreadableReport where the extra `ocr` is missing, and where the picture is damaged, too large, or has more
    pages than its limit.
    """
    if not can_recognise():
        raise UnreadableReport(
            f"{source.name} is a picture; reading it needs rapidocr.",
            'Install it with: python -m pip install "fazhi[ocr]".',
        )
    builder = Builder()
    pages = list(recognised(source))
    paragraphs(pages, builder)
    note_unsure(pages, builder)
    return builder.draft()
