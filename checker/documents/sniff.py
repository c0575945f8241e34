"""Which format a file has: by its content; its name is only compared with that afterwards."""

import re

from checker.errors import UnreadableReport

_SIGNATURES = {
    b"%PDF-": "pdf",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "doc",
    b"{\\rtf": "rtf",
    b"\x89PNG\r\n\x1a\n": "image",
    b"\xff\xd8\xff": "image",
    b"II*\x00": "image",
    b"MM\x00*": "image",
    b"BM": "image",
}
_FOREIGN = {
    b"\x1f\x8b": "a compressed file",
    b"7z\xbc\xaf\x27\x1c": "a compressed file",
    b"Rar!\x1a\x07": "a compressed file",
    b"BZh": "a compressed file",
    b"\xfd7zXZ\x00": "a compressed file",
    b"GIF8": "a moving picture",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"SQLite format 3\x00": "a database",
    b"MIME-Version:": "a web page saved with its pictures (MHT)",
    b"From: <Saved by ": "a web page saved with its pictures (MHT)",
}
"""What is no report's format, or what nothing here reads; with an article, for the error."""
_TIP = "Save the report as Word (.docx), PDF, HTML or text and name that file."
# Possessive, so that no file can make it try the same comments in many ways.
_TAGS = (
    rb"(?:<\?xml[^>]*+>|<!--(?:(?!-->).)*+-->|\s++)*+<(?:!doctype\s+html|(?:html|head|body|meta|title|div|p|table|span|"
    rb"section|article|main|header|nav|center|font|style|script|link|base|h[1-6]|ul|ol|dl|pre|form|strong|b|br|a)[\s/>])"
)
_OFFICE_XML = (b"<w:wordDocument", b"<pkg:package", b"<office:document")
"""Word 2003, Word and LibreOffice can write a document as one XML file, and Word names it .doc or .xml."""
_HEAD = 4096
_PROLOGUE = 65_536
"""Bytes in which the first tag of a page must stand: programs put long comments above it."""


def kind_of(name: str, data: bytes) -> str:
    """One of `registry.FORMATS`. Raises UnreadableReport for what is no report."""
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            return kind
    for signature, what in _FOREIGN.items():
        if data.startswith(signature):
            raise UnreadableReport(f"{name} is {what}, not a report.", _TIP)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        from checker.documents.package import packed_kind

        return packed_kind(name, data)
    if is_saved_audit(data):
        raise UnreadableReport(f"{name} is a saved audit, not a report.", "Name the report, or see: fazhi compare.")
    if data[:_HEAD].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") and any(
        map(data[:_HEAD].__contains__, _OFFICE_XML)
    ):
        raise UnreadableReport(f"{name} is a document saved as XML, which nothing here reads.", _TIP)
    return _kind_of_text(data)


def is_saved_audit(data: bytes) -> bool:
    """Whether it is what `fazhi audit --format json` wrote: no report, but what was said of one."""
    return data[:1] == b"{" and re.match(rb'\{\s*"schema_version"\s*:', data[:_HEAD]) is not None


def _kind_of_text(data: bytes) -> str:
    head = data[:_PROLOGUE].removeprefix(b"\xef\xbb\xbf")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.decode("utf-16", "replace").encode("utf-8")
    elif head[:2] in (b"<\x00", b"\x00<"):
        head = head.replace(b"\x00", b"")
    bare = head.lstrip()
    if bare.startswith(b"<") and re.match(_TAGS, bare, re.IGNORECASE | re.DOTALL):
        return "html"
    if bare.startswith(b"{") and re.match(rb'\{\s*"fazhi_report"\s*:', bare):
        return "parsed"
    # A PDF may begin with up to 1024 bytes of something else.
    return "pdf" if b"%PDF-" in data[:1024] and b"\x00" in data else "text"
