"""Puts comments at their words: in the Word file itself, or in a new one made of the report's text."""

from collections.abc import Sequence
from typing import NamedTuple

from checker.documents.docx.parts import Parts
from checker.documents.docx.trail import trail
from checker.documents.limits import DEFAULT, Limits
from checker.documents.package import Package
from checker.documents.source import Source
from checker.model import Audit
from checker.render.word.comments import Comment
from checker.render.word.fresh import Fresh
from checker.render.word.marks import Mark, Marker
from checker.render.word.notes import reference
from checker.render.word.package import Target
from checker.render.word.points import Point, Points, points_of
from checker.render.word.xml import BrokenXml, Element, parsed
from checker.structure.places import Places

_ANY = 1 << 40
_AS_BEFORE = Limits(expanded=_ANY, characters=_ANY, depth=_ANY)
"""The same bytes were read under the limits of the user."""


class Sheet(NamedTuple):
    """A file that comments are put into."""

    target: Target
    root: Element
    """Of its body."""
    points: Points
    parts: Parts


class Placed(NamedTuple):
    """Comments with their places."""

    marks: list[Mark]
    near: set[int]
    """Which of the comments, by place in the list, do not stand at the very words that they are about."""


def sheet_of(audit: Audit, data: bytes) -> Sheet | None:
    """The Word file `data` that was audited; None where nothing of the text is found in it again."""
    source = Source(audit.report.document.path, data, _AS_BEFORE)
    body = trail(source)
    try:
        root = parsed(body.data)
        target = Target(data, Package(source._replace(limits=DEFAULT)), body.part, root)
    except BrokenXml:
        return None
    points = points_of(audit.report.document, body, root)
    return Sheet(target, root, points, Parts(source)) if points else None


def fresh_sheet(audit: Audit) -> Sheet:
    """A new file with the text of the report."""
    fresh = Fresh(audit)
    source = Source(audit.report.document.path, fresh.paper.packed(), DEFAULT)
    parts = Parts(source)
    target = Target(source.data, Package(source), parts.main, fresh.paper.root)
    return Sheet(target, fresh.paper.root, fresh.points, parts)


def placed(sheet: Sheet, audit: Audit, comments: Sequence[Comment]) -> Placed:
    """Put the marks of all comments into the body; the first one has the first number that is free."""
    marker, places = Marker(sheet.root), Places(audit.report)
    first = sheet.target.first_number()
    marks, near = [], set()
    for place, comment in enumerate(comments):
        mark, exact = _mark(sheet, places, first + place, comment)
        marks.append(mark)
        # A comment on something missing stands at a place and is about no words.
        if comment.start < comment.end and not (exact and marker.exact(mark)):
            near.add(place)
    marker.place(marks)
    return Placed(marks, near)


def _mark(sheet: Sheet, places: Places, number: int, comment: Comment) -> tuple[Mark, bool]:
    """Where a comment stands, and whether it is at its very words."""
    points = sheet.points
    behind = points.before(comment.start)
    if comment.start == comment.end:
        return Mark(number, behind, behind, after=True), True
    if span := points.span(comment.start, comment.end):
        return Mark(number, span[0], span[1]), span[2]
    place = places.place(comment.start, comment.end)
    home = points.home(place.origin)
    if home is None:
        return Mark(number, behind, behind, after=True), False
    if place.origin.part in ("footnote", "endnote"):
        note = reference(sheet.parts, place.origin.part, home[0].element, place.quote)
        home = (Point(note, 0), Point(note, 0)) if note is not None else home
    return Mark(number, *home), False
