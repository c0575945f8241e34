"""Falls and rises in per cent against the two counts that they are told with: 由88件降至17件,同比下降80.7%."""

from collections.abc import Iterator
from re import Match

from checker.consistency.counted import Count, counts_of, plain
from checker.consistency.spots import DATA, body, note, span_of
from checker.notes import Note
from checker.structure.cues import has
from checker.structure.model import Report
from checker.text import lazy

_ROLES = ("achievements", "first-responsible", "problems", "causes")
_CHANGE = lazy(
    "(?P<verb>下降|降低|减少|压减|压降|回落|降|减|增加|增长|上升|提高|提升|增|升)[至到为]"
    r"(?P<to>[^,;。%]{2,12}?),?(?:同比|环比|[较比](?:上年|去年)(?:同期)?)*"
    r"(?P<way>下降|降低|减少|降幅|增长|增加|上升|提高|提升|增幅)[了达为]*(?P<value>\d+(?:\.\d+)?)%(?!以上|左右|多)"
)
_FALLS = ("降", "减", "落")
_FROM = ("由", "从")
_REACH = 14
"""So far before the first count 由 or 从 may stand: 由上年同期的88件."""


def changes(report: Report) -> Iterator[Note]:
    """Notes where two counts of the same thing give another change in per cent than the one told."""
    if "%" not in report.folded.text:
        return
    for sentence in body(report, *_ROLES):
        if "%" not in sentence.text or not has(sentence.text, _FROM):
            continue
        changed = list(_CHANGE.finditer(sentence.text))
        counts = counts_of(sentence.text) if changed else []
        for found in changed:
            ends = _ends(sentence.text, counts, found)
            if not ends or _fits(*ends, found):
                continue
            before, after = ends
            would = plain(100 * abs(after.value - before.value) / before.value)
            span = span_of(report, sentence, before.start, found.end())
            zh = f"按文中数字,由{before.text}到{after.text}变化{would}%,与所写{found['value']}%不符,请核对。"
            en = f"From {plain(before.value)} to {plain(after.value)} is {would} %, the text says {found['value']} %."
            yield note("rate", DATA, span, zh, en)


def _ends(words: str, counts: list[Count], found: Match[str]) -> tuple[Count, Count] | None:
    """The counts before and after the change, where both are exact and of the same unit."""
    before = next((count for count in counts if count.end == found.start()), None)
    after = next((count for count in counts if count.start == found.start("to")), None)
    if not before or not after or before.unit != after.unit or not (before.exact and after.exact and before.value):
        return None
    return (before, after) if has(words[max(0, before.start - _REACH) : before.start], _FROM) else None


def _fits(before: Count, after: Count, found: Match[str]) -> bool:
    """True where the rate is right but for rounding, or is not that of this change."""
    falls = has(found["verb"], _FALLS)
    if falls != has(found["way"], _FALLS) or falls != (after.value < before.value):
        return True
    blur = 100 * (before.blur + after.blur) / before.value
    step = 10.0 ** -len(found["value"].partition(".")[2])
    return abs(100 * abs(after.value - before.value) / before.value - float(found["value"])) <= step + blur
