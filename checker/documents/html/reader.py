"""An HTML page of a government site to a draft."""

from checker.documents.builder import Builder
from checker.documents.html.content import Main, main_of
from checker.documents.html.covers import without_covered
from checker.documents.html.css.rules import Rules
from checker.documents.html.decoding import decode
from checker.documents.html.edges import report_lines
from checker.documents.html.emit import attachment_of, emit, near_report, skip
from checker.documents.html.facts import stated, titles
from checker.documents.html.looks import looks_of
from checker.documents.html.page import parse
from checker.documents.html.tables import tables_of
from checker.documents.html.tree import Tree
from checker.documents.html.walk import Seen, seen
from checker.documents.refusals import STUB
from checker.documents.source import Draft, Source
from checker.errors import UnreadableReport

_NOTE = 300
"""With fewer characters than this, the text of a page only announces the file that it links to."""
_CAPTION = 200
"""The same beside a frame: many pages have one that is not about the report."""


def read(source: Source) -> Draft:
    """The visible text of a page: the report as paragraphs, headings, items and rows, all else as navigation.

    `Origin.paragraph` is the number of a block among all blocks of the page that show text, those of navigation and
    table rows counted: the line of `Draft.text`. `Origin.table` counts every <table> of the page. Raises
    UnreadableReport where the page cannot be decoded, is beyond the limits, or has no report but a link to one.
    """
    text, encoding = decode(source.name, source.data)
    page = parse(source.name, text, source.limits.depth)
    looks = without_covered(page.tree, looks_of(page.tree, Rules(page.tree, page.sheets, page.exact)))
    shown = seen(source.name, page.tree, looks, tables_of(page.tree, looks), source.limits.characters)
    main = main_of(page.tree, shown.lines)
    found = report_lines(page.tree, shown.lines, main, titles(page))
    _refuse_empty(source.name, page.tree, shown, found.kept, main)
    builder = Builder()
    for fact in stated(page):
        builder.state(fact.label, fact.value)
    numbers = emit(builder, shown.lines, found)
    skip(builder, page.tree, shown, found.kept, main, numbers)
    return builder.draft(encoding)


def _refuse_empty(name: str, tree: Tree, shown: Seen, kept: list[bool], main: Main) -> None:
    """Raise UnreadableReport for a page without a report in it; one without any text is refused by all formats."""
    lines = [line for line, keep in zip(shown.lines, kept, strict=True) if keep]
    words = sum(line.bare for line in lines)
    file = attachment_of(shown, near_report(tree, shown, kept, main))
    least = _NOTE if file and tree.names[file.first] == "a" else _CAPTION
    if file and words - sum(line.linked for line in lines) < least:
        raise UnreadableReport(
            f"{name} holds no report, only a link to it: {file.text}.",
            "Save the file that the page links to and name it.",
        )
    if words < STUB <= sum(line.bare for line in shown.lines):
        raise UnreadableReport(
            f"{name} is a web page without a report in it.",
            "Open it in a browser, wait until the report is shown, and save the page anew.",
        )
