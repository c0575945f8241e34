"""Cuts runs of a Word file in two, without a change in what is shown."""

from collections.abc import Sequence
from copy import deepcopy

from checker.render.word.xml import PRESERVE, Element, local

_HOLDS_RUNS = {
    "p",
    "hyperlink",
    "ins",
    "moveTo",
    "sdt",
    "sdtContent",
    "smartTag",
    "customXml",
    "fldSimple",
    "dir",
    "bdo",
}
"""Elements in which a comment may begin and end (ECMA-376 part 1, EG_PContent); sdt only leads to its content."""
_BLANK = " \t\r\n"


def host(element: Element) -> Element:
    """The run, or whatever else stands in its place, beside which a comment may begin or end.

    It is the parent of `element` for a character of an ordinary run, and something larger for one in a text box, a
    formula or a ruby text.
    """
    path = [element, *element.iterancestors()]
    top = max((at for at, one in enumerate(path) if local(one) == "p"), default=0)
    for one in reversed(path[:top]):
        if local(one) not in _HOLDS_RUNS:
            return one
    return element


def cut(element: Element, at: int) -> tuple[Element, bool]:
    """The run beside a place, cut there if need be, and whether the place is behind it."""
    unit = host(element)
    if unit is element or unit is not element.getparent():
        return unit, at > 0
    if local(element) == "t":
        if element.get(PRESERVE) != "preserve":
            at = _kept_edge(element.text, at)
        if 0 < at < len(element.text):
            element, at = _cut_text(element, at), 0
    if at:
        following = element.getnext()
        if following is None:
            return unit, True
        element = following
    before = element.getprevious()
    if before is None or local(before) == "rPr":
        return unit, False
    return _cut_run(unit, element), False


def _kept_edge(text: str, at: int) -> int:
    """Where to cut so that no half is white space only: at its edges Word shows none, and at a cut it would."""
    at = len(text[:at].rstrip(_BLANK))
    return at if text[at:].strip(_BLANK) else len(text)


def _cut_text(element: Element, at: int) -> Element:
    """Cut a w:t; gives the second half."""
    second = element.makeelement(element.tag, dict(element.attrib), nsmap=element.nsmap)
    element.text, second.text = element.text[:at], element.text[at:]
    if second.text[0] in _BLANK and second.get(PRESERVE) != "preserve":
        second.text = second.text.rstrip(_BLANK)
        second.set(PRESERVE, "preserve")
    add_behind(element, [second])
    return second


def _cut_run(run: Element, element: Element) -> Element:
    """Cut a run in front of one of its children; gives the second half, which looks the same."""
    second = run.makeelement(run.tag, dict(run.attrib), nsmap=run.nsmap)
    look = run[0] if local(run[0]) == "rPr" else None
    if look is not None:
        second.append(deepcopy(look))
        second[0].tail = None
    for moved in [element, *element.itersiblings()]:
        second.append(moved)
    add_behind(run, [second])
    return second


def add_behind(element: Element, new: Sequence[Element]) -> None:
    """Add siblings directly behind an element; white space that stands behind it comes behind them."""
    for one in reversed(new):
        tail, element.tail = element.tail, None
        element.addnext(one)
        one.tail = tail
