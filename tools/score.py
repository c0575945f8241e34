"""Measure audits against labelled reports.

    python tools/score.py [--errors] [--indicators] [--title TEXT] reports/*.yaml

A label file names its report (`report:`, beside it) and gives every indicator `applies`, `status` and, where weak,
`reason`; reports/README.md describes it. Counted are the labels whose indicator applies, or may apply and was found;
a nil declaration counts as covered. A gap that is reported where the indicator does not apply is a false gap.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from checker.audit import audit_report
from checker.documents import read
from checker.loading import load_tools
from checker.model import Audit
from checker.structure import parse

CLASSES = ("covered", "weak", "missing")
MERGED = {"nil": "covered", "declared": "covered"}


class Pair(NamedTuple):
    """What the label says of one indicator in one report, and what the audit says."""

    report: str
    indicator: str
    group: str
    applies: str
    wanted: str
    given: str
    reasons: tuple[str, str]

    @property
    def counts(self) -> bool:
        """Whether the label decides something: not where nobody can know."""
        return self.applies != "not_applicable" and (self.applies != "unknown" or self.wanted != "missing")


def pairs_of(path: Path, audit: Audit, labels: dict[str, dict[str, Any]]) -> Iterator[Pair]:
    """One pair for every labelled indicator."""
    results = {result.indicator.id: result for result in audit.results}
    for name, label in labels.items():
        result = results[name]
        wanted, given = (MERGED.get(s, s) for s in (label["status"], result.verdict.status))
        reasons = label.get("reason", ""), result.verdict.reason
        yield Pair(path.name, name, result.indicator.group, label["applies"], wanted, given, reasons)


def audited(paths: list[Path]) -> Iterator[Pair]:
    """The pairs of all label files."""
    tools = load_tools()
    for path in paths:
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        report = parse(read(str(path.parent / told["report"])))
        if (report.unit_type.value, str(report.year.value)) != (told["unit_type"], str(told["year"])):
            print(f"{path.name}: taken for {report.unit_type.value} {report.year.value}")
        yield from pairs_of(path, audit_report(report, tools), told["labels"])


def macro_f1(pairs: list[Pair]) -> float:
    """The mean F1 of the classes that occur on either side."""
    table = Counter((pair.wanted, pair.given) for pair in pairs)
    wanted, given = Counter(pair.wanted for pair in pairs), Counter(pair.given for pair in pairs)
    present = [c for c in CLASSES if wanted[c] or given[c]]
    return sum(2 * table[c, c] / (wanted[c] + given[c]) for c in present) / len(present)


def kappa(pairs: list[Pair]) -> float:
    """Cohen's kappa: agreement beyond chance."""
    wanted, given = Counter(pair.wanted for pair in pairs), Counter(pair.given for pair in pairs)
    agreed = sum(pair.wanted == pair.given for pair in pairs) / len(pairs)
    chance = sum(wanted[c] * given[c] for c in CLASSES) / len(pairs) ** 2
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def line(name: str, pairs: list[Pair]) -> str:
    """Decisions, accuracy, macro-F1 and kappa of some pairs, in columns."""
    right = sum(pair.wanted == pair.given for pair in pairs) / len(pairs)
    return f"{name:32}{len(pairs):5}{right:10.3f}{macro_f1(pairs):10.3f}{kappa(pairs):8.3f}"


def show(title: str, pairs: list[Pair], errors: bool, indicators: bool) -> None:
    """Print the measure as a whole, per report, per group and, if asked, per indicator."""
    counted = [pair for pair in pairs if pair.counts]
    print(f"{title}\n{'':35}of{'accuracy':>12}{'macro-F1':>10}{'kappa':>8}")
    for name in dict.fromkeys(pair.report for pair in counted):
        print(line(name.removesuffix(".yaml"), [pair for pair in counted if pair.report == name]))
    for group in dict.fromkeys(pair.group for pair in counted):
        print(line(f"group {group}", [pair for pair in counted if pair.group == group]))
    for name in dict.fromkeys(pair.indicator for pair in counted) if indicators else ():
        print(line(name, [pair for pair in counted if pair.indicator == name]))
    print(line("all", counted))
    gaps = [pair for pair in pairs if not pair.counts and pair.given == "missing"]
    weak = [pair for pair in counted if pair.wanted == pair.given == "weak"]
    print(
        f"false gaps {len(gaps)}, reasons of weak verdicts {sum(len(set(p.reasons)) == 1 for p in weak)}/{len(weak)}\n"
    )
    wrong = [pair for pair in counted if pair.wanted != pair.given]
    for pair in [*gaps, *wrong] if errors else ():
        print(f"  {pair.report}  {pair.indicator}  {pair.wanted} -> {pair.given} {pair.reasons[1]}")


def main() -> None:
    """Read the options and print the measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="list every wrong verdict; not for reports/validation")
    parser.add_argument("--indicators", action="store_true", help="a line for every indicator, too")
    parser.add_argument("--title", default="Labelled reports")
    parser.add_argument("labels", nargs="+", type=Path)
    options = parser.parse_args()
    show(options.title, list(audited(options.labels)), options.errors, options.indicators)


if __name__ == "__main__":
    main()
