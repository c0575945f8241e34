"""An audit as comments in a Word file: in the submitted one, of which nothing else changes, or in a new one.

Needs the extra `docx`.
"""

from importlib.util import find_spec

from checker.errors import FazhiError
from checker.model import Audit
from checker.render.formats import View


def render(audit: Audit, view: View) -> bytes:
    """The Word file with comments.

    The submitted file where it is a Word file that is still there and unchanged, else a new one with the report's text;
    the first comment then says so. Raises FazhiError where python-docx is not installed, or where the file is a
    template or has macros and is to be written under another ending.
    """
    need_library()
    from checker.render.word.annotate import fresh_sheet, placed, sheet_of
    from checker.render.word.comments import Comment, comments, overview
    from checker.render.word.ends import Ends
    from checker.render.word.original import original
    from checker.render.word.telling import Telling

    lang, document = view.screen.lang, audit.report.document
    tell = Telling(audit, lang)
    data = original(document)
    sheet = sheet_of(audit, data) if data else None
    if sheet:
        sheet.target.check_ending(document.path, view.target)
        made = []
    else:
        sheet = fresh_sheet(audit)
        made = [tell.say("word.changed" if document.format == "docx" else "word.copied")]
    found = [Comment(*Ends(audit).title, tuple(overview(audit, lang))), *comments(audit, lang, view.everything)]
    first = sheet.target.first_number()
    near = placed(sheet, audit, found).near
    told = {
        first + at: tell.with_quote(comment.lines, comment.start, comment.end) if at in near else comment.lines
        for at, comment in enumerate(found)
    }
    count = [tell.say("word.comments", count=len(found))] + ([tell.say("word.near", count=len(near))] if near else [])
    told[first] = (*found[0].lines, *made, *count)
    return sheet.target.with_comments(told)


def need_library() -> None:
    """Raise FazhiError where python-docx is not installed."""
    if not find_spec("docx"):
        raise FazhiError(
            "Word files are written with python-docx, which is not installed.",
            'Install it with: python -m pip install "fazhi[docx]".',
        )
