"""Laws and documents under names that they do not bear."""

import re
from collections.abc import Iterator

from checker.consistency.names import meant, names_of
from checker.consistency.register import TITLES
from checker.consistency.spots import CITATION, body, note, span_of
from checker.notes import Note
from checker.structure.model import Report

_MISSPELT = "法制政府"
# 立法条例, 执法条例 and the like end so by right.
_LAW_REGULATION = re.compile("(?<![立执司普守])(?<!方)(?<!书)法条例$")


def misspelt(report: Report) -> Iterator[Note]:
    """Notes on 法制政府."""
    for sentence in body(report):
        for found in re.finditer(_MISSPELT, sentence.text):
            span = span_of(report, sentence, *found.span())
            yield note("citation", CITATION, span, "“法制政府”应为“法治政府”。", "法制政府 would be 法治政府.")


def misnamed(report: Report) -> Iterator[Note]:
    """Notes on names in 《》 that no law or document bears."""
    for name in names_of(report):
        right = meant(name.bare, TITLES)
        if _LAW_REGULATION.search(name.bare):
            law = name.bare.removesuffix("条例")
            zh = f"未见名为《{name.bare}》的法规,可能是《{law}》或《{law}实施条例》,请核对。"
            en = f"No regulation 《{name.bare}》 is known; it would be 《{law}》 or 《{law}实施条例》."
        elif right:
            zh, en = f"《{name.text}》的名称似应为《{right}》,请核对。", f"The name would be 《{right}》."
        else:
            continue
        yield note("citation", CITATION, span_of(report, name.sentence, name.start, name.end), zh, en)
