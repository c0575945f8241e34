"""An observation that is not a verdict: a sum that does not add up, a stale citation, a contradiction."""

from typing import NamedTuple

from checker.structure.model import Span


class Note(NamedTuple):
    """Something that a reviewer should look at."""

    kind: str
    """sum, rate, year, citation, contradiction, cut-off, date, second-report, ..."""
    span: Span | None
    """The passage, in code points of the decoded text."""
    zh: str
    """One sentence in Chinese."""
    en: str
    """The same in English."""
    indicator: str = ""
    """Id of the indicator that it concerns, "" for the report as a whole."""
