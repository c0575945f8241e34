"""Where the text of a command goes: always UTF-8, whatever the locale."""

import os
import sys
from collections.abc import Iterable
from typing import NamedTuple

from checker.errors import FazhiError


class Output(NamedTuple):
    """What a command has to say."""

    text: str | bytes | Iterable[str]
    """As a whole, or piece by piece where it is too long to be held at once; bytes where it is no text."""
    path: str = ""
    """The file that it goes to; "" for stdout."""
    code: int = 0
    """Exit code."""


def write(output: Output) -> None:
    """Write the text. Raises FazhiError where nothing can be written, BrokenPipeError where nobody reads any more."""
    # A file name that is no UTF-8 comes with lone surrogates: as \udcXX they are valid in JSON and visible elsewhere.
    pieces = (output.text,) if isinstance(output.text, str | bytes) else output.text
    data = (piece if isinstance(piece, bytes) else piece.encode("utf-8", "backslashreplace") for piece in pieces)
    if output.path:
        to_file(output.path, data)
        return
    if sys.stdout is None:
        raise FazhiError("Standard output is closed.", "Open it, or name a file with --output.")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.writelines(data)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise FazhiError(
            f"Standard output cannot be written: {error.strerror}.",
            "Make room, or name a file elsewhere with --output.",
        ) from error


def spare(report: str, output: str) -> None:
    """Raise FazhiError where the output would overwrite the report."""
    if output and os.path.exists(output) and os.path.exists(report) and os.path.samefile(output, report):
        raise FazhiError(f"{output} is the report itself; it is not overwritten.", "Name another file with --output.")


def to_file(path: str, data: Iterable[bytes]) -> None:
    """Write a file. Raises FazhiError where that cannot be done."""
    folder = os.path.dirname(path)
    if folder and not os.path.isdir(folder):
        raise FazhiError(
            f"There is no folder {folder} to write to.", "Make it first, or name another file with --output."
        )
    try:
        with open(path, "wb") as file:
            file.writelines(data)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise FazhiError(f"{path} cannot be written: {reason}.", "Name another file with --output.") from error
