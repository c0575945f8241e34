"""The labelled reports, read once."""

import os

import pytest
from counterfactual_cases import LABELS, Judged, Labelled, labelled_of

from checker.audit import Tools
from checker.framework.model import Indicator

STEP = 10


@pytest.fixture(scope="session")
def labelled(judged: Judged) -> list[Labelled]:
    """All labelled reports: ours, the validation set and, where ../shared is there, the real ones."""
    return [labelled_of(path, judged) for path in LABELS]


@pytest.fixture(scope="session")
def content(tools: Tools) -> list[Indicator]:
    """The indicators that are not about the report's form."""
    return [indicator for indicator in tools.framework.indicators if not indicator.check]


@pytest.fixture(scope="session")
def pairs(labelled: list[Labelled], content: list[Indicator]) -> list[tuple[Labelled, Indicator]]:
    """A tenth of all reports with all indicators, every report and every indicator among them; COUNTERFACTUAL=all
    takes all, and minutes.
    """
    step = 1 if os.environ.get("COUNTERFACTUAL") else STEP
    of_all = ((i + j, one, indicator) for i, one in enumerate(labelled) for j, indicator in enumerate(content))
    return [(one, indicator) for number, one, indicator in of_all if number % step == 0]
