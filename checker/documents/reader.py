"""Read one report from disk."""

import os

from checker.digests import sha256
from checker.documents import clock
from checker.documents.limits import DEFAULT, FILE_BYTES, TEXT_BYTES, Limits
from checker.documents.model import Document, Remark
from checker.documents.refusals import refuse_length, refuse_size, refuse_stub
from checker.documents.registry import FORMATS, named_kind, reader_of
from checker.documents.sniff import kind_of
from checker.documents.source import Source
from checker.errors import UnreadableReport

_SHORT = 100_000
"""Bytes of text that no way of reading can make long."""


def read(path: str | os.PathLike[str], limits: Limits = DEFAULT) -> Document:
    """Read the report at `path`, whatever its format, and cut it into blocks.

    Raises UnreadableReport, with one sentence and one tip, when the file is missing, a folder, empty, a stub, over one
    of the `limits`, damaged, protected by a password, or of a format that cannot be read.
    """
    name = os.fspath(path)
    data = content(name, limits)
    kind = kind_of(name, data)
    if FORMATS[kind].text:
        refuse_size(name, data, limits.bytes or TEXT_BYTES)
    if kind != "text" or len(data) > _SHORT:
        clock.renew()
    draft = reader_of(kind)(Source(name, data, limits))
    refuse_stub(name, draft.text)
    refuse_length(name, draft.text, limits.characters)
    drafted = draft._replace(remarks=(*_misnamed(name, kind), *draft.remarks))
    found = draft.parsed_from.format if draft.parsed_from else kind
    return Document(path=name, sha256=sha256(data).hexdigest(), format=found, **drafted._asdict())


def content(name: str, limits: Limits) -> bytes:
    """The bytes of a file. Raises UnreadableReport where it cannot be opened or is over the limit of size."""
    if os.path.isdir(name):
        raise UnreadableReport(f"{name} is a folder, not a report.", "Name one file in it.")
    limit = limits.bytes or FILE_BYTES
    try:
        with open(name, "rb") as file:
            # One byte more than allowed is enough to know; a device or pipe never ends.
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise UnreadableReport(f"There is no file {name}.", "Check the spelling and the folder you are in.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableReport(f"{name} cannot be opened: {reason}.", "Check the name and your rights to it.") from None
    refuse_size(name, data, limit)
    return data


def _misnamed(name: str, kind: str) -> tuple[Remark, ...]:
    """What to say of a file whose name promises another format."""
    promised = named_kind(name)
    if not promised or promised == kind:
        return ()
    said, found = FORMATS[promised].title, FORMATS[kind].title
    zh = f"文件名像是 {said},内容其实是 {found},已按内容读取。"
    en = f"The name says {said}, the content is {found}; it was read as what it is."
    return (Remark("file-name", zh, en),)
