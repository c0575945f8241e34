"""What is said beside the result, on stderr, always in UTF-8; a stderr that is closed or full does no harm."""

import sys
from contextlib import suppress


def watched() -> bool:
    """Whether a person at a terminal sees it."""
    try:
        return sys.stderr is not None and sys.stderr.isatty()
    except ValueError:
        return False


def tell(words: str) -> None:
    """Write the words as they are; a line break is the caller's."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.buffer.write(words.encode("utf-8", "replace"))
        sys.stderr.flush()
