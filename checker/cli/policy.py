"""`fazhi policy show NAME`."""

from typing import Annotated

import typer

from checker.cli.output import Output


def show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="statutory, standard, strict or a file.")],
    lang: Annotated[str, typer.Option(metavar="zh|en", help="Language; default by locale.")] = "",
) -> Output:
    """Print a policy in full, ready to be changed and used as a file."""
    from checker.cli import options
    from checker.framework import load
    from checker.gate.policy import load_policy, policy_path

    options.language(lang)
    load_policy(name, load())
    with open(policy_path(name), encoding="utf-8-sig") as file:
        # The path of the schema holds only where the file lies now.
        return Output("".join(line for line in file if not line.startswith("# yaml-language-server:")))
