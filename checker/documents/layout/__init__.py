"""From the lines that stand on pages to paragraphs: for PDF, OFD and scans."""

from checker.documents.layout.model import Line, Page, Rule
from checker.documents.layout.put import paragraphs

__all__ = ["Line", "Page", "Rule", "paragraphs"]
