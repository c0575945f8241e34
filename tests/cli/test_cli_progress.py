"""Long work shows itself to a person at a terminal, and to nobody else."""

import sys

import pytest
from cli_screen import Screen

from checker.cli.progress import shown
from checker.documents.progress import tell


def recognised(screen: Screen, lang: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(sys, "stderr", screen)
    with shown(lang):
        for page in range(3):
            tell(page + 1, 3)
    tell(9, 9)
    return screen.told().decode()


def test_a_person_sees_how_far_it_is_and_nothing_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    told = recognised(Screen(True), "zh", monkeypatch)
    assert "1/3" in told
    assert "3/3" in told
    assert "9" not in told
    assert told.endswith("\r\x1b[2K")
    assert "of 3" in recognised(Screen(True), "en", monkeypatch)


def test_a_pipe_stays_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    assert recognised(Screen(False), "zh", monkeypatch) == ""


def test_without_long_work_nothing_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen(True)
    monkeypatch.setattr(sys, "stderr", screen)
    with shown("zh"):
        pass
    assert screen.told().decode() == ""


def test_a_closed_stderr_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with shown("zh"):
        tell(1, 2)
