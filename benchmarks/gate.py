"""Measure the gate on many submissions: on one core against all of them, and how much memory it takes.

    python benchmarks/gate.py [--count N]

The submissions are the sample reports with variations. Start-up is counted in. Linux only: it chooses the cores.
"""

import argparse
import os
import random
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = sorted([*(ROOT / "reports").glob("*-*.txt"), *(ROOT / "reports" / "hard").glob("*.txt")])
SEED = 20


def write(folder: Path, count: int) -> None:
    """So many submissions: samples in turn, most of them with one sentence less."""
    chance = random.Random(SEED)
    texts = [
        path.read_bytes().decode("utf-8" if b"\xe6\xb3\x95" in path.read_bytes() else "gb18030") for path in SAMPLES
    ]
    for number in range(count):
        sentences = texts[number % len(texts)].split("。")
        if chance.random() < 0.8:
            del sentences[chance.randrange(1, len(sentences) - 1)]
        (folder / f"{number:05}.txt").write_text("。".join(sentences), encoding="utf-8")


def judge(folder: Path, cores: set[int]) -> tuple[float, int]:
    """Seconds, and megabytes of the largest process, of one run on these cores."""
    words = [sys.executable, "-m", "checker", "gate", str(folder), "--policy", "standard", "--format", "json"]
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    begin = perf_counter()
    with subprocess.Popen(
        words, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, preexec_fn=lambda: os.sched_setaffinity(0, cores)
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"the gate was broken: exit code {process.returncode}")
    return perf_counter() - begin, usage.ru_maxrss // 1024


def main() -> None:
    """Read the options, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000)
    count = parser.parse_args().count
    cores = os.sched_getaffinity(0)
    with TemporaryDirectory() as name:
        few, many = Path(name, "few"), Path(name, "many")
        for folder, size in ((few, count // 4), (many, count)):
            folder.mkdir()
            write(folder, size)
        judge(few, cores)
        _, small = judge(few, cores)
        alone, _ = judge(many, {min(cores)})
        together, large = judge(many, cores)
    print(f"{count} submissions: one core {alone:.1f} s, {len(cores)} cores {together:.1f} s")
    print(f"times as fast: {alone / together:.2f} (at least 1.70 on two cores)")
    print(f"largest process: {small} MB for {count // 4} submissions, {large} MB for {count}")


if __name__ == "__main__":
    main()
