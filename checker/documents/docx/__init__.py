"""Word files (ECMA-376 WordprocessingML): docx, docm, dotx."""

from checker.documents.docx.reader import read

__all__ = ["read"]
