"""`fazhi indicators [ID]`."""

from typing import Annotated

import typer

from checker.cli.output import OUTPUT, Output


def indicators(
    id: Annotated[str, typer.Argument(metavar="[ID]", help="Id or code of one indicator, to have it explained.")] = "",
    framework: Annotated[str, typer.Option(metavar="DIR", help="Folder of another indicator framework.")] = "",
    form: Annotated[str, typer.Option("--format", metavar="terminal|json", help="Format of the list.")] = "",
    output: Annotated[str, typer.Option(metavar="FILE", help=OUTPUT)] = "",
    lang: Annotated[str, typer.Option(metavar="zh|en", help="Language; default by locale.")] = "",
) -> Output:
    """List the indicators, or explain one: its basis, what is looked for, examples."""
    from checker.cli import options
    from checker.cli.catalogue import catalogue

    form, file = options.format_of(form, output), options.file_of(output)
    return Output(catalogue(id, framework, form, options.language(lang), bool(file)), file)
