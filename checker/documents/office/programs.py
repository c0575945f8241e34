"""Running programs of others on a file: in a folder of their own, for a while, and never longer than we live."""

import os
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Timer
from time import sleep

_PROCESSOR = 120
"""Seconds of a processor: the end of whatever else should fail to end it."""
_MEMORY = 4_000_000_000
"""Bytes of addresses; LibreOffice reserves far more than it uses."""
_WRITTEN = 200_000_000
"""Bytes that a program may put into one file."""


def output(words: Sequence[str], folder: Path, seconds: int, most: int) -> bytes:
    """What a program prints, at most `most` bytes of it; b"" where it fails or takes longer than `seconds`.

    It runs in `folder`, with that as its home and nothing else of the user's surroundings, and is killed with all that
    it started before this function is left, however that happens.
    """
    try:
        with _running(words, folder, seconds) as process:
            assert process.stdout
            data = process.stdout.read(most + 1)
            # Whoever prints so much would go on; what there is says enough.
            return data[:most] if len(data) > most else b"" if process.wait() else data
    except OSError:
        return b""


@contextmanager
def _running(words: Sequence[str], folder: Path, seconds: int) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=_surroundings(folder),
        start_new_session=True,
        preexec_fn=_confine if os.name == "posix" else None,
    )
    timer = Timer(seconds, _kill, [process])
    try:
        with process:
            try:
                timer.start()
                yield process
            finally:
                # Also when the time for the whole report has run out: that comes as an exception out of the reading.
                timer.cancel()
                _kill(process)
    finally:
        _await_group(process.pid)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """The whole group: LibreOffice is started by a script."""
    with suppress(OSError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
    with suppress(OSError):
        process.kill()


def _await_group(group: int) -> None:
    """Wait, not for long, until nobody is left who could still write into the folder."""
    with suppress(OSError, AttributeError):
        for _ in range(100):
            os.killpg(group, 0)
            sleep(0.01)


def _surroundings(folder: Path) -> dict[str, str]:
    home = str(folder)
    fixed = {"HOME": home, "TMPDIR": home, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp"}
    # Windows programs do not start without SYSTEMROOT.
    return {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ} | fixed


def _confine() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    limits = ((resource.RLIMIT_CPU, _PROCESSOR), (resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_FSIZE, _WRITTEN))
    for limit, value in limits:
        _, most = resource.getrlimit(limit)
        if most == resource.RLIM_INFINITY or most > value:
            resource.setrlimit(limit, (value, value))
