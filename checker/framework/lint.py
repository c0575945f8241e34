"""What is allowed in a framework but should be looked at: for `fazhi framework lint`."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from checker.framework.check import sound_sheets
from checker.framework.folder import Folder, Location, built_in, read_folder
from checker.framework.mistakes import Mistake
from checker.framework.nodes import Path as Steps
from checker.framework.nodes import Sheet
from checker.framework.patterns import atoms_of
from checker.framework.sheets import HEADS, Sheets, finds, indicators, mappings, strings

EVIDENCING, NEAR_MISSES = 24, 8
_BLANK = "__"


def lint(folder: Location | None = None) -> list[Mistake]:
    """Warnings about the framework of a folder, or the built-in one, in the order of files and lines.

    Raises BrokenFramework where the framework has mistakes: those must be mended first.
    """
    files = read_folder(folder or built_in())
    sheets = sound_sheets(files)
    checks = (_swallowed, _half_masked, _shared, _blanks, _sources, _bank)
    found = [warning for check in checks for warning in check(sheets)] + list(_strays(files, sheets))
    names = list(dict.fromkeys(warning.file for warning in found))
    return sorted(found, key=lambda warning: (names.index(warning.file), warning.place))


def _swallowed(sheets: Sheets) -> Iterator[Mistake]:
    for sheet, path, _ in indicators(sheets):
        for phrases in _lists(sheet, path):
            yield from _swallowed_in(sheet, list(strings(sheet, phrases)))


def _lists(sheet: Sheet, path: Steps) -> Iterator[Steps]:
    """The lists of an indicator in which one phrase can make another useless.

    Not `except`: there a longer phrase covers more text.
    """
    yield (*path, "acts")
    yield (*path, "nil")
    for find in finds(sheet, path):
        yield from ((*find, key) for key in ("terms", "mentions", "unless"))
        for together, row in mappings(sheet, (*find, "together")):
            yield from ((*together, "all", i) for i in range(len(row["all"])))


def _swallowed_in(sheet: Sheet, phrases: list[tuple[Steps, str]]) -> Iterator[Mistake]:
    known: dict[tuple[str, ...], str] = {}
    for place, text in phrases:
        if atoms_of(text) in known:
            yield sheet.mistake(place, f'"{text}" stands twice')
        known.setdefault(atoms_of(text), text)
    plain = {atoms[0]: text for atoms, text in known.items() if len(atoms) == 1}
    for place, text in phrases:
        if short := next((plain[part] for atom in atoms_of(text) for part in _parts(atom, text, plain)), ""):
            yield sheet.mistake(place, f'"{text}" is useless beside "{short}", which finds all that it finds')


def _parts(atom: str, text: str, plain: dict[str, str]) -> Iterator[str]:
    """The stretches of an atom that are phrases themselves, the whole phrase aside."""
    for start in range(len(atom)):
        for end in range(start + 1, len(atom) + 1):
            part = atom[start:end]
            if part in plain and (part,) != atoms_of(text):
                yield part


def _half_masked(sheets: Sheets) -> Iterator[Mistake]:
    for sheet, path, _ in indicators(sheets):
        for find in finds(sheet, path):
            masks = [(atoms_of(text)[0], text) for _, text in strings(sheet, (*find, "except")) if "…" not in text]
            for place, text in strings(sheet, (*find, "terms")):
                for mask, written in masks:
                    if any(mask in atom and mask != atom for atom in atoms_of(text)):
                        yield sheet.mistake(place, f'"except" takes "{written}" out of "{text}": does it still match?')


def _shared(sheets: Sheets) -> Iterator[Mistake]:
    first: dict[tuple[str, ...], tuple[str, Mistake]] = {}
    for sheet, path, row in indicators(sheets):
        for find in finds(sheet, path):
            for place, text in strings(sheet, (*find, "terms")):
                owner, there = first.setdefault(atoms_of(text), (row["id"], sheet.mistake(place, "")))
                if owner != row["id"]:
                    where = f"{there.file}:{there.place.line}"
                    yield sheet.mistake(place, f'"{text}" is a term of {row["id"]} and of {owner} ({where})')


def _blanks(sheets: Sheets) -> Iterator[Mistake]:
    for sheet, path, row in indicators(sheets):
        for language, text in row["advice"].items():
            if _BLANK not in text and "check" not in row:
                yield sheet.mistake((*path, "advice", language), f"the advice has no blank ({_BLANK}) for a figure")


def _sources(sheets: Sheets) -> Iterator[Mistake]:
    sheet = sheets.heads["sources"]
    for path, row in mappings(sheet, ("sources",)):
        if not row["verified"]:
            yield sheet.mistake(path, f'the source "{row["id"]}" is not verified')


def _bank(sheets: Sheets) -> Iterator[Mistake]:
    first, rows = _sentences(sheets)
    for sheet, path, row in indicators(sheets):
        if "check" in row:
            continue
        if row["id"] not in rows:
            yield sheet.mistake((*path, "id"), f"the example bank has no sentences of {row['id']}")
            continue
        for lack in _lacks(rows[row["id"]]):
            yield first[row["id"]].mistake((row["id"],), f"{row['id']} {lack}", key=True)


def _sentences(sheets: Sheets) -> tuple[dict[str, Sheet], dict[str, list[dict[str, Any]]]]:
    """For each indicator the first bank file that has sentences of it, and its sentences of all files."""
    first: dict[str, Sheet] = {}
    rows: dict[str, list[dict[str, Any]]] = {}
    for bank in sheets.bank:
        for name, sentences in bank.data.items():
            first.setdefault(name, bank)
            rows.setdefault(name, []).extend(sentences)
    return first, rows


def _lacks(rows: list[dict[str, Any]]) -> Iterator[str]:
    grades = Counter(row["grade"] for row in rows)
    evidencing = [row for row in rows if row["grade"] in ("strong", "definite", "nil")]
    if len(evidencing) < EVIDENCING:
        yield f"has {len(evidencing)} sentences that evidence it, {EVIDENCING} are wanted"
    if grades["none"] < NEAR_MISSES:
        yield f"has {grades['none']} near misses, {NEAR_MISSES} are wanted"
    for key, wanted in (("register", 4), ("unit", 7)):
        there = len({row[key] for row in rows})
        if there < wanted:
            yield f"has sentences of {there} kinds of {key}, {wanted} are wanted"


def _strays(files: Folder, sheets: Sheets) -> Iterator[Mistake]:
    head = sheets.heads["framework"]
    used = {f"{name}.yaml" for name in (*HEADS, *head.data["groups"])}
    for name, _ in files.files:
        if name not in used:
            yield head.mistake(("groups",), f"the file {name} is not used: no group names it", key=True)
