"""Runs `fazhi` again and again, every time in a process of its own, and tells what each needed.

python watch.py SECONDS < JOBS: a job is a line of JSON with the folder to work in and the arguments; the answer is a
line with the exit code (null where the process was killed because it took longer), seconds, seconds of a processor,
and megabytes of the largest process. Output and errors go to the files `out` and `err` in the folder. Memory of whoever
starts a process counts as its own: this here is small, a test runner is not.
"""

import json
import os
import signal
import sys
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import checker.cli.work  # noqa: F401  (loaded once for all)
from checker.cli import main as fazhi


def main(most: float) -> None:
    """Do the jobs on standard input one after the other."""
    for line in sys.stdin:
        job = json.loads(line)
        print(json.dumps(_watched(Path(job["folder"]), job["words"], most)), flush=True)


def _watched(folder: Path, words: list[str], most: float) -> dict[str, Any]:
    start = monotonic()
    child = os.fork()
    if not child:
        _run(folder, words)
    code: int | None = None
    while True:
        found, status, usage = os.wait4(child, os.WNOHANG)
        if found:
            code = os.waitstatus_to_exitcode(status)
            break
        if monotonic() - start > most:
            os.killpg(child, signal.SIGKILL)
            _, _, usage = os.wait4(child, 0)
            break
        sleep(0.002)
    busy = usage.ru_utime + usage.ru_stime
    return {"code": code, "seconds": monotonic() - start, "busy": busy, "megabytes": usage.ru_maxrss / 1024}


def _run(folder: Path, words: list[str]) -> None:
    """What the new process does; it never returns."""
    try:
        os.setsid()
        for name, number in (("out", 1), ("err", 2)):
            os.dup2(os.open(folder / name, os.O_WRONLY | os.O_CREAT), number)
        os.chdir(folder / "work")
        os.environ |= {"TMPDIR": str(folder / "tmp"), "HOME": str(folder / "home")}
        sys.argv = ["fazhi", *words]
        fazhi()
    finally:
        os._exit(1)


if __name__ == "__main__":
    main(float(sys.argv[1]))
