"""`fazhi audit REPORT`."""

from typing import Annotated

import typer

from checker.cli.limits import limited
from checker.cli.options import AUDIT_FORMATS
from checker.cli.output import OUTPUT, Output


@limited
def audit(
    report: Annotated[
        str, typer.Argument(metavar="REPORT", help="The report: Word, PDF, HTML, OFD, text, or what fazhi parse wrote.")
    ],
    unit_type: Annotated[
        str, typer.Option(metavar="TYPE", help="Kind of unit, where the text does not settle it: county, 街道 ...")
    ] = "",
    unit: Annotated[str, typer.Option(metavar="NAME", help="Name of the unit.")] = "",
    year: Annotated[str, typer.Option(metavar="YEAR", help="The year that the report is about.")] = "",
    framework: Annotated[str, typer.Option(metavar="DIR", help="Folder of another indicator framework.")] = "",
    form: Annotated[
        str, typer.Option("--format", metavar="FORMAT", help=f"Format of the result: {', '.join(AUDIT_FORMATS)}.")
    ] = "",
    output: Annotated[str, typer.Option(metavar="FILE", help=OUTPUT)] = "",
    lang: Annotated[str, typer.Option(metavar="zh|en", help="Language of the result; default by locale.")] = "",
    everything: Annotated[
        bool, typer.Option("--all", help="Show covered indicators with their evidence, too.")
    ] = False,
    answer: Annotated[
        list[str] | None,
        typer.Option(metavar="CONDITION=yes|no", help="Answer a question about the unit; may be given several times."),
    ] = None,
    filed: Annotated[str, typer.Option(metavar="DATE", help="When the report was filed with those above.")] = "",
    published: Annotated[str, typer.Option(metavar="DATE_OR_URL", help="When or where the report was published.")] = "",
    force: Annotated[
        bool, typer.Option("--force", help="Audit the text even where it does not look like such a report.")
    ] = False,
    *,
    limits: dict[str, str],
) -> Output:
    """Audit one report: which indicators it covers, evidences weakly, declares nil or leaves out, and where."""
    from checker.cli.request import request_of
    from checker.cli.work import perform

    request = request_of(
        report,
        unit_type=unit_type,
        unit=unit,
        year=year,
        framework=framework,
        form=form,
        output=output,
        lang=lang,
        everything=everything,
        answer=answer or (),
        filed=filed,
        published=published,
        force=force,
        **limits,
    )
    return perform(request)
