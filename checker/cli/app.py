"""The commands, put together. Each of them imports what it needs only when it runs."""

from typing import Annotated

import typer

from checker.cli.audit import audit
from checker.cli.compare import compare
from checker.cli.framework import check, lint
from checker.cli.gate import gate
from checker.cli.indicators import indicators
from checker.cli.parse import parse
from checker.cli.policy import show

app = typer.Typer(add_completion=False, no_args_is_help=False, pretty_exceptions_enable=False)
framework = typer.Typer(help="Look after the YAML of an indicator framework.")
policy = typer.Typer(help="Look at what the gate asks.")


def _version(wanted: bool) -> None:
    if wanted:
        from checker import __version__

        typer.echo(f"fazhi {__version__}")
        raise typer.Exit


@app.callback()
def fazhi(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and stop.", callback=_version, is_eager=True)
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show a trace when something goes wrong.")] = False,
) -> None:
    """Audit annual reports on rule-of-law government (法治政府建设年度报告)."""


app.command()(audit)
app.command()(gate)
app.command()(parse)
app.command()(compare)
policy.command()(show)
app.add_typer(policy, name="policy")
app.command()(indicators)
framework.command()(lint)
framework.command()(check)
app.add_typer(framework, name="framework")
