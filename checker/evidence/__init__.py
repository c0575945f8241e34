"""Evidence: find the passages that speak to each indicator and weigh them."""

from checker.evidence.claim import Scales
from checker.evidence.likeness import MOODS, Scorer
from checker.evidence.model import Hit
from checker.evidence.reading import read
from checker.evidence.touches import NAMING, Touch, touches_of
from checker.evidence.weigh import LONGEST_QUOTE, Weigher
from checker.framework.model import Framework
from checker.structure.model import Report, Sentence

__all__ = ["Hit", "gather"]


def gather(report: Report, framework: Framework, scorer: Scorer) -> dict[str, list[Hit]]:
    """Every hit of every content indicator, in reading order; offsets are code points of the decoded text."""
    slots, sizes = framework.matching.slots, framework.index.sizes
    names = {name: number for number, name in enumerate(scorer.model.names)}
    classes = tuple(names.get(f"{s.indicator}/{s.element}" if s.element else s.indicator, -1) for s in slots)
    reading = read(report, framework, scorer)
    touches = touches_of(reading, framework.matching, sizes, classes)
    weigher = Weigher(reading, touches, Scales(slots, classes, names[MOODS[0]], sizes, int(report.year.value or 0)))
    hits: dict[str, list[Hit]] = {slot.indicator: [] for slot in slots}
    context = _Context()
    for number, sentence in enumerate(report.sentences):
        for hit in weigher.hits(number, context.of(sentence)):
            hits[hit.indicator].append(_placed(hit, report))
        context.remember(sentence, touches.of[number])
    return hits


class _Context:
    """What the nearest heading and the sentence before are about: a bare figure may belong to them."""

    def __init__(self) -> None:
        self._heading: tuple[int, frozenset[int]] = (-1, frozenset())
        self._before: tuple[int, frozenset[int]] = (-1, frozenset())

    def of(self, sentence: Sentence) -> frozenset[int]:
        """Slots that the place of a sentence speaks of."""
        of_heading = self._heading[1] if self._heading[0] == sentence.section else frozenset()
        return of_heading | (self._before[1] if self._before[0] == sentence.item else frozenset())

    def remember(self, sentence: Sentence, touches: dict[int, list[Touch]]) -> None:
        """Call it with every sentence in order."""
        told = sentence.role not in ("plan", "problems", "causes")
        named = frozenset(n for n, found in touches.items() if told and any(t.kind in NAMING for t in found))
        if sentence.heading:
            self._heading = (sentence.section, named)
        else:
            self._before = (sentence.item, named)


def _placed(hit: Hit, report: Report) -> Hit:
    """The same hit with its passage in code points of the decoded text, at most LONGEST_QUOTE of them."""
    base, offsets = report.sentences[hit.sentence].fold, report.folded.offsets
    start, end = offsets[base + hit.start], offsets[base + hit.end - 1] + 1
    return hit._replace(start=start, end=min(end, start + LONGEST_QUOTE))
