"""Selectors of CSS: read from left to right, held against an element from right to left."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from checker.documents.html.css.declarations import unescaped
from checker.documents.html.css.family import Family
from checker.documents.html.css.simple import NEVER, PARTS, PLAIN, Invalid, Test, attribute_test, nth_test

Weight = tuple[int, int, int]
"""Specificity: ids, classes, tags."""


class Simple(NamedTuple):
    """One thing that an element must be."""

    key: str
    """What `keys_of` gives for every such element: p, .lead, #top, [title or *."""
    test: Test | None
    """None where the key says all."""
    weight: Weight


class Compound(NamedTuple):
    """What one element must be: p.lead:first-child."""

    key: str
    """The rarest of its keys."""
    tests: tuple[Test, ...]
    weight: Weight


class Selector(NamedTuple):
    """Compounds, each with the sign before it, as in `Family.related`."""

    parts: tuple[tuple[str, Compound], ...]

    @property
    def last(self) -> Compound:
        """What the element itself must be."""
        return self.parts[-1][1]

    @property
    def outer(self) -> list[Compound]:
        """What elements around it must be; those beside it have the same around them."""
        return [compound for (_, compound), (sign, _) in pairwise(self.parts) if sign in " >"]

    @property
    def weight(self) -> Weight:
        """Specificity of the whole."""
        return _sum([compound.weight for _, compound in self.parts])

    def fits(self, family: Family, row: int) -> bool:
        """Whether an element is what the selector names."""
        return self._fits(family, row, len(self.parts) - 1)

    def _fits(self, family: Family, row: int, at: int) -> bool:
        """The same for the parts up to `at`. What is found is kept: those around are asked again and again."""
        key = (id(self), at, row)
        known = family.fitting.get(key)
        if known is None:
            sign, compound = self.parts[at]
            known = all(test(family, row) for test in compound.tests) and (
                at == 0 or any(self._fits(family, other, at - 1) for other in family.related(row, sign))
            )
            if at < len(self.parts) - 1:
                family.fitting[key] = known
        return known


_IDENT = r"(?:[\w\u0080-\U0010ffff-]|\\(?:[0-9a-fA-F]{1,6}[ \t\n\f\r]?|[^\n]))++"
_TOKEN = re.compile(
    rf"""(?P<sign>\s*+[>+~,]\s*+|\s++)
    | (?P<tag>\*|{_IDENT}) | \.(?P<class>{_IDENT}) | \#(?P<id>{_IDENT})
    | \[\s*+(?P<name>{_IDENT})\s*+(?:(?P<how>[~|^$*]?=)\s*+
        (?:"(?P<quoted>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>{_IDENT}))\s*+(?P<fold>[iIsS]?)\s*+)?\]
    | (?P<colons>::?)(?P<pseudo>{_IDENT})(?P<opened>\()?""",
    re.VERBOSE,
)
_BALANCED = re.compile(r"""[(),]|"[^"]*+"?|'[^']*+'?|\\.""", re.DOTALL)
_END = re.compile(r":(?:hover|active|focus|is\(|where\(|not\()|\s*+(?:,|$)")
"""What may follow a part of an element."""
_DEEPEST = 8
"""Selectors in the brackets of selectors."""
_MOST_PARTS = 30
"""Compounds of a selector."""
_RANKS = "*[.#"
"""First characters of keys, from common to rare; a tag stands after the first."""


def parsed(text: str) -> list[Selector]:
    """The selectors of a list; none where a browser would drop the whole rule."""
    try:
        return list(_Reader(text, _DEEPEST).selectors())
    except Invalid:
        return []


def listed(selectors: str) -> list[str]:
    """The selectors of a list; a comma in brackets is none between selectors."""
    parts: list[str] = []
    done = depth = 0
    for found in _BALANCED.finditer(selectors):
        depth += (found[0] == "(") - (found[0] == ")")
        if found[0] == "," and not depth:
            parts.append(selectors[done : found.start()].strip())
            done = found.end()
    return [*parts, selectors[done:].strip()]


