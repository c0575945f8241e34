"""Laws and documents under names that they do not bear."""

from collections.abc import Iterator

from checker.consistency.eras import old_version, too_early, wrong_years
from checker.consistency.names import Name, meant, names_of
from checker.consistency.register import TITLES
from checker.consistency.spots import CITATION, body, note, span_of
from checker.notes import Note
from checker.structure.model import Report
from checker.text import lazy

_MISSPELT = "法制政府"
# 立法条例, 执法条例 and the like end so by right.
_LAW_REGULATION = lazy("(?<![立执司普守])(?<!方)(?<!书)法条例$")


def misspelt(report: Report) -> Iterator[Note]:
    """Notes on 法制政府."""
    if _MISSPELT not in report.folded.text:
        return
    for sentence in body(report):
        at = sentence.text.find(_MISSPELT)
        while at >= 0:
            end = at + len(_MISSPELT)
            span = span_of(report, sentence, at, end)
            yield note("citation", CITATION, span, "“法制政府”应为“法治政府”。", "法制政府 would be 法治政府.")
            at = sentence.text.find(_MISSPELT, end)


def cited(report: Report) -> Iterator[Note]:
    """Notes on names in 《》: wrong ones, and right ones with a year or at a time that is not theirs."""
    year = int(report.year.value or 0)
    for name in names_of(report):
        yield from misnamed(report, name)
        yield from wrong_years(report, name, year)
        yield from too_early(report, name, year)
        yield from old_version(report, name, year)


def misnamed(report: Report, name: Name) -> Iterator[Note]:
    """A note on a name that no law or document bears."""
    if name.bare.endswith("法条例") and _LAW_REGULATION.search(name.bare):
        law = name.bare.removesuffix("条例")
        zh = f"未见名为《{name.bare}》的法规,可能是《{law}》或《{law}实施条例》,请核对。"
        en = f"No regulation 《{name.bare}》 is known; it would be 《{law}》 or 《{law}实施条例》."
    elif right := meant(name.bare, TITLES):
        zh, en = f"《{name.text}》的名称似应为《{right}》,请核对。", f"The name would be 《{right}》."
    else:
        return
    yield note("citation", CITATION, span_of(report, name.sentence, name.start, name.end), zh, en)
