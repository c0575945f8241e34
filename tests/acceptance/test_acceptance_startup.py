"""Starting is a feature: what is not needed is not imported; and a reader who goes away is no error."""

import os
import subprocess
import sys

import pytest
from acceptance_files import COUNTY, ROOT, start

_PROBE = """
import sys
from checker.cli.running import run
code = run(sys.argv[1:])
print(sorted({name.split(".")[0] for name in sys.modules}), file=sys.stderr)
raise SystemExit(code)
"""


def _imported(*words: str) -> str:
    for _ in range(2):  # the first run may fill the cache
        done = subprocess.run(
            [sys.executable, "-c", _PROBE, *words], capture_output=True, text=True, cwd=ROOT, check=True
        )
    return done.stderr


def test_a_warm_json_audit_imports_no_heavy_library() -> None:
    modules = _imported("audit", COUNTY, "--format", "json")
    for name in ("yaml", "jsonschema", "rich", "typer", "multiprocessing", "asyncio", "inspect", "logging"):
        assert f"'{name}'" not in modules, name


def test_a_warm_terminal_audit_imports_no_yaml_and_no_schema() -> None:
    modules = _imported("audit", COUNTY)
    for name in ("yaml", "jsonschema", "typer"):
        assert f"'{name}'" not in modules, name


def test_a_closed_pipe_is_no_error() -> None:
    for words in (("audit", COUNTY), ("audit", COUNTY, "--format", "json"), ("indicators",), ("--help",)):
        command = subprocess.Popen(
            [sys.executable, "-m", "checker", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
        )
        assert command.stdout is not None
        command.stdout.close()
        assert command.wait(60) == 0
        assert command.stderr is not None
        assert command.stderr.read() == b""
        command.stderr.close()


def test_an_unwritable_cache_does_no_harm(tmp_path) -> None:
    blocked = tmp_path / "cache"
    blocked.write_text("a file where a folder should be")
    done = start("audit", COUNTY, "--format", "json", XDG_CACHE_HOME=str(blocked))
    assert done.returncode == 0
    assert done.stderr == b""


def test_a_damaged_cache_does_no_harm(tmp_path) -> None:
    good = start("audit", COUNTY, "--format", "json", XDG_CACHE_HOME=str(tmp_path))
    files = list((tmp_path / "fazhi").iterdir())
    assert len(files) == 2
    for file in files:
        file.write_bytes(os.urandom(2000))
    again = start("audit", COUNTY, "--format", "json", XDG_CACHE_HOME=str(tmp_path))
    assert again.stdout == good.stdout
    assert again.returncode == 0


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no full device")
def test_a_full_disk_is_said_in_a_sentence() -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "checker", "audit", COUNTY, "--lang", "en"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("Standard output cannot be written: ")
