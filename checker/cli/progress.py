"""Long work on the screen: a line on stderr while scans are recognised, for a person at a terminal only."""

from collections.abc import Iterator
from contextlib import contextmanager

from checker.cli.stderr import tell, watched

_ERASE = "\r\x1b[2K"


@contextmanager
def shown(lang: str) -> Iterator[None]:
    """Show in the block how many pages of a scan are recognised; the line is erased at its end."""
    if not watched():
        yield
        return
    # Loaded here: where nobody looks, it takes no time.
    from checker.documents.progress import heard_by
    from checker.render.words import say

    told = False

    def listener(done: int, total: int) -> None:
        nonlocal told
        told = True
        tell(_ERASE + say(lang, "recognising", done=done, total=total))

    try:
        with heard_by(listener):
            yield
    finally:
        if told:
            tell(_ERASE)
