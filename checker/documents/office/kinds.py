"""What a compound file, an RTF or an ODT file is, and whether a password is in the way."""

import re
from struct import unpack_from

from checker.documents.office.compound import Compound
from checker.documents.package import Package, damaged, protected
from checker.documents.refusals import too_deep
from checker.documents.source import Source
from checker.documents.xml import walk
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
_GROUP = re.compile(rb"\\bin0*(\d{1,12}) ?|\\?[{}]|\\\\")
_STEPS = {b"{": 1, b"}": -1}
_UNSEEN = ("none", "condition")
"""Values of text:display in OpenDocument."""
_ENCRYPTED = 0x0100
"""fEncrypted of the flags in FibBase ([MS-DOC] 2.5.1)."""


def suffix_of(source: Source) -> str:
    """doc, rtf or odt. Raises UnreadableReport for files under a password and for what is no text document."""
    if source.data.startswith(b"{\\rtf"):
        _check_rtf(source)
        return "rtf"
    if source.data.startswith(b"PK"):
        _check_packed(source)
        return "odt"
    _check_compound(source)
    return "doc"


def _check_rtf(source: Source) -> None:
    """Refuse what would take LibreOffice gigabytes or forever: groups without end, bytes that do not follow."""
    deep = at = 0
    while found := _GROUP.search(source.data, at):
        # The bytes that follow \bin are a picture: braces in it neither open nor close a group.
        at = found.end() + int(found[1] or 0)
        if at > len(source.data):
            raise damaged(source.name)
        deep = max(0, deep + _STEPS.get(found[0], 0))
        if deep > source.limits.depth:
            raise too_deep(source.name, source.limits.depth)


def _check_packed(source: Source) -> None:
    package = Package(source)
    # Read for the sake of the limits: the program that reads it afterwards knows none.
    for name in package.names():
        part = package.part(name) if name.endswith(".xml") else b""
        if b"<manifest:encryption-data" in part:
            raise protected(source.name)
        if name == "content.xml":
            _check_sections(source, part)


def _check_sections(source: Source, content: bytes) -> None:
    """Refuse hidden ones: LibreOffice writes what they hold into the docx as if it were seen."""

    def start(element: str, attributes: dict[str, str]) -> None:
        # By their local names: LibreOffice knows more namespaces of OpenDocument than one.
        if element.endswith(" section") and any(
            name.endswith(" display") and value in _UNSEEN for name, value in attributes.items()
        ):
            tip = "Show or remove them, save the file and try again."
            raise UnreadableReport(f"{source.name} has hidden sections.", tip)

    def nothing(_: str) -> None:
        pass

    walk(source.name, content, source.limits.depth, start, nothing, nothing)


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
