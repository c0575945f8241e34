"""OFD (GB/T 33190-2016), the Chinese format of documents with fixed pages."""

from checker.documents.ofd.reader import read

__all__ = ["read"]
