"""RF-10: laws and documents are cited by their right names, years and dates."""

from collections.abc import Iterator
from itertools import chain
from re import Pattern

from checker.evidence.model import Hit
from checker.forms.model import FormInput
from checker.forms.passages import mark, quote, verdict
from checker.structure.model import Report
from checker.text import lazy
from checker.verdict import Verdict

ID = "report-citation-accuracy"
_CITED = lazy("《[^《》]{2,60}》|[〔\\[(]20\\d\\d[〕\\])]第?\\d+号")
_NAMED = lazy("宪法(?!宣)|民法典|行政(?:处罚|复议|诉讼|许可|强制)法|突发事件应对法|立法法|信访工作条例")


def citation_accuracy(given: FormInput) -> Verdict:
    """Covered: names are given and no slip was noted; weak: a slip was noted; missing: nothing is cited."""
    slips = [note for note in given.notes if note.indicator == ID and note.span]
    if slips:
        shown = [mark(given.report, note.span, "mention", note.zh, "partial-elements") for note in slips if note.span]
        return verdict(ID, "weak", shown, "partial-elements")
    for names in (_CITED, _NAMED):
        cited = _cited(given.report, names)
        if first := next(cited, None):
            return verdict(ID, "covered", chain([first], cited))
    return verdict(ID, "missing")


def _cited(report: Report, names: Pattern[str]) -> Iterator[Hit]:
    """Sentences that cite a law or document."""
    for number, sentence in enumerate(report.sentences):
        found = None if sentence.heading else names.search(sentence.text)
        if found:
            yield quote(report, number, "definite", f"cited: {found[0]}", at=found.start())
