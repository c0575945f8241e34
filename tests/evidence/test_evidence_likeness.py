"""The model's score is a plain sum of weights, however it is added up."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.audit import Tools
from checker.evidence.likeness import (
    LONGEST,
    MOODS,
    MOST_ROWS,
    WEIGHTS_FILE,
    Model,
    Scorer,
    lane,
    lanes,
    numberless,
    over,
    read_model,
)
from checker.evidence.mood import Moods
from checker.evidence.packs import packed
from checker.evidence.reading import read
from checker.framework import built_in
from checker.structure.model import Report

Table = dict[str, dict[int, int]]
NAMES = ("contract-review", "legal-counsel", *MOODS)
BIASES = (-20, 5, 0, -100, 30, 0, 1)
TABLE: Table = {
    "合": {0: 127, 1: -127, 5: -60},
    "合同": {0: 20, 3: 2},
    "审查0": {1: -38, 4: 60},
    "0": dict.fromkeys(range(7), -127),
    "件": dict.fromkeys(range(7), 127),
}
SMALL = Model(NAMES, BIASES, packed({gram: weights.items() for gram, weights in TABLE.items()}, len(NAMES)))
TEXTS = st.text(alphabet="合同审查件0123.,法", max_size=60)


def _plain(table: Table, bias: int, text: str, name: int) -> int:
    words = numberless(text)
    grams = [words[at : at + size] for size in (1, 2, 3) for at in range(len(words) - size + 1)]
    return bias + sum(table.get(gram, {}).get(name, 0) for gram in grams)


@given(TEXTS)
def test_scores_are_plain_sums(text: str) -> None:
    scores = Scorer(SMALL).score(text)
    assert scores == [_plain(TABLE, bias, text, name) for name, bias in enumerate(BIASES)]


@given(st.lists(TEXTS, min_size=1, max_size=5), st.integers(0, 4))
def test_a_clause_scores_as_if_it_stood_alone(clauses: list[str], number: int) -> None:
    number = min(number, len(clauses) - 1)
    scorer, start = Scorer(SMALL), sum(len(clause) + 1 for clause in clauses[:number])
    score = scorer.weigh(",".join(clauses)).score(start, start + len(clauses[number]))
    assert lanes(score, 0, len(SMALL.names)) == scorer.score(clauses[number])


@given(TEXTS, st.integers(-200, 200), st.integers(1, 7))
def test_classes_over_a_score_are_those_that_reach_it(text: str, least: int, size: int) -> None:
    scorer = Scorer(SMALL)
    packed = scorer.weigh(text).score(0, len(text))
    scores = [lane(packed, name) for name in range(size)]
    assert scores == lanes(packed, 0, size) == scorer.score(text)[:size]
    assert lanes(packed, size - 1, 1) == scores[-1:]
    assert over(packed, size, least) == [name for name, score in enumerate(scores) if score >= least]


def test_rows_are_forgotten_before_they_fill_the_memory() -> None:
    scorer = Scorer(SMALL)
    texts = ["".join(chr(0x4E00 + (at * 7 + n) % 20000) for at in range(MOST_ROWS)) for n in range(3)]
    before = scorer.score("合同审查8件")
    for text in texts:
        scorer.weigh(text)
    assert len(scorer._rows) <= 4 * MOST_ROWS
    assert scorer.score("合同审查8件") == before


def _written() -> Table:
    """The weights of the file, without the help of what is tested."""
    table: Table = {}
    for line in (Path(built_in()) / WEIGHTS_FILE).read_text(encoding="utf-8").split("\n"):
        gram, _, row = line.partition("\t")
        if ":" in row:
            table[gram] = {int(name): int(weight) for name, weight in (pair.split(":") for pair in row.split(" "))}
    return table


def test_scores_of_the_trained_model_are_plain_sums(tools: Tools) -> None:
    model, table = tools.scorer.model, _written()
    for text in ("全年审查合同58份,提出意见91条", "下一步将继续完善应急预案", "无行政诉讼案件", "", "合" * 700):
        plain = [_plain(table, bias, text[:LONGEST], name) for name, bias in enumerate(model.biases)]
        assert tools.scorer.score(text) == plain


@pytest.mark.parametrize("number", ["12", "123", "1234", "1.5"])
def test_how_many_makes_no_difference(number: str, tools: Tools) -> None:
    assert tools.scorer.score(f"全年审查合同{number}份") == tools.scorer.score("全年审查合同8份")


def test_weights_are_read_as_they_are_written() -> None:
    model = read_model(["=a\t-20", "=b\t5", "合\t0:127 1:-127", "合同\t1:20", ""])
    assert model == Model(("a", "b"), (-20, 5), packed({"合": [(0, 127), (1, -127)], "合同": [(1, 20)]}, 2))


def test_the_trained_model_knows_the_moods_and_every_indicator(tools: Tools) -> None:
    names = tools.scorer.model.names
    assert names[-len(MOODS) :] == MOODS
    content = {indicator.id for indicator in tools.framework.indicators if not indicator.check}
    assert content <= set(names)
    elements = {name for name in names if "/" in name}
    assert set(names) == content | elements | set(MOODS)


@pytest.mark.parametrize(
    ("mood", "text"),
    [
        ("act", "全年审查合同58份。"),
        ("plan", "下一步将继续加强合同审查。"),
        ("problem", "合同审查力量不足。"),
        ("slogan", "不断加强合同审查工作。"),
    ],
)
def test_moods_of_plain_cases(mood: str, text: str, tools: Tools, alone: Callable[..., Report]) -> None:
    reading = read(alone(text), tools.framework, tools.scorer)
    clauses = reading.clauses_in(len(reading.sentences) - 1)
    moods = Moods(reading, tools.scorer.model.names.index(MOODS[0]))
    found = moods.of(clauses[0], clauses[-1])
    assert found.name == mood
    assert found.lead >= 0
