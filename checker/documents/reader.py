"""Read one report from disk."""

import os

from checker.digests import sha256
from checker.documents.encoding import decode
from checker.documents.model import Document
from checker.documents.refusals import refuse_binary, refuse_stub
from checker.documents.registry import blocks_of
from checker.errors import UnreadableReport

DEFAULT_LIMIT = 5_000_000


def read(path: str | os.PathLike[str], *, limit: int = DEFAULT_LIMIT) -> Document:
    """Read and decode the report at `path` and cut it into blocks.

    `limit` is the largest size in bytes that is accepted. Raises UnreadableReport, with one sentence and one tip, when
    the file is missing, a folder, empty, a stub, over the limit, not text, or in an encoding that is not known.
    """
    name = os.fspath(path)
    data = _bytes(name, limit)
    refuse_binary(name, data)
    text, encoding = decode(name, data)
    refuse_stub(name, text)
    return Document(name, sha256(data).hexdigest(), encoding, text, blocks_of(name, text))


def _bytes(name: str, limit: int) -> bytes:
    if os.path.isdir(name):
        raise UnreadableReport(f"{name} is a folder, not a report.", "Name one file in it.")
    try:
        with open(name, "rb") as file:
            # One byte more than allowed is enough to know; a device or pipe never ends.
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise UnreadableReport(f"There is no file {name}.", "Check the spelling and the folder you are in.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableReport(f"{name} cannot be opened: {reason}.", "Check the name and your rights to it.") from None
    if len(data) > limit:
        raise UnreadableReport(
            f"{name} is larger than the limit of {limit:,} bytes.",
            "An annual report is far smaller; if it really is one, raise the limit with --max-bytes.",
        )
    return data
