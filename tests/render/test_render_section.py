"""Where something is expected, in a sentence."""

import pytest

from checker.framework import load
from checker.framework.phrases import Text
from checker.render.section import section_in


@pytest.mark.parametrize(
    ("zh", "told"),
    [
        ("科学民主依法决策", "“科学民主依法决策”部分"),
        ("普法宣传或法治意识", "“普法宣传”或“法治意识”部分"),
        ("社会矛盾纠纷化解(信访法治化)", "“社会矛盾纠纷化解(信访法治化)”部分"),
        ("落款", "落款"),
        ("全文", "全文"),
    ],
)
def test_a_part_is_named_as_one(zh: str, told: str) -> None:
    assert section_in("zh", Text(zh, "")) == told


def test_in_english_it_is_only_quoted() -> None:
    assert section_in("en", Text("科学民主依法决策", "Decision-making")) == "“Decision-making”"
    assert section_in("en", Text("落款", "Signature")) == "Signature"


def test_every_place_without_a_heading_is_one_of_the_framework() -> None:
    bare = {section for i in load().indicators if (section := i.section.zh) == section_in("zh", i.section)}
    assert bare == {"全文", "落款", "页面信息", "标题和开头"}
