"""What the framework room gives: the indicators and all that is said about them, ready to be matched.

Records are NamedTuples: a dataclass costs five times more at start-up. They are immutable, and the mappings in them
must not be changed either: one `Framework` serves all reports of a process.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from checker.framework.matching import Matching
from checker.framework.phrases import Index, Text, Vocabulary, Words

if TYPE_CHECKING:
    # An audit needs no phrase as its author wrote it.
    from checker.framework.prose import Example, Figure, Find, Prose

UNIT_TYPES = ("province", "prefecture", "county", "township", "subdistrict", "department", "development_zone")
WEIGHTS = ("core", "standard", "bonus")


class Source(NamedTuple):
    """A legal basis in the register."""

    id: str
    key: str
    """Short name in the domain guide, such as DC."""
    title: Text
    number: str
    """Document number such as 国令第713号, or "" where it has none or none was seen."""
    in_force: str
    """ISO date, or its first part (2016, 2016-12), or "" where it was not seen."""
    verified: bool
    """True where what stands here was read in a source and not remembered."""
    earlier: bool
    """Whether an earlier edition, with other articles, was in force before that day."""


class Basis(NamedTuple):
    """One legal basis of one indicator."""

    source: str
    """Id of a Source."""
    article: str
    """第二十八条, (三十四), or "" for the document as a whole."""
    verified: bool
    """True where the article was read to say this; false where it is remembered."""


class Change(NamedTuple):
    """Other applicability in some report years."""

    since: int
    """First report year; 0 for no lower end."""
    until: int
    """Last report year; 0 for no upper end."""
    applies: Mapping[str, str]
    """Unit type to applicability; only those that differ."""


class Combine(NamedTuple):
    """How elements that are judged one by one make one verdict."""

    covered: int
    """So many covered elements are enough."""
    or_named: int
    """So many are enough where all judged elements are at least named; 0 where that way is not offered."""


class Element(NamedTuple):
    """A part of an indicator; it is judged by itself where its author says what to look for."""

    id: str
    title: Text
    prose: bytes
    """What is looked for, packed as that of an indicator; b"" where it is not judged by itself."""

    @property
    def judged(self) -> bool:
        """Whether it is judged by itself."""
        return bool(self.prose)

    @property
    def find(self) -> "Find":
        """What is looked for; only for one that is judged."""
        return _read(self.prose).find


class Indicator(NamedTuple):
    """One thing that a report must, should or may show."""

    id: str
    code: str
    """Short code of the domain guide, such as M-8."""
    group: str
    """Id of its Group."""
    title: Text
    weight: str
    """One of WEIGHTS."""
    basis: tuple[Basis, ...]
    applies: Mapping[str, str]
    """Every unit type to required, recommended, not_applicable or when:CONDITION; see `resolve` for one year."""
    since: int
    """First report year that it applies to; 0 for no lower end."""
    until: int
    """Last report year that it applies to; 0 for no upper end."""
    changes: tuple[Change, ...]
    """Later ones win over earlier ones."""
    follows: str
    """Id of the indicator whose nil declaration makes this one not applicable; "" for none."""
    nil_with: str
    """Id of the indicator whose nil declaration declares this one as well; "" for none."""
    elements: tuple[Element, ...]
    combine: Combine | None
    """None: the best hit decides."""
    check: str
    """Name of the registered check of a form indicator; "" for a content indicator."""
    section: Text
    """Usual heading of the section in which a reader expects it."""
    advice: Text
    """What to add, with blanks for the figures."""
    sought: tuple[str, ...]
    """The folded title and first terms: what the nearest passage to a missing indicator is sought with."""
    prose: bytes
    """What the properties after `kind` read, packed: to take all apart would cost more than the audit's matching."""

    @property
    def kind(self) -> str:
        """`form` where a registered check decides, else `content`."""
        return "form" if self.check else "content"

    @property
    def find(self) -> "Find":
        """What is looked for; empty for a form indicator."""
        return _read(self.prose).find

    @property
    def acts(self) -> tuple[str, ...]:
        """Wordings that by themselves are a completed act."""
        return _read(self.prose).acts

    @property
    def figures(self) -> "tuple[Figure, ...]":
        """Figures that an auditor expects."""
        return _read(self.prose).figures

    @property
    def nil(self) -> tuple[str, ...]:
        """Complete nil declarations."""
        return _read(self.prose).nil

    @property
    def examples(self) -> "tuple[Example, ...]":
        """What the author expects of sentences or short documents; the tests run them."""
        return _read(self.prose).examples


def _read(prose: bytes) -> "Prose":
    from checker.framework.prose import read_prose

    return read_prose(prose)


class Group(NamedTuple):
    """A first-level part of the framework: one file."""

    id: str
    title: Text


class UnitType(NamedTuple):
    """A kind of reporting unit."""

    id: str
    title: Text


class Shown(NamedTuple):
    """Evidence in the report that settles a condition as true."""

    indicators: tuple[str, ...]
    grade: str
    """At least this grade: mention, definite or strong."""


class Denied(NamedTuple):
    """Words in the report that settle a condition as false."""

    indicators: tuple[str, ...]
    """A nil declaration of one of these."""
    phrases: tuple[tuple[str, ...], ...]
    """Each as its folded atoms, which must all stand in one sentence."""


class Condition(NamedTuple):
    """A question about the unit on which applicability hangs."""

    id: str
    code: str
    """Short code of the domain guide, such as c1."""
    title: Text
    question: Text
    """Asked of the unit where nothing settles it."""
    holds_for: tuple[str, ...]
    """Unit types for which it is true."""
    fails_for: tuple[str, ...]
    """Unit types for which it is false, unless the report shows it."""
    names: tuple[str, ...]
    """Words in a department's name that settle it as true."""
    shown_by: Shown
    denied_by: Denied


class Framework(NamedTuple):
    """All indicators, and what they refer to."""

    id: str
    version: str
    title: Text
    groups: tuple[Group, ...]
    indicators: tuple[Indicator, ...]
    """In the order of the group files and of each file."""
    sources: tuple[Source, ...]
    unit_types: tuple[UnitType, ...]
    conditions: tuple[Condition, ...]
    vocabulary: Vocabulary
    words: Words
    matching: Matching
    index: Index  # type: ignore[assignment]  # hides tuple.index, which nobody needs here
