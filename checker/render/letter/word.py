"""The letter as a Word file, set as official papers are. Needs the extra `docx`."""

from collections.abc import Sequence

from checker.render.letter.model import Line
from checker.render.word.paper import INDENT, Paper

_STYLES = {"title": "Title", "to": "Normal", "part": "Heading1", "sub": "Heading2"}
_ALIGNED = {"right": "right"}


def word(lines: Sequence[Line]) -> bytes:
    """The file; the same lines give the same bytes."""
    paper = Paper(lines[0].words)
    for line in lines:
        style = "Normal" if line.kind in _ALIGNED else _STYLES.get(line.kind, INDENT)
        paper.form(line.words, style, _ALIGNED.get(line.kind, ""))
    paper.numbered()
    return paper.packed()
