"""The words of the comments in one language. Foreign text in them is visible and inert."""

from collections.abc import Iterable, Sequence

from checker.framework.model import Condition
from checker.framework.phrases import Text
from checker.framework.resolve import bases_in
from checker.model import Audit, Result
from checker.notes import Note
from checker.render.basis import bases_of
from checker.render.formal import formal, formal_note
from checker.render.mending import advice, ask, reason
from checker.render.section import section_in
from checker.render.visible import visible
from checker.render.where import where
from checker.render.words import has, pick, say
from checker.structure.places import Places

_LONGEST = 160
"""Of the nearest passage to what is missing: it only helps to find the place."""
_FEW = 6
"""More recommended indicators than this at one place are only named: nobody reads a page in the margin."""


class Telling:
    """Tells what an audit found; every method gives the paragraphs of one comment, or one of them."""

    def __init__(self, audit: Audit, lang: str) -> None:
        self._audit, self._lang = audit, lang
        self.report = audit.report
        self._places = Places(audit.report)
        self._sources = {source.id: source for source in audit.framework.sources}

    def say(self, key: str, **blanks: object) -> str:
        """Words of the interface."""
        return self._set(say(self._lang, key, **blanks))

    def has_words(self, codes: Iterable[str]) -> bool:
        """Whether there is anything to say of one of these remarks."""
        return any(has(code) for code in codes)

    def framework(self) -> str:
        """By what the report was audited."""
        framework = self._audit.framework
        title, count = pick(self._lang, framework.title), len(self._audit.results)
        return self.say("word.framework", title=title, version=framework.version, count=count)

    def counts(self, counts: Sequence[tuple[str, int]]) -> str:
        """How many indicators have each status."""
        told = [say(self._lang, "word.counts", status=say(self._lang, s), count=count) for s, count in counts]
        return self._listed(told)

    def note(self, note: Note) -> str:
        """An observation of the consistency room or of the reader of the file."""
        told = visible(pick(self._lang, Text(note.zh, note.en)))
        return told if self._lang == "en" else formal_note(told)

    def question(self, condition: Condition, results: Sequence[Result]) -> str:
        """What the unit is asked, and what hangs on the answer."""
        titles = self._listed([pick(self._lang, result.indicator.title) for result in results])
        return self.say("word.asked", question=pick(self._lang, condition.question), titles=titles)

    def lacking(self, result: Result) -> str:
        """An indicator that nothing in the report lets judge."""
        lacking = say(self._lang, "form-question")
        title, told = (pick(self._lang, text) for text in (result.indicator.title, result.indicator.advice))
        return self.say("word.lacking", title=title, why=lacking, advice=told)

    def missing(self, result: Result) -> tuple[str, ...]:
        """Where it was expected, what comes nearest, basis and advice."""
        expected = self._field("expected", section_in(self._lang, result.indicator.section))
        return self._head(result), expected, self._nearest(result), self._basis(result), self._advice(result)

    def recommended(self, results: Sequence[Result]) -> tuple[str, ...]:
        """Several that are missing and only recommended: with advice where they are few."""
        head = self.say("word.recommended", count=len(results))
        titles = [pick(self._lang, result.indicator.title) for result in results]
        if len(results) > _FEW:
            return (head, self._listed(titles))
        rows = zip(titles, results, strict=True)
        return (head, *(self._row(title, result) for title, result in rows))

    def _row(self, title: str, result: Result) -> str:
        told = pick(self._lang, result.indicator.advice)
        return self.say("word.row", title=title, code=result.indicator.code, advice=told)

    def weak(self, result: Result) -> tuple[str, ...]:
        """The reason in words, what it asks for, the parts, basis and advice."""
        lines = [self._head(result)]
        if result.applicability == "unknown":
            lines.append(self.say("word.open"))
        if why := reason(result.verdict, self._lang):
            needed = say(self._lang, "word.needed", why=why, ask=ask(result.verdict, self._lang))
            lines.append(self._field("reason", needed))
        lines += self._elements(result)
        lines += [self._field("remark", say(self._lang, code)) for code in result.verdict.notes if has(code)]
        return (*lines, self._basis(result), self._advice(result))

    def remarked(self, result: Result, codes: Sequence[str], everything: bool) -> tuple[str, ...]:
        """What is to be said of an indicator with evidence: that it is covered, where that is wanted, and remarks."""
        if everything:
            head = self._head(result)
        else:
            title = pick(self._lang, result.indicator.title)
            head = self.say("word.remark", title=title, code=result.indicator.code)
        told = [self.say(code) for code in codes if has(code)]
        return (head, *self._elements(result), *told, *self._against(result, codes))

    def with_quote(self, lines: Sequence[str], start: int, end: int) -> tuple[str, ...]:
        """A comment that cannot stand at the words it is about: it quotes them behind its title."""
        return (lines[0], self.say("word.quote") + self._quoted(start, end), *lines[1:])

    def _against(self, result: Result, codes: Sequence[str]) -> list[str]:
        """The figures that stand against a nil declaration."""
        found = [hit for hit in result.verdict.evidence if hit.grade == "strong" and "contradiction" in codes][:1]
        at = [self._places.place(hit.start, hit.end) for hit in found]
        heads = [self.say("word.figures", place=where(self._lang, place.line, place.origin)) for place in at]
        return [head + self._quoted(place.start, place.end) for head, place in zip(heads, at, strict=True)]

    def _head(self, result: Result) -> str:
        indicator = result.indicator
        weight = say(self._lang, indicator.weight)
        status, title = say(self._lang, result.verdict.status), pick(self._lang, indicator.title)
        return self.say("word.head", status=status, title=title, weight=weight, code=indicator.code)

    def _elements(self, result: Result) -> list[str]:
        titles = {element.id: pick(self._lang, element.title) for element in result.indicator.elements}
        told = [f"{titles[e.id]} {say(self._lang, e.status)}" for e in result.verdict.elements]
        return [self._field("elements", self._listed(told))] if told else []

    def _nearest(self, result: Result) -> str:
        near = result.nearest
        if near is None:
            return self.say("nothing-near")
        place = self._places.place(near.start, near.end)
        head = self.say("word.nearest", place=where(self._lang, place.line, place.origin))
        why = say(self._lang, "not-counted", why=say(self._lang, f"near.{near.why}")) if has(f"near.{near.why}") else ""
        told = f" ({why})" if why else ""
        return (
            head
            + self._quoted(near.start, near.end, _LONGEST)
            + self._set(told if self._lang == "en" else told.strip())
        )

    def _quoted(self, start: int, end: int, most: int = 0) -> str:
        shown = visible(" ".join(self._audit.report.document.text[start:end].split()))
        return f"“{shown if not most or len(shown) <= most else shown[:most] + '…'}”"

    def _basis(self, result: Result) -> str:
        year = self._audit.report.year.value
        bases = bases_in(result.indicator, self._sources, year)
        return self._field("basis", bases_of(bases, self._sources, self._lang, year))

    def _advice(self, result: Result) -> str:
        return self._field("advice", advice(result.indicator, result.verdict, self._lang))

    def _field(self, label: str, words: str) -> str:
        return self.say("word.field", label=say(self._lang, label), words=words)

    def _listed(self, words: Iterable[str]) -> str:
        return self._set((", " if self._lang == "en" else "、").join(words))

    def _set(self, words: str) -> str:
        return words if self._lang == "en" else formal(words)
