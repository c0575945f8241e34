"""One pass over a text finds every atom; patterns are their atoms in order with short gaps."""

from hypothesis import given
from hypothesis import strategies as st

from checker.evidence.marks import BIT, LISTS, marks_of
from checker.evidence.scan import scan, spans, within
from checker.framework import load
from checker.framework.phrases import GAP_WIDTH, Index

FRAMEWORK = load()
INDEX = FRAMEWORK.index
IDS = INDEX.ids
ATOMS = sorted(IDS)
WORDS = ["合同", "合同审查", "审查", "查", "的", ",", "合同审查的"]
SMALL = Index(
    {word: number for number, word in enumerate(WORDS)},
    bytes(map(len, WORDS)),
    frozenset(word[:2] for word in WORDS if len(word) > 1),
    {"合同审查": bytes([5])},
)
TEXTS = st.lists(st.one_of(st.sampled_from(ATOMS), st.sampled_from(list(",;0123456789件年"))), max_size=12).map("".join)
SMALL_TEXTS = st.text(alphabet="合同审查的,一", max_size=30)


def _places(text: str, word: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(word, at)]


def test_overlapping_atoms_are_all_found() -> None:
    assert scan("合同审查", SMALL) == {0: [0], 1: [0], 2: [2], 3: [3]}


def test_nothing_is_found_in_nothing() -> None:
    assert scan("", SMALL) == {}


@given(SMALL_TEXTS)
def test_every_place_of_every_atom_is_found(text: str) -> None:
    naive = {number: _places(text, word) for number, word in enumerate(WORDS)}
    assert scan(text, SMALL) == {number: places for number, places in naive.items() if places}


@given(TEXTS)
def test_the_atoms_of_the_framework_are_all_found(text: str) -> None:
    found = scan(text, FRAMEWORK.index)
    for word in {ATOMS[at] for at in range(0, len(ATOMS), 7)} | {w for w in ATOMS if w in text}:
        assert found.get(IDS[word], []) == _places(text, word)


def test_every_atom_finds_itself() -> None:
    assert [word for word in ATOMS if 0 not in scan(word, INDEX).get(IDS[word], [])] == []


def test_a_gap_takes_so_many_characters_and_no_more() -> None:
    pattern = (0, 2)
    for width in range(GAP_WIDTH + 3):
        text = "合同" + "一" * width + "审查"
        expected = [(0, len(text))] if width <= GAP_WIDTH else []
        assert spans(pattern, scan(text, SMALL), SMALL.sizes) == expected


def test_a_gap_does_not_go_backwards() -> None:
    assert spans((0, 2), scan("审查合同", SMALL), SMALL.sizes) == []


def test_a_gap_stays_in_its_clause() -> None:
    """GAP: at most GAP_WIDTH characters of the same clause stand between the two atoms."""
    assert spans((0, 2), scan("签订合同,审查卷宗", SMALL), SMALL.sizes) == []


@given(SMALL_TEXTS.filter(lambda text: "," not in text), st.lists(st.integers(0, 4), min_size=1, max_size=3))
def test_spans_are_those_of_a_plain_search(text: str, pattern: list[int]) -> None:
    naive = [(at, at + len(WORDS[pattern[0]])) for at in _places(text, WORDS[pattern[0]])]
    for number in pattern[1:]:
        starts = _places(text, WORDS[number])
        naive = [(a, s + len(WORDS[number])) for a, end in naive for s in starts if end <= s <= end + GAP_WIDTH]
    assert sorted(spans(tuple(pattern), scan(text, SMALL), SMALL.sizes)) == sorted(naive)


def _marks(text: str) -> list[set[str]]:
    """The lists that leave a mark in each clause, clauses cut at commas."""
    clause_of = [text.count(",", 0, at) for at in range(len(text))]
    marks = marks_of(scan(text, INDEX), FRAMEWORK.words, INDEX.sizes, clause_of, text.count(",") + 1)
    return [{name for name in LISTS if bits & BIT[name]} for bits in marks]


def test_words_of_the_vocabulary_leave_their_marks() -> None:
    first, second, third = _marks("下一步,将继续完善制度,全年制定办法2件。")
    assert "plan" in first
    assert "plan" in second
    assert "acts" in third
    assert "plan" not in third
    assert "problem" not in first | second | third


@given(TEXTS)
def test_marks_stand_where_a_word_of_their_list_starts(text: str) -> None:
    for clause, names in zip(text.split(","), _marks(text), strict=True):
        for name in names:
            words = [word.split("…")[0] for word in getattr(FRAMEWORK.vocabulary, name)]
            assert any(word in clause for word in words)


@given(st.lists(st.integers(0, 50)), st.integers(0, 50), st.integers(0, 50))
def test_places_within_are_those_between(places: list[int], low: int, high: int) -> None:
    places = sorted(set(places))
    assert within(places, low, high) == [place for place in places if low <= place < high]
