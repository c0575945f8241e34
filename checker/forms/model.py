"""What a form check is given."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from checker.evidence.facts import Fact
from checker.evidence.model import Hit
from checker.notes import Note
from checker.structure.model import Report
from checker.verdict import Verdict


class FormInput(NamedTuple):
    """A report with what is already known of it."""

    report: Report
    hits: Mapping[str, list[Hit]]
    """Hits of the content indicators, by indicator id."""
    facts: Sequence[Sequence[Fact]]
    """The checkable facts of every sentence of the report; offsets are code points of its folded text."""
    verdicts: Mapping[str, Verdict]
    """Verdicts of the content indicators, by indicator id."""
    filed: str
    """ISO date on which the report was handed in, as the user says; "" where nobody says."""
    published: str
    """ISO date or address of publication, as the user says; "" where nobody says."""
    notes: tuple[Note, ...]
    """What the consistency room has observed."""
