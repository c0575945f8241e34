"""One audit, from the request to its text."""

from checker.audit import Told, Tools, audit_report
from checker.cli.output import Output, spare
from checker.cli.progress import shown
from checker.cli.request import Request
from checker.documents import read
from checker.documents.clock import paused, within
from checker.errors import FazhiError, ForeignDocument
from checker.loading import load_tools
from checker.model import Audit
from checker.structure import parse
from checker.structure.kind import check_kind, unsettled
from checker.structure.model import UNIT_TYPES, Report


def perform(request: Request) -> Output:
    """Read, audit and render. Raises FazhiError for whatever the user can mend."""
    spare(request.report, request.output)
    with shown(request.lang), within(request.report, request.limits.seconds):
        return Output(_rendered(_audited(request), request), request.output)


def _audited(request: Request) -> Audit:
    document = read(request.report, request.limits)
    report = parse(document, unit=request.unit, unit_type=request.unit_type, year=request.year)
    forced = _foreign(report, request.force)
    _settled(report)
    with paused():
        # The first audit with a framework compiles it.
        tools = load_tools(request.framework or None)
    _known(request, tools)
    return audit_report(report, tools, Told(request.answers, request.filed, request.published, forced))


def _foreign(report: Report, force: bool) -> str:
    """Why the text is no such report; "" where it is one. Raises ForeignDocument unless forced."""
    try:
        check_kind(report)
    except ForeignDocument as error:
        if not force:
            raise
        return str(error)
    return ""


def _settled(report: Report) -> None:
    what, sentence = unsettled(report)
    if what == "unit_type":
        raise FazhiError(sentence, f"Say it with --unit-type, one of: {', '.join(UNIT_TYPES)}.")
    if what:
        raise FazhiError(sentence, "Say it with --year, as in --year 2024.")


def _known(request: Request, tools: Tools) -> None:
    conditions = [condition.id for condition in tools.framework.conditions]
    for name in request.answers:
        if name not in conditions:
            raise FazhiError(f"There is no condition {name} to answer.", f"Choose one of: {', '.join(conditions)}.")


def _rendered(audit: Audit, request: Request) -> str | bytes:
    if request.form == "json":
        from checker.render.data import to_json

        return to_json(audit)
    from checker.cli.screen import screen
    from checker.render.formats import View, renderer

    view = View(screen(request.lang, bool(request.output)), request.everything, request.output)
    return renderer(request.form)(audit, view)
