"""`fazhi audit` on files, each in a process of its own and in empty folders that must stay empty."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from shutil import rmtree
from typing import NamedTuple

from hostile_case import Case

ROOT = Path(__file__).parents[2]
MOST_SECONDS = 20.0
MOST_MEGABYTES = 600.0
_PATIENCE = 40.0
"""After so many seconds it is killed: a test that waits for ever tells nothing."""
_ROOMS = ("work", "tmp", "home")


class Ended(NamedTuple):
    """How it ended."""

    code: int | None
    """None where it had to be killed."""
    out: str
    err: str
    seconds: float
    busy: float
    """Seconds of a processor."""
    megabytes: float
    """Of its largest process."""
    left: list[str]
    """Files that were not there before."""


def audits(folder: Path, cases: Sequence[Case], form: str = "json") -> list[Ended]:
    """Audit the files of the cases, one after the other, with this --format; `folder` is empty before."""
    jobs = [_job(folder / str(number), case, form) for number, case in enumerate(cases)]
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "PYTHON", "LC_"))}
    # What the command keeps of its framework stays where it is, though the home is another.
    kept = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    environment |= {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": kept, "PYTHONUTF8": "1"}
    command = [sys.executable, str(Path(__file__).with_name("watch.py")), str(_PATIENCE)]
    done = subprocess.run(command, input="\n".join(jobs), env=environment, capture_output=True, text=True, check=True)
    answers = done.stdout.splitlines()
    return [_ended(folder / str(number), case, answers[number]) for number, case in enumerate(cases)]


def _job(folder: Path, case: Case, form: str) -> str:
    for room in ("given", *_ROOMS):
        (folder / room).mkdir(parents=True)
    report = folder / "given" / case.name
    report.write_bytes(case.make())
    return json.dumps({"folder": str(folder), "words": ["audit", str(report), "--format", form, "--lang", "en"]})


def _ended(folder: Path, case: Case, answer: str) -> Ended:
    told = json.loads(answer)
    known = {"given", "out", "err", f"given/{case.name}", *_ROOMS}
    left = [name for path in folder.rglob("*") if (name := str(path.relative_to(folder))) not in known]
    out, err = ((folder / name).read_bytes().decode("utf-8") for name in ("out", "err"))
    rmtree(folder)
    return Ended(told["code"], out, err, told["seconds"], told["busy"], told["megabytes"], left)
