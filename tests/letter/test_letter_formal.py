"""How official papers set Chinese words, and how articles of laws read in English."""

import pytest

from checker.render.formal import formal, formal_note
from checker.render.letter.articles import english


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "写明现有__项,取消__项(共__项);没有的,写明“无”。",
            "写明现有＿＿项，取消＿＿项（共＿＿项）；没有的，写明“无”。",
        ),
        ("《法治政府建设实施纲要(2021-2025年)》(四)", "《法治政府建设实施纲要（2021—2025年）》（四）"),
        ("是否属实?请说明!", "是否属实？请说明！"),
        ("1,234件,10:30", "1,234件，10:30"),
        ("https://example.org", "https://example.org"),
        ("", ""),
    ],
)
def test_punctuation_is_wide_but_in_numbers(words: str, wanted: str) -> None:
    assert formal(words) == wanted


def test_what_a_note_quotes_stays_as_it_is() -> None:
    told = formal_note("“甲(1),乙”与《丙(2021-2025年)》不一致,请核对(口径).")
    assert told == "“甲(1),乙”与《丙(2021-2025年)》不一致，请核对（口径）."


@pytest.mark.parametrize(
    ("bases", "wanted"),
    [
        ("Law 第二十五条、第六十六条", "Law art. 25, art. 66"),
        ("Law 第三条第三款, 第九条第八项", "Law art. 3 para. 3, art. 9 item 8"),
        ("Outline (2021-2025) (二十九)至(三十一)", "Outline (2021-2025) item 29 to item 31"),
        ("Law 第一百零五条", "Law art. 105"),
        ("Outline 第七部分", "Outline part 7"),
    ],
)
def test_articles_in_english(bases: str, wanted: str) -> None:
    assert english(bases) == wanted
