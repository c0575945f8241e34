"""Packed files (docx, OFD): parts are unpacked in memory, one at a time, and only so far as the limits allow."""

from io import BytesIO
from struct import error as StructError
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile
from zlib import error as ZlibError

from checker.documents.source import Source
from checker.errors import UnreadableReport

MOST_PARTS = 10_000
"""A report with hundreds of pictures has some hundred parts."""

_ENTRY = b"PK\x01\x02"
_BROKEN = (
    BadZipFile, ZlibError, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, KeyError, StructError,
    OverflowError, IndexError,
)  # fmt: skip
_AGAIN = "Open it in the program that made it, save it anew and try again."
_PASSWORD = "Remove the password and try again."
_OFFICE = (
    ("word/", "docx"),
    ("ofd.xml", "ofd"),
    ("xl/", "an Excel table"),
    ("ppt/", "a PowerPoint presentation"),
)


class Package:
    """A zip file in memory. No part is ever written to disk, so its name can lead nowhere."""

    def __init__(self, source: Source) -> None:
        """Raises UnreadableReport where the file is damaged or has too many parts."""
        self._name = source.name
        self._most = source.limits.expanded
        self._left = source.limits.expanded
        if source.data.count(_ENTRY) > MOST_PARTS:
            raise UnreadableReport(f"{self._name} is packed from more than {MOST_PARTS:,} parts.", _AGAIN)
        try:
            self._zip = ZipFile(BytesIO(source.data))
            infos = self._zip.infolist()
        except _BROKEN:
            raise damaged(self._name) from None
        self._parts = {info.filename.replace("\\", "/").lstrip("/").lower(): info for info in infos}
        if len(self._parts) < len(infos):
            # Which of two parts of one name counts is a matter of the program: a reader might see the other one.
            raise damaged(self._name)

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._parts

    def names(self) -> list[str]:
        """Names of all parts, in lower case and without a slash in front, in the order of the file."""
        return list(self._parts)

    def part(self, name: str, most: int = 0) -> bytes:
        """The bytes of a part; upper and lower case are the same. b"" where there is none of that name.

        Only the first `most` bytes where that is not 0.

        Raises UnreadableReport where it is damaged, protected by a password, or larger than what is left of
        `Limits.expanded`.
        """
        info = self._parts.get(name.lower())
        if info is None:
            return b""
        if info.flag_bits & 1:
            raise UnreadableReport(f"{self._name} is protected by a password.", _PASSWORD)
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise damaged(self._name)
        try:
            with self._zip.open(info) as file:
                data = file.read(most or self._left + 1)
        except _BROKEN:
            raise damaged(self._name) from None
        self._left -= len(data)
        if self._left < 0:
            raise UnreadableReport(
                f"{self._name} unpacks to more than the limit of {self._most:,} bytes.",
                "If it really is a report, raise the limit with --max-expanded.",
            )
        return data


def damaged(name: str) -> UnreadableReport:
    """The error of a file that does not hold what its format promises."""
    return UnreadableReport(f"{name} is damaged or incomplete.", _AGAIN)


def protected(name: str) -> UnreadableReport:
    """The error of a file that cannot be opened without a password."""
    return UnreadableReport(f"{name} is protected by a password.", _PASSWORD)


def packed_kind(name: str, data: bytes) -> str:
    """docx, ofd or odt. Raises UnreadableReport for a packed file of another kind."""
    from checker.documents.limits import DEFAULT

    package = Package(Source(name, data, DEFAULT))
    if package.part("mimetype").startswith(b"application/vnd.oasis.opendocument.text"):
        return "odt"
    names = package.names()
    for start, kind in _OFFICE:
        if any(part.startswith(start) for part in names):
            if kind in ("docx", "ofd"):
                return kind
            raise UnreadableReport(f"{name} is {kind}, not a report.", "Name the file that holds the whole report.")
    raise UnreadableReport(f"{name} is a zip file, not a report.", "Unpack it and name the report in it.")
