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
    from checker.render.words import pick

    policy = load_policy(name, load())
    about = pick(options.language(lang), policy.about)
    with open(policy_path(name), encoding="utf-8") as file:
        return Output(f"# {about}\n# sha256: {policy.sha256}\n{file.read()}")
