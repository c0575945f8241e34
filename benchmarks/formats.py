"""Measure what a format costs: a cold audit of a report of nine pages as Word and PDF against the same report as text.

    python benchmarks/formats.py [--rounds N]

Where the extra `ocr` is installed, also how many pages of a scan are recognised in a second. All in one run, as ratios.
"""

import argparse
import sys
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from bench import ROOT, environment, fazhi, seconds

FILES = ROOT / "tests" / "formats" / "files"
TEXT = ROOT / "reports" / "county-heyang.txt"
FORMATS = ((FILES / "county-heyang-writer.docx", 1.5), (FILES / "county-heyang-writer.pdf", 2.5))
"""File, and what it may cost of the time of the text."""
SCAN, PAGES = FILES / "zone-beichen-scan.pdf", 7


def ratios(rounds: int) -> list[tuple[Path, float, float]]:
    """Every format with the median of its ratios to the text, each pair measured side by side."""
    with TemporaryDirectory() as cache:
        env = environment(cache)
        audit = [*fazhi(), "audit", "--format", "json"]
        for path in (TEXT, *(path for path, _ in FORMATS)):
            seconds([*audit, str(path)], env)
        found = []
        for path, most in FORMATS:
            pairs = [(seconds([*audit, str(path)], env), seconds([*audit, str(TEXT)], env)) for _ in range(rounds)]
            found.append((path, median(one / other for one, other in pairs), most))
        return found


def recognition() -> float:
    """Pages of a scan in a second, loading the models counted in."""
    from checker.documents import read

    def once() -> float:
        begin = perf_counter()
        read(SCAN)
        return perf_counter() - begin

    return PAGES / min(once() for _ in range(2))


def page_cost() -> float:
    """Making the HTML page of a report of 50,000 characters, against auditing it."""
    from checker.audit import audit_report
    from checker.documents.model import Document
    from checker.documents.plain import draft_of
    from checker.loading import load_tools
    from checker.render.formats import View, renderer
    from checker.render.screen import Screen
    from checker.structure import parse

    lines = TEXT.read_text(encoding="utf-8").splitlines()
    text = "\n".join([*lines, *lines[1:] * 11])[:50_000]
    tools, document = load_tools(), Document("long.txt", "", "utf-8", text, draft_of("long.txt", text).blocks)
    render, view = renderer("html"), View(Screen(100, False, "zh"), False, "")

    def once() -> float:
        begin = perf_counter()
        audit = audit_report(parse(document), tools)
        between = perf_counter()
        render(audit, view)
        return (perf_counter() - between) / (between - begin)

    return median(once() for _ in range(5))


def main() -> None:
    """Read the options, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    print(f"{TEXT.name}, {options.rounds} rounds, Python {sys.version.split()[0]}\n")
    for path, ratio, most in ratios(options.rounds):
        print(f"{path.suffix[1:]:8}{ratio:8.2f} times the text, at most {most}{'' if ratio <= most else '  over'}")
    print(f"{'page':8}{page_cost():8.2f} times the audit of 50,000 characters")
    if find_spec("rapidocr"):
        print(f"{'scan':8}{recognition():8.2f} pages a second")


if __name__ == "__main__":
    main()
