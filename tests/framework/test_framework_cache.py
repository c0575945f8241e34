"""The cache: fast when it is sound, as if not there when it is not, and never in the way."""

import marshal
import os
import subprocess
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.errors import BrokenFramework
from checker.framework import cache, load, sealed
from checker.framework.folder import read_folder
from checker.framework.model import Framework
from checker.framework.plain import from_plain, to_plain


def _file(own_cache: Path) -> Path:
    files = list((own_cache / "fazhi").iterdir())
    assert len(files) == 1
    return files[0]


def _types(value: Any) -> Any:
    """The value with the type of every part, since a NamedTuple equals the plain tuple."""
    if isinstance(value, tuple):
        return type(value).__name__, [_types(part) for part in value]
    if isinstance(value, dict):
        return {key: _types(part) for key, part in value.items()}
    return value


def _forbid_compiling(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.framework.check.sound_sheets", lambda files: pytest.fail("compiled again"))


def test_second_load_is_the_same_and_compiles_nothing(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load(small)
    _forbid_compiling(monkeypatch)
    assert _types(load(small)) == _types(first)


def test_plain_and_back(small: Path) -> None:
    framework = load(small)
    assert _types(from_plain(marshal.loads(marshal.dumps(to_plain(framework))))) == _types(framework)


@pytest.mark.parametrize("file", ["vocabulary.yaml", "decisions.yaml", "sources.yaml"])
def test_any_change_compiles_again(small: Path, file: str) -> None:
    load(small)
    path = small / file
    path.write_bytes(path.read_bytes() + b"# changed\n")
    key = cache.key_of(read_folder(small))
    assert cache.load_cached(read_folder(small), key) is None
    load(small)
    assert cache.load_cached(read_folder(small), key) is not None


def test_bank_and_schema_are_not_part_of_the_key(small: Path) -> None:
    key = cache.key_of(read_folder(small))
    (small / "examples" / "decisions.yaml").write_text("{}", encoding="utf-8")
    assert cache.key_of(read_folder(small)) == key


def test_a_change_that_breaks_is_seen_despite_the_cache(small: Path, edit: Any) -> None:
    load(small)
    edit("decisions.yaml", "weight: core", "weight: main")
    with pytest.raises(BrokenFramework):
        load(small)


def test_another_version_compiles_again(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load(small)
    monkeypatch.setattr(sealed, "__version__", "99")
    assert cache.load_cached(read_folder(small), cache.key_of(read_folder(small))) is None


def _sealed(small: Path, payload: bytes) -> bytes:
    key = cache.key_of(read_folder(small))
    return key + zlib.crc32(payload).to_bytes(4, "big") + payload


@pytest.mark.parametrize("keep", [0, 1, 31, 32, 33, 500, -1])
def test_a_cut_cache_is_compiled_again(small: Path, own_cache: Path, keep: int) -> None:
    first = load(small)
    path = _file(own_cache)
    path.write_bytes(path.read_bytes()[:keep])
    assert load(small) == first
    assert len(path.read_bytes()) > 500


@pytest.mark.parametrize(
    "content", [None, 1, "text", (), (1, 2), [], {}, ("a",) * 11, tuple(range(11)), (("a", "b"),) * 11, b"x", 1.5]
)
def test_a_sealed_cache_of_another_shape(small: Path, own_cache: Path, content: Any) -> None:
    first = load(small)
    _file(own_cache).write_bytes(_sealed(small, marshal.dumps(content)))
    assert load(small) == first


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(noise=st.binary(max_size=200))
def test_random_bytes_are_no_cache(small: Path, own_cache: Path, noise: bytes) -> None:
    load(small)
    files, path = read_folder(small), _file(own_cache)
    sound = path.read_bytes()
    for content in (noise, sound[:32] + noise, sound[:100] + noise + sound[100:] if noise else b""):
        path.write_bytes(content)
        assert cache.load_cached(files, cache.key_of(files)) is None
    path.write_bytes(sound)


def test_a_folder_in_the_place_of_the_cache_file(small: Path, own_cache: Path) -> None:
    first = load(small)
    path = _file(own_cache)
    path.unlink()
    path.mkdir()
    assert load(small) == first
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_cache_folder_that_cannot_be_made(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert load(small).id == "small"


def test_no_home_at_all(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "relative/is/not/allowed")
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    assert load(small).id == "small"
    assert not Path("relative").exists()


def test_ten_threads_at_once(small: Path, own_cache: Path) -> None:
    with ThreadPoolExecutor(10) as pool:
        found: list[Framework] = list(pool.map(lambda _: load(small), range(10)))
    assert all(framework == found[0] for framework in found)
    assert _file(own_cache).is_file()


_RUN = "from pathlib import Path; import sys; from checker.framework import load; print(load(Path(sys.argv[1])).id)"


def test_ten_processes_at_once(small: Path, own_cache: Path) -> None:
    runs = [
        subprocess.Popen([sys.executable, "-c", _RUN, str(small)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(10)
    ]
    assert [run.communicate() for run in runs] == [(b"small\n", b"")] * 10
    assert _file(own_cache).is_file()


def test_a_warm_load_imports_neither_yaml_nor_jsonschema(small: Path) -> None:
    load(small)
    code = _RUN + "; print([m for m in ('yaml', 'jsonschema', 'referencing', 'pickle') if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code, str(small)], capture_output=True, text=True, check=True)
    assert run.stdout == "small\n[]\n"


def test_garbage_collection_stays_as_it_was(small: Path) -> None:
    import gc

    load(small)
    load(small)
    assert gc.isenabled()
