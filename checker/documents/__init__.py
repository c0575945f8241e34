"""From a path to a `Document`: the text and its blocks, whatever the format. Knows nothing of law or indicators."""

from checker.documents.limits import Limits
from checker.documents.model import Document
from checker.documents.reader import read
from checker.documents.registry import FORMATS, Format

__all__ = ["FORMATS", "Document", "Format", "Limits", "read"]
