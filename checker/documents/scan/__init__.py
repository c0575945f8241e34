"""Pictures of text: scans and photographs, recognised page by page."""

from checker.documents.scan.reader import read

__all__ = ["read"]
