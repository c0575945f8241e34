"""Evidence: find the passages that speak to each indicator and weigh them."""

from typing import NamedTuple

from checker.evidence.claim import Scales
from checker.evidence.facts import Fact
from checker.evidence.likeness import MOODS, Scorer
from checker.evidence.model import Hit
from checker.evidence.reading import Reading, read
from checker.evidence.touches import touches_of
from checker.evidence.weigh import LONGEST_QUOTE, Weigher
from checker.framework.model import Framework
from checker.structure.model import Report

__all__ = ["Evidence", "Hit", "gather"]


class Evidence(NamedTuple):
    """What a report holds."""

    hits: dict[str, list[Hit]]
    """Of every content indicator, in reading order; offsets are code points of the decoded text."""
    facts: tuple[tuple[Fact, ...], ...]
    """The checkable facts of every sentence, whatever they are about; offsets are code points of its folded text."""


def gather(report: Report, framework: Framework, scorer: Scorer) -> Evidence:
    """The evidence of a report, for all content indicators at once."""
    slots, sizes = framework.matching.slots, framework.index.sizes
    names = {name: number for number, name in enumerate(scorer.model.names)}
    classes = tuple(names.get(f"{s.indicator}/{s.element}" if s.element else s.indicator, -1) for s in slots)
    reading = read(report, framework, scorer)
    touches = touches_of(reading, framework.matching, sizes, classes)
    weigher = Weigher(reading, touches, Scales(slots, classes, names[MOODS[0]], sizes, int(report.year.value or 0)))
    hits: dict[str, list[Hit]] = {slot.indicator: [] for slot in slots}
    for number in range(len(report.sentences)):
        for hit in weigher.hits(number):
            hits[hit.indicator].append(_placed(hit, report))
    return Evidence(hits, tuple([_facts(reading, number) for number in range(len(report.sentences))]))


def _facts(reading: Reading, sentence: int) -> tuple[Fact, ...]:
    base, found = reading.starts[sentence], [reading.facts[clause] for clause in reading.clauses_in(sentence)]
    return tuple([Fact(start - base, end - base, kind, unit) for facts in found for start, end, kind, unit in facts])


def _placed(hit: Hit, report: Report) -> Hit:
    """The same hit with its passage in code points of the decoded text, at most LONGEST_QUOTE of them."""
    base, offsets = report.sentences[hit.sentence].fold, report.folded.offsets
    start, end = offsets[base + hit.start], offsets[base + hit.end - 1] + 1
    return hit._replace(start=start, end=min(end, start + LONGEST_QUOTE))
