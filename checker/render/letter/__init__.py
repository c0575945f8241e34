"""The letter with which a reviewing body gives its observations back to the unit (审查反馈意见)."""

from checker.model import Audit
from checker.render.formats import View
from checker.render.letter.lines import lines_of


def render(audit: Audit, view: View) -> str | bytes:
    """The letter as Markdown, or as a Word file where it goes to a file that ends in .docx.

    Raises FazhiError where a Word file is wanted and python-docx is not installed.
    """
    lines = lines_of(audit, view.screen.lang)
    if view.target.lower().endswith(".docx"):
        from checker.render.word import need_library

        need_library()
        from checker.render.letter.word import word

        return word(lines)
    from checker.render.letter.markdown import markdown

    return markdown(lines)
