"""The walks under docs/ work, command by command, from an empty folder."""

import re
from pathlib import Path

import pytest
from gate_bureau import ROOT, run_in_shell

BLOCK = re.compile(r"^```sh exit=(\d)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WALKS = ("gate.md", "gate.zh-CN.md")


@pytest.mark.slow
@pytest.mark.parametrize("name", WALKS)
def test_the_walk(name: str, tmp_path: Path) -> None:
    blocks = BLOCK.findall((ROOT / "docs" / name).read_text(encoding="utf-8"))
    assert [code for code, _ in blocks].count("1") > 2
    for code, block in blocks:
        done = run_in_shell(["bash", "-c", block], tmp_path, FAZHI=str(ROOT))
        assert done.returncode == int(code), block + done.stdout + done.stderr


def test_both_walks_give_the_same_commands() -> None:
    first, second = (
        [block for _, block in BLOCK.findall((ROOT / "docs" / name).read_text(encoding="utf-8"))] for name in WALKS
    )
    assert first == second
