"""Packed weights are the weights that were packed, and no others."""

from hypothesis import given
from hypothesis import strategies as st

from checker.evidence.packs import FULL_FROM, LANE, Rows, packed

SIZE = 40
Table = dict[str, dict[int, int]]
FEW = st.dictionaries(st.integers(0, SIZE - 1), st.integers(-127, 127), min_size=1, max_size=3)
MANY = st.dictionaries(st.integers(0, SIZE - 1), st.integers(-127, 127), min_size=FULL_FROM - 1)
TABLES = st.dictionaries(st.text(alphabet="合同审查0", min_size=1, max_size=3), FEW | MANY, max_size=30)
GRAMS = st.text(alphabet="合同审查0\0", min_size=1, max_size=3)


@given(TABLES, st.lists(GRAMS, max_size=20))
def test_a_row_is_the_sum_of_what_is_said_of_an_n_gram_and_its_beginnings(table: Table, grams: list[str]) -> None:
    rows = Rows(packed({gram: weights.items() for gram, weights in table.items()}, SIZE), SIZE)
    for gram in (*grams, *table):
        said = [table.get(gram[:size], {}) for size in range(1, len(gram) + 1)]
        assert rows[gram] == sum(weight << LANE * name for weights in said for name, weight in weights.items())


def test_nothing_is_said_of_what_was_not_packed() -> None:
    assert Rows(packed({}, SIZE), SIZE)["合同"] == 0
    rows = Rows(packed({"合同法": [(3, -5)]}, SIZE), SIZE)
    assert (rows["合"], rows["合同"], rows["同法"], rows["合法"], rows["合同合"]) == (0, 0, 0, 0, 0)
    assert rows["合同法"] == -5 << LANE * 3
