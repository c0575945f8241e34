"""The part of a report in which an indicator is expected, in a sentence."""

from checker.framework.phrases import Text
from checker.render.words import pick, say

_NO_PART = ("全文", "落款", "页面信息", "标题和开头")
"""Places of a report that are no part with a heading."""


def section_in(lang: str, section: Text) -> str:
    """The name in quotation marks, as a part of the report; of alternatives each in its own."""
    name = pick(lang, section)
    if section.zh in _NO_PART:
        return name
    if lang == "zh":
        name = name.replace("或", "”或“")
    return say(lang, "section.in", section=name)
