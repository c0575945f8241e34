"""A small framework to break, and a cache of its own for every test."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

DATA = Path(__file__).parent / "data"


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where compiled frameworks go during a test."""
    cache = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    return cache


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A sound framework of four indicators, free to be changed."""
    return Path(shutil.copytree(DATA / "small", tmp_path / "small"))


Edit = Callable[[str, str, str], Path]


@pytest.fixture
def edit(small: Path) -> Edit:
    """Replace the first `old` of a file of the small framework by `new`; gives the file."""

    def change(file: str, old: str, new: str) -> Path:
        path = small / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return path

    return change
