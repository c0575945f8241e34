"""A Framework as what `marshal` can hold, and back: records become tuples, by position.

Written out by hand: a generic way through the annotations would cost more than the audit that it serves.
"""

from collections.abc import Iterable
from typing import Any

from checker.framework.matching import Matching, Slot
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
from checker.framework.phrases import Index, Text, Vocabulary

Row = tuple[Any, ...]
_BETWEEN = "\n"  # stands in no folded atom


def to_plain(value: Any) -> Any:
    """The same data with every record as a plain tuple.

    Equal parts become one object, which marshal writes and reads only once.
    """
    return _plain(value, {})


def _plain(value: Any, known: dict[Any, Any]) -> Any:
    if isinstance(value, Index):
        # One long text is read back several times faster than thousands of short ones.
        ids, sizes, starts, longer = value
        return _joined(ids), sizes, _joined(starts), _joined(longer), tuple(longer.values())
    if isinstance(value, dict):
        return {_plain(key, known): _plain(part, known) for key, part in value.items()}
    if isinstance(value, tuple):
        value = tuple(_plain(part, known) for part in value)
    elif not isinstance(value, str):
        return value
    try:
        return known.setdefault(value, value)
    except TypeError:  # a tuple that holds a dict
        return value


def from_plain(row: Row) -> Framework:
    """The Framework that `to_plain` took apart. Raises TypeError, ValueError or AttributeError for another shape."""
    id_, version, title, groups, indicators, sources, unit_types, conditions, vocabulary, words, matching, index = row
    return Framework(
        id_,
        version,
        Text(*title),
        tuple([Group(name, Text(*text)) for name, text in groups]),
        tuple([_indicator(indicator) for indicator in indicators]),
        tuple([_source(source) for source in sources]),
        tuple([UnitType(name, Text(*text)) for name, text in unit_types]),
        tuple([_condition(condition) for condition in conditions]),
        Vocabulary(*vocabulary),
        words,
        _matching(matching),
        _index(*index),
    )


def _joined(atoms: Iterable[str]) -> str:
    return _BETWEEN.join(atoms)


def _index(atoms: str, sizes: bytes, starts: str, first: str, longer: Row) -> Index:
    return Index(
        dict(zip(atoms.split(_BETWEEN), range(len(sizes)), strict=True)),
        sizes,
        frozenset(starts.split(_BETWEEN)),
        dict(zip(first.split(_BETWEEN), longer, strict=True)),
    )


def _source(row: Row) -> Source:
    id_, key, title, number, in_force, verified, earlier = row
    return Source(id_, key, Text(*title), number, in_force, verified, earlier)


def _condition(row: Row) -> Condition:
    id_, code, title, question, holds_for, fails_for, names, shown, denied = row
    return Condition(
        id_, code, Text(*title), Text(*question), holds_for, fails_for, names, Shown(*shown), Denied(*denied)
    )


def _indicator(row: Row) -> Indicator:
    """The fields in the order of the record; those that hold records are replaced in place."""
    fields = list(row)
    for place, make in _MAKERS:
        fields[place] = make(fields[place])
    return Indicator(*fields)


def _element(row: Row) -> Element:
    id_, title, prose = row
    return Element(id_, Text(*title), prose)


def _matching(row: Row) -> Matching:
    slots, *tables = row
    return Matching(tuple([Slot(*slot) for slot in slots]), *tables)


_MAKERS = tuple(
    (Indicator._fields.index(name), make)
    for name, make in {
        "title": Text._make,
        "basis": lambda rows: tuple([Basis(*row) for row in rows]),
        "changes": lambda rows: tuple([Change(*row) for row in rows]),
        "elements": lambda rows: tuple([_element(row) for row in rows]),
        "combine": lambda row: row and Combine(*row),
        "section": Text._make,
        "advice": Text._make,
    }.items()
)
