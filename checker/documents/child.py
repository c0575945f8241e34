"""Work of a library written in C, done in a process of its own: there it may crash, hang or eat memory."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from json import loads
from typing import Any

from checker.errors import UnreadableReport

_START = "import sys; sys.path[:] = {path!r}; from {module} import main; main({words!r})"


def answers(name: str, module: str, data: bytes, words: Sequence[str] = ()) -> Iterator[Any]:
    """Run `module.main(words)` in another Python with `data` on its standard input.

    Yields each line that it prints, read as JSON.

    The child ends with the caller's interest: it is killed when the iterator is closed, be it by an error. Raises
    UnreadableReport where it dies or prints something else.
    """
    command = [sys.executable, "-I", "-S", "-c", _START.format(path=sys.path, module=module, words=list(words))]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, close_fds=True
    ) as process:
        assert process.stdin
        assert process.stdout
        try:
            # The child reads everything before it answers, so neither side waits for the other.
            with suppress(BrokenPipeError):
                process.stdin.write(data)
                process.stdin.close()
            for line in process.stdout:
                yield _read(name, line)
            if process.wait():
                raise _failed(name)
        finally:
            process.kill()


def _read(name: str, line: bytes) -> Any:
    try:
        return loads(line)
    except ValueError:
        raise _failed(name) from None


def _failed(name: str) -> UnreadableReport:
    return UnreadableReport(
        f"{name} cannot be read: it is damaged, or made to do harm.",
        "Open it in the program that made it, save it anew and try again.",
    )
