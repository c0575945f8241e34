"""Whose act a clause tells: an organ of another level at its head (县司法局抽查了…) makes it somebody else's."""

import re
from functools import cache

from checker.evidence.clauses import Clause
from checker.text import lazy

# What may stand before the one who acts: a date, a joining word, a list number.
_BEFORE = (
    r"(?:20\d\d年|今年|本年|去年|当年|年[初中底末内]|\d{1,2}月(?:\d{1,2}日|份|初|中旬|下旬|上旬|底|末)?|[上下]半年"
    r"|第?[一二三四]季度|其中|同时|此外|另外|另|但|而|据|[①-⑳]|[一二三四五六七八九]是)*"
)
_ORGAN = (
    r"[^,;:。、()《》在对向与和经由请把将被给从到于托镇街我本里]{0,9}?"
    r"(?:局|厅|委|办|法院|检察院|中院|大队|支队|总队|政府|巡察组|督察组|检查组|考核组|党校|普法办|综治中心)"
)
_NATION = (
    r"(?:中共中央|党中央|中央|国务院|中办|国办|两办|司法部|全国人大)[^,;:。《》在对向与和经由请把将]{0,12}《[^《》]{2,60}》"
    r"[^,;:。]{0,8}(?:公布|印发|出台|发布|施行|颁布|修订|实施)"
)
_PART_OF_A_WORD = r"(?![长里内系属托管公员务法])"  # 局长, 委员, 办公室, 办法
_ALL = "省市县区州旗盟"
_ABOVE = {
    "province": "",
    "prefecture": "省",
    "county": "省市州盟",
    "township": _ALL,
    "subdistrict": _ALL,
    "department": _ALL,
    "development_zone": "省市县",
}
"""Unit type to the levels above it, or beside it; the unit's own level is taken off where its name says it."""
_DOER = ("由", "系", "均由", "都由")
_NAME = 6
"""So many characters at the end of a unit's name hold the level that it belongs to."""
_OURS = lazy(
    r"[已均都并现]|全部|逐|整改|我们|我[省市县区州旗盟镇乡局委办厅街处]|本[省市县区州旗盟镇乡局委办厅街单处]"
    r"|全[省市县区州旗盟镇乡局委街]"
)


def others_of(text: str, clauses: list[Clause], home: list[int], unit_type: str, unit: str) -> list[bool]:
    """For each clause of folded text whether an organ above the unit, or beside it, is the one who acts.

    The clauses after it in its sentence (`home` gives the sentence of each) are its own, until the unit is named.
    """
    levels = _ABOVE.get(unit_type, "")
    if unit_type != "department":
        levels = "".join(level for level in levels if level not in unit[-_NAME:])
    if not levels:
        return [False] * len(clauses)
    head = _head(levels)
    others: list[bool] = []
    for number, (start, end) in enumerate(clauses):
        if text.startswith(_DOER, start) and _doer(levels).match(text, start, end):
            if number and home[number] == home[number - 1]:
                others[-1] = True
            others.append(True)
        elif found := head.match(text, start, end):
            others.append(not found[1] or not _is_own(found[1], unit))
        else:
            follows = number > 0 and others[-1] and home[number] == home[number - 1]
            others.append(follows and not _OURS.match(text, start, end))
    return others


@cache
def _head(levels: str) -> re.Pattern[str]:
    return lazy(f"{_BEFORE}(?:{_NATION}|((?!市场)[{levels}][级里]?{_ORGAN}){_PART_OF_A_WORD})")


@cache
def _doer(levels: str) -> re.Pattern[str]:
    """A clause that says who did what the clause before it tells: 法治体检62家,由市律协组织."""
    return lazy(
        f"(?:均|都)?(?:由|系)(?:法院|检察院|[{levels}][级里]?[^,;:。]{{0,8}}?)(?:统一)?(?:组织|举办|承办|主办|牵头|安排|实施|负责)"
    )


def _is_own(organ: str, unit: str) -> bool:
    """Whether an abbreviated name is the unit's own: 区城管局 is the 城市管理局 of the 区."""
    rest = iter(unit)
    return all(char in rest for char in organ[1:].lstrip("级里"))
