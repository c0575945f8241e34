"""Folding: what matchers see, and where it came from."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from checker.structure.fold import fold, fold_pattern


def test_widths_cases_blanks_and_quotes() -> None:
    assert fold_pattern("法 治\n政　府，（ＡＢ）％：；！“三项”\u200b制度\ufeff") == '法治政府,(ab)%:;!"三项"制度'


def test_radicals_become_ideographs() -> None:
    assert fold_pattern("⾏政⼯作⼈员") == "行政工作人员"
    assert fold_pattern("⺠⻔⻓⻛⻅⻋⻢") == "民门长风见车马"


def test_every_radical_of_the_supplement_is_mapped() -> None:
    kept = [chr(code) for code in range(0x2E80, 0x2EF4) if fold_pattern(chr(code)) == chr(code)]
    assert kept == ["\u2e80", "\u2e9a"]


def test_a_character_that_becomes_several_keeps_its_place() -> None:
    folded = fold("一…㈠ 完")
    assert folded.text == "一...(一)完"
    assert folded.offsets == (0, 1, 1, 1, 2, 2, 2, 4)


@given(st.text())
def test_offsets_point_to_the_characters_they_came_from(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.offsets)
    assert list(folded.offsets) == sorted(folded.offsets)
    assert folded.text == fold_pattern(text)
    for at, char in zip(folded.offsets, folded.text, strict=True):
        assert char in fold_pattern(text[at])


@given(st.text(), st.text())
def test_folding_is_character_by_character(left: str, right: str) -> None:
    assert fold_pattern(left) + fold_pattern(right) == fold_pattern(left + right)


@given(st.text(alphabet=st.characters(categories=["Lo", "Nd", "Po"])))
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold_pattern(text)
    # A few compatibility characters decompose into marks that only then combine; they do not occur in reports.
    if unicodedata.normalize("NFKC", once) == once:
        assert fold_pattern(once) == once


def test_the_radical_of_a_door_is_the_word_for_a_household() -> None:
    assert fold_pattern("市场主体126⼾,走访36戶") == fold_pattern("市场主体126户,走访36户")
