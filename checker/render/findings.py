"""An indicator that is missing or weak, told so that a reviewer can check it and a writer can mend it."""

from collections.abc import Sequence

from rich.text import Text as Styled

from checker.framework.model import Source
from checker.framework.resolve import bases_in
from checker.model import Audit, Result
from checker.render.basis import bases_of
from checker.render.cells import cell_len, clip
from checker.render.mending import advice, ask, reason
from checker.render.overview import COLOURS
from checker.render.page import Page, pad, styled
from checker.render.quotes import excerpt, quoted
from checker.render.visible import visible
from checker.render.where import short_where, where
from checker.render.words import has, pick
from checker.structure.places import Place, Places

INDENT = 2
_LINE, _CELL = 9, 17
"""Cells for the number of a line, and for the place on a page or in a table."""


class Findings:
    """Writes indicators of one audit onto a page."""

    def __init__(self, page: Page, audit: Audit) -> None:
        self._page = page
        self.places = Places(audit.report)
        self._sources: dict[str, Source] = {source.id: source for source in audit.framework.sources}
        self._year = audit.report.year.value
        labels = (
            "expected",
            "nearest",
            "basis",
            "advice",
            "reason",
            "elements",
            "evidence",
            "facts",
            "remark",
            "to-do",
        )
        self._label = max(cell_len(page.say(label)) for label in labels) + 2
        self._lang = page.screen.lang

    def head(self, result: Result) -> None:
        """Title, code, id; what the status hangs on where that is open."""
        indicator = result.indicator
        open_ = self._page.say("if-applies") if result.applicability == "unknown" else ""
        status = result.verdict.status
        self._page.line(
            ("■ ", COLOURS[status]),
            (pick(self._lang, indicator.title), "bold"),
            (f"  {indicator.code}  {indicator.id}", "dim"),
            f" {open_}" if open_ else "",
            hang=INDENT,
        )

    def missing(self, result: Result, full: bool) -> None:
        """Where it was expected, what comes nearest and why that does not count, basis, what to add."""
        self.head(result)
        self._field("expected", styled(pick(self._lang, result.indicator.section)))
        self._nearest(result, 2 if full else 1)
        if full:
            self._basis(result)
        self._field("advice", styled(pick(self._lang, result.indicator.advice)))

    def weak(self, result: Result, full: bool) -> None:
        """The reason in words, what it asks for, the passage and its place."""
        self.head(result)
        if why := reason(result.verdict, self._lang):
            self._field("reason", styled((why, COLOURS["weak"]), f" → {ask(result.verdict, self._lang)}"))
        self.elements(result)
        self.evidence(result, 2 if full else 1, lines=3 if full else 2)
        if full:
            self._basis(result)
        self._field("advice", styled(advice(result.indicator, result.verdict, self._lang)))

    def elements(self, result: Result) -> None:
        """Each part that is judged by itself."""
        titles = {element.id: element.title for element in result.indicator.elements}
        text = Styled(end="")
        for number, element in enumerate(result.verdict.elements):
            text.append_text(styled("   " if number else "", pick(self._lang, titles[element.id]), " "))
            text.append_text(styled((self._page.say(element.status), COLOURS[element.status])))
        if text.plain:
            self._field("elements", text)

    def evidence(self, result: Result, most: int, lines: int) -> None:
        """Quotes, best first, each with its place."""
        for number, hit in enumerate(result.verdict.evidence[:most]):
            place = self.places.place(hit.start, hit.end)
            text = quoted(place.quote, hit.facts, self._room() * lines)
            self._field("evidence" if number == 0 else "", text, self._where(place))
        for code in result.verdict.notes:
            if has(code):
                self._field("remark", styled(self._page.say(code)))

    def one_line(self, result: Result, names: int, why: str = "") -> None:
        """Title, line and the best of the best quote (or the reason given) on one line."""
        evidence, page = result.verdict.evidence, self._page
        column = _CELL if self.places.in_cells else _LINE
        room = page.screen.width - INDENT - names - 2 - column - 1
        at, tail = "", clip(visible(why), room)
        if evidence and not why:
            place = self.places.place(evidence[0].start, evidence[0].end)
            at = short_where(self._lang, place.line, place.origin)
            tail = excerpt(place.quote, evidence[0].facts, room)
        title = pad(short(pick(self._lang, result.indicator.title), names), names)
        mark = ("■ ", COLOURS[result.verdict.status])
        page.line(mark, title, "  ", (pad(at, column), "dim"), " ", (tail, "dim"))

    def _nearest(self, result: Result, lines: int) -> None:
        near = result.nearest
        if near is None:
            self._field("nearest", styled(self._page.say("nothing-near")))
            return
        place = self.places.place(near.start, near.end)
        why = self._page.say("not-counted", why=self._page.say(f"near.{near.why}")) if has(f"near.{near.why}") else ""
        self._field("nearest", quoted(place.quote, (), self._room() * lines), f"{self._where(place)} · {why}")

    def _basis(self, result: Result) -> None:
        bases = bases_in(result.indicator, self._sources, self._year)
        self._field("basis", styled((bases_of(bases, self._sources, self._lang, self._year), "dim")))

    def _where(self, place: Place) -> str:
        line = where(self._lang, place.line, place.origin)
        section = clip(visible(" > ".join(place.section)), max(20, self._room() // 2))
        return f"{line} · {section}" if section else line

    def _field(self, label: str, text: Styled, tail: str = "") -> None:
        self._page.field(self._page.say(label) if label else "", text, INDENT, self._label, tail)

    def _room(self) -> int:
        return self._page.screen.width - INDENT - self._label


def short(title: str, width: int) -> str:
    """The title, without what stands in brackets where it is too long."""
    return title if cell_len(title) <= width else title.split("(")[0].rstrip()


def widest(titles: Sequence[str], most: int) -> int:
    """The width of a column that holds all titles, up to a limit."""
    return min(most, max((cell_len(visible(title)) for title in titles), default=0))
