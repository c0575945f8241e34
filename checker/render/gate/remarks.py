"""What people have decided beside the tool: verdicts that were set, waivers that have rotted."""

from collections.abc import Iterator

from checker.gate.model import Decision, Judged
from checker.render.gate.data import met, states
from checker.render.gate.telling import Telling
from checker.render.words import say


def overridden(one: Judged, tell: Telling) -> Iterator[str]:
    """A sentence for every verdict that a reviewer has set, with the tool's own."""
    for standing in one.standings:
        if standing.override >= 0:
            override = tell.decision.exceptions.overrides[standing.override]
            yield say(
                tell.lang,
                "gate.overridden",
                who=override.who,
                title=tell.title(standing.indicator),
                status=tell.status(standing.status),
                found=tell.status(standing.found),
                why=override.why,
            )


def remarks(decision: Decision, lang: str) -> Iterator[str]:
    """A sentence for every waiver that has expired or excuses nothing, and every override that meets nothing."""
    waivers, overrides = decision.exceptions.waivers, decision.exceptions.overrides
    for waiver, state in zip(waivers, states(decision), strict=True):
        if state != "used":
            yield say(lang, f"gate.{state}", expires=waiver.expires, place=waiver.place, indicator=waiver.indicator)
    used = met(decision)
    for number, override in enumerate(overrides):
        if number not in used:
            yield say(lang, "gate.idle", place=override.place, indicator=override.indicator)
