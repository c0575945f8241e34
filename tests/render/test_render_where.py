"""Places in words."""

import pytest

from checker.documents.model import NOWHERE, Origin
from checker.render.where import short_where, where


@pytest.mark.parametrize(
    ("origin", "zh", "en"),
    [
        (NOWHERE, "第7行", "line 7"),
        (Origin(page=3, line=12), "第3页第12行", "page 3, line 12"),
        (Origin(page=3), "第3页", "page 3"),
        (Origin(paragraph=5), "第5段", "paragraph 5"),
        (Origin(paragraph=5, part="text-box"), "第5段文本框", "paragraph 5, text box"),
        (Origin(part="footnote"), "脚注", "footnote"),
        (Origin(table=2, row=3, column=1), "表2第3行第1列", "table 2, row 3, column 1"),
        (Origin(page=4, table=2, row=3, column=1), "第4页表2第3行第1列", "page 4, table 2, row 3, column 1"),
    ],
)
def test_a_place_is_told_as_a_reader_finds_it(origin: Origin, zh: str, en: str) -> None:
    assert (where("zh", 7, origin), where("en", 7, origin)) == (zh, en)


def test_doubt_is_said_but_not_in_a_few_words() -> None:
    doubtful, sure = Origin(page=1, line=2, confidence=0.62), Origin(page=1, line=2, confidence=0.97)
    assert "62%" in where("zh", 1, doubtful)
    assert "62%" in where("en", 1, doubtful)
    assert short_where("zh", 1, doubtful) == where("zh", 1, sure) == "第1页第2行"
