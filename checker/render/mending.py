"""Why an indicator is weak, and what would mend it, in words. A date that is too late is no part that lacks."""

from typing import Protocol

from checker.framework.model import Indicator
from checker.render.words import has, pick, say
from checker.verdict import Late


class Found(Protocol):
    """What was found of an indicator: a verdict, or what a policy finds in it."""

    @property
    def reason(self) -> str:
        """Of what is weak."""

    @property
    def late(self) -> Late | None:
        """The date that is too late."""


def reason(found: Found, lang: str) -> str:
    """Why it is weak; "" where there are no words for it."""
    late, code = found.late, found.reason
    if late:
        return say(lang, "late.told", day=day(late.day, lang), limit=day(late.limit, lang), source=_source(late, lang))
    return say(lang, code) if has(code) else ""


def ask(found: Found, lang: str) -> str:
    """What the reason asks for; only to be asked of one that has a reason in words."""
    return say(lang, "ask.late" if found.late else f"ask.{found.reason}")


def advice(indicator: Indicator, found: Found, lang: str) -> str:
    """What to write: the framework's words, but for a late date, which no wording mends."""
    late = found.late
    if not late:
        return pick(lang, indicator.advice)
    # The year of the limit is over: from the next one on only month and day count.
    limit = late.limit[5:] if lang == "en" else day(late.limit, lang).partition("年")[2]
    return say(lang, f"advice.{indicator.check}", limit=limit)


def day(iso: str, lang: str) -> str:
    """A date as a reader of the language writes it."""
    if lang == "en":
        return iso
    year, month, number = iso.split("-")
    return f"{year}年{int(month)}月{int(number)}日"


def _source(late: Late, lang: str) -> str:
    key = f"late.from.{late.label}" if late.label else "late.given"
    return say(lang, key) if has(key) else say(lang, "late.from", label=late.label)
