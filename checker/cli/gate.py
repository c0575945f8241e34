"""`fazhi gate REPORT...`."""

from typing import Annotated

import typer

from checker.cli.limits import limited
from checker.cli.options import GATE_FORMATS
from checker.cli.output import OUTPUT, Output


@limited
def gate(
    reports: Annotated[list[str], typer.Argument(metavar="REPORT...", help="Reports: files, folders or patterns.")],
    policy: Annotated[
        str | None, typer.Option(metavar="NAME|FILE", help="statutory, standard, strict or a file.")
    ] = None,
    waivers: Annotated[
        str | None, typer.Option(metavar="FILE", help="Excused gaps and verdicts set by a reviewer.")
    ] = None,
    baseline: Annotated[str | None, typer.Option(metavar="FILE", help="Accepted gaps: only new ones fail.")] = None,
    write_baseline: Annotated[
        str | None, typer.Option(metavar="FILE", help="Accept today's gaps: write them to this file.")
    ] = None,
    framework: Annotated[str | None, typer.Option(metavar="DIR", help="Folder of another indicator framework.")] = None,
    form: Annotated[
        str | None, typer.Option("--format", metavar="FORMAT", help=f"Format of the result: {', '.join(GATE_FORMATS)}.")
    ] = None,
    output: Annotated[str | None, typer.Option(metavar="FILE", help=OUTPUT)] = None,
    lang: Annotated[str, typer.Option(metavar="zh|en", help="Language of the result; default by locale.")] = "",
    *,
    limits: dict[str, str],
) -> Output:
    """Pass or fail submissions under a policy: exit code 0 all pass, 1 one fails, 2 something is broken."""
    from checker.cli import options
    from checker.cli.gating import Wanted, perform

    _no_blanks(policy=policy, waivers=waivers, baseline=baseline, write_baseline=write_baseline, framework=framework)
    _no_blanks(format=form, output=output)
    wanted = Wanted(
        reports=tuple(reports),
        policy=policy or "",
        waivers=waivers or "",
        baseline=baseline or "",
        write_baseline=write_baseline or "",
        framework=framework or "",
        form=options.choice_of(form, "--format", GATE_FORMATS) if form else "",
        output=options.file_of(output or ""),
        lang=options.language(lang),
        limits=options.limits_of(limits),
    )
    return perform(wanted)


def _no_blanks(**given: str | None) -> None:
    """An empty value is a variable that nobody has set, and not the default."""
    from checker.errors import FazhiError

    for name, value in given.items():
        if value is not None and not value.strip():
            raise FazhiError(f"The option --{name.replace('_', '-')} needs a value.", "See: fazhi gate --help.")
