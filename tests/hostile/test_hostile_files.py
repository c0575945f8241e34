"""No file hangs the program, fills the memory, writes or reaches anywhere, or ends in a trace."""

import os
import re
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from hostile_case import EITHER, Case, called
from hostile_files import CASES
from hostile_open import FILES
from stuffing_text import UNIT, YEAR, audit_of
from watched import MOST_MEGABYTES, MOST_SECONDS, Ended, audits

_OUT_OF_TIME = "takes longer than the limit"
_PRINTED = (
    "escapes.txt",
    "path-turned.json",
    "remarks-of-escapes.json",
    "separators.txt",
    "stated-escapes.json",
    "title-turned.txt",
    "turned-and-empty.txt",
)
_ASKED = os.environ.get("HOSTILE", "")
_LARGE = pytest.mark.skipif(_ASKED != "all", reason="large files take minutes: set HOSTILE=all")
_STEP = 1 if _ASKED else 3
"""Of the others a third is tried, and all with HOSTILE=small, as .ci/run does."""
_TOGETHER = 12
"""Files that share a test, and a Python that has loaded the program; each still has its own process."""


def _batches() -> list[Any]:
    batches = []
    quick = [case for case in CASES if not case.slow and case.name not in FILES]
    for ending, group in groupby(sorted(quick, key=lambda case: case.kind), lambda case: case.kind):
        cases = list(group)[::_STEP]
        batches += [
            pytest.param(cases[at : at + _TOGETHER], id=f"{ending}-{at}") for at in range(0, len(cases), _TOGETHER)
        ]
    return batches


def test_there_are_enough_files_and_no_two_of_one_name() -> None:
    names = [case.name for case in CASES]
    assert len(names) >= 60
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("cases", _batches())
def test_hostile_files(cases: Sequence[Case], tmp_path: Path) -> None:
    _try(cases, tmp_path)


def _singles() -> list[Any]:
    return [
        pytest.param(case, id=ascii(case.name), marks=_marks(case)) for case in CASES if case.slow or case.name in FILES
    ]


def _marks(case: Case) -> list[pytest.MarkDecorator]:
    # Not strict: what a file costs hangs on the machine, too.
    known = [pytest.mark.xfail(reason=FILES[case.name])] if case.name in FILES else []
    return [pytest.mark.slow, _LARGE, *known] if case.slow else known


@pytest.mark.parametrize("case", _singles())
def test_large_hostile_file(case: Case, tmp_path: Path) -> None:
    _try([case], tmp_path)


def test_nothing_of_a_file_moves_the_cursor(tmp_path: Path) -> None:
    """What is printed for people holds no character that a terminal would obey or that would turn the text."""
    cases = [case for case in CASES if case.name in _PRINTED or "\x1b" in case.name or "\u202e" in case.name]
    assert len(cases) > len(_PRINTED)
    for ended in audits(tmp_path, cases, "terminal"):
        text = ended.out + ended.err
        assert text
        assert all(line.isprintable() for line in text.splitlines()), ascii(text)


def _try(cases: Sequence[Case], folder: Path) -> None:
    ended = audits(folder, cases)
    faults = {case.name: fault for case, end in zip(cases, ended, strict=True) if (fault := fault_of(case, end))}
    assert faults == {}
    assert not called()


def fault_of(case: Case, ended: Ended) -> str:
    """What is wrong with an end; "" for a good one."""
    if ended.seconds >= MOST_SECONDS or ended.megabytes >= MOST_MEGABYTES:
        return f"it took {ended.seconds:.1f} seconds and {ended.megabytes:.0f} MB"
    if ended.left:
        return f"it left {ended.left}"
    if ended.code == 0:
        return _fault_of_answer(case, ended)
    return _fault_of_refusal(case, ended) if ended.code == 2 else f"it ended with {ended.code}: {ended.err[-300:]}"


def _fault_of_answer(case: Case, ended: Ended) -> str:
    if ended.err:
        return f"an answer and complaints: {ended.err}"
    if case.says != EITHER and "" not in case.says.split("|"):
        return "it should have been refused"
    report = audit_of(ended.out)["report"]
    return "" if (report["unit"], report["year"]) == (UNIT, YEAR) else f"the answer is about {report['unit']}"


def _fault_of_refusal(case: Case, ended: Ended) -> str:
    """It must be one sentence that says what is wrong, one tip, and nothing that a terminal would obey."""
    lines = ended.err.splitlines()
    if ended.out or len(lines) != 2 or "Something went wrong" in ended.err:
        return f"no sentence and tip: {ended.err}"
    if not all(line.endswith((".", "?")) and line.isprintable() for line in lines):
        return f"not fit to print: {ended.err!r}"
    # Whether much work is done in time hangs on what else the machine does.
    wanted = [word for word in (*case.says.split("|"), _OUT_OF_TIME if case.slow else "") if word]
    if case.says == EITHER or re.search("|".join(map(re.escape, wanted)) or "$^", lines[0]):
        return ""
    return f"it should not have been refused so: {lines[0]}"
