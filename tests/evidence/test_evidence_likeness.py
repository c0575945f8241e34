"""The model's score is a plain sum of weights, however it is added up."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.audit import Tools
from checker.evidence.likeness import (
    LONGEST,
    MOODS,
    MOST_ROWS,
    Model,
    Scorer,
    lane,
    lanes,
    numberless,
    over,
    read_model,
)
from checker.evidence.mood import Moods
from checker.evidence.reading import read
from checker.structure.model import Report

SMALL = Model(
    ("contract-review", "legal-counsel", *MOODS),
    (-20, 5, 0, -100, 30, 0, 1),
    {
        "合": bytes([0, 255, 1, 1, 5, 0]),
        "合同": bytes([0, 148, 3, 130]),
        "审查0": bytes([1, 90, 4, 200]),
        "0": bytes(value for name in range(7) for value in (name, 1)),
        "件": bytes(value for name in range(7) for value in (name, 255)),
    },
)
TEXTS = st.text(alphabet="合同审查件0123.,法", max_size=60)


def _plain(model: Model, text: str, name: int) -> int:
    words = numberless(text)
    grams = [words[at : at + size] for size in (1, 2, 3) for at in range(len(words) - size + 1)]
    rows = [model.weights[gram] for gram in grams if gram in model.weights]
    return model.biases[name] + sum(
        row[at + 1] - 128 for row in rows for at in range(0, len(row), 2) if row[at] == name
    )


@given(TEXTS)
def test_scores_are_plain_sums(text: str) -> None:
    scores = Scorer(SMALL).score(text)
    assert scores == [_plain(SMALL, text, name) for name in range(len(SMALL.names))]


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


def test_scores_of_the_trained_model_are_plain_sums(tools: Tools) -> None:
    model = tools.scorer.model
    for text in ("全年审查合同58份,提出意见91条", "下一步将继续完善应急预案", "无行政诉讼案件", "", "合" * 700):
        scores = tools.scorer.score(text)
        assert len(scores) == len(model.names)
        plain = [_plain(model, text[:LONGEST], name) for name in range(len(model.names))]
        assert scores == plain


@pytest.mark.parametrize("number", ["12", "123", "1234", "1.5"])
def test_how_many_makes_no_difference(number: str, tools: Tools) -> None:
    assert tools.scorer.score(f"全年审查合同{number}份") == tools.scorer.score("全年审查合同8份")


def test_weights_are_read_as_they_are_written() -> None:
    model = read_model(["=a\t-20", "=b\t5", "合\t0:127 1:-127", "合同\t1:20", ""])
    assert model == Model(("a", "b"), (-20, 5), {"合": bytes([0, 255, 1, 1]), "合同": bytes([1, 148])})


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
