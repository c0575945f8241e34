"""Glyphs that stand for codes (GB/T 33190-2016, 11.4): only whether there are any."""

from checker.documents.ofd.elements import Attributes, Part
from checker.documents.ofd.values import number

_LIGATURE = 4
"""Codes that one glyph may stand for."""


class Transform(Part):
    """Hears a CGTransform; afterwards `start` and `stop` say for which codes, `drawn` whether glyphs stand for them."""

    def __init__(self) -> None:
        super().__init__()
        self.start = self.stop = 0
        self._empty = False
        self._glyphs = 0

    @property
    def drawn(self) -> bool:
        return not self._empty and self._glyphs * _LIGATURE >= self.stop - self.start

    def opened(self, name: str, attributes: Attributes) -> None:
        if name == "CGTransform":
            self.start = int(number(attributes.get("codeposition", "")))
            self.stop = self.start + int(number(attributes.get("codecount", ""), 1.0))
            # Otherwise the number of glyphs is not trusted: writers leave it out where it is not 1.
            self._empty = number(attributes.get("glyphcount", ""), 1.0) <= 0

    def closed(self, name: str, text: str) -> None:
        if name == "Glyphs":
            self._glyphs = len(text.replace(",", " ").split())


def positions(stretches: list[tuple[int, int]], count: int) -> set[int]:
    """The numbers below `count` in any of the stretches, in time that does not grow with how often they overlap."""
    found: set[int] = set()
    at = 0
    for start, end in sorted(stretches):
        found.update(range(max(start, at), min(end, count)))
        at = max(at, end)
    return found
