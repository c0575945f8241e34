"""The time that one report may take, from its first byte to its verdicts."""

from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from checker.errors import UnreadableReport

_TIP = "If it really is a report, give it more time with --max-seconds."
_allowed = 0
_running = False


class _OutOfTime(BaseException):
    """No Exception: nothing on the way may take it for one of its own."""


@contextmanager
def within(name: str, seconds: int) -> Iterator[None]:
    """Raise UnreadableReport in the block when it has not ended after so many seconds.

    Hostile input finds work that no check of sizes foresees, and the alarm reaches regular expressions, too. It only
    runs once something in the block calls `renew`. Without alarms (on Windows, or outside the main thread) the block
    takes the time that it takes.
    """
    global _allowed
    _allowed = seconds
    try:
        yield
    except _OutOfTime:
        raise UnreadableReport(f"{name} takes longer than the limit of {seconds} seconds.", _TIP) from None
    finally:
        _allowed = 0
        _set(0)


def renew() -> None:
    """Give the block its whole time from now on. Does nothing outside `within`."""
    if _allowed:
        _set(_allowed)


@contextmanager
def paused() -> Iterator[None]:
    """Stop the time in the block, for work that has nothing to do with the report; it has its whole time afterwards."""
    was_running = _running
    if was_running:
        _set(0)
    try:
        yield
    finally:
        if was_running:
            renew()


def _set(seconds: int) -> None:
    global _running
    if not seconds and not _running:
        return
    # Loaded here: it takes a hundredth of an audit of plain text, which needs no alarm.
    import signal

    try:
        signal.signal(signal.SIGALRM, _ring)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        _running = bool(seconds)
    except (AttributeError, ValueError):
        _running = False


def _ring(number: int, frame: FrameType | None) -> None:
    raise _OutOfTime
