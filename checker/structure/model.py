"""What the structure room gives: a report cut into sections and sentences, with who wrote it and for which year."""

from typing import NamedTuple

from checker.documents.model import Document
from checker.structure.cues import listed

ROLES = listed("""
    preamble achievements first-responsible problems causes plan closing
""")
UNIT_TYPES = listed("""
    province prefecture county township subdistrict department development_zone
""")


class Span(NamedTuple):
    """A stretch of the decoded text: `text[start:end]`, in code points."""

    start: int
    end: int


class Finding(NamedTuple):
    """A fact about the report, with what says so."""

    value: str
    """The fact, or "" where it is not known."""
    span: Span | None
    """The passage that says so; None where an option said it or nothing did."""
    why: str
    """How it was decided: a short code such as `title`, `divisions-list`, `option`, `lost`."""


class Section(NamedTuple):
    """A stretch of the report under one heading."""

    heading: Span | None
    """None for the text before the first heading."""
    title: str
    """The heading without its number, as written; "" without heading."""
    level: int
    """1 for a main section, 2 for a part of it, and so on; 0 without heading."""
    role: str
    """One of ROLES."""
    path: tuple[str, ...]
    """Titles from the main section down to this one."""
    start: int
    end: int


class Sentence(NamedTuple):
    """The unit in which evidence is weighed: a sentence, a list item or a table row."""

    start: int
    """First code point in the decoded text."""
    end: int
    line: int
    """1-based line of the first code point."""
    fold: int
    """Where the folded sentence begins in `Report.folded.text`."""
    text: str
    """The folded sentence: see `structure.fold`."""
    section: int
    """Index in `Report.sections`."""
    item: int
    """Sentences of one list item or paragraph share this number."""
    role: str
    """Role of this sentence: that of its section, unless its own words say otherwise."""
    heading: bool = False
    """True where the sentence is a heading."""


class Folded(NamedTuple):
    """The text as matchers see it: NFKC, radicals as ideographs, lower case, no white space."""

    text: str
    offsets: tuple[int, ...]
    """`offsets[i]` is the code point of the decoded text that `text[i]` came from."""


class Furniture(NamedTuple):
    """A piece that the web page left around the report."""

    span: Span
    why: str
    """buttons, breadcrumb, index-block, filing-number, footer, neighbours, ..."""


class Metadata(NamedTuple):
    """A labelled fact of the furniture, the signature or the file itself: 发布日期, 公开方式, 来源, 成文日期 ..."""

    label: str
    value: str
    span: Span | None
    """None for what the file states outside its visible text."""


class Report(NamedTuple):
    """An annual report on rule-of-law government, ready to be judged."""

    document: Document
    folded: Folded
    title: Finding
    unit: Finding
    unit_type: Finding
    """`value` is one of UNIT_TYPES or ""."""
    year: Finding
    """`value` is the report year as four digits or ""."""
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    furniture: tuple[Furniture, ...]
    metadata: tuple[Metadata, ...]
