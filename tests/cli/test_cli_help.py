"""The help: every command and option has a text, in both languages."""

from typing import Any

import pytest
from typer.main import get_command

from checker import __version__
from checker.cli.app import app
from checker.cli.help import translate_help
from checker.cli.running import run


def _commands(command: Any) -> list[Any]:
    return [command, *(c for part in getattr(command, "commands", {}).values() for c in _commands(part))]


def _chinese(text: str) -> bool:
    return any("\u4e00" <= char <= "\u9fff" for char in text)


def test_everything_has_a_help_text() -> None:
    for command in _commands(get_command(app)):
        assert command.help
        assert all(param.help for param in command.params)


def test_every_help_text_is_translated() -> None:
    root = get_command(app)
    translate_help(root)
    for command in _commands(root):
        assert _chinese(command.help), command.help
        for param in command.params:
            assert _chinese(param.help), param.help


@pytest.mark.parametrize(("lang", "words"), [("zh", "审核一份报告"), ("en", "Audit one report")])
def test_help_is_printed(lang: str, words: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["audit", "--help", "--lang", lang]) == 0
    out, err = capfdbinary.readouterr()
    assert words in out.decode()
    assert ("显示本说明" in out.decode()) == (lang == "zh")
    for option in ("--unit-type", "--answer", "--max-bytes", "--published"):
        assert option in out.decode()
    assert err == b""


@pytest.mark.parametrize("words", [[], ["audit"], ["indicators"], ["framework"], ["framework", "lint"]])
@pytest.mark.parametrize(("lang", "said"), [("zh", "显示本说明"), ("en", "Show this message")])
def test_every_help_takes_a_language(
    words: list[str], lang: str, said: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    for argv in ([*words, "--help", "--lang", lang], ["--lang", lang, *words, "--help"]):
        assert run(argv) == 0
        out, err = capfdbinary.readouterr()
        assert said in out.decode()
        assert err == b""


@pytest.mark.parametrize("words", [[], ["framework"], ["policy"]])
@pytest.mark.parametrize(("lang", "said"), [("zh", "显示本说明"), ("en", "Show this message")])
def test_what_does_nothing_alone_shows_its_help(
    words: list[str], lang: str, said: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run([*words, "--lang", lang]) == 2
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert said in err.decode()


def test_version(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["--version"]) == 0
    assert capfdbinary.readouterr().out.decode() == f"fazhi {__version__}\n"
