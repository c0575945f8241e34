"""`fazhi compare OLD NEW`."""

from typing import Annotated

import typer

from checker.cli.limits import limited
from checker.cli.output import OUTPUT, Output


@limited
def compare(
    old: Annotated[str, typer.Argument(metavar="OLD", help="A report, or an audit saved as JSON.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The report to compare it with, or its saved audit.")],
    framework: Annotated[str, typer.Option(metavar="DIR", help="Folder of another indicator framework.")] = "",
    form: Annotated[str, typer.Option("--format", metavar="terminal|json|html", help="Format of the result.")] = "",
    output: Annotated[str, typer.Option(metavar="FILE", help=OUTPUT)] = "",
    lang: Annotated[str, typer.Option(metavar="zh|en", help="Language of the result; default by locale.")] = "",
    *,
    limits: dict[str, str],
) -> Output:
    """Compare two reports: two years of a unit, a draft and its revision, or two units."""
    from checker.cli import options
    from checker.cli.comparing import Pair, perform

    form, file = options.format_of(form, output, ("terminal", "json", "html")), options.file_of(output)
    pair = Pair(old, new, framework, form, file, options.language(lang), options.limits_of(limits))
    return perform(pair)
