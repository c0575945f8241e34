"""What a hostile file is, and what must come of it."""

import socket
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from checker.documents.limits import DEFAULT

MOST = DEFAULT.characters
"""Characters of a text: more are not read."""
LONG = f"more than the limit of {MOST:,} characters"
EITHER = "*"
"""The hollow report or any error: the programs that read such a file differ."""


class Case(NamedTuple):
    """A file that is made when its test runs."""

    name: str
    """With the ending that decides nothing but is part of the attack."""
    make: Callable[[], bytes]
    says: str = ""
    """A pattern that the English error must hold; "" where the file must be read as the hollow report; or EITHER."""
    slow: bool = False
    """Whether it takes more than a second or two, to make or to read."""

    @property
    def kind(self) -> str:
        """The ending of its name."""
        return self.name.rpartition(".")[2]


@cache
def trap() -> socket.socket:
    """Listens on a port of this machine for anybody who follows an address in a file; nobody may."""
    server = socket.create_server(("127.0.0.1", 0))
    server.setblocking(False)
    return server


def lure(path: str = "x") -> str:
    """An address that leads into the trap."""
    return f"http://127.0.0.1:{trap().getsockname()[1]}/{path}"


def called() -> bool:
    """Whether somebody went into the trap."""
    try:
        connection, _ = trap().accept()
    except BlockingIOError:
        return False
    connection.close()
    return True
