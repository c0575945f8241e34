"""The years that a text dates its facts with."""

from typing import NamedTuple

from checker.structure.cues import has, listed
from checker.text import lazy

# "2015年以来", "2020年修订的", "2022年度的报告", "比2022年" date something else.
_YEAR = lazy(
    r"(?<![-至到比较同与和])(20[12]\d)年"
    r"(?!以来|起|修订|修正|修改|印发|出台|发布|制定|公布|施行|版|前|以前|至|-|度|底前|基础)"
)
_HEARD = listed("""
    听取 审议 审阅 审定 通报 总结 汇报 研究 讨论 点评 印发
""")
"""Shortly before a year: it is the year of what was heard or told, not the one when."""
_HEAD = lazy(r"(?:^|[,;:。(|\n])(?:在|于|截至)?$")
_ATTRIBUTE = lazy(r"年[^,;:。\n]{1,14}的")
_OPENING = 4
"""So many characters before a year show whether it stands at the head of its clause."""
_CLAUSE_END = lazy(r"[,;:。|\n]")
_VERB = 8
"""So many characters before a year may hold such a verb."""
_LAST = lazy(r"(?<![比较同与和到(])(?:去年|上年)(?!\d|是|为|度|同期|相比|持平|底前|以来|末)")
_THIS = ("今年", "本年")
_USUAL = 3
"""Whoever says 今年 so often means the report year by it, and by 去年 the year before; others write in January."""


class Year(NamedTuple):
    """A year that dates what is told."""

    place: int
    year: int
    governs: bool
    """Whether it dates the clauses after its own too: it stands at the head of its clause, and not as an attribute."""


def years_of(text: str, year: int) -> list[Year]:
    """Every dating year of folded text, in order of place; none where the report year (`year`) is unknown, 0."""
    if not year:
        return []
    found = [
        Year(m.start(), int(m[1]), _governs(text, m.start(), m.end(1)))
        for m in _YEAR.finditer(text)
        if not has(_before(text, m.start()), _HEARD)
    ]
    if sum(map(text.count, _THIS)) >= _USUAL:
        found += [Year(m.start(), year - 1, False) for m in _LAST.finditer(text)]
    return sorted(found)


def _before(text: str, place: int) -> str:
    """What stands shortly before a place in its clause."""
    return _CLAUSE_END.split(text[max(0, place - _VERB) : place])[-1]


def _governs(text: str, start: int, end: int) -> bool:
    at_head = _HEAD.search(text, max(0, start - _OPENING), start)
    return bool(at_head) and not _ATTRIBUTE.match(text, end)
