"""Many submissions: each read, audited and judged by itself, on all cores; one that fails never stops the others."""

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from glob import has_magic
from typing import NamedTuple

from checker.audit import Tools, audit_report
from checker.documents import Limits, read
from checker.documents.clock import within
from checker.errors import FazhiError, UnreadableReport
from checker.gate import Broken, Judged, Terms, judge
from checker.gate.settings import Known, known_of
from checker.loading import load_tools
from checker.model import Audit
from checker.structure import parse
from checker.structure.kind import check_kind, unsettled

FEW = 8
"""So few submissions are judged sooner than other processes are started."""
PIECE = 16
"""So many submissions at most are handed to a process at once."""


class Job(NamedTuple):
    """What all submissions have in common."""

    framework: str
    """A folder, or "" for the built-in one."""
    terms: Terms
    known: tuple[Known, ...]
    limits: Limits


def judge_all(paths: Sequence[str], job: Job) -> Iterator[Judged | Broken]:
    """One answer for each path, in their order, as soon as it is there."""
    cores = min(_cores(), len(paths))
    if len(paths) < FEW or cores < 2:
        tools = load_tools(job.framework or None)
        yield from (judge_file(path, job, tools) for path in paths)
        return
    piece = max(1, min(PIECE, len(paths) // (4 * cores)))
    done = 0
    with ProcessPoolExecutor(cores, initializer=_prepare, initargs=(job,)) as pool:
        try:
            for answer in pool.map(_work, paths, chunksize=piece):
                yield answer
                done += 1
        except BrokenProcessPool:
            yield from map(_killed, paths[done:])


def _killed(path: str) -> Broken:
    what = f"{path} could not be judged: a process that judges submissions was killed."
    return Broken(path, what, "There may not be enough memory; judge fewer submissions at once.")


def judge_file(path: str, job: Job, tools: Tools) -> Judged | Broken:
    """The judgement on one file, or why there is none."""
    try:
        with within(path, job.limits.seconds):
            return judge(_audited(path, job, tools), job.terms)
    except FazhiError as error:
        return Broken(path, str(error), error.tip)
    except Exception as error:
        what = f"{type(error).__name__}: {' '.join(str(error).split())}"
        return Broken(path, f"Something went wrong inside fazhi: {what}.", f"See: fazhi audit {path} --debug.")


def _audited(path: str, job: Job, tools: Tools) -> Audit:
    _check_found(path)
    known = known_of(path, job.known)
    report = parse(read(path, job.limits), unit=known.unit, unit_type=known.unit_type, year=known.year)
    check_kind(report)
    what, sentence = unsettled(report)
    if what:
        raise FazhiError(sentence, f"Say it in fazhi.yaml: under submissions, a pattern of files with {what}.")
    return audit_report(report, tools)


def _check_found(path: str) -> None:
    """Raise UnreadableReport for a folder or a pattern that stands for no file."""
    if os.path.isdir(path) and os.path.islink(path):
        raise UnreadableReport(f"{path} is a link to a folder, and is not followed.", "Name the folder itself.")
    if os.path.isdir(path) and not os.access(path, os.R_OK | os.X_OK):
        raise UnreadableReport(f"The folder {path} cannot be read.", "Check your rights to it.")
    if os.path.isdir(path):
        raise UnreadableReport(f"The folder {path} holds no submission.", "Check the folder.")
    if os.path.exists(path) and not os.path.isfile(path):
        raise UnreadableReport(f"{path} is no file.", "Name a file.")
    if has_magic(path) and not os.path.exists(path):
        raise UnreadableReport(f"No file fits {path}.", "Check the pattern and the folder you are in.")


_MINE: list[tuple[Job, Tools]] = []
"""What this process works with, made when it starts."""


def _prepare(job: Job) -> None:
    # A process that judges thousands of reports must give back what they leave behind.
    gc.enable()
    _MINE.append((job, load_tools(job.framework or None)))


def _work(path: str) -> Judged | Broken:
    return judge_file(path, *_MINE[0])


def _cores() -> int:
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
