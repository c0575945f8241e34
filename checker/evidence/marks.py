"""The shared vocabulary in one sentence: where its words of plan, problem, slogan, act ... stand."""

from collections.abc import Mapping
from typing import NamedTuple

from checker.evidence.scan import Found, spans
from checker.framework.model import Atoms, Words

Marks = Mapping[str, tuple[int, ...]]
"""Name of a word list to the places where one of its words starts; lists without a word are left out."""


class WordList(NamedTuple):
    """A word list by the first atom of each word."""

    name: str
    firsts: frozenset[int]
    patterns: Mapping[int, tuple[Atoms, ...]]


def word_lists(words: Words) -> tuple[WordList, ...]:
    """The shared vocabulary, ready for `marks_of`."""
    return tuple(_word_list(name, patterns) for name, patterns in words._asdict().items())


def _word_list(name: str, patterns: tuple[Atoms, ...]) -> WordList:
    by_first: dict[int, tuple[Atoms, ...]] = {}
    for pattern in patterns:
        by_first[pattern[0]] = (*by_first.get(pattern[0], ()), pattern)
    return WordList(name, frozenset(by_first), by_first)


def marks_of(found: Found, lists: tuple[WordList, ...], atoms: tuple[str, ...]) -> Marks:
    """Which words of which list stand where in a sentence with these atoms."""
    met = found.keys()
    marks = {}
    for words in lists:
        firsts = met & words.firsts
        if firsts:
            places = [a for first in firsts for p in words.patterns[first] for a, _ in spans(p, found, atoms)]
            if places:
                marks[words.name] = tuple(sorted(places))
    return marks


def marked(marks: Marks, name: str, low: int, high: int) -> bool:
    """Whether a word of the list stands from `low` on and before `high`."""
    return any(low <= place < high for place in marks.get(name, ()))
