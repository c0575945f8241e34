"""Names of laws and documents in 《》: found, stripped to what identifies them, compared with the exact ones."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.consistency.spots import body
from checker.structure.model import Report, Sentence

_NAME = re.compile("《([^《》]{2,60})》")
_FRAME = re.compile(r"^(?:中共中央|国务院|中华人民共和国)+|\([^()]*\)|[\"'\s]")
_OF_A_PLACE = re.compile("^.{1,8}?[省市县区州旗镇乡]")
_LEAST = 9
"""Shorter names differ by a character or two and are still other documents."""
_MOST_SLIPS = 2


class Name(NamedTuple):
    """A name in 《》 in a sentence."""

    sentence: Sentence
    start: int
    """Place of 《 in the folded sentence."""
    end: int
    text: str
    """What stands between 《 and 》."""
    bare: str
    """Without issuer, brackets and 中华人民共和国."""


def names_of(report: Report) -> Iterator[Name]:
    """Every name in 《》, in reading order."""
    for sentence in body(report):
        for found in _NAME.finditer(sentence.text):
            yield Name(sentence, found.start(), found.end(), found[1], _FRAME.sub("", found[1]))


def meant(bare: str, titles: tuple[str, ...]) -> str:
    """The exact name of which `bare` is a slip; "" where it is exact, a local document's, or unlike all."""
    if bare in titles or len(bare) < _LEAST:
        return ""
    for title in titles:
        if bare.removeprefix("国家").removeprefix("全国") == title:
            return title
        local = _OF_A_PLACE.match(bare) and not _OF_A_PLACE.match(title)
        near = abs(len(bare) - len(title)) <= _MOST_SLIPS and len(title) >= _LEAST
        if near and not local and bare[0] == title[0] and _distance(bare, title) <= _MOST_SLIPS:
            return title
    return ""


def _distance(one: str, other: str) -> int:
    """Insertions, deletions and replacements that lead from one to the other."""
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        previous, row[0] = row[0], i
        for j, right in enumerate(other, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (left != right))
    return row[-1]
