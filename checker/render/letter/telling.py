"""The words of the letter in one language: names, places, quotes, reasons. Foreign text in them is visible."""

from collections.abc import Iterable, Sequence

from checker.evidence.model import Hit
from checker.framework.model import Condition
from checker.framework.phrases import Text
from checker.framework.resolve import bases_in
from checker.model import Audit, Result
from checker.notes import Note
from checker.render.basis import bases_of
from checker.render.formal import BLANK, formal, formal_note
from checker.render.letter.articles import english
from checker.render.mending import advice, reason
from checker.render.section import section_in
from checker.render.visible import visible
from checker.render.where import where
from checker.render.words import has, pick, say
from checker.structure.places import Places

_LONGEST = 150
_MOST_SOURCES = 3
_MOST_FACTS = 3
_NO_FACT = "letter.why.slogan"
_INNER = str.maketrans("“”《》", "‘’〈〉")
_STOPS = ",;:。,;:、，；：？！"


class Telling:
    """Tells one audit in the words of official correspondence."""

    def __init__(self, audit: Audit, lang: str) -> None:
        self.audit, self.lang = audit, lang
        self._places = Places(audit.report)
        self._sources = {source.id: source for source in audit.framework.sources}

    def say(self, key: str, **blanks: object) -> str:
        """Words of the letter, set as an official paper sets them; foreign text goes in as `foreign` gives it."""
        words = say(self.lang, key)
        # The foreign words come last: their punctuation is theirs.
        return (words if self.lang == "en" else formal(words)).format(**blanks)

    def own(self, text: Text) -> str:
        """Words of the framework."""
        return self._set(pick(self.lang, text))

    def field(self, label: str, words: str) -> str:
        """A label with what it stands for, closed by a full stop."""
        return self.say("letter.field", label=self.say(label), words=self.closed(words))

    def closed(self, words: str) -> str:
        """The words with a full stop at their end."""
        return (
            words if words.endswith(("。", "？", "！", ".", "?", "!", "……")) else self.say("letter.stop", words=words)
        )

    def title(self, result: Result) -> str:
        """The name of an indicator."""
        return self.own(result.indicator.title)

    def basis(self, result: Result) -> str:
        """On what an indicator rests: up to three documents; what nobody has checked says so.

        Where there is a choice, only what was checked and was in force in the report year.
        """
        year = self.audit.report.year.value
        timely = bases_in(result.indicator, self._sources, year)
        bases = [basis for basis in timely if basis.verified] or timely
        kept = list(dict.fromkeys(basis.source for basis in bases))[:_MOST_SOURCES]
        told = bases_of(tuple(basis for basis in bases if basis.source in kept), self._sources, self.lang, year)
        return english(told) if self.lang == "en" else formal(told)

    def expected(self, result: Result) -> str:
        """In which part of the report something belongs."""
        return self._set(section_in(self.lang, result.indicator.section))

    def advice(self, result: Result) -> str:
        """What to write or to do."""
        return self._set(advice(result.indicator, result.verdict, self.lang))

    def question(self, condition: Condition) -> str:
        """What the unit is asked."""
        asked = self.own(condition.question)
        return asked.replace("the unit", "your unit") if self.lang == "en" else asked.replace("本单位", "你单位")

    def lacking(self, result: Result) -> str:
        """What the unit is asked where nothing lets judge an indicator."""
        key = f"letter.ask.{result.indicator.check}"
        return self.say(key if has(key) else "letter.ask", title=self.inner(self.title(result)))

    def inner(self, words: str) -> str:
        """Words that are put into quotation marks or title marks: their own become the inner ones."""
        return words.translate(_INNER)

    def listed(self, words: Iterable[str]) -> str:
        """Names in a row; semicolons, as names have commas of their own."""
        return ("; " if self.lang == "en" else "；").join(words)

    def row(self, words: Iterable[str], sign: str) -> str:
        """Words in a row: with a comma in English, with this sign in Chinese."""
        return (", " if self.lang == "en" else sign).join(words)

    def note(self, note: Note) -> str:
        """An observation that is no verdict, with its place."""
        told = visible(pick(self.lang, Text(note.zh, note.en)))
        told = told if self.lang == "en" else formal_note(told)
        if not note.span:
            return told
        place = self.place(note.span.start, note.span.end)
        return self.say("letter.note-at", note=told.rstrip("。."), place=place) + ("." if self.lang == "en" else "。")

    def place(self, start: int, end: int) -> str:
        """Where a passage stands, with the title of its section."""
        place = self._places.place(start, end)
        at = where(self.lang, place.line, place.origin)
        at = at if self.lang == "en" else formal(at)
        return (
            self.say("letter.place", where=at, section=self.inner(visible(place.section[-1]))) if place.section else at
        )

    def passage(self, hit: Hit) -> str:
        """The words that show why something is weak, with their place."""
        label = self.say("letter.passage", place=self.place(hit.start, hit.end))
        return self.say("letter.field", label=label, words=self.quote(hit))

    def quote(self, hit: Hit) -> str:
        """The words of the report as they stand, cut behind a clause where they are very long."""
        shown = visible(" ".join(self.audit.report.document.text[hit.start : hit.end].split()))
        if len(shown) <= _LONGEST:
            return shown
        cut = max(shown.rfind(stop, _LONGEST // 2, _LONGEST) for stop in _STOPS) + 1
        return shown[: cut or _LONGEST] + "……"

    def why(self, result: Result) -> str:
        """Why an indicator is weak, in plain words."""
        indicator, verdict = result.indicator, result.verdict
        if verdict.late:
            return self._set(reason(result.verdict, self.lang))
        codes = [*verdict.notes, indicator.check, verdict.reason]
        keys = [key for code in codes if has(key := f"letter.why.{code}")]
        why = self._parts(result) or (self._facts(result) if keys[0] == _NO_FACT else "") or self.say(keys[0])
        return self.say("letter.open", why=why) if result.applicability == "unknown" else why

    def _parts(self, result: Result) -> str:
        """Which parts are told and which are lacking, where some of each are."""
        titles = {element.id: self.own(element.title) for element in result.indicator.elements}
        told = [titles[e.id] for e in result.verdict.elements if e.status in ("covered", "declared")]
        lacking = [titles[e.id] for e in result.verdict.elements if e.status not in ("covered", "declared")]
        if not told or not lacking:
            return ""
        return self.say("letter.why.parts", told=self._named(told), lacking=self._named(lacking))

    def _facts(self, result: Result) -> str:
        """Which facts are expected, where the indicator says so."""
        titles = [self.own(element.title) for element in result.indicator.elements]
        if not titles:
            return ""
        facts = self._named(titles[:_MOST_FACTS])
        more = len(titles) > _MOST_FACTS
        return self.say("letter.why.facts", facts=self.say("letter.why.more", facts=facts) if more else facts)

    def _set(self, words: str) -> str:
        return words.replace("__", BLANK) if self.lang == "en" else formal(words)

    def _named(self, titles: Sequence[str]) -> str:
        return ", ".join(titles) if self.lang == "en" else "".join(f"“{self.inner(title)}”" for title in titles)
