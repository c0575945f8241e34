"""What the model is trained from."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.framework import load

TOOLS = Path(__file__).parents[2] / "tools"


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    """The names that may become classes of the model."""
    monkeypatch.syspath_prepend(str(TOOLS))
    from corpus import known

    yield known()
    sys.modules.pop("corpus", None)


def test_every_content_indicator_and_judged_element_may_become_a_class(known: set[str]) -> None:
    content = [indicator for indicator in load().indicators if not indicator.check]
    assert {indicator.id for indicator in content} <= known
    parts = {name for name in known if "/" in name}
    assert parts == {f"{each.id}/{element.id}" for each in content for element in each.elements if element.judged}
    assert "enforcement-three-systems/recording" in parts
