"""What a compound file, an RTF or an ODT file is, and whether a password is in the way."""

from struct import unpack_from

from checker.documents.office.compound import Compound
from checker.documents.package import Package, damaged, protected
from checker.documents.source import Source
from checker.errors import UnreadableReport

_OTHERS = (
    ("Workbook", "an Excel table"),
    ("Book", "an Excel table"),
    ("PowerPoint Document", "a PowerPoint presentation"),
    ("VisioDocument", "a Visio drawing"),
    ("__properties_version1.0", "an Outlook message"),
)
_LOCKED = ("EncryptedPackage", "EncryptionInfo", "\tDRMContent")
"""A docx under a password ([MS-OFFCRYPTO]), and a document under rights management."""
_TIP = "Name the file that holds the whole report."
_ENCRYPTED = 0x0100
"""fEncrypted of the flags in FibBase ([MS-DOC] 2.5.1)."""


def suffix_of(source: Source) -> str:
    """doc, rtf or odt. Raises UnreadableReport for files under a password and for what is no text document."""
    if source.data.startswith(b"{\\rtf"):
        return "rtf"
    if source.data.startswith(b"PK"):
        _check_packed(source)
        return "odt"
    _check_compound(source)
    return "doc"


def _check_packed(source: Source) -> None:
    package = Package(source)
    # Read for the sake of the limits: the program that reads it afterwards knows none.
    for name in package.names():
        if name.endswith(".xml") and b"<manifest:encryption-data" in package.part(name):
            raise protected(source.name)


def _check_compound(source: Source) -> None:
    compound = Compound(source.data)
    names = compound.names()
    if not names:
        raise damaged(source.name)
    if any(name in names for name in _LOCKED):
        raise protected(source.name)
    if "WordDocument" not in names:
        what = next((what for name, what in _OTHERS if name in names), "")
        if what:
            raise UnreadableReport(f"{source.name} is {what}, not a report.", _TIP)
        raise UnreadableReport(f"{source.name} is not a Word document.", _TIP)
    head = compound.head(names["WordDocument"], 12)
    if len(head) == 12 and unpack_from("<H", head, 10)[0] & _ENCRYPTED:
        raise protected(source.name)
