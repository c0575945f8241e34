"""Ten gates that start at once with nothing in the cache do not harm each other."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from gate_bureau import GOOD, HOLLOW

GATES = 10


@pytest.mark.slow
def test_ten_gates_at_once(bureau: Path) -> None:
    env = {**os.environ, "XDG_CACHE_HOME": str(bureau / "cache")}
    words = [sys.executable, "-m", "checker", "gate", GOOD, HOLLOW, "--policy", "policy.yaml", "--format", "json"]
    gates = [subprocess.Popen(words, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(GATES)]
    done = [(*gate.communicate(timeout=120), gate.returncode) for gate in gates]
    assert {code for *_, code in done} == {1}
    assert {err for _, err, _ in done} == {b""}
    assert len({out for out, *_ in done}) == 1
    after = subprocess.run(words, env=env, capture_output=True, timeout=60, check=False)
    assert after.stdout == done[0][0]
    kept = [path for path in (bureau / "cache").rglob("*") if path.is_file()]
    assert kept
    assert not [path for path in kept if "tmp" in path.name]
