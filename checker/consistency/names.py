"""Names of laws and documents in 《》: found, stripped to what identifies them, compared with the exact ones."""

from collections.abc import Iterator
from typing import NamedTuple

from checker.consistency.spots import body
from checker.structure.model import Report, Sentence
from checker.text import lazy

_NAME = lazy("《([^《》]{2,60})》")
_ISSUERS = ("中共中央", "国务院", "中华人民共和国")
_BRACKETS = lazy(r"\([^()]*\)")
_OF_A_PLACE = lazy("^.{1,8}?[省市县区州旗镇乡]")
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
        if "《" in sentence.text:
            for found in _NAME.finditer(sentence.text):
                yield Name(sentence, found.start(), found.end(), found[1], _bare(found[1]))


def _bare(text: str) -> str:
    while text.startswith(_ISSUERS):
        for issuer in _ISSUERS:
            text = text.removeprefix(issuer)
    if "(" in text:
        text = _BRACKETS.sub("", text)
    return text.replace('"', "").replace("'", "")


def meant(bare: str, titles: tuple[str, ...]) -> str:
    """The exact name of which `bare` is a slip; "" where it is exact, a local document's, or unlike all."""
    if bare in titles or len(bare) < _LEAST:
        return ""
    for title in titles:
        if bare.removeprefix("国家").removeprefix("全国") == title:
            return title
        near = abs(len(bare) - len(title)) <= _MOST_SLIPS and len(title) >= _LEAST and bare[0] == title[0]
        if near and not _local(bare, title) and _distance(bare, title) <= _MOST_SLIPS:
            return title
    return ""


def _local(bare: str, title: str) -> bool:
    return bool(_OF_A_PLACE.match(bare)) and not _OF_A_PLACE.match(title)


def _distance(one: str, other: str) -> int:
    """Insertions, deletions and replacements that lead from one to the other."""
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        previous, row[0] = row[0], i
        for j, right in enumerate(other, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (left != right))
    return row[-1]
