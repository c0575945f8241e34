"""Checked sheets to a Framework: records instead of YAML, and every pattern as ids of folded atoms.

Imported on a cache miss only.
"""

import marshal
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from checker.framework.model import (
    Basis,
    Change,
    Combine,
    Condition,
    Denied,
    Element,
    Framework,
    Group,
    Indicator,
    Shown,
    Source,
    UnitType,
)
from checker.framework.patterns import atoms_of
from checker.framework.phrases import Atoms, Index, Patterns, Text, Vocabulary, Words
from checker.framework.plain import to_plain
from checker.framework.prose import Example, Figure, Find, Prose, Together
from checker.framework.sheets import Sheets
from checker.framework.turning import CompiledFigure, CompiledFind, CompiledTogether, Part, turn_round
from checker.structure.fold import fold_pattern

_STATUS = {"covered": "covered", "weak": "weak", "missing": "missing", "nil": "declared"}
Row = dict[str, Any]


def compile_framework(sheets: Sheets) -> Framework:
    """The framework of sheets in which `check.examine` found no mistake."""
    head, atoms = sheets.heads["framework"].data, _AtomTable()
    units = sheets.heads["units"].data
    vocabulary = _vocabulary(sheets.heads["vocabulary"].data)
    rows = [(row, sheet.data["group"]["id"]) for sheet in sheets.groups for row in sheet.data["indicators"]]
    indicators = tuple(_indicator(row, group) for row, group in rows)
    conditions = tuple(_condition(row) for row in units["conditions"])
    parts = [part for row, _ in rows for part in _parts(row, atoms)]
    return Framework(
        head["id"],
        head["version"],
        _text(head["title"]),
        tuple(Group(sheet.data["group"]["id"], _text(sheet.data["group"]["title"])) for sheet in sheets.groups),
        indicators,
        tuple(_source(row) for row in sheets.heads["sources"].data["sources"]),
        tuple(UnitType(row["id"], _text(row["title"])) for row in units["unit_types"]),
        conditions,
        vocabulary,
        _words(vocabulary, atoms),
        turn_round(parts),
        atoms.index(),
    )


