"""The rules of a page, found from what an element is, and put in order."""

from collections.abc import Iterator
from typing import NamedTuple

from checker.documents.html.css.declarations import NOTHING, Declared, declarations
from checker.documents.html.css.family import Family
from checker.documents.html.css.selectors import Compound, Selector, Weight
from checker.documents.html.css.sheets import Sheets
from checker.documents.html.tree import Tree


class _Rule(NamedTuple):
    """What is said of the elements that a selector names, and how it stands to what others say."""

    layer: int
    weight: Weight
    order: int
    selector: Selector
    outer: frozenset[str]
    """Keys that elements around such an element have: most rules are ruled out by that."""
    body: Declared


class Rules:
    """What the style sheets of a page say of the elements of its tree; `exact`: whether the case of classes matters."""

    def __init__(self, tree: Tree, sheets: list[str], exact: bool) -> None:
        self._family = Family(tree, exact)
        self._exact = exact
        self._rules: dict[str, list[_Rule]] = {}
        self._order = 0
        self._outer: set[str] = set()
        """All keys that rules ask for in the elements around one."""
        self._inside: dict[int, frozenset[str]] = {-1: frozenset()}
        """For elements with others in them, which of those keys they and the elements around them have."""
        self._merged: dict[tuple[int, ...], Declared] = {}
        reading = Sheets()
        for sheet in sheets:
            for rule in reading.rules(sheet):
                body = declarations(rule.body)
                if body is not NOTHING:
                    self._add(rule.selectors, body, rule.layer)

    def of(self, row: int) -> Declared:
        """What they say of an element: the same object for elements of which they say the same.

        Elements must be asked for in order, so that those around one are known before it.
        """
        if not self._rules:
            return NOTHING
        around = self._inside_of(self._family.parent(row))
        fitting = [
            rule
            for key in self._keys(row)
            for rule in self._rules.get(key, ())
            if rule.outer <= around and rule.selector.fits(self._family, row)
        ]
        if not fitting:
            return NOTHING
        fitting.sort(key=_normal)
        order = tuple([rule.order for rule in fitting])
        if order not in self._merged:
            self._merged[order] = _cascaded(fitting)
        return self._merged[order]

    def _add(self, selectors: list[Selector], body: Declared, layer: int) -> None:
        for selector in selectors:
            self._order += 1
            outer = frozenset(self._key(compound) for compound in selector.outer) - {"*"}
            self._outer |= outer
            rule = _Rule(layer, selector.weight, self._order, selector, outer, body)
            self._rules.setdefault(self._key(selector.last), []).append(rule)

    def _key(self, compound: Compound) -> str:
        key = compound.key
        return key if self._exact or key[0] not in ".#" else key.lower()

    def _keys(self, row: int) -> Iterator[str]:
        element = self._family.element(row)
        yield "*"
        yield element.name
        yield from (f".{name}" for name in element.classes)
        if element.id:
            yield f"#{element.id}"
        yield from (f"[{name}" for name in element.attributes)

    def _inside_of(self, row: int) -> frozenset[str]:
        """The keys of an element and of those around it, as far as rules ask for them."""
        known = self._inside.get(row)
        if known is None:
            around = self._inside_of(self._family.parent(row))
            added = self._outer.intersection(self._keys(row)) - around
            known = self._inside[row] = around | added if added else around
        return known


def _cascaded(rules: list[_Rule]) -> Declared:
    """Of important declarations, those of an earlier layer go before those of a later one."""
    normal: dict[str, str] = {}
    important: dict[str, str] = {}
    for rule in rules:
        normal.update(rule.body.normal)
    for rule in sorted(rules, key=_important):
        important.update(rule.body.important)
    return Declared(normal, important)


def _normal(rule: _Rule) -> tuple[int, Weight, int]:
    return rule.layer, rule.weight, rule.order


def _important(rule: _Rule) -> tuple[int, Weight, int]:
    return -rule.layer, rule.weight, rule.order
