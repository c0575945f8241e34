"""Where a passage stands, as a reader finds it again: line, section, exact words, place in the file."""

from bisect import bisect_right
from typing import NamedTuple

from checker.documents.model import NOWHERE, Mark, Origin
from checker.structure.model import Report
from checker.text import lazy

_LINE_END = lazy(r"\r\n|\r|\n")


class Place(NamedTuple):
    """A passage of the report with its address."""

    quote: str
    """`text[start:end]`, unchanged."""
    start: int
    end: int
    line: int
    """Where it begins; 1-based, as editors count."""
    section: tuple[str, ...]
    """Titles from the main section down; empty before the first heading."""
    origin: Origin
    """Where it begins in the file; `confidence` is the lowest of the passage. NOWHERE for a text file."""


class Places:
    """Finds the addresses of passages of one report."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._lines = [0, *(end.end() for end in _LINE_END.finditer(report.document.text))]
        self.in_cells = bool(report.document.marks)
        """Whether places are pages, paragraphs or cells rather than lines."""
        self._sections = [section.start for section in report.sections]

    def place(self, start: int, end: int) -> Place:
        """The address of `text[start:end]`."""
        report, section = self._report, bisect_right(self._sections, start) - 1
        path = report.sections[section].path if section >= 0 else ()
        line = bisect_right(self._lines, start)
        return Place(report.document.text[start:end], start, end, line, path, self._origin(start, end))

    def point(self, at: int) -> tuple[int, int]:
        """Line and column of a code point; both begin at 1."""
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1

    def _origin(self, start: int, end: int) -> Origin:
        marks = self._report.document.marks
        if not marks:
            return NOWHERE
        first = max(bisect_right(marks, start, key=_start) - 1, 0)
        last = max(bisect_right(marks, end - 1, key=_start), first + 1)
        lowest = min(mark.origin.confidence for mark in marks[first:last])
        return marks[first].origin._replace(confidence=lowest)


def _start(mark: Mark) -> int:
    return mark.start
