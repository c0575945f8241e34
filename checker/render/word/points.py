"""From offsets in the text of a report to elements of the file that holds it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from checker.documents.builder import CELL
from checker.documents.docx.trail import Shown, Trail
from checker.documents.model import NOWHERE, Document, Origin
from checker.documents.plain import EDGE
from checker.render.word.xml import Element, local

_LABEL = 200
"""So many characters may stand in front of a paragraph that the file does not hold: its number, bars of a table."""
_RETRIES = 50
"""So many paragraphs are looked for farther away, so that a file that fits nowhere costs no more than time."""
_BLANK = frozenset(EDGE)


class Point(NamedTuple):
    """A character of the text in the file."""

    element: Element
    """w:t, or another one that stands for a character."""
    at: int
    """Place in the text of a w:t."""


class Points:
    """Where the characters of a document stand; blanks and what the file only computes stand nowhere."""

    def __init__(self, text: str, places: dict[int, Point], homes: dict[Origin, tuple[Point, Point]]) -> None:
        """`homes` has the first and the last character of every place in the file that has any."""
        self._text = text
        self._places = places
        self._known = sorted(places)
        self._homes = homes
        self._counted = sorted(o.paragraph for o in homes if o == Origin(paragraph=o.paragraph))

    def span(self, start: int, end: int) -> tuple[Point, Point, bool] | None:
        """The first and the last character of a span that stand in the file, and whether it is marked to the letter.

        None where no character of it stands in the file.
        """
        first, last = bisect_left(self._known, start), bisect_left(self._known, end) - 1
        if first > last:
            return None
        low, high = self._known[first], self._known[last]
        # In front there may be a computed number; bars between cells are the program's own.
        head = self._text[start:low].strip(EDGE)
        rest = [at for at in range(low, end) if at not in self._places and self._text[at] not in _BLANK]
        exact = len(head) <= _LABEL and all(self._text[at] == CELL.strip() for at in rest)
        return self._places[low], self._places[high], exact

    def __bool__(self) -> bool:
        """Whether anything of the text stands in the file."""
        return bool(self._known)

    def before(self, at: int) -> Point:
        """The last character before an offset that stands in the file, else the first one at all."""
        return self._places[self._known[max(bisect_left(self._known, at) - 1, 0)]]

    def home(self, origin: Origin) -> tuple[Point, Point] | None:
        """Both ends of the paragraph or cell that a place belongs to, or of the paragraph before; None without any."""
        body = origin._replace(part="", confidence=1.0)
        if found := self._homes.get(origin, self._homes.get(body)):
            return found
        below = bisect_right(self._counted, origin.paragraph) - 1
        return self._homes[Origin(paragraph=self._counted[below])] if below >= 0 and body != NOWHERE else None


def points_of(document: Document, trail: Trail, root: Element) -> Points:
    """The points of a Word file, whose body is `root`."""
    elements = [root, *islice(root.iter("*"), 1, None)]
    ours = _by_origin(document)
    places: dict[int, Point] = {}
    homes: dict[Origin, tuple[Point, Point]] = {}
    retries = _RETRIES
    for origin, paragraphs in _paragraphs(trail, elements).items():
        held, offsets = ours.get(origin, ("", []))
        at = 0
        for shown in paragraphs:
            wanted = list(_characters(shown, elements))
            if not wanted:
                continue
            homes[origin] = homes.get(origin, (wanted[0][1],))[0], wanted[-1][1]
            words = "".join(char for char, _ in wanted)
            found = held.find(words, at, at + len(words) + _LABEL)
            if found < 0 and retries:
                retries -= 1
                found = held.find(words, at)
            if found >= 0:
                places.update(zip(offsets[found : found + len(words)], (point for _, point in wanted), strict=True))
                at = found + len(words)
    return Points(document.text, places, homes)


def _by_origin(document: Document) -> dict[Origin, tuple[str, list[int]]]:
    """For every place in the file the characters of the text that come from it, without blanks, and their offsets."""
    gathered: dict[Origin, list[int]] = {}
    starts = [mark.start for mark in document.marks]
    for mark, end in zip(document.marks, [*starts[1:], len(document.text)], strict=False):
        kept = [at for at in range(mark.start, end) if document.text[at] not in _BLANK]
        gathered.setdefault(mark.origin, []).extend(kept)
    return {origin: ("".join(document.text[at] for at in offsets), offsets) for origin, offsets in gathered.items()}


def _paragraphs(trail: Trail, elements: list[Element]) -> dict[Origin, list[list[Shown]]]:
    """What is shown, by place and paragraph, in the order in which paragraphs begin.

    A text box stands inside the paragraph that it hangs on, but is read after it.
    """
    numbers = {element: number for number, element in enumerate(elements)}
    grouped: dict[Origin, dict[int, list[Shown]]] = {}
    for shown in trail.shown:
        paragraph = next((numbers[e] for e in elements[shown.element - 1].iterancestors() if local(e) == "p"), 0)
        grouped.setdefault(shown.origin, {}).setdefault(paragraph, []).append(shown)
    return {origin: [inside[number] for number in sorted(inside)] for origin, inside in grouped.items()}


def _characters(shown: list[Shown], elements: list[Element]) -> Iterator[tuple[str, Point]]:
    for one in shown:
        element = elements[one.element - 1]
        raw = element.text or ""
        # The reader leaves out white space at the edges where the file does not say to preserve it.
        lead = len(raw) - len(raw.lstrip(" \t\r\n")) if len(raw) > len(one.text) else 0
        for at, char in enumerate(one.text):
            if char not in _BLANK:
                yield char, Point(element, lead + at)
