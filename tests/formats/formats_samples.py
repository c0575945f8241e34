"""One report in every format, and what its audit must have in common with that of the text."""

from pathlib import Path
from typing import NamedTuple

from checker.audit import Tools, audit_report
from checker.documents import Document, read
from checker.model import Audit
from checker.structure import parse
from checker.structure.fold import fold_pattern

ROOT = Path(__file__).parents[2]
FILES = Path(__file__).parent / "files"
SAMPLES = {
    "zone-beichen": ROOT / "reports" / "zone-beichen.txt",
    "county-markdown": ROOT / "reports" / "county-markdown.md",
    "county-heyang": ROOT / "reports" / "county-heyang.txt",
}
ASIDE = ("report-timeliness", "report-public-release")
"""Dates and channels that a format may carry beside the text speak to these."""

LONG = 100
"""Quotes are cut at 250 characters of the file, some of which are blanks, bars or marks."""


class Told(NamedTuple):
    """Of an audit, by indicator: the status and reason, and the quotes without what the format adds to them."""

    verdicts: dict[str, tuple[str, str]]
    quotes: dict[str, list[str]]


def sample_of(path: Path) -> Path:
    """The text of a report that stands in another format."""
    return next(sample for name, sample in SAMPLES.items() if path.name.startswith(name))


def audited(path: Path, tools: Tools) -> Audit:
    """The audit of a file."""
    return audit_report(parse(read(path)), tools)


def told(audit: Audit) -> Told:
    """What must be equal."""
    results = [result for result in audit.results if result.indicator.id not in ASIDE]
    text = audit.report.document.text
    return Told(
        {r.indicator.id: (r.verdict.status, r.verdict.reason) for r in results},
        {r.indicator.id: [bare(text[hit.start : hit.end]) for hit in r.verdict.evidence] for r in results},
    )


def bare(text: str) -> str:
    """The characters that say something: no white space, no bars between cells, no marks of emphasis or lists."""
    return fold_pattern(text.translate(str.maketrans("", "", "|*•")))


def body(document: Document) -> str:
    """The words of all blocks that are no furniture, bare."""
    cut = {piece.span.start for piece in parse(document).furniture}
    kept = (block for block in document.blocks if block.start not in cut)
    return "".join(bare(document.text[block.start : block.end]) for block in kept)


def windowed(sample: Path) -> tuple[str, ...]:
    """Indicators whose passages are stretches of so many characters of the file, marks of Markdown among them."""
    return ("report-data-support",) if sample.suffix == ".md" else ()


def same_quotes(ours: list[str], text: list[str]) -> bool:
    """Whether the quotes are equal; one that was cut for its length may be cut elsewhere."""
    pairs = list(zip(sorted(map(_said, ours)), sorted(map(_said, text)), strict=False))
    return len(ours) == len(text) and all(a == b or (min(len(a), len(b)) > LONG and _begins(a, b)) for a, b in pairs)


def _said(words: str) -> str:
    """Without marks: LibreOffice draws those that hang beyond the margin into a PDF without their character."""
    return "".join(filter(str.isalnum, words))


def _begins(first: str, second: str) -> bool:
    return first.startswith(second) or second.startswith(first)
