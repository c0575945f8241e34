"""The command as a user runs it, but in this process where that will do: starting Python costs more than an audit."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from checker.cli.running import run


class Done(NamedTuple):
    """What came of a command."""

    code: int
    out: str
    err: str


Fazhi = Callable[..., Done]


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No colours, no width, Chinese, no pipeline around it."""
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "LANG", "LC_ALL", "LC_MESSAGES", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def fazhi(capfdbinary: pytest.CaptureFixture[bytes]) -> Fazhi:
    """Runs the command with these arguments."""

    def command(*words: str) -> Done:
        code = run(list(words))
        out, err = capfdbinary.readouterr()
        return Done(code, out.decode("utf-8"), err.decode("utf-8"))

    return command
