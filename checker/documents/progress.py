"""How far long work has come, for whoever wants to show it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

Listener = Callable[[int, int], None]
"""Takes the number of pages that are done and of all pages."""
_listeners: list[Listener] = []


@contextmanager
def heard_by(listener: Listener) -> Iterator[None]:
    """Let `listener` know of every page that is recognised in the block."""
    _listeners.append(listener)
    try:
        yield
    finally:
        _listeners.remove(listener)


def tell(done: int, total: int) -> None:
    """Say that `done` of `total` pages are recognised."""
    for listener in _listeners:
        listener(done, total)
