"""One reading of a report, from its path to what is shown of it."""

import os

from checker.cli.progress import shown
from checker.documents import Limits, read
from checker.documents.clock import within
from checker.errors import FazhiError
from checker.structure import parse
from checker.structure.model import Report


def spare(report: str, output: str) -> None:
    """Raise FazhiError where the output would overwrite the report."""
    if output and os.path.exists(output) and os.path.exists(report) and os.path.samefile(output, report):
        raise FazhiError(f"{output} is the report itself; it is not overwritten.", "Name another file with --output.")


def parsed(report: str, output: str, lang: str, limits: Limits) -> Report:
    """The report, read and parsed. Raises FazhiError for whatever the user can mend."""
    spare(report, output)
    with shown(lang), within(report, limits.seconds):
        return parse(read(report, limits))


def written(report: Report, form: str, lang: str, output: str) -> str:
    """The parsed report in one of the formats."""
    if form == "json":
        from checker.render.parse.data import to_json

        return to_json(report)
    from checker.cli.screen import screen
    from checker.render.parse.terminal import render

    return render(report, screen(lang, bool(output)))
