"""The whole letter: title, addressee, numbered parts, closing."""

from collections.abc import Iterable, Iterator

from checker.model import Audit
from checker.render.formal import BLANK
from checker.render.letter import parts
from checker.render.letter.addressee import addressee
from checker.render.letter.model import Line
from checker.render.letter.sorting import sort
from checker.render.letter.telling import Telling
from checker.render.visible import visible

_DIGITS = "一二三四五六七八九十"
_PARTS = ("overall", "missing", "weak", "questions", "notes")


def lines_of(audit: Audit, lang: str) -> list[Line]:
    """The letter, line by line, with its numbers."""
    tell, sorted_ = Telling(audit, lang), sort(audit)
    unit, year, title = (visible(found.value) for found in (audit.report.unit, audit.report.year, audit.report.title))
    unit = unit or BLANK * 3
    head = (
        tell.say("letter.title", title=tell.inner(title))
        if title
        else tell.say("letter.title-unnamed", unit=unit, year=year)
    )
    to = unit if lang == "en" else addressee(unit, audit.report.unit_type.value)
    lines = [Line("title", head), Line("to", tell.say("letter.to", unit=to)), *parts.opening(tell)]
    filled = 0
    for name in _PARTS:
        inside = list(getattr(parts, name)(tell, sorted_))
        if inside:
            filled += 1
            number = f"{filled}. " if lang == "en" else f"{_DIGITS[filled - 1]}、"
            lines += [Line("part", number + tell.say(f"letter.part.{name}")), *_numbered(inside, lang)]
    if filled == 1:
        lines.append(Line("body", tell.say("letter.nothing")))
    return [*lines, *parts.closing(tell)]


def _numbered(lines: Iterable[Line], lang: str) -> Iterator[Line]:
    """Sub-headings as （一）, items as 1., beginning anew under each sub-heading."""
    subs = items = 0
    for line in lines:
        if line.kind == "sub":
            subs, items = subs + 1, 0
            number = f"({chr(ord('a') + subs - 1)}) " if lang == "en" else f"（{_DIGITS[subs - 1]}）"
            yield line._replace(words=number + line.words)
        elif line.kind == "item":
            items += 1
            yield line._replace(words=f"{items}. {line.words}")
        else:
            yield line
