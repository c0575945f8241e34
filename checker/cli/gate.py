"""`fazhi gate REPORT...`."""

from typing import Annotated

import typer

from checker.cli.output import Output

FORMATS = ("terminal", "json", "sarif", "junit", "github", "gitlab", "markdown")


def gate(
    reports: Annotated[list[str], typer.Argument(metavar="REPORT...", help="Reports: files, folders or patterns.")],
    policy: Annotated[str, typer.Option(metavar="NAME|FILE", help="statutory, standard, strict or a file.")] = "",
    waivers: Annotated[str, typer.Option(metavar="FILE", help="Excused gaps and verdicts set by a reviewer.")] = "",
    baseline: Annotated[str, typer.Option(metavar="FILE", help="Accepted gaps: only new ones fail.")] = "",
    write_baseline: Annotated[
        str, typer.Option(metavar="FILE", help="Accept today's gaps: write them to this file.")
    ] = "",
    framework: Annotated[str, typer.Option(metavar="DIR", help="Folder of another indicator framework.")] = "",
    form: Annotated[
        str, typer.Option("--format", metavar="FORMAT", help=f"Format of the result: {', '.join(FORMATS)}.")
    ] = "",
    output: Annotated[str, typer.Option(metavar="FILE", help="Write to this file instead of the screen.")] = "",
    lang: Annotated[str, typer.Option(metavar="zh|en", help="Language of the result; default by locale.")] = "",
) -> Output:
    """Pass or fail submissions under a policy: exit code 0 all pass, 1 one fails, 2 something is broken."""
    from checker.cli import options
    from checker.cli.gating import Wanted, perform

    wanted = Wanted(
        reports=tuple(reports),
        policy=policy,
        waivers=waivers,
        baseline=baseline,
        write_baseline=write_baseline,
        framework=framework,
        form=options.choice_of(form, "--format", FORMATS) if form else "",
        output=output,
        lang=options.language(lang),
    )
    return perform(wanted)
