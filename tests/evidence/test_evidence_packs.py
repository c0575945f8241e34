"""Packed rows are the rows that were packed, and no others."""

from hypothesis import given
from hypothesis import strategies as st

from checker.evidence.packs import FULL_FROM, LANE, Packed, number_of, packed, row_of

SIZE = 40
WEIGHTS = st.dictionaries(st.integers(0, SIZE - 1), st.integers(-127, 127).filter(bool), min_size=1)
ALPHABET = "合同审查0\0"
GRAMS = st.text(alphabet=ALPHABET, min_size=1, max_size=3)
TABLES = st.dictionaries(st.text(alphabet="合同审查0", min_size=1, max_size=3), WEIGHTS, max_size=30)


@given(WEIGHTS)
def test_a_row_is_the_sum_of_its_weights_in_their_lanes(weights: dict[int, int]) -> None:
    row = row_of(weights.items(), SIZE)
    assert number_of(row) == sum(weight << LANE * name for name, weight in weights.items())
    assert len(row) == (1 + SIZE if len(weights) >= FULL_FROM else 1 + 2 * len(weights))


@given(TABLES, st.lists(GRAMS, max_size=20))
def test_what_was_packed_is_found_and_nothing_else(table: dict[str, dict[int, int]], grams: list[str]) -> None:
    rows = {gram: row_of(weights.items(), SIZE) for gram, weights in table.items()}
    found = Packed(packed(rows))
    assert dict(found) == rows
    assert len(found) == len(rows)
    for gram in grams:
        assert found.get(gram) == rows.get(gram)
        assert (gram in found) == (gram in rows)
