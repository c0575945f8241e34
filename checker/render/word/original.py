"""The Word file that was audited, where it is still there and still the same."""

import os

from checker.digests import sha256
from checker.documents.limits import FILE_BYTES
from checker.documents.model import Document

_LARGEST = 10 * FILE_BYTES


def original(document: Document) -> bytes | None:
    """The bytes of the file; None where the report was none, is gone or has changed."""
    path, digest = document.path, document.sha256
    if document.parsed_from:
        path, digest = document.parsed_from.path, document.parsed_from.sha256
    if document.format != "docx":
        return None
    try:
        # A parsed report names whatever file it likes: a device would never end.
        if not os.path.isfile(path) or os.path.getsize(path) > _LARGEST:
            return None
        with open(path, "rb") as file:
            data = file.read()
    except (OSError, ValueError):
        return None
    return data if sha256(data).hexdigest() == digest else None
