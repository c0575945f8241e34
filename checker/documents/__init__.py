"""From a path to a `Document`: the decoded text and its blocks. Knows nothing of law or indicators."""

from checker.documents.reader import DEFAULT_LIMIT, read
from checker.documents.registry import FORMATS, Format

__all__ = ["DEFAULT_LIMIT", "FORMATS", "Format", "read"]
