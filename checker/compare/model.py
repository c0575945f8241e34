"""The records of a comparison."""

from typing import NamedTuple

from checker.framework.phrases import Text

KINDS = ("lost", "weaker", "gained", "stronger", "other", "same")
"""What became of an indicator, the worst first; `other` where it did or does not apply, or is open."""


class Standing(NamedTuple):
    """What one audit says of one indicator."""

    id: str
    group: str
    title: Text
    weight: str
    applicability: str
    status: str
    reason: str
    quotes: tuple[str, ...]
    """The evidence, best first; of a missing indicator the nearest passage."""


class Side(NamedTuple):
    """One of the two audits."""

    path: str
    """Of the report."""
    title: str
    unit: str
    unit_type: str
    year: str
    framework: tuple[str, str]
    """Id and version."""
    standings: dict[str, Standing]
    """By indicator id, in framework order."""


class Change(NamedTuple):
    """One indicator before and after."""

    before: Standing
    after: Standing
    kind: str
    """One of KINDS."""


class Comparison(NamedTuple):
    """Everything that is said of two audits."""

    old: Side
    new: Side
    changes: tuple[Change, ...]
    """One for each indicator that both audits know, in the order of the newer framework."""
    only_old: tuple[str, ...]
    """Ids of indicators that only the older audit knows: it was made with another framework."""
    only_new: tuple[str, ...]
