"""Quotes on the screen: made visible, shortened around the facts, the facts in bold. The JSON has them whole."""

from collections.abc import Sequence

from rich.text import Text

from checker.render.cells import cell_len, clip
from checker.render.visible import visible
from checker.structure.fold import fold

_OPEN, _CLOSE = "“", "”"
_STOPS = "。;;!?,,、::"


def quoted(quote: str, facts: Sequence[str], width: int) -> Text:
    """The quote in quotation marks, at most about `width` cells, with its facts in bold."""
    shown = visible(" ".join(quote.split()))
    marks = fact_places(shown, facts)
    start, end = _window(shown, marks, width - 4)
    text = Text(end="")
    text.append(_OPEN + ("…" if start else ""))
    at = start
    for low, high in marks:
        if at <= low and high <= end:
            text.append(shown[at:low])
            text.append(shown[low:high], "bold")
            at = high
    text.append(shown[at:end])
    text.append(("…" if end < len(shown) else "") + _CLOSE)
    return text


def excerpt(quote: str, facts: Sequence[str], width: int) -> str:
    """One line of the quote, without marks, in at most `width` cells."""
    shown = visible(" ".join(quote.split()))
    start, end = _window(shown, fact_places(shown, facts), width - 2)
    return clip(("…" if start else "") + shown[start:end] + ("…" if end < len(shown) else ""), width)


def fact_places(shown: str, facts: Sequence[str]) -> list[tuple[int, int]]:
    """Where the facts, which are folded, stand in a visible text, in order and without overlaps."""
    if not facts:
        return []
    folded, offsets = fold(shown)
    places: list[tuple[int, int]] = []
    for fact in facts:
        at = folded.find(fact)
        if at >= 0 and fact:
            places.append((offsets[at], offsets[at + len(fact) - 1] + 1))
    kept: list[tuple[int, int]] = []
    for low, high in sorted(places):
        if not kept or low >= kept[-1][1]:
            kept.append((low, high))
    return kept


def _window(shown: str, marks: list[tuple[int, int]], width: int) -> tuple[int, int]:
    """The stretch to show: from the clause before the first fact, as long as there is room."""
    if cell_len(shown) <= width:
        return 0, len(shown)
    start = 0
    if marks and cell_len(shown[: marks[0][1]]) > width * 2 // 3:
        start = _clause_start(shown, marks[0][0], width // 2)
    end, used = start, 0
    while end < len(shown) and used + cell_len(shown[end]) <= width:
        used += cell_len(shown[end])
        end += 1
    return start, end


def _clause_start(shown: str, place: int, width: int) -> int:
    """Where the clause of a place begins, or a place `width` cells before it where that is nearer."""
    start, used = place, 0
    while start > 0 and used + cell_len(shown[start - 1]) <= width:
        if shown[start - 1] in _STOPS and place - start > 4:
            break
        used += cell_len(shown[start - 1])
        start -= 1
    return start
