"""The report year for which an example was meant, where the example names years."""

import re

ANY = 2023
_YEAR = re.compile(r"(20[12]\d)年(?!以来|起|前|以前|版|修订|修正|印发|出台|发布|制定的|公布|至|底前|[—-])")
_RANGE = re.compile(r"20[12]\d年?[—\-至]20[12]\d年?")
_NAME = re.compile(r"《[^《》]*》|[〔\[(]20\d\d[〕\])]\d+号")


def year_of(text: str, role: str, reason: str) -> int:
    """The year that the words tell of; the one before where they plan for it, the one after where they are late."""
    years = [int(year) for year in _YEAR.findall(_RANGE.sub("", _NAME.sub("", text)))]
    if reason == "wrong-year":
        return max([int(year) for year in re.findall(r"20[12]\d", text)], default=ANY - 1) + 1
    if not years:
        return ANY
    if reason == "plan-only":
        return max(years) - 1
    return min(years) if role == "plan" else max(years)
