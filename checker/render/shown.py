"""What all formats show alike: the passage that says why something is weak, and what is only recommended."""

from checker.evidence.model import Hit
from checker.model import Result
from checker.structure.model import Report

_APT = 70
"""Score of likeness; a passage that names its subject has more."""


def weakest(report: Report, result: Result) -> Hit | None:
    """The passage to show for a weak indicator; None where it has none.

    Of an indicator about the report's form it is the words that fall short, a sentence rather than a heading: what is
    well told may come before them.
    """
    evidence = result.verdict.evidence
    short = [hit for hit in evidence if hit.grade == "mention"] if result.indicator.check else []
    headings = {section.heading.start for section in report.sections if section.heading}
    said = [hit for hit in short if hit.start not in headings]
    apt = [hit for hit in evidence if _is_apt(hit)]
    return next(iter([*said, *short, *apt, *evidence]), None)


def held_against(report: Report, result: Result) -> Hit | None:
    """The same, where it names its subject or is much like it: a unit is not told that other words fall short."""
    hit = weakest(report, result)
    return hit if hit and (result.indicator.check or _is_apt(hit)) else None


def _is_apt(hit: Hit) -> bool:
    return hit.likeness >= _APT


def recommended(result: Result) -> bool:
    """Whether the report is not asked for an indicator, but only gains by it."""
    return result.applicability == "recommended" or result.indicator.weight == "bonus"
