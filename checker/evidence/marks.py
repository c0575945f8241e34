"""The shared vocabulary in one sentence: where its words of plan, problem, slogan, act ... stand."""

from collections.abc import Mapping

from checker.evidence.scan import Found, spans
from checker.framework.phrases import Words

Marks = Mapping[str, list[int]]
"""Name of a word list to the places where one of its words starts; lists without a word are left out."""


def marks_of(found: Found, words: Words, sizes: bytes) -> Marks:
    """Which words of which list stand where in a sentence with these atoms."""
    marks: dict[str, list[int]] = {}
    for atom in found.keys() & words.keys():
        for name, pattern in words[atom]:
            for start, _ in spans(pattern, found, sizes):
                marks.setdefault(name, []).append(start)
    return marks


def marked(marks: Marks, name: str, low: int, high: int) -> bool:
    """Whether a word of the list stands from `low` on and before `high`."""
    return name in marks and any(low <= place < high for place in marks[name])
