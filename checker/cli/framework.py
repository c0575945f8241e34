"""`fazhi framework lint` and `fazhi framework check`."""

from typing import Annotated

import typer

from checker.cli.output import Output

Folder = Annotated[str, typer.Argument(metavar="[DIR]", help="The framework's folder; default: the built-in one.")]
Language = Annotated[str, typer.Option(metavar="zh|en", help="Language; default by locale.")]


def lint(folder: Folder = "", lang: Language = "") -> Output:
    """Find mistakes, and patterns that can do nothing."""
    return Output("")


def check(folder: Folder = "", lang: Language = "") -> Output:
    """Run every example of the framework and say which do not behave."""
    return Output("")