class _Reader:
    """One pass over a list of selectors."""

    def __init__(self, text: str, deep: int) -> None:
        if not deep:
            raise Invalid
        self._text = text.strip()
        self._deep = deep
        self._at = 0

    def selectors(self) -> Iterator[Selector]:
        """Yield each. Raises Invalid."""
        parts: list[tuple[str, Compound]] = []
        sign = " "
        while True:
            parts.append((sign, self._compound()))
            if self._at >= len(self._text):
                break
            found = _TOKEN.match(self._text, self._at)
            if not found or not found["sign"] or len(parts) >= _MOST_PARTS:
                raise Invalid
            self._at = found.end()
            sign = found["sign"].strip() or " "
            if sign == ",":
                yield Selector(tuple(parts))
                parts, sign = [], " "
        yield Selector(tuple(parts))

    def _compound(self) -> Compound:
        start = self._at
        simples: list[Simple] = []
        while found := _TOKEN.match(self._text, self._at):
            if found["sign"] or (found["tag"] and self._at > start):
                break
            self._at = found.end()
            simples.append(self._simple(found))
        if not simples:
            raise Invalid
        key = max((simple.key for simple in simples), key=_rank)
        tests = tuple(simple.test for simple in simples if simple.test)
        return Compound(key, tests, _sum([simple.weight for simple in simples]))

    def _simple(self, found: "re.Match[str]") -> Simple:
        if found["tag"]:
            tag = unescaped(found["tag"]).lower()
            if tag == "*":
                return Simple("*", None, (0, 0, 0))
            return Simple(tag, lambda family, row: family.element(row).name == tag, (0, 0, 1))
        if found["class"]:
            name = unescaped(found["class"])
            return Simple(f".{name}", lambda family, row: family.has_class(row, name), (0, 1, 0))
        if found["id"]:
            identity = unescaped(found["id"])
            return Simple(f"#{identity}", lambda family, row: family.has_id(row, identity), (1, 0, 0))
        if found["name"]:
            name = unescaped(found["name"]).lower()
            wanted = unescaped(found["quoted"] or found["single"] or found["bare"] or "")
            return Simple(f"[{name}", attribute_test(name, found["how"], wanted, found["fold"]), (0, 1, 0))
        return self._pseudo(found["colons"], found["pseudo"].lower(), bool(found["opened"]))

    def _pseudo(self, colons: str, name: str, opened: bool) -> Simple:
        inside = self._inside() if opened else ""
        if colons == "::" or name in PARTS:
            # Nothing is inside of a part of an element, and nothing beside it.
            if not _END.match(self._text, self._at):
                raise Invalid
            return Simple("*", _never, (0, 1, 0))
        if name in NEVER:
            return Simple("*", _never, (0, 1, 0))
        if name in PLAIN and not opened:
            return Simple("*", PLAIN[name], (0, 1, 0))
        if name.startswith("nth-") and opened:
            return Simple("*", nth_test(name, inside), (0, 1, 0))
        if name in ("is", "where", "not", "has", "matches", "-webkit-any") and opened:
            return self._several(name, inside)
        raise Invalid

    def _several(self, name: str, inside: str) -> Simple:
        """:is(), :where(), :not() and :has() of selectors."""
        told = [selector for part in listed(inside) for selector in self._one(part, name in ("not", "has"))]
        weight = (0, 0, 0) if name == "where" else max((each.weight for each in told), default=(0, 0, 0))
        if name == "has":
            return Simple(
                "*",
                lambda family, row: any(one.fits(family, other) for other in family.inside(row) for one in told),
                weight,
            )
        wanted = name != "not"
        return Simple("*", lambda family, row: any(one.fits(family, row) for one in told) == wanted, weight)

    def _one(self, text: str, strict: bool) -> list[Selector]:
        """One of them; in :is() and :where() the others count where one is none."""
        try:
            return list(_Reader(text, self._deep - 1).selectors())
        except Invalid:
            if strict:
                raise
            return []

    def _inside(self) -> str:
        """What stands up to the bracket that closes."""
        start, depth = self._at, 1
        for found in _BALANCED.finditer(self._text, start):
            depth += (found[0] == "(") - (found[0] == ")")
            if not depth:
                self._at = found.end()
                return self._text[start : found.start()]
        raise Invalid


def _never(family: Family, row: int) -> bool:
    return False


def _rank(key: str) -> float:
    return _RANKS.find(key[0]) if key[0] in _RANKS else 0.5


def _sum(weights: list[Weight]) -> Weight:
    ids, classes, tags = zip(*weights, strict=True)
    return sum(ids), sum(classes), sum(tags)
