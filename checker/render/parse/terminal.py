"""A parsed report for people: whose it is, its outline, what was cut from it, what could not be read."""

from collections import Counter
from collections.abc import Sequence

from checker.documents.model import Skipped
from checker.render.cells import cell_len, clip
from checker.render.page import Page, pad, styled
from checker.render.screen import Screen
from checker.render.visible import visible
from checker.render.where import short_where, where
from checker.render.words import has
from checker.structure.model import Finding, Metadata, Report
from checker.structure.places import Places

_FACTS = ("title", "unit", "unit_type", "year")
_PLACE = 17
"""Cells for a place."""


def render(report: Report, screen: Screen) -> str:
    """The parsed report as lines for a screen."""
    page, places = Page(screen), Places(report)
    document = report.document
    page.line((page.say("parse.title"), "dim"))
    name = (document.encoding or document.format).upper()
    page.line(page.say("file", path=document.path, encoding=name, characters=f"{len(document.text):,}"))
    page.blank()
    width = max(cell_len(_label(page, name)) for name in _FACTS) + 2
    for name in _FACTS:
        _fact(page, name, getattr(report, name), width, places)
    _outline(page, report, places)
    _furniture(page, report, places)
    _metadata(page, report.metadata, places)
    _skipped(page, document.skipped)
    _remarks(page, report)
    page.blank()
    page.line((page.say("parse.hint"), "dim"))
    return page.render()


def _label(page: Page, name: str) -> str:
    return page.say("parse.titled" if name == "title" else f"parse.{name}")


def _fact(page: Page, name: str, finding: Finding, width: int, places: Places) -> None:
    value = finding.value or page.say("parse.lost")
    if has(f"type.{value}"):
        value = page.say(f"type.{value}")
    # Audit has no option for a title.
    told = has(f"found.{finding.why}") and (bool(finding.value) or name != "title")
    tail = page.say(f"found.{finding.why}") if told else ""
    if finding.span:
        place = places.place(*finding.span)
        tail += f" · {where(page.screen.lang, place.line, place.origin)}" if tail else ""
    page.field(_label(page, name), styled((value, "bold" if finding.value else "red")), 0, width, tail)


def _outline(page: Page, report: Report, places: Places) -> None:
    counts = Counter(sentence.section for sentence in report.sentences)
    page.rule(page.say("parse.outline"), len(report.sections))
    for number, section in enumerate(report.sections):
        title = section.title or page.say("parse.untitled")
        place = places.place(section.start, section.start)
        told = [page.say(f"role.{section.role}"), page.say("parse.sentences", count=counts[number])]
        tail = " · ".join((*told, short_where(page.screen.lang, place.line, place.origin)))
        indent = 2 * max(section.level - 1, 0)
        room = page.screen.width - indent - cell_len(tail) - 2
        shown = clip(visible(title), max(12, room))
        page.line(shown, " " * max(2, room - cell_len(shown) + 2), (tail, "dim"), indent=indent)


def _furniture(page: Page, report: Report, places: Places) -> None:
    page.rule(page.say("parse.furniture"), len(report.furniture))
    for piece in report.furniture:
        place = places.place(*piece.span)
        _row(page, f"cut.{piece.why}", short_where(page.screen.lang, place.line, place.origin), place.quote)


def _skipped(page: Page, skipped: Sequence[Skipped]) -> None:
    page.rule(page.say("parse.skipped"), len(skipped))
    if not skipped:
        page.line((page.say("parse.nothing"), "dim"))
    for skip in skipped:
        _row(page, f"skip.{skip.why}", short_where(page.screen.lang, 0, skip.origin), skip.text)


def _row(page: Page, key: str, place: str, text: str) -> None:
    """A reason, a place, and as much of the text as one line holds."""
    word = page.say(key) if has(key) else key.partition(".")[2]
    room = page.screen.width - 14 - _PLACE - 2
    shown = clip(visible(" ".join(text.split())), max(8, room))
    page.line((pad(word, 14), "yellow"), " ", (pad(place, _PLACE), "dim"), " ", shown)


def _metadata(page: Page, metadata: Sequence[Metadata], places: Places) -> None:
    page.rule(page.say("parse.metadata"), len(metadata))
    for fact in metadata:
        tail = page.say("parse.stated")
        if fact.span:
            place = places.place(*fact.span)
            tail = where(page.screen.lang, place.line, place.origin)
        page.line((pad(fact.label, 14), "cyan"), " ", fact.value, (f"  {tail}", "dim"), hang=15)


def _remarks(page: Page, report: Report) -> None:
    remarks = report.document.remarks
    if remarks:
        page.rule(page.say("section.notes"), len(remarks))
    for remark in remarks:
        page.line(("! ", "yellow"), remark.en if page.screen.lang == "en" else remark.zh, hang=2)
