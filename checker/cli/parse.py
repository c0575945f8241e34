"""`fazhi parse REPORT`."""

from typing import Annotated

import typer

from checker.cli.limits import MaxBytes, MaxCharacters, MaxDepth, MaxExpanded, MaxPages, MaxScans, MaxSeconds
from checker.cli.output import Output


def parse(
    report: Annotated[str, typer.Argument(metavar="REPORT", help="The report: Word, PDF, HTML, OFD or text.")],
    form: Annotated[str, typer.Option("--format", metavar="terminal|json", help="Format of the result.")] = "terminal",
    output: Annotated[str, typer.Option(metavar="FILE", help="Write to this file instead of the screen.")] = "",
    lang: Annotated[str, typer.Option(metavar="zh|en", help="Language of the result; default by locale.")] = "",
    max_bytes: MaxBytes = "",
    max_expanded: MaxExpanded = "",
    max_characters: MaxCharacters = "",
    max_pages: MaxPages = "",
    max_scans: MaxScans = "",
    max_depth: MaxDepth = "",
    max_seconds: MaxSeconds = "",
) -> Output:
    """Show how a report is read: its outline, whose it is, what was cut from it and what could not be read."""
    from checker.cli import options
    from checker.cli.reading import parsed, written

    limits = {
        "max_bytes": max_bytes, "max_expanded": max_expanded, "max_characters": max_characters, "max_pages": max_pages,
        "max_scans": max_scans, "max_depth": max_depth, "max_seconds": max_seconds,
    }  # fmt: skip
    options.choice_of(form, "--format", options.FORMATS)
    language = options.language(lang)
    read = parsed(report, output, language, options.limits_of(limits))
    return Output(written(read, form, language, output), output)
