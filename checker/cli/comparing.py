"""One comparison, from two paths to its text."""

from typing import NamedTuple

from checker.audit import Tools, audit_report
from checker.cli.output import Output, spare
from checker.cli.progress import shown
from checker.compare import Comparison, Side, compare
from checker.compare.sides import saved_side, side_of
from checker.documents import Limits, read
from checker.documents.clock import within
from checker.documents.reader import content
from checker.documents.sniff import is_saved_audit
from checker.errors import FazhiError, ForeignDocument
from checker.loading import load_tools
from checker.structure import parse
from checker.structure.kind import check_kind, unsettled


class Pair(NamedTuple):
    """What the user wants of one comparison."""

    old: str
    new: str
    framework: str
    """A folder, or "" for the built-in one."""
    form: str
    output: str
    lang: str
    limits: Limits


def perform(pair: Pair) -> Output:
    """Read or audit both sides, compare and render. Raises FazhiError for whatever the user can mend."""
    for path in (pair.old, pair.new):
        spare(path, pair.output)
    tools = load_tools(pair.framework or None)
    with shown(pair.lang):
        old, new = (_side(path, tools, pair.limits) for path in (pair.old, pair.new))
    return Output(_rendered(compare(old, new), pair), pair.output)


def _side(path: str, tools: Tools, limits: Limits) -> Side:
    data = content(path, limits)
    if is_saved_audit(data):
        return saved_side(path, data)
    with within(path, limits.seconds):
        report = parse(read(path, limits))
        try:
            check_kind(report)
        except ForeignDocument as error:
            raise FazhiError(str(error), "Audit it to JSON with --force, and compare that.") from error
        what, sentence = unsettled(report)
        if what:
            option = "--unit-type" if what == "unit_type" else "--year"
            raise FazhiError(sentence, f"Audit it to JSON with {option}, and compare that.")
        return side_of(audit_report(report, tools))


def _rendered(comparison: Comparison, pair: Pair) -> str:
    if pair.form == "json":
        from checker.render.compare.data import to_json

        return to_json(comparison)
    if pair.form == "html":
        from checker.render.compare.html import to_html

        return to_html(comparison, pair.lang)
    from checker.cli.screen import screen
    from checker.render.compare.terminal import render

    return render(comparison, screen(pair.lang, bool(pair.output)))
