"""Measure the speed as ratios to starting Python, all in one run: ratios carry over to other machines.

    python benchmarks/bench.py [--rounds N] [--report FILE]

Every round runs every measurement once, so that a slow moment of the machine falls on all of them alike; the figure is
the median of the rounds. Uses the Python that it is started with, and fails on nothing: it only tells.
"""

import argparse
import gc
import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "reports" / "county-heyang.txt"
INSIDE = "--inside"
TIMES = 10


class Row(NamedTuple):
    """One line of the table."""

    what: str
    seconds: float
    base: float
    wanted: float


def environment(cache: str) -> dict[str, str]:
    """That of a user: compiled modules are kept, the cache is our own, the terminal is wide and has colours."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | {"XDG_CACHE_HOME": cache, "COLUMNS": "100", "FORCE_COLOR": "1", "LANG": "C.UTF-8"}


def seconds(words: list[str], env: dict[str, str]) -> float:
    """How long a command takes, from start to end."""
    begin = perf_counter()
    subprocess.run(words, env=env, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    return perf_counter() - begin


def fazhi() -> list[str]:
    """The command beside this Python, as installed; else the module."""
    script = Path(sys.executable).with_name("fazhi")
    return [str(script)] if script.exists() else [sys.executable, "-m", "checker"]


def cold(report: Path, rounds: int, env: dict[str, str]) -> tuple[float, float, float]:
    """Medians of starting Python, a JSON audit and a terminal audit, each in a process of its own."""
    commands = (
        [sys.executable, "-c", "pass"],
        [*fazhi(), "audit", str(report), "--format", "json"],
        [*fazhi(), "audit", str(report), "--format", "terminal"],
    )
    for command in commands * 2:
        seconds(command, env)
    times = [[seconds(command, env) for command in commands] for _ in range(rounds)]
    first, second, third = (median(column) for column in zip(*times, strict=True))
    return first, second, third


def inside(report: Path, rounds: int) -> None:
    """Print the time of one more report in a warm process, and what ten times its text costs against it."""
    from checker.audit import audit_report
    from checker.documents import Limits, read
    from checker.loading import load_tools
    from checker.render.data import to_json
    from checker.structure import parse

    tools = load_tools()

    def once(path: str) -> float:
        begin = perf_counter()
        to_json(audit_report(parse(read(path, Limits(bytes=10**8, characters=10**8))), tools))
        return perf_counter() - begin

    # As in the command itself.
    gc.disable()
    with TemporaryDirectory() as folder:
        long = Path(folder, report.name)
        long.write_bytes(report.read_bytes() * TIMES)
        once(str(report))
        # A long run needs fewer rounds; once is measured on both sides of each.
        ten = [(once(str(report)), once(str(long)), once(str(report))) for _ in range(max(3, rounds // 5))]
        one = [once(str(report)) for _ in range(rounds)]
    print(json.dumps([median(one), median(2 * many / (before + after) for before, many, after in ten)]))


def rows(report: Path, rounds: int) -> list[Row]:
    """Everything measured."""
    with TemporaryDirectory() as cache:
        env = environment(cache)
        start, as_json, as_page = cold(report, rounds, env)
        words = [sys.executable, __file__, INSIDE, "--rounds", str(rounds), "--report", str(report)]
        done = subprocess.run(words, env=env, cwd=ROOT, capture_output=True, text=True, check=True)
    one, times = json.loads(done.stdout)
    return [
        Row("python -c pass", start, start, 1.0),
        Row("audit as JSON, new process, warm cache", as_json, start, 10.0),
        Row("audit on the terminal, new process", as_page, start, 18.0),
        Row("one more report in the same process", one, start, 1.4),
        Row(f"{TIMES} times the text, against once", one * times, one, 12.0),
    ]


def main() -> None:
    """Read the options, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--report", type=Path, default=REPORT)
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    report = options.report.resolve()
    if options.inside:
        inside(report, options.rounds)
        return
    print(f"{report.name}, {options.rounds} rounds, Python {sys.version.split()[0]}\n")
    print(f"{'':40}{'ms':>9}{'ratio':>8}{'at most':>9}")
    for row in rows(report, options.rounds):
        ratio = row.seconds / row.base
        over = "" if ratio <= row.wanted else "  over"
        print(f"{row.what:40}{row.seconds * 1000:9.1f}{ratio:8.2f}{row.wanted:9.1f}{over}")


if __name__ == "__main__":
    main()
