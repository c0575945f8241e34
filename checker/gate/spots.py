"""The address of a passage, as editors and pipelines count: lines and columns from 1, in code points."""

import re
from bisect import bisect_right

from checker.gate.model import Spot
from checker.structure.model import Report

_LINE_END = re.compile(r"\r\n|\r|\n")


class Spots:
    """Finds the addresses of passages of one report."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._lines = [0, *(end.end() for end in _LINE_END.finditer(report.document.text))]
        self._sections = [section.start for section in report.sections]

    def spot(self, start: int, end: int) -> Spot:
        """The address of `text[start:end]`."""
        section = bisect_right(self._sections, start) - 1
        path = self._report.sections[section].path if section >= 0 else ()
        return Spot(self._report.document.text[start:end], start, end, *self._place(start), *self._place(end), path)

    def _place(self, at: int) -> tuple[int, int]:
        """Line and column of a code point."""
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1
