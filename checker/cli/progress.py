"""Long work on the screen: a line on stderr while scans are recognised, for a person at a terminal only."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_ERASE = "\r\x1b[2K"


@contextmanager
def shown(lang: str) -> Iterator[None]:
    """Show in the block how many pages of a scan are recognised; the line is erased at its end."""
    if not _is_terminal():
        yield
        return
    # Loaded here: where nobody looks, it takes no time.
    from checker.documents.progress import heard_by
    from checker.render.words import say

    told = False

    def listener(done: int, total: int) -> None:
        nonlocal told
        told = True
        _write(_ERASE + say(lang, "recognising", done=done, total=total))

    try:
        with heard_by(listener):
            yield
    finally:
        if told:
            _write(_ERASE)


def _is_terminal() -> bool:
    try:
        return sys.stderr is not None and sys.stderr.isatty()
    except ValueError:
        return False


def _write(words: str) -> None:
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.buffer.write(words.encode("utf-8", "replace"))
        sys.stderr.flush()
