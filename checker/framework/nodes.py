"""YAML text to plain data that remembers where everything stands.

Built from the parser's events and not from its node tree: composing that tree crashes the process on deep nesting.
Stricter than YAML: one document, no duplicate keys, no tags, and bounds on depth and on what aliases unfold to.
"""

from collections.abc import Iterator
from itertools import count
from typing import Any, NamedTuple

import yaml

from checker.framework.mistakes import Mistake, Place

Path = tuple[str | int, ...]
Event = Any
"""A parser event; its many kinds share no useful base class."""

_DEPTH = 30
_MOST = 300_000
_LONGEST_NUMBER = 40
_TEXT = "tag:yaml.org,2002:str"
_TIMESTAMP = "tag:yaml.org,2002:timestamp"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_RESOLVER: Any = yaml.resolver.Resolver()
_CONSTRUCTOR: Any = yaml.constructor.SafeConstructor()


class Sheet(NamedTuple):
    """One YAML file: its data, and the place of every part of it."""

    file: str
    lines: tuple[str, ...]
    data: Any
    """dict, list, str, int, float, bool or None; None too where the file cannot be parsed."""
    values: dict[Path, Place]
    """Path to the place of the value."""
    keys: dict[Path, Place]
    """Path to the place of the key that leads to the value."""

    def mistake(self, path: Path, message: str, *, key: bool = False) -> Mistake:
        """A mistake at the value (or the key) of a path, or at its nearest ancestor that has a place."""
        places = self.keys if key else self.values
        while path and path not in places:
            path, places = path[:-1], self.values
        return Mistake(self.file, places.get(path, Place(1, 1)), message, self.lines)


def read_sheet(file: str, raw: bytes) -> tuple[Sheet, list[Mistake]]:
    """The file's data and places, with all that is wrong with it as YAML.

    `file` is the name to show. Never raises for a wrong file.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return _empty(file, ()), [Mistake(file, Place(line, 1), "this line is not UTF-8", ())]
    sheet = _empty(file, tuple(text.splitlines()))
    builder = _Builder(sheet, yaml.parse(text, _LOADER))
    try:
        data = builder.document()
    except yaml.YAMLError as error:
        return _empty(file, sheet.lines), [*builder.mistakes, _syntax(sheet, error)]
    except _Beyond:
        return _empty(file, sheet.lines), builder.mistakes
    return sheet._replace(data=data), builder.mistakes


def _empty(file: str, lines: tuple[str, ...]) -> Sheet:
    return Sheet(file, lines, None, {}, {})


def _syntax(sheet: Sheet, error: yaml.YAMLError) -> Mistake:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    place = Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    return Mistake(sheet.file, place, f"not valid YAML: {what}", sheet.lines)


class _Beyond(Exception):
    """The file is so deep or unfolds to so much that reading on is of no use."""


class _Builder:
    """Makes plain data of a stream of events; fills the places of a sheet and collects mistakes."""

    def __init__(self, sheet: Sheet, events: Iterator[Event]) -> None:
        self.mistakes: list[Mistake] = []
        self._sheet = sheet
        self._events = events
        self._count = 0
        self._anchors: dict[str, tuple[Any, int]] = {}
        """Anchor to its value and the number of values in it."""

    def document(self) -> Any:
        """The data of the one document."""
        next(self._events)
        event = next(self._events)
        if isinstance(event, yaml.StreamEndEvent):
            self._wrong(event, "the file is empty")
            return None
        data = self._value(next(self._events), ())
        next(self._events)
        event = next(self._events)
        if not isinstance(event, yaml.StreamEndEvent):
            self._wrong(event, "a second document begins here; a file holds one")
        return data

    def _value(self, event: Event, path: Path) -> Any:
        self._sheet.values[path] = _place(event)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        self._charge(event, 1)
        if len(path) > _DEPTH:
            self._wrong(event, f"nested more than {_DEPTH} deep")
            raise _Beyond
        before = self._count
        if isinstance(event, yaml.MappingStartEvent):
            value: Any = dict(self._pairs(path))
        elif isinstance(event, yaml.SequenceStartEvent):
            value = list(self._items(path))
        else:
            value = self._scalar(event)
        if event.anchor:
            self._anchors[event.anchor] = (value, self._count - before + 1)
        return value

    def _alias(self, event: Event) -> Any:
        if event.anchor not in self._anchors:
            return self._wrong(event, f"nothing above is named &{event.anchor}")
        value, size = self._anchors[event.anchor]
        self._charge(event, size)
        return value

    def _charge(self, event: Event, size: int) -> None:
        """Count values: nested aliases can make billions of a few lines."""
        self._count += size
        if self._count > _MOST:
            self._wrong(event, f"the file unfolds to more than {_MOST} values")
            raise _Beyond

    def _items(self, path: Path) -> Iterator[Any]:
        for i in count():
            event = next(self._events)
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self._value(event, (*path, i))

    def _pairs(self, path: Path) -> Iterator[tuple[str, Any]]:
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._key(event, path)
            value_event = next(self._events)
            if key is None:
                self._value(value_event, self._aside(value_event, path))
                continue
            self._sheet.keys[(*path, key)] = _place(event)
            yield key, self._value(value_event, (*path, key))

    def _key(self, event: Event, path: Path) -> str | None:
        """The key; None where it is wrong, and then its value is to be skipped."""
        key = self._value(event, self._aside(event, path))
        if not isinstance(key, str):
            self._wrong(event, "a key must be a word; put quotes around it if it is one")
        elif first := self._sheet.keys.get((*path, key)):
            self._wrong(event, f'the key "{key}" stands twice: first in line {first.line}')
        else:
            return key
        return None

    def _aside(self, event: Event, path: Path) -> Path:
        """A path of its own for what has no key, so that its places stand in nobody's way."""
        return (*path, f"?{event.start_mark.index}")

    def _scalar(self, event: Event) -> Any:
        if event.tag:
            return self._wrong(event, f"a tag ({event.tag}) is not used here")
        tag = _RESOLVER.resolve(yaml.ScalarNode, event.value, (event.implicit[0], False))
        if not event.implicit[0] or tag in (_TEXT, _TIMESTAMP):
            return event.value
        if len(event.value) > _LONGEST_NUMBER or event.value.strip("+-.").lower() in ("nan", "inf"):
            return self._wrong(event, "this is no number that can be used")
        try:
            return _CONSTRUCTOR.construct_object(yaml.ScalarNode(tag, event.value, event.start_mark, event.end_mark))
        except (yaml.YAMLError, ValueError) as error:
            return self._wrong(event, getattr(error, "problem", None) or str(error))

    def _wrong(self, event: Event, message: str) -> None:
        self.mistakes.append(Mistake(self._sheet.file, _place(event), message, self._sheet.lines))


def _place(event: Event) -> Place:
    return Place(event.start_mark.line + 1, event.start_mark.column + 1)
