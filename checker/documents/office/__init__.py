"""Word 97, WPS, RTF and ODT files: read through programs that the user has."""

from checker.documents.office.reader import read

__all__ = ["read"]
