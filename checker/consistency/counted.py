"""Exact counts in a folded sentence: number, unit, place."""

from typing import NamedTuple

from checker.text import lazy

_COUNT = lazy(
    r"(?P<about>约|近|逾|超过?|不少于|至少|每|第|前)?(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?P<scale>万|亿)?(?P<more>余|多|来)?"
    r"(?P<unit>个百分点|人次|场次|平方米|工作日|万元|件|起|宗|例|次|场|期|人|名|户|家|个|项|份|条|部|卷|本|处|元|亩|公里|米|台|辆|所|支|批)"
)
_SAME = {"人次": "人", "名": "人", "场次": "场", "起": "件", "宗": "件", "例": "件"}
_SCALE = {"": 1.0, "万": 1e4, "亿": 1e8}
_ABOUT = ("约", "近", "逾", "超", "超过", "不少于", "至少")


class Count(NamedTuple):
    """A number with its unit."""

    start: int
    end: int
    value: float
    unit: str
    """As it is compared: 名 and 人次 are 人, 起 and 宗 are 件."""
    text: str
    exact: bool
    """False for 约 and 余."""
    blur: float
    """How far off rounding may be: 1.9万 may be anything from 18,500 to 19,500."""


def counts_of(words: str) -> list[Count]:
    """Counts of a folded sentence in order; ordinals and numbers per something are left out."""
    found = []
    for m in _COUNT.finditer(words):
        if m["about"] in ("每", "第", "前"):
            continue
        scale = _SCALE[m["scale"] or ""]
        value = float(m["number"].replace(",", "")) * scale
        exact = not m["more"] and m["about"] not in _ABOUT
        decimals = len(m["number"].partition(".")[2])
        blur = 0.5 * scale * 10.0**-decimals if decimals or scale > 1 else 0.0
        found.append(Count(m.start("number"), m.end(), value, _SAME.get(m["unit"], m["unit"]), m[0], exact, blur))
    return found


def differ(total: Count, parts: list[Count]) -> bool:
    """True where the sum of the parts is another than the total, beyond rounding."""
    blur = total.blur + sum(part.blur for part in parts)
    return abs(sum(part.value for part in parts) - total.value) > blur + 1e-6


def plain(value: float) -> str:
    """A number as a reader writes it."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
