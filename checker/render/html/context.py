"""What all parts of a page need: the audit, the reader's language, places."""

from checker.framework.model import Source
from checker.framework.phrases import Text
from checker.model import Audit, Result
from checker.notes import Note
from checker.render import words
from checker.render.html.tags import esc, original
from checker.render.where import where
from checker.structure.places import Places


class Context:
    """Says things in the reader's language, escaped."""

    def __init__(self, audit: Audit, lang: str) -> None:
        self.audit, self.lang = audit, lang
        self.places = Places(audit.report)
        self.sources: dict[str, Source] = {source.id: source for source in audit.framework.sources}
        self.comma = ", " if lang == "en" else "、"

    def say(self, key: str, **blanks: object) -> str:
        """Words of the interface, escaped."""
        return esc(words.say(self.lang, key, **blanks))

    def pick(self, text: Text) -> str:
        """The reader's side of a bilingual text, escaped."""
        return esc(words.pick(self.lang, text))

    def note(self, note: Note) -> str:
        """A note in the reader's language, escaped."""
        return esc(note.en if self.lang == "en" else note.zh)

    def title(self, result: Result) -> str:
        """The name of an indicator, escaped."""
        return self.pick(result.indicator.title)

    def place(self, start: int, end: int) -> str:
        """Line, page or paragraph of a passage, and its section."""
        place = self.places.place(start, end)
        told = esc(where(self.lang, place.line, place.origin))
        return f"{told} · {original(' > '.join(place.section))}" if place.section else told

    def count(self, status: str) -> int:
        """How many indicators have a status."""
        return sum(result.verdict.status == status for result in self.audit.results)


def applies(context: Context, applicability: str) -> str:
    """An applicability in words, escaped."""
    key = f"applies.{applicability}"
    return context.say(key if words.has(key) else applicability)


def card_id(result: Result) -> str:
    """The address of an indicator in the page."""
    return f"i-{result.indicator.id}"


def needs_work(result: Result) -> bool:
    """Whether a reviewer or the unit has something to do about it."""
    return result.verdict.status in ("missing", "weak", "unknown")
