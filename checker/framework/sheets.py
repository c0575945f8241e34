"""The sheets of one framework, and ways to walk through them that bear wrong data.

Everything here skips what does not have the expected shape: the schema has complained of it already, and the other
checks must still run so that the author sees all mistakes at once.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from checker.framework.nodes import Path, Sheet

HEADS = ("framework", "sources", "units", "vocabulary")


class Sheets(NamedTuple):
    """All YAML files of a framework, parsed."""

    heads: dict[str, Sheet]
    """framework, sources, units and vocabulary; those that exist."""
    groups: tuple[Sheet, ...]
    """The group files in the order of framework.yaml."""
    bank: tuple[Sheet, ...]
    """The example bank."""


class Phrase(NamedTuple):
    """A string of a sheet that will be matched against reports."""

    path: Path
    text: str
    word: bool
    """True where it must stand without a gap."""


def at(node: Any, path: Path) -> Any:
    """The part of plain data at a path; None where there is no such part."""
    for step in path:
        if isinstance(node, dict) and isinstance(step, str):
            node = node.get(step)
        elif isinstance(node, list) and isinstance(step, int) and step < len(node):
            node = node[step]
        else:
            return None
    return node


def mappings(sheet: Sheet, path: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The mappings in the list at a path, each with its own path."""
    rows = at(sheet.data, path)
    for i, row in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(row, dict):
            yield (*path, i), row


def strings(sheet: Sheet, path: Path) -> Iterator[tuple[Path, str]]:
    """The strings in the list at a path, each with its own path."""
    rows = at(sheet.data, path)
    for i, row in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(row, str):
            yield (*path, i), row


def indicators(sheets: Sheets) -> Iterator[tuple[Sheet, Path, dict[str, Any]]]:
    """All indicators of all groups, in order."""
    for sheet in sheets.groups:
        for path, row in mappings(sheet, ("indicators",)):
            yield sheet, path, row


def finds(sheet: Sheet, indicator: Path) -> Iterator[Path]:
    """The paths of an indicator's `find` and of those of its elements."""
    owners = [indicator, *(path for path, _ in mappings(sheet, (*indicator, "elements")))]
    for owner in owners:
        if isinstance(at(sheet.data, (*owner, "find")), dict):
            yield (*owner, "find")


def find_phrases(sheet: Sheet, find: Path) -> Iterator[Phrase]:
    """All phrases of one `find`."""
    for key in ("terms", "mentions", "except", "unless"):
        yield from _phrases(sheet, (*find, key))
    for path, row in mappings(sheet, (*find, "together")):
        for i in range(len(row["all"]) if isinstance(row.get("all"), list) else 0):
            yield from _phrases(sheet, (*path, "all", i), word=True)


def indicator_phrases(sheet: Sheet, indicator: Path) -> Iterator[Phrase]:
    """All phrases of an indicator and its elements: of their finds, acts, figures and nil declarations."""
    for find in finds(sheet, indicator):
        yield from find_phrases(sheet, find)
    yield from _phrases(sheet, (*indicator, "nil"))
    for owner in (indicator, *(path for path, _ in mappings(sheet, (*indicator, "elements")))):
        yield from _phrases(sheet, (*owner, "acts"))
        for path, _ in mappings(sheet, (*owner, "figures")):
            yield from _phrases(sheet, (*path, "of"))
            yield from _phrases(sheet, (*path, "unit"), word=True)


def vocabulary_phrases(sheet: Sheet) -> Iterator[Phrase]:
    """All phrases of the shared word lists."""
    for key in sheet.data if isinstance(sheet.data, dict) else ():
        yield from _phrases(sheet, (key,), word=key == "units")


def condition_phrases(sheet: Sheet) -> Iterator[Phrase]:
    """All phrases of the conditions."""
    for path, _ in mappings(sheet, ("conditions",)):
        yield from _phrases(sheet, (*path, "names"), word=True)
        yield from _phrases(sheet, (*path, "denied_by", "phrases"))


def _phrases(sheet: Sheet, path: Path, *, word: bool = False) -> Iterator[Phrase]:
    for place, text in strings(sheet, path):
        yield Phrase(place, text, word)
