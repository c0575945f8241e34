"""One indicator explained: its basis, to whom it applies, what is looked for, what to write, examples."""

from collections.abc import Iterable

from checker.framework.model import Element, Framework, Indicator
from checker.framework.prose import Find
from checker.render.basis import bases_of
from checker.render.cells import cell_len
from checker.render.findings import INDENT
from checker.render.overview import COLOURS
from checker.render.page import Page, styled
from checker.render.screen import Screen
from checker.render.words import pick

_LABELS = (
    "basis",
    "expected",
    "advice",
    "explain.applies",
    "explain.years",
    "explain.terms",
    "explain.together",
    "explain.mentions",
    "explain.except",
    "explain.unless",
    "explain.acts",
    "explain.nil",
    "explain.figures",
    "elements",
    "explain.group",
)


def explain(framework: Framework, indicator: Indicator, screen: Screen) -> str:
    """The explanation for a screen."""
    return _Explanation(framework, indicator, screen).render()


class _Explanation:
    def __init__(self, framework: Framework, indicator: Indicator, screen: Screen) -> None:
        self._framework, self._indicator = framework, indicator
        self._page, self._lang = Page(screen), screen.lang
        self._width = max(cell_len(self._page.say(label)) for label in _LABELS) + 2

    def render(self) -> str:
        indicator, page = self._indicator, self._page
        page.line(
            (pick(self._lang, indicator.title), "bold"), (f"  {indicator.code}  {indicator.id}", "dim"), hang=INDENT
        )
        other = indicator.title.zh if self._lang == "en" else indicator.title.en
        page.line((other, "dim"))
        page.blank()
        self._about()
        self._elements()
        self._looked_for()
        self._field("expected", pick(self._lang, indicator.section))
        self._field("advice", pick(self._lang, indicator.advice))
        self._examples()
        return page.render()

    def _about(self) -> None:
        framework, indicator, page = self._framework, self._indicator, self._page
        group = next(g for g in framework.groups if g.id == indicator.group)
        self._field("explain.group", f"{pick(self._lang, group.title)} · {page.say(indicator.weight)}")
        self._field("basis", bases_of(indicator.basis, {s.id: s for s in framework.sources}, self._lang))
        self._field("explain.applies", self._applies(indicator.applies.items()))
        years = [page.say("explain.from", year=indicator.since)] if indicator.since else []
        years += [page.say("explain.until", year=indicator.until)] if indicator.until else []
        for change in indicator.changes:
            since = page.say("explain.from", year=change.since) if change.since else ""
            until = page.say("explain.until", year=change.until) if change.until else ""
            years.append(f"{since}{until}: {self._applies(change.applies.items())}")
        self._field("explain.years", "; ".join(years))
        if indicator.follows:
            followed = next(i for i in framework.indicators if i.id == indicator.follows)
            self._field("", page.say("explain.follows", title=pick(self._lang, followed.title)))

    def _applies(self, rows: Iterable[tuple[str, str]]) -> str:
        """Unit types put together by what applies to them."""
        kinds = {u.id: pick(self._lang, u.title) for u in self._framework.unit_types}
        conditions = {c.id: pick(self._lang, c.title) for c in self._framework.conditions}
        by_value: dict[str, list[str]] = {}
        for unit_type, value in rows:
            by_value.setdefault(value, []).append(kinds[unit_type])
        comma = ", " if self._lang == "en" else "、"
        parts = []
        for value, names in by_value.items():
            if value.startswith("when:"):
                word = self._page.say("applies.when", condition=conditions[value.removeprefix("when:")])
            else:
                word = self._page.say("applies.not_applicable" if value == "not_applicable" else value)
            parts.append(f"{comma.join(names)} → {word}")
        return "; ".join(parts)

    def _elements(self) -> None:
        indicator, page = self._indicator, self._page
        for number, element in enumerate(indicator.elements):
            judged = f" ({page.say('explain.judged')})" if element.judged else ""
            self._field("elements" if number == 0 else "", pick(self._lang, element.title) + judged)
        if indicator.combine:
            words = page.say("explain.combine", covered=indicator.combine.covered)
            if indicator.combine.or_named:
                words += page.say("explain.or-named", or_named=indicator.combine.or_named)
            self._field("", words)

    def _looked_for(self) -> None:
        indicator, page = self._indicator, self._page
        if indicator.check:
            self._field("explain.terms", page.say("explain.check", check=indicator.check))
            return
        self._find(indicator.find)
        self._field("explain.acts", self._joined(indicator.acts))
        self._field("explain.nil", self._joined(indicator.nil))
        figures = [f"{self._joined(figure.of)} + {'/'.join(figure.unit)}" for figure in indicator.figures]
        for number, figure in enumerate(figures):
            self._field("explain.figures" if number == 0 else "", figure)
        for element in indicator.elements:
            self._element(element)

    def _element(self, element: Element) -> None:
        if element.judged:
            self._page.blank()
            self._page.line((pick(self._lang, element.title), "bold"), (f"  {element.id}", "dim"), indent=INDENT)
            self._find(element.find)

    def _find(self, find: Find) -> None:
        self._field("explain.terms", self._joined(find.terms))
        for number, rule in enumerate(find.together):
            words = " + ".join(f"({'|'.join(words)})" for words in rule.lists)
            self._field(
                "explain.together" if number == 0 else "", f"{words}  {self._page.say('explain.' + rule.within)}"
            )
        self._field("explain.mentions", self._joined(find.mentions))
        self._field("explain.except", self._joined(find.exceptions))
        self._field("explain.unless", self._joined(find.vetoes))

    def _examples(self) -> None:
        page = self._page
        page.rule(page.say("explain.examples"), len(self._indicator.examples))
        for example in self._indicator.examples:
            reason = f"({page.say(example.reason)})" if example.reason else ""
            because = f" — {pick(self._lang, example.because)}" if example.because else ""
            status = (page.say(example.status), COLOURS[example.status])
            page.line("· ", status, f"{reason} {' '.join(example.text.split())}", (because, "dim"), hang=INDENT)

    def _joined(self, words: Iterable[str]) -> str:
        return "、".join(words)

    def _field(self, label: str, words: str) -> None:
        if words:
            self._page.field(self._page.say(label) if label else "", styled(words), INDENT, self._width)
