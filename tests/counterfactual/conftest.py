"""The labelled reports, read once; and gathering that remembers what it read of a sentence."""

from collections.abc import Callable, Iterator, Set
from typing import Any

import pytest
from counterfactual_cases import LABELS, Judged, Labelled, labelled_of

import checker.evidence
from checker.audit import Tools
from checker.evidence import read, touches_of, weigh
from checker.evidence.model import Hit
from checker.evidence.reading import Reading
from checker.evidence.touches import Touches
from checker.evidence.weigh import Scales
from checker.framework.model import Indicator
from checker.structure.model import Sentence


@pytest.fixture(scope="session")
def labelled(judged: Judged) -> list[Labelled]:
    """All labelled reports: ours, the validation set and, where ../shared is there, the real ones."""
    return [labelled_of(path, judged) for path in LABELS]


@pytest.fixture(scope="session")
def content(tools: Tools) -> list[Indicator]:
    """The indicators that are not about the report's form."""
    return [indicator for indicator in tools.framework.indicators if not indicator.check]


@pytest.fixture(scope="module")
def remembering() -> Iterator[None]:
    """Nearly all sentences of a changed report were read and weighed before; that is what costs."""
    memory = Memory()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checker.evidence, "read", memory.read)
        patch.setattr(checker.evidence, "touches_of", memory.touches_of)
        patch.setattr(checker.evidence, "weigh", memory.weigh)
        yield


class Memory:
    """The steps of gathering, each done once for the same words in the same role and context."""

    def __init__(self) -> None:
        self._kept: dict[Any, Any] = {}

    def read(self, number: int, sentence: Sentence, *rest: Any) -> Reading:
        key = ("read", *_words(sentence))
        return self._once(key, read, number, sentence, *rest)._replace(number=number, sentence=sentence)

    def touches_of(self, reading: Reading, *rest: Any) -> Touches:
        return self._once(("touches", *_words(reading.sentence)), touches_of, reading, *rest)

    def weigh(self, reading: Reading, touches: Touches, context: Set[int], scales: Scales) -> list[Hit]:
        key = ("weigh", *_words(reading.sentence), frozenset(context), scales.year)
        hits: list[Hit] = self._once(key, weigh, reading, touches, context, scales)
        return [hit._replace(sentence=reading.number) for hit in hits]

    def _once(self, key: Any, function: Callable[..., Any], *arguments: Any) -> Any:
        if key not in self._kept:
            self._kept[key] = function(*arguments)
        return self._kept[key]


def _words(sentence: Sentence) -> tuple[Any, ...]:
    return sentence.text, sentence.role, sentence.heading
