"""The elements of a tree as selectors see them: what each is, and how it stands to the others."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from checker.documents.html.tree import Tree


class Spot(NamedTuple):
    """Where an element stands among its neighbours; all numbers begin at 1."""

    first: int
    """Counted from the first."""
    last: int
    """Counted from the last."""
    first_of_type: int
    """The same among those of its name."""
    last_of_type: int
    before: int
    """Row of the element before it; -1 for the first."""


_TOP = (Spot(1, 1, 1, 1, -1), Spot(2, 1, 1, 1, -1))
"""Of html, and of body, which always stands after a head."""


_MOST_KNOWN = 50_000
"""Elements that are remembered."""


class Element(NamedTuple):
    """An element of the tree."""

    row: int
    name: str
    attributes: Mapping[str, str]
    classes: frozenset[str]
    id: str


class Family:
    """All elements of `tree`; `exact`: whether the case of classes and ids matters."""

    def __init__(self, tree: Tree, exact: bool) -> None:
        self._tree = tree
        self._exact = exact
        self._elements: dict[int, Element] = {}
        self._spots: dict[int, Spot] = {}
        self.fitting: dict[tuple[int, int, int], bool] = {}
        """What is known already of selectors and elements, for `Selector.fits`."""

    def element(self, row: int) -> Element:
        """The element of a row."""
        found = self._elements.get(row)
        if found is None:
            attributes = self._tree.attributes(row)
            classes, identity = attributes.get("class", ""), attributes.get("id", "")
            if not self._exact:
                classes, identity = classes.lower(), identity.lower()
            found = Element(row, self._tree.names[row], attributes, frozenset(classes.split()), identity)
            if len(self._elements) >= _MOST_KNOWN:
                self._elements.clear()
            self._elements[row] = found
        return found

    def has_class(self, row: int, name: str) -> bool:
        """Whether an element is of a class."""
        return (name if self._exact else name.lower()) in self.element(row).classes

    def has_id(self, row: int, name: str) -> bool:
        """Whether an element has that id."""
        return (name if self._exact else name.lower()) == self.element(row).id

    def parent(self, row: int) -> int:
        """The row of the element around one; -1 for the outermost."""
        return self._tree.parents[row]

    def related(self, row: int, sign: str) -> Iterator[int]:
        """The rows that stand to an element as a sign says: " " around it, > directly around it, + directly before it,
        ~ anywhere before it in the same element.
        """
        if sign in " >":
            row = self._tree.parents[row]
            while row >= 0:
                yield row
                row = self._tree.parents[row] if sign == " " else -1
        else:
            row = self.spot(row).before
            while row >= 0:
                yield row
                row = self.spot(row).before if sign == "~" else -1

    def inside(self, row: int) -> Iterable[int]:
        """The elements inside of an element."""
        return (inner for inner in range(row + 1, self._tree.ends[row]) if self._tree.names[inner])

    def is_empty(self, row: int) -> bool:
        """Whether an element has nothing in it, not even a blank."""
        return self._tree.ends[row] == row + 1

    def spot(self, row: int) -> Spot:
        """Where an element stands."""
        if row < len(_TOP):
            return _TOP[row]
        if row not in self._spots:
            self._place(self._tree.parents[row])
        return self._spots[row]

    def _place(self, parent: int) -> None:
        """Find the spots of all elements directly in `parent`."""
        names = self._tree.names
        rows = []
        row, end = parent + 1, self._tree.ends[parent]
        while row < end:
            rows += [row] if names[row] else []
            row = self._tree.ends[row]
        totals = Counter(names[row] for row in rows)
        seen: Counter[str] = Counter()
        before = -1
        for number, row in enumerate(rows, 1):
            name = names[row]
            seen[name] += 1
            self._spots[row] = Spot(number, len(rows) + 1 - number, seen[name], totals[name] + 1 - seen[name], before)
            before = row
