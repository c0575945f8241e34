"""What kind of unit a report comes from: by its name, then by the list of divisions, then by whom the text names."""

import re

from checker.structure.cues import listed
from checker.structure.divisions import level_of
from checker.structure.model import Finding, Folded, Span

_LEVELS = {"province": "province", "prefecture": "prefecture", "county": "county"}
_ZONES = listed("""
    管委会 管理委员会 开发区 高新区 经开区 新区 保税区 示范区 产业园区 工业园区 园区 度假区 试验区 实验区 合作区
    综保区 功能区 集聚区 风景名胜区 风景区 自贸区 新城 管理区 港区 党工委
""")
_DEPARTMENTS = listed("""
    局 厅 院 中心 队 所 站 处 办公室 办 公署 协会 总社 馆 集团 学校 大学 委员会 委 部
""")
_TOWNSHIPS = ("镇", "乡", "苏木")
# Who speaks of counties below it, and who only of towns; a county-level city has no counties.
_COUNTIES_BELOW = (
    r"市县(?:两级|乡)|县\(市、?区?\)|[县区]\([县区市]、?[县区市]?\)|各县|各区县?(?![域块])|县[市区](?!域)|区县|市辖区"
    r"|[\d一二三四五六七八九十两]个县|[县市区]、县?\(?[区市]|辖[^。;]{0,12}[县区](?!域)|省委、?省政府|设区的?市|副省级"
)
_TOWNS_BELOW = (
    r"[\d一二三四五六七八九十]个(?:乡镇|镇街|镇|乡|街道)|乡镇\(?街道|镇\(街|各镇|各乡镇|镇街|市镇|村\(社区"
    r"|辖[^。;]{0,14}(?:镇|乡|街道)"
)
_SELF = {
    "局": "department",
    "委": "department",
    "厅": "department",
    "镇": "township",
    "乡": "township",
    "街": "subdistrict",
    "县": "county",
    "旗": "county",
    "省": "province",
    "州": "prefecture",
    "盟": "prefecture",
}
_EVERYDAY = {
    "township": ("各村", "村委会", "镇村", "乡村", "村两委", "行政村", "镇党委", "乡党委"),
    "subdistrict": ("各社区", "街道", "居委会", "街镇"),
    "department": ("科室", "党组", "局机关", "系统内", "直属单位", "执法大队"),
    "county": ("各乡镇", "各镇街", "县直", "区直", "县委", "区委", "常务会议"),
    "prefecture": ("各县区", "市直", "各县(市", "市委", "市政府"),
    "development_zone": ("园区", "管委会", "入园企业", "工委"),
}
_WE = "[我本](局|委|厅|镇|乡|街|县|旗|省|州|盟)"


def find_unit_type(unit: Finding, folded: Folded) -> Finding:
    """One of UNIT_TYPES, or "" where neither name nor text settles it nor lets guess.

    `why` says how: name, divisions-list, cues, self-name, guess or unsettled.
    """
    name = unit.value.replace(" ", "")
    value, why = type_of_name(name)
    if value:
        return Finding(value, unit.span, why)
    if name and (name.endswith(("市", "市人民政府", "区"))):
        return _by_cues(folded)
    return _guess(folded) if name else _by_self_name(folded)


def type_of_name(name: str) -> tuple[str, str]:
    """The unit type that a folded name shows, and why; ("", "") where it shows none."""
    bare = bare_name(name)
    if bare.endswith(("街道", "街道办")) or (bare.endswith("地区") and name.endswith("办事处")):
        return "subdistrict", "name"
    if name.endswith(_TOWNSHIPS) or bare.endswith(_TOWNSHIPS):
        return "township", "name"
    if name.endswith(("人民政府", "行政公署")) or bare == name:
        return _division(bare, name)
    if name.endswith(("管委会", "管理委员会")):
        return "development_zone", "name"
    return _division(bare, name)


def bare_name(name: str) -> str:
    """The name without the word for its organ: 禾阳县 for 禾阳县人民政府."""
    for ending in ("人民政府", "行政公署", "政府办事处", "办事处", "管理委员会", "管委会", "党工委", "政府"):
        if name.endswith(ending) and len(name) > len(ending) + 1:
            return name[: -len(ending)]
    # 某县委 is the Party committee of a county, 发改委 a department.
    return name[:-1] if name.endswith(("县委", "市委", "区委", "旗委", "州委", "省委", "盟委")) else name


def _division(bare: str, name: str) -> tuple[str, str]:
    last = bare[-1:]
    if last in ("县", "旗"):
        return "county", "name"
    if last == "省" or bare.endswith(("自治区", "特别行政区")):
        return "province", "name"
    if (
        bare.endswith("自治州")
        or last == "盟"
        or (last == "州" and name != bare)
        or (bare.endswith("地区") and len(bare) < 8)
    ):
        return "prefecture", "name"
    if last in ("市", "区", "州"):
        level, _ = level_of(bare)
        if level:
            return _LEVELS[level], "divisions-list"
        if bare.endswith(_ZONES) and not name.endswith("区人民政府"):
            return "development_zone", "name"
        return ("county", "name") if last == "区" else ("", "")
    if bare.endswith(_ZONES):
        return "development_zone", "name"
    return ("department", "name") if bare.endswith(_DEPARTMENTS) else ("", "")


def _by_cues(folded: Folded) -> Finding:
    """A city on no list: with counties below it a prefecture, with nothing but towns below it a county."""
    above = list(re.finditer(_COUNTIES_BELOW, folded.text))
    below = list(re.finditer(_TOWNS_BELOW, folded.text))
    addressed = folded.text[:300].partition("省人民政府")[1]
    if addressed or len(above) > 1:
        hit = above[0] if above else None
        return Finding(
            "prefecture", _span(folded, hit), "cues: counties below it" if hit else "cues: reports to the province"
        )
    if below and not above:
        return Finding("county", _span(folded, below[0]), "cues: only towns and sub-districts below it")
    return Finding("prefecture" if above else "county", None, "guess")


def _by_self_name(folded: Folded) -> Finding:
    hits = list(re.finditer(_WE, folded.text))
    names = [found[1] for found in hits]
    if not names:
        return _guess(folded)
    word = max(sorted(set(names)), key=names.count)
    first = next(found for found in hits if found[1] == word)
    return Finding(_SELF[word], _span(folded, first), "self-name")


def _guess(folded: Folded) -> Finding:
    """The kind whose everyday words the text uses most; the user is told that it is a guess."""
    counts = {kind: sum(folded.text.count(word) for word in words) for kind, words in _EVERYDAY.items()}
    best = max(counts, key=lambda kind: counts[kind])
    return Finding(best, None, "guess") if counts[best] >= 3 else Finding("", None, "unsettled")


def _span(folded: Folded, found: "re.Match[str] | None") -> Span | None:
    return Span(folded.offsets[found.start()], folded.offsets[found.end() - 1] + 1) if found else None
