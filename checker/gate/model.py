"""The records of the gate: what a policy asks, what is excused, and what is decided about each submission."""

from collections.abc import Mapping
from typing import NamedTuple

from checker.documents.model import Origin
from checker.framework.model import Framework
from checker.framework.phrases import Text
from checker.gate.patterns import Pattern
from checker.verdict import Late

ACTIONS = ("ignore", "warn", "fail")
"""What a gap does, from the mildest on."""

Asks = Mapping[str, str]
"""Status (missing, weak, unknown) to one of ACTIONS; what is not there is ignored."""


class Policy(NamedTuple):
    """What a submission must show to pass."""

    id: str
    title: Text
    about: Text
    path: str
    """The file it was read from, as it was named; "" for a built-in one."""
    sha256: str
    """Of the file's bytes."""
    indicators: Mapping[str, Asks]
    """By indicator id: asked for by name, unless they do not apply."""
    weights: Mapping[str, Asks]
    """By weight: asked of the indicators that are required of the unit."""
    most_weak: Mapping[str, int]
    """By weight: so many required indicators may be weak."""
    coverage: float
    """Least share, 0 to 1, of covered and declared among the required indicators that apply."""
    group_coverage: Mapping[str, float]
    """The same by group."""
    notes: str
    """What notes do, one of ACTIONS."""


class Target(NamedTuple):
    """The submissions that a waiver or an override is about: a file pattern, or a unit and a year."""

    written: str
    """The file pattern as it stands in the file; "" where unit and year say it."""
    pattern: Pattern | None
    """The same with the place that it starts from."""
    unit: str
    year: str


class Waiver(NamedTuple):
    """A gap that is excused for a time."""

    indicator: str
    target: Target
    owner: str
    reason: str
    basis: str
    expires: str
    """ISO date of the last day on which it works."""
    place: str
    """File and line, to point at."""


class Override(NamedTuple):
    """A verdict that a reviewer has set otherwise."""

    indicator: str
    target: Target
    status: str
    who: str
    why: str
    place: str


class Exceptions(NamedTuple):
    """What one waiver file says."""

    path: str
    """"" where there is none."""
    waivers: tuple[Waiver, ...]
    overrides: tuple[Override, ...]


class Gap(NamedTuple):
    """A gap that was accepted when a baseline was made."""

    unit: str
    """"" where it was not found; then `path` says whose it is."""
    year: str
    path: str
    rule: str
    """As in Finding."""
    about: str
    """As in Finding."""
    action: str
    """What it did then, warn or fail."""
    status: str
    """As in Finding."""
    value: float
    """The share or count; 0 otherwise."""


class Spot(NamedTuple):
    """A passage with its address; lines and columns begin at 1 and count code points."""

    quote: str
    start: int
    """First code point in the decoded text."""
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    section: tuple[str, ...]
    """Titles from the main section down."""
    origin: Origin
    """Where in the file; for a format that is not text, lines and columns are those of the text that was read."""


class Finding(NamedTuple):
    """Something that a policy asks for and a submission does not give."""

    rule: str
    """indicator, most-weak, coverage or note."""
    about: str
    """Indicator id, weight, group id ("" for all), or kind of a note."""
    action: str
    """warn or fail."""
    status: str
    """Of an indicator, after overrides; of a note its fingerprint; "" otherwise."""
    reason: str
    """Of a weak indicator."""
    value: float
    """Of most-weak and coverage: how many, or which share."""
    limit: float
    """What the policy allows there."""
    note: Text | None
    """What a note says."""
    spot: Spot | None
    """Weak: the best evidence; missing: the nearest passage; a note: its passage."""
    excuse: str = ""
    """waived or baseline; "" where it counts."""
    waiver: int = -1
    """Number of the waiver that excuses it, -1 for none."""
    late: Late | None = None
    """The date that is too late, where that is why."""


class Standing(NamedTuple):
    """One indicator of one submission, in a few words."""

    indicator: str
    applicability: str
    status: str
    """After overrides."""
    reason: str
    found: str
    """The tool's own status."""
    override: int = -1
    """Number of the override that set the status, -1 for none."""


class Judged(NamedTuple):
    """A submission that could be audited."""

    path: str
    sha256: str
    unit: str
    unit_type: str
    year: str
    characters: int
    standings: tuple[Standing, ...]
    """One per indicator, in framework order."""
    coverage: float
    """Covered and declared among the required that apply, before waivers."""
    findings: tuple[Finding, ...]
    passed: bool
    passed_bare: bool
    """Whether it passes on the tool's own verdicts, without waivers and baseline."""
    used: tuple[int, ...]
    """Numbers of waivers that excuse something."""


class Broken(NamedTuple):
    """A submission that could not be judged."""

    path: str
    message: str
    tip: str


class Decision(NamedTuple):
    """What the gate says of all submissions."""

    policy: Policy
    framework: Framework
    exceptions: Exceptions
    baseline: str
    """The baseline's file, "" for none."""
    today: str
    """ISO date against which waivers were held."""
    submissions: tuple[Judged | Broken, ...]
    """In the order given."""

    @property
    def code(self) -> int:
        """Exit code: 0 all pass, 1 one fails, 2 one is broken; 2 over 1."""
        if not self.submissions or any(isinstance(one, Broken) for one in self.submissions):
            return 2
        return int(not all(one.passed for one in self.submissions if isinstance(one, Judged)))
