"""`fazhi parse REPORT`."""

from typing import Annotated

import typer

from checker.cli.limits import limited
from checker.cli.output import OUTPUT, Output


@limited
def parse(
    report: Annotated[str, typer.Argument(metavar="REPORT", help="The report: Word, PDF, HTML, OFD or text.")],
    form: Annotated[str, typer.Option("--format", metavar="terminal|json", help="Format of the result.")] = "",
    output: Annotated[str, typer.Option(metavar="FILE", help=OUTPUT)] = "",
    lang: Annotated[str, typer.Option(metavar="zh|en", help="Language of the result; default by locale.")] = "",
    *,
    limits: dict[str, str],
) -> Output:
    """Show how a report is read: its outline, whose it is, what was cut from it and what could not be read."""
    from checker.cli import options
    from checker.cli.reading import parsed, written

    form, file, language = options.format_of(form, output), options.file_of(output), options.language(lang)
    read = parsed(report, file, language, options.limits_of(limits))
    return Output(written(read, form, language, file), file)
