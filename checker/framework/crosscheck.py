"""What a schema cannot say: ids that are unique, references that lead somewhere, patterns that can match, examples."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from checker.framework.mistakes import Mistake
from checker.framework.nodes import Path, Sheet
from checker.framework.patterns import atoms_of, why_never, why_no_word
from checker.framework.sheets import (
    Phrase,
    Sheets,
    at,
    condition_phrases,
    finds,
    indicator_phrases,
    indicators,
    mappings,
    strings,
    vocabulary_phrases,
)

_WEAK_REASONS = 2


def cross_check(sheets: Sheets) -> list[Mistake]:
    """All mistakes that show only when parts are compared; bears sheets that the schema has found wrong."""
    checks = (_unique, _groups, _references, _never_matching, _masked, _combinations, _examples, _bank)
    return [mistake for check in checks for mistake in check(sheets)]


def _unique(sheets: Sheets) -> Iterator[Mistake]:
    rows = [(sheet, path, row) for sheet, path, row in indicators(sheets)]
    yield from _twice(rows, "id", "the indicator id")
    yield from _twice(rows, "code", "the code")
    for sheet, path, _ in rows:
        yield from _twice(_rows(sheet, (*path, "elements")), "id", "the element id")
    for name, key, field in (
        ("sources", "sources", "id"),
        ("sources", "sources", "key"),
        ("units", "unit_types", "id"),
        ("units", "conditions", "id"),
        ("units", "conditions", "code"),
    ):
        if name in sheets.heads:
            yield from _twice(_rows(sheets.heads[name], (key,)), field, f"the {field}")


def _rows(sheet: Sheet, path: Path) -> list[tuple[Sheet, Path, dict[str, Any]]]:
    return [(sheet, below, row) for below, row in mappings(sheet, path)]


def _twice(rows: Iterable[tuple[Sheet, Path, dict[str, Any]]], field: str, what: str) -> Iterator[Mistake]:
    first: dict[str, Mistake] = {}
    for sheet, path, row in rows:
        value = row.get(field)
        if not isinstance(value, str):
            continue
        here = sheet.mistake((*path, field), "")
        if value in first:
            there = f"{first[value].file}:{first[value].place.line}"
            yield here._replace(message=f'{what} "{value}" is already used in {there}')
        else:
            first[value] = here


def _groups(sheets: Sheets) -> Iterator[Mistake]:
    head = sheets.heads.get("framework")
    if head is None:
        return
    files = {sheet.file.replace("\\", "/").rsplit("/", 1)[-1]: sheet for sheet in sheets.groups}
    seen = set()
    for path, name in strings(head, ("groups",)):
        if name in seen:
            yield head.mistake(path, f'the group "{name}" stands twice')
        elif f"{name}.yaml" not in files:
            yield head.mistake(path, f'there is no file {name}.yaml for the group "{name}"')
        else:
            yield from _group_id(files[f"{name}.yaml"], name)
        seen.add(name)


def _group_id(sheet: Sheet, name: str) -> Iterator[Mistake]:
    found = at(sheet.data, ("group", "id"))
    if isinstance(found, str) and found != name:
        yield sheet.mistake(("group", "id"), f'the group\'s id is "{found}" but its file is {name}.yaml')


def _references(sheets: Sheets) -> Iterator[Mistake]:
    ids = [row["id"] for _, _, row in indicators(sheets) if isinstance(row.get("id"), str)]
    sources = _ids(sheets, "sources", "sources")
    conditions = _ids(sheets, "units", "conditions")
    for sheet, path, row in indicators(sheets):
        for below, _ in mappings(sheet, (*path, "basis")):
            yield from _dangling(sheet, (*below, "source"), sources, "source")
        for owner in (path, *(below for below, _ in mappings(sheet, (*path, "changes")))):
            for unit_type in at(sheet.data, (*owner, "applies")) or ():
                yield from _dangling(sheet, (*owner, "applies", unit_type, "when"), conditions, "condition")
        others = [other for other in ids if other != row.get("id")]
        yield from _dangling(sheet, (*path, "follows"), others, "other indicator")
        yield from _dangling(sheet, (*path, "nil_with"), others, "other indicator")
    if "units" in sheets.heads:
        yield from _evidence_of_conditions(sheets.heads["units"], ids)


def _evidence_of_conditions(units: Sheet, ids: list[str]) -> Iterator[Mistake]:
    for path, _ in mappings(units, ("conditions",)):
        for key in ("shown_by", "denied_by"):
            for below, _ in strings(units, (*path, key, "indicators")):
                yield from _dangling(units, below, ids, "indicator")


def _ids(sheets: Sheets, name: str, key: str) -> list[str]:
    if name not in sheets.heads:
        return []
    return [row["id"] for _, row in mappings(sheets.heads[name], (key,)) if isinstance(row.get("id"), str)]


def _dangling(sheet: Sheet, path: Path, known: list[str], what: str) -> Iterator[Mistake]:
    name = at(sheet.data, path)
    if isinstance(name, str) and name not in known:
        near = get_close_matches(name, known, n=1)
        hint = f' (did you mean "{near[0]}"?)' if near else ""
        yield sheet.mistake(path, f'there is no {what} "{name}"{hint}')


def _never_matching(sheets: Sheets) -> Iterator[Mistake]:
    for sheet, phrase in _all_phrases(sheets):
        if why := (why_no_word if phrase.word else why_never)(phrase.text):
            yield sheet.mistake(phrase.path, f'the pattern "{phrase.text}" {why}')


def _all_phrases(sheets: Sheets) -> Iterator[tuple[Sheet, Phrase]]:
    for sheet, path, _ in indicators(sheets):
        yield from ((sheet, phrase) for phrase in indicator_phrases(sheet, path))
    for name, phrases in (("vocabulary", vocabulary_phrases), ("units", condition_phrases)):
        if name in sheets.heads:
            yield from ((sheets.heads[name], phrase) for phrase in phrases(sheets.heads[name]))


def _masked(sheets: Sheets) -> Iterator[Mistake]:
    for sheet, path, _ in indicators(sheets):
        for find in finds(sheet, path):
            masks = {atoms_of(text) for _, text in strings(sheet, (*find, "except"))}
            for key in ("terms", "mentions"):
                for below, text in strings(sheet, (*find, key)):
                    if atoms_of(text) in masks:
                        yield sheet.mistake(below, f'"{text}" can never match: it stands under "except" too')


def _combinations(sheets: Sheets) -> Iterator[Mistake]:
    for sheet, path, row in indicators(sheets):
        judged = [find for find in finds(sheet, path) if find != (*path, "find")]
        for key in ("covered", "or_named"):
            wanted = at(sheet.data, (*path, "combine", key))
            if isinstance(wanted, int) and wanted > len(judged):
                counted = f"{len(judged)} elements are judged by themselves"
                yield sheet.mistake((*path, "combine", key), f"{wanted} can never be reached: {counted}")
        for years in ((*path, "years"), *(below for below, _ in mappings(sheet, (*path, "changes")))):
            first, last = at(sheet.data, (*years, "from")), at(sheet.data, (*years, "until"))
            if isinstance(first, int) and isinstance(last, int) and first > last:
                yield sheet.mistake((*years, "until"), f"these years never come: from {first} until {last}")
        if isinstance(row.get("find"), dict) and not judged and not _looks_for(row["find"]):
            yield sheet.mistake((*path, "find"), "nothing is looked for: give terms or together")


def _looks_for(find: dict[str, Any]) -> bool:
    return bool(find.get("terms") or find.get("together"))


def _examples(sheets: Sheets) -> Iterator[Mistake]:
    for sheet, path, row in indicators(sheets):
        weak = list(mappings(sheet, (*path, "examples", "weak")))
        reasons = {example.get("reason") for _, example in weak}
        if len(weak) >= _WEAK_REASONS and len(reasons) < _WEAK_REASONS:
            yield sheet.mistake((*path, "examples", "weak"), "the weak examples need two different reasons")
        if isinstance(row.get("examples"), dict) and bool(row.get("nil")) != ("nil" in row["examples"]):
            lacking = "an example under nil" if row.get("nil") else '"nil" patterns for its nil examples'
            yield sheet.mistake((*path, "examples"), f"the indicator needs {lacking}")


def _bank(sheets: Sheets) -> Iterator[Mistake]:
    known = {row.get("id"): (sheet, path) for sheet, path, row in indicators(sheets)}
    for bank in sheets.bank:
        for name in bank.data if isinstance(bank.data, dict) else ():
            if name not in known:
                near = get_close_matches(name, [str(key) for key in known], n=1)
                hint = f' (did you mean "{near[0]}"?)' if near else ""
                yield bank.mistake((name,), f'there is no indicator "{name}"{hint}', key=True)
            else:
                yield from _bank_elements(bank, name, *known[name])


def _bank_elements(bank: Sheet, name: str, sheet: Sheet, indicator: Path) -> Iterator[Mistake]:
    elements = [row["id"] for _, row in mappings(sheet, (*indicator, "elements")) if isinstance(row.get("id"), str)]
    for path, _ in mappings(bank, (name,)):
        yield from _dangling(bank, (*path, "element"), elements, f"element of {name}")
