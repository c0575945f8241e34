"""`fazhi framework lint` and `fazhi framework check`."""

from typing import Annotated

import typer

from checker.cli.output import Output

Folder = Annotated[str, typer.Argument(metavar="[DIR]", help="The framework's folder; default: the built-in one.")]
Language = Annotated[str, typer.Option(metavar="zh|en", help="Language; default by locale.")]


def lint(folder: Folder = "", lang: Language = "") -> Output:
    """Point at patterns that can do nothing and at other things to look at."""
    from checker.cli import options
    from checker.cli.upkeep import warnings

    return Output(warnings(folder, options.language(lang)))


def check(folder: Folder = "", lang: Language = "") -> Output:
    """Say whether the framework is sound, or show every mistake in its place."""
    from checker.cli import options
    from checker.cli.upkeep import soundness

    return Output(soundness(folder, options.language(lang)))
