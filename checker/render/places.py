"""Where a passage stands, as a reader finds it again: line, section, exact words."""

from bisect import bisect_right
from typing import NamedTuple

from checker.structure.model import Report


class Place(NamedTuple):
    """A passage of the report with its address."""

    quote: str
    """`text[start:end]`, unchanged."""
    start: int
    end: int
    line: int
    """1-based, as editors count."""
    section: tuple[str, ...]
    """Titles from the main section down; empty before the first heading."""


class Places:
    """Finds the addresses of passages of one report."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._blocks = [block.start for block in report.document.blocks]
        self._sections = [section.start for section in report.sections]

    def place(self, start: int, end: int) -> Place:
        """The address of `text[start:end]`."""
        report = self._report
        block, section = bisect_right(self._blocks, start) - 1, bisect_right(self._sections, start) - 1
        line = report.document.blocks[block].line if block >= 0 else 1
        path = report.sections[section].path if section >= 0 else ()
        return Place(report.document.text[start:end], start, end, line, path)
