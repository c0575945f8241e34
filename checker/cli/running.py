"""One run of the command, from arguments to exit code: whatever goes wrong ends as one sentence and one tip."""

import os
import sys
from contextlib import redirect_stdout, suppress
from typing import Any

from checker.cli.arguments import arranged, language_of
from checker.cli.lean import plain_audit
from checker.cli.output import Output, write
from checker.cli.stderr import tell

_NOTHING_ALONE: tuple[list[str], ...] = ([], ["framework"], ["policy"])
INTERRUPTED = 130
"""What typer returns after Ctrl-C."""


def run(argv: list[str]) -> int:
    """What the command says, 0 when it did its work; 2 when anything is broken."""
    language = language_of(argv)
    words, debug = arranged(argv)
    code = 0
    try:
        result = _command(words, language)
        if isinstance(result, Output):
            code = result.code
            write(result, language)
    except BrokenPipeError:
        # Whoever was reading has seen enough.
        return code
    except (Exception, KeyboardInterrupt) as error:
        _complain(error, language, debug)
        return 2
    return code


def _command(words: list[str], language: str) -> Any:
    audit = plain_audit(words)
    if audit is not None:
        from checker.cli.request import request_of
        from checker.cli.work import perform

        return perform(request_of(**audit))
    if words in _NOTHING_ALONE and sys.stderr is not None:
        return _help(words, language)
    return _by_typer(words, language)


def _help(words: list[str], language: str) -> Output:
    """The help of a command that cannot do anything alone: on stderr, as nothing was done."""
    with redirect_stdout(sys.stderr):
        _by_typer([*words, "--help"], language)
    return Output("", code=2)


def _by_typer(words: list[str], language: str) -> Any:
    from typer.main import get_command

    from checker.cli.app import app

    command = get_command(app)
    if language != "en" and "--help" in words:
        from checker.cli.help import translate_help

        translate_help(command)
    try:
        result = command(words, prog_name="fazhi", standalone_mode=False)
    except SystemExit:
        # The help was cut short by a closed pipe.
        return None
    if result == INTERRUPTED:
        raise KeyboardInterrupt
    return result


def _complain(error: BaseException, language: str, debug: bool) -> None:
    from checker.cli.failures import explain

    lines = [line for line in explain(error, language) if line]
    if debug:
        import traceback

        lines.insert(0, "".join(traceback.format_exception(error)))
    tell("\n".join(lines) + "\n")


def leave(code: int) -> None:
    """End the process at once; buffers are flushed, as far as somebody still reads them."""
    # A stream that was closed before the start is None.
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)
