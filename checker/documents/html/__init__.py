"""HTML pages, as a browser shows them: the report in them, and the page around it."""

from checker.documents.html.reader import read

__all__ = ["read"]
