"""The model's score is a plain sum of weights, however it is added up."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.audit import Tools
from checker.evidence.likeness import LIFT, LONGEST, MOODS, Model, Scorer, numberless, read_model
from checker.evidence.mood import mood_of
from checker.evidence.reading import read
from checker.structure.model import Report

SMALL = Model(
    ("contract-review", "legal-counsel", *MOODS),
    (-20, 5, 0, -100, 30, 0, 1),
    {
        "合": bytes([255, 1, 128, 128, 128, 0, 128]),
        "合同": bytes([148, 128, 128, 130, 128, 128, 128]),
        "审查0": bytes([128, 90, 128, 128, 200, 128, 128]),
        "0": bytes([1, 1, 1, 1, 1, 1, 1]),
        "件": bytes([255, 255, 255, 255, 255, 255, 255]),
    },
)
TEXTS = st.text(alphabet="合同审查件0123.,法", max_size=60)


def _plain(model: Model, text: str, name: int) -> int:
    words = numberless(text)
    grams = [words[at : at + size] for size in (1, 2, 3) for at in range(len(words) - size + 1)]
    return model.biases[name] + sum(model.weights[gram][name] - 128 for gram in grams if gram in model.weights)


@given(TEXTS)
def test_scores_are_plain_sums(text: str) -> None:
    scores = Scorer(SMALL).score(text)
    assert [score - LIFT for score in scores] == [_plain(SMALL, text, name) for name in range(len(SMALL.names))]


@given(st.lists(TEXTS, min_size=1, max_size=5), st.integers(0, 4))
def test_a_clause_scores_as_if_it_stood_alone(clauses: list[str], number: int) -> None:
    number = min(number, len(clauses) - 1)
    scorer, start = Scorer(SMALL), sum(len(clause) + 1 for clause in clauses[:number])
    weighed = scorer.weigh(",".join(clauses))
    assert weighed.score(start, start + len(clauses[number])) == scorer.score(clauses[number])


def test_scores_of_the_trained_model_are_plain_sums(tools: Tools) -> None:
    model = tools.scorer.model
    for text in ("全年审查合同58份,提出意见91条", "下一步将继续完善应急预案", "无行政诉讼案件", "", "合" * 700):
        scores = tools.scorer.score(text)
        assert len(scores) == len(model.names)
        plain = [_plain(model, text[:LONGEST], name) for name in range(len(model.names))]
        assert [score - LIFT for score in scores] == plain


@pytest.mark.parametrize("number", ["12", "123", "1234", "1.5"])
def test_how_many_makes_no_difference(number: str, tools: Tools) -> None:
    assert tools.scorer.score(f"全年审查合同{number}份") == tools.scorer.score("全年审查合同8份")


def test_weights_are_read_as_they_are_written() -> None:
    model = read_model(["=a\t-20", "=b\t5", "合\t0:127 1:-127", "合同\t1:20", ""])
    assert model == Model(("a", "b"), (-20, 5), {"合": bytes([255, 1]), "合同": bytes([128, 148])})


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
    sentence = alone(text).sentences[-1]
    found = mood_of(read(0, sentence, tools.framework, tools.scorer), 0, len(sentence.text))
    assert found.name == mood
    assert found.lead >= 0
