"""Checkable facts in a folded sentence: quantities, rates, dates, sessions, named documents.

A fact is what makes evidence strong (domain guide b.0): a number with its unit, a rate, a document by name or number, a
date or session number. Years alone, ordinals and numbers inside fixed names (三项制度, 12345热线) are no facts.
"""

from functools import lru_cache
from typing import NamedTuple

from checker.structure.cues import listed
from checker.text import lazy


class Fact(NamedTuple):
    """A checkable fact, by its place in the folded sentence."""

    start: int
    end: int
    kind: str
    """quantity, rate, date, session or document."""
    unit: str
    """The counting unit of a quantity; "" otherwise."""


NAME = 6
_NUMBER = lazy(
    r"(?:\d+(?:[,，]\d{3})*(?:\.\d+)?|[一二三四五六七八九十百千万两〇零]+|数[十百千万]+|[近逾]百)"
    r"[余多几]?[万亿千百]?[余多]?"
)
_OTHER = lazy(
    r"(?P<quantity>(?<=\|)[1-9]\d*(?:,\d{3})*(?:\.\d+)?(?=[|\n]|$))"  # a cell of a table that is a number
    r"|(?P<rate>\d{1,9}(?:\.\d{1,9})?[%‰]|百分之[一二三四五六七八九十百点〇零]+|百分百|双百)"
    r"|(?P<date>(?>(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日|[一二三四五六七八九十]{1,3}日|[初底末]|份?))"
    r"(?!起?(?:正式|全面|颁布|公布)?(?:施行|实施|生效|开始用))"  # the day of a law, not of an act
    r"|[第][一二三四1-4]季度|[上下]半年(?!度?计划))"
    r"|(?P<session>第[一二三四五六七八九十百\d]+[次届期批](?!全会|党代会|代表大会|中央))"
    r"|(?P<document>《[^《》]{2,60}》|[〔\[(]20\d\d[〕\])]\d+号)"
)
# Numbers that belong to a name, not to a count.
_NAMES = listed(
    """
    八项规定 收支两条线 十一个坚持
    一月一法 一月一学 三个区分开来 千家万户 千家 万户 万家 百家 千方 百业 千言 12345 12348
    12309 12315 12·4 4·15 三项制度 四个亲自
    四个意识 两个维护 两个确立 三张清单 四张清单 一网通办 一网统办 一件事 一窗 一站式 一把手 一体化 一业一证
    一照多址 一企一策 一村一 一社区一 双随机 最多跑一次 三重一大 三定 三级清单 四治融合 三治融合 八五普法
    八五"普法 七五普法 十四五 十三五 五个严禁 八个不得 四种形态 第一责任人 第一议题 一号文件 两法衔接 三会一课
    一大 十大 二十大 十九大 六进 八进 七进 一图读懂 三同步 四个四同 四同步 一是 二是 三是 四是 五是 六是 七是
    八是 九是 十是 一批 一系列 一定 一些 一步 一线 一级 一律 一致 统一 一方面 同一 唯一 万众 千方百计 三公 百姓
    四位一体 三位一体 两办 两会 一般 一旦 一个月一 一事一 一人一
    """
)
_PLENUMS = tuple(f"届{number}中全会" for number in "一二三四五六七")
"""What follows the number of a congress: 二十届三中全会 counts nothing."""
_NUMERALS = "一二三四五六七八九十百千万两0123456789"
_NAMES_WITH = {numeral: tuple(name for name in _NAMES if numeral in name) for numeral in _NUMERALS}
_COUNTED = frozenset("0123456789二三四五六七八九两十数近逾")


def facts_of(sentence: str, units: tuple[str, ...]) -> tuple[Fact, ...]:
    """Facts in a folded sentence, in order of place.

    `units` are the counting units, longest first. Chinese numerals count only before a unit and from two on:
    "两次" is a fact, "一项" is not.
    """
    facts = [Fact(m.start(), m.end(), str(m.lastgroup), "") for m in _OTHER.finditer(sentence)]
    taken = {at for fact in facts for at in range(fact.start, fact.end)}
    by_first = _by_first(units)
    for m in _NUMBER.finditer(sentence):
        start, end = m.span()
        for unit in by_first.get(sentence[end : end + 1], ()):
            if sentence.startswith(unit, end):
                if start not in taken and _is_count(sentence, start, end):
                    facts.append(Fact(start, end + len(unit), "quantity", unit))
                break
    return tuple(sorted(facts))


def _is_count(sentence: str, start: int, end: int) -> bool:
    """A digit, or a Chinese numeral from two on; "一" alone counts nothing, "0件" is a nil, 第3次 is an ordinal."""
    number = sentence[start:end]
    counted = not _COUNTED.isdisjoint(number) or (number[0] == "一" and len(number) > 1)
    return counted and number != "0" and not sentence.startswith("第", start - 1) and not _in_name(sentence, start, end)


def _in_name(sentence: str, start: int, end: int) -> bool:
    """Whether a number is part of a fixed name (三项制度): a name reaches at most NAME characters to either side."""
    if sentence.startswith(_PLENUMS, end):
        return True
    low, high = max(0, start - NAME), end + NAME
    for name in _NAMES_WITH.get(sentence[start], ()):
        at = sentence.find(name, low, high)
        if 0 <= at <= start < at + len(name):
            return True
    return False


@lru_cache(maxsize=8)
def _by_first(units: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for unit in units:
        table[unit[0]] = (*table.get(unit[0], ()), unit)
    return table
