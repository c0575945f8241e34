"""The shared vocabulary in a text: which clause holds words of plan, problem, slogan, act ..."""

from collections.abc import Sequence

from checker.evidence.clauses import Clause
from checker.evidence.scan import Found, spans
from checker.framework.phrases import Words
from checker.text import lazy

LISTS = ("plan", "problem", "slogan", "nil", "acts", "habit", "vague", "others", "last_year", "study", "offtopic")
BIT = {name: 1 << place for place, name in enumerate(LISTS)}
"""Name of a word list to its bit in the marks of a clause."""


_BEFORE = {"last_year": tuple("比较同与和跟"), "acts": tuple("未没不")}
"""What takes a word its meaning: 比往年好 compares, and 未修订 was not done."""
# What was done ends a plan that was told before it in the sentence.
DONE = lazy("已(?![^,;。]{1,8}的)|(?<!为)了(?!解)|刚|全年|今年|本年|当年|累计|截至|先后|目前|现有|同比")


def with_plans_carried(text: str, clauses: Sequence[Clause], home: Sequence[int], marks: Sequence[int]) -> list[int]:
    """`marks`, with a plan also on the clauses after it in its sentence: 计划建设广场1处,创建示范村3个."""
    carried: list[int] = []
    planned = False
    for number, (start, end) in enumerate(clauses):
        planned = planned and home[number] == home[number - 1]
        if marks[number] & BIT["plan"] or planned:
            planned = not DONE.search(text, start, end)
        carried.append(marks[number] | (BIT["plan"] if planned else 0))
    return carried


def marks_of(found: Found, words: Words, sizes: bytes, clause_of: Sequence[int], count: int) -> list[int]:
    """For each of the `count` clauses the bits of the lists of which a word starts in it."""
    marks = [0] * count
    for atom in found.keys() & words.keys():
        for name, pattern in words[atom]:
            bit = BIT[name]
            for start in found[atom] if len(pattern) == 1 else [start for start, _ in spans(pattern, found, sizes)]:
                if found.text[start - 1 : start] not in _BEFORE.get(name, ()):
                    marks[clause_of[start]] |= bit
    return marks
