"""Where the text of a command goes: always UTF-8, whatever the locale."""

import os
import sys
from collections.abc import Iterable
from typing import NamedTuple

from checker.cli.stderr import tell, watched
from checker.errors import FazhiError

OUTPUT = "Write to this file; its ending (.html, .docx ...) is the format where --format names none. - is stdout."
"""The help of --output."""


class Output(NamedTuple):
    """What a command has to say."""

    text: str | bytes | Iterable[str]
    """As a whole, or piece by piece where it is too long to be held at once; bytes where it is no text."""
    path: str = ""
    """The file that it goes to; "" for stdout."""
    code: int = 0
    """Exit code."""


def write(output: Output, lang: str) -> None:
    """Write the text; a person at a terminal is told of a file that was written.

    Raises FazhiError where nothing can be written, BrokenPipeError where nobody reads any more.
    """
    # A file name that is no UTF-8 comes with lone surrogates: as \udcXX they are valid in JSON and visible elsewhere.
    pieces = (output.text,) if isinstance(output.text, str | bytes) else output.text
    data = (piece if isinstance(piece, bytes) else piece.encode("utf-8", "backslashreplace") for piece in pieces)
    if output.path:
        to_file(output.path, data)
        if watched():
            _confirm(output.path, lang)
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


def on_screen() -> bool:
    """Whether a person at a terminal sees what goes to stdout."""
    try:
        return sys.stdout is not None and sys.stdout.isatty()
    except ValueError:
        return False


def _confirm(path: str, lang: str) -> None:
    # Loaded here: where nobody looks, it takes no time.
    from checker.render.visible import visible
    from checker.render.words import say

    tell(visible(say(lang, "written", path=path)) + "\n")


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
