"""Fixtures for the structure room."""

from collections.abc import Callable
from pathlib import Path

import pytest
from commands import fazhi, plain_environment
from structure_samples import SAMPLES, document_of

from checker.structure import parse
from checker.structure.model import Report

__all__ = ["fazhi", "plain_environment"]


@pytest.fixture(params=SAMPLES, ids=lambda path: path.name)
def sample(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture
def report_of() -> Callable[..., Report]:
    def make(text: str, name: str = "report.txt", **options: str) -> Report:
        return parse(document_of(text, name), **options)

    return make