class _AtomTable:
    """Gives every folded atom one id."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}

    def pattern(self, text: str) -> Atoms:
        return tuple(self._ids.setdefault(atom, len(self._ids)) for atom in atoms_of(text))

    def patterns(self, texts: Iterable[str]) -> Patterns:
        return tuple(self.pattern(text) for text in texts)

    def words(self, texts: Iterable[str]) -> Atoms:
        """Ids of words without gaps."""
        return tuple(self.pattern(text)[0] for text in texts)

    def index(self) -> Index:
        longer: dict[str, set[int]] = {}
        for atom in self._ids:
            if len(atom) > 4:
                longer.setdefault(atom[:4], set()).add(len(atom))
        return Index(
            self._ids,
            bytes(map(len, self._ids)),
            frozenset(atom[:2] for atom in self._ids if len(atom) > 1),
            {start: bytes(sorted(sizes)) for start, sizes in longer.items()},
        )


def _words(vocabulary: Vocabulary, atoms: _AtomTable) -> Words:
    words: dict[int, list[tuple[str, Atoms]]] = {}
    for name in Vocabulary._fields:
        if name != "units":
            for pattern in atoms.patterns(getattr(vocabulary, name)):
                words.setdefault(pattern[0], []).append((name, pattern))
    return {atom: tuple(rows) for atom, rows in words.items()}


def _text(row: Row) -> Text:
    return Text(row["zh"], row["en"])


def _source(row: Row) -> Source:
    title, earlier = _text(row["title"]), row.get("earlier", False)
    return Source(row["id"], row["key"], title, row["number"], row["in_force"], row["verified"], earlier)


def _vocabulary(data: Row) -> Vocabulary:
    return Vocabulary(*(_longest_first(data[name]) for name in Vocabulary._fields))


def _longest_first(texts: Iterable[str]) -> tuple[str, ...]:
    """Gaps are kept: a vocabulary word is a pattern too."""
    folded = dict.fromkeys("…".join(atoms_of(text)) for text in texts)
    return tuple(sorted(folded, key=lambda text: -len(text)))


def _condition(row: Row) -> Condition:
    shown, denied = row.get("shown_by", {}), row.get("denied_by", {})
    return Condition(
        row["id"],
        row["code"],
        _text(row["title"]),
        _text(row["question"]),
        tuple(row.get("holds_for", ())),
        tuple(row.get("fails_for", ())),
        tuple(fold_pattern(name) for name in row.get("names", ())),
        Shown(tuple(shown.get("indicators", ())), shown.get("grade", "mention")),
        Denied(tuple(denied.get("indicators", ())), tuple(map(atoms_of, denied.get("phrases", ())))),
    )


def _indicator(row: Row, group: str) -> Indicator:
    years, changes = row.get("years", {}), row.get("changes", ())
    return Indicator(
        id=row["id"],
        code=row["code"],
        group=group,
        title=_text(row["title"]),
        weight=row["weight"],
        basis=tuple(Basis(b["source"], b["article"], b["verified"]) for b in row["basis"]),
        applies=_applies(row["applies"]),
        since=years.get("from", 0),
        until=years.get("until", 0),
        changes=tuple(Change(c.get("from", 0), c.get("until", 0), _applies(c["applies"])) for c in changes),
        follows=row.get("follows", ""),
        nil_with=row.get("nil_with", ""),
        elements=tuple(_element(e) for e in row.get("elements", ())),
        combine=_combine(row.get("combine", "any")),
        check=row.get("check", ""),
        section=_text(row["section"]),
        advice=_text(row["advice"]),
        sought=tuple(fold_pattern(word) for word in (row["title"]["zh"], *row.get("find", {}).get("terms", ())[:6])),
        prose=_prose(row),
    )


def _prose(row: Row) -> bytes:
    """All phrases of an indicator or of an element as its author wrote them, packed."""
    acts, nil = tuple(row.get("acts", ())), tuple(row.get("nil", ()))
    prose = Prose(_find(row.get("find", {})), acts, _figures(row), nil, _examples(row.get("examples", ())))
    return zlib.compress(marshal.dumps(to_plain(prose)))


def _parts(row: Row, atoms: _AtomTable) -> Iterator[Part]:
    """What is looked for: the indicator, then its elements that are judged by themselves."""
    if "check" in row:
        return
    yield _part(row, row, "", atoms)
    for element in row.get("elements", ()):
        if "find" in element:
            yield _part(row, element, element["id"], atoms)


def _part(indicator: Row, row: Row, element: str, atoms: _AtomTable) -> Part:
    return Part(
        indicator["id"],
        element,
        _compiled_find(_find(row["find"]), atoms),
        atoms.patterns(row.get("acts", ())),
        tuple(CompiledFigure(atoms.patterns(figure.of), figure.unit) for figure in _figures(row)),
        atoms.patterns(row.get("nil", ())),
        indicator.get("acts_of") == "anyone",
        indicator.get("due", "nil" not in indicator),
    )


def _applies(row: Row) -> dict[str, str]:
    return {unit: value if isinstance(value, str) else f"when:{value['when']}" for unit, value in row.items()}


def _combine(value: Row | str) -> Combine | None:
    return None if isinstance(value, str) else Combine(value["covered"], value.get("or_named", 0))


def _element(row: Row) -> Element:
    return Element(row["id"], _text(row["title"]), _prose(row) if "find" in row else b"")


def _figures(row: Row) -> tuple[Figure, ...]:
    return tuple(Figure(tuple(f["of"]), _longest_first(f["unit"])) for f in row.get("figures", ()))


def _find(row: Row) -> Find:
    together = tuple(Together(tuple(tuple(words) for words in t["all"]), t["within"]) for t in row.get("together", ()))
    terms, mentions, exceptions, vetoes = (tuple(row.get(key, ())) for key in ("terms", "mentions", "except", "unless"))
    return Find(terms, together, mentions, exceptions, vetoes)


def _compiled_find(find: Find, atoms: _AtomTable) -> CompiledFind:
    return CompiledFind(
        atoms.patterns(find.terms),
        tuple(CompiledTogether(tuple(atoms.words(words) for words in t.lists), t.within) for t in find.together),
        atoms.patterns(find.mentions),
        atoms.patterns(find.exceptions),
        atoms.patterns(find.vetoes),
    )


def _examples(rows: Row | Sequence[Row]) -> tuple[Example, ...]:
    if isinstance(rows, dict):
        return tuple(_example(row, status) for key, status in _STATUS.items() for row in rows.get(key, ()))
    return tuple(_example(row, row["status"]) for row in rows)


def _example(row: Row, status: str) -> Example:
    because = _text(row["because"]) if "because" in row else None
    return Example(status, row.get("role", ""), row.get("reason", ""), row["text"], because)
