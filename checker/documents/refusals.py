"""Files that are no text, or too little of it: refused in plain words."""

from checker.errors import UnreadableReport

STUB = 100
"""Fewer visible characters than this cannot be an annual report."""

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word, OFD or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or WPS file"),
    (b"{\\rtf", "a rich-text file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
_HTML = (b"<!doctype html", b"<html", b"<?xml")
_TIP = "Save its text as a .txt or .md file (UTF-8 or GB18030) and name that."


def refuse_binary(name: str, data: bytes) -> None:
    """Raise UnreadableReport where the bytes are those of another format, or of none."""
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableReport(f"{name} is {what}, not plain text.", _TIP)
    start = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(_HTML):
        raise UnreadableReport(f"{name} is a web page, not plain text.", _TIP)


def refuse_stub(name: str, text: str) -> None:
    """Raise UnreadableReport where there is nothing, or next to nothing, to read."""
    visible = len("".join(text.split()))
    if not visible:
        raise UnreadableReport(f"{name} is empty.", "Check that the text was saved.")
    if visible < STUB:
        raise UnreadableReport(
            f"{name} is a stub: it has only {visible} visible characters.", "Name the file that holds the whole report."
        )
