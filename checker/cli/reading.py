"""One reading of a report, from its path to what is shown of it."""

from checker.cli.output import spare
from checker.cli.progress import shown
from checker.documents import Limits, read
from checker.documents.clock import within
from checker.structure import parse
from checker.structure.model import Report


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
