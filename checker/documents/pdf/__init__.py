"""PDF: pdfium reads the pages in a process of its own, and their lines are put together to paragraphs."""

from checker.documents.pdf.reader import read

__all__ = ["read"]
