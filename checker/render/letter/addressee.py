"""Whom the letter addresses: the organ of a place, where the report only names the place."""

_ORGANS = {
    "province": (("省", "自治区", "市"), "人民政府"),
    "prefecture": (("市", "州"), "人民政府"),
    "county": (("县", "区", "市", "旗"), "人民政府"),
    "township": (("乡", "镇", "苏木"), "人民政府"),
    "subdistrict": (("街道",), "办事处"),
    "development_zone": (("区", "园", "城"), "管理委员会"),
}
"""By unit type: how the names of such places end, and what their organ is called; that of a 盟 has another name."""


def addressee(unit: str, unit_type: str) -> str:
    """The unit as a letter in Chinese addresses it; a name that is no place's stays as it is."""
    # A few cities call their subdistricts only 街.
    unit = unit + "道" if unit_type == "subdistrict" and unit.endswith("街") else unit
    ends, organ = _ORGANS.get(unit_type, ((), ""))
    return unit + organ if ends and unit.endswith(ends) else unit
