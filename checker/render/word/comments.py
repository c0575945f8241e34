"""What is said of a report in the margin, and of which words of it."""

from typing import NamedTuple

from checker.model import Audit, Result
from checker.render.settled import asked
from checker.render.shown import recommended, weakest
from checker.render.word.ends import Ends
from checker.render.word.telling import Telling
from checker.verdict import STATUSES

OPEN = ("missing", "weak")
_COMMON = "no-figure"
"""A remark that a good part of what is covered has; only shown to who wants to see everything."""


class Comment(NamedTuple):
    """One comment; `text[start:end]` are the words that it is about."""

    start: int
    end: int
    """Equal to `start` for one that stands at a place and marks nothing: behind `text[start - 1]`."""
    lines: tuple[str, ...]
    """Paragraphs of the comment, without anything that is not text; the first one is its title."""


def overview(audit: Audit, lang: str) -> tuple[str, ...]:
    """What the first comment says of the whole: framework, counts, how far one may rely on it."""
    tell = Telling(audit, lang)
    counts = [(s, sum(result.verdict.status == s for result in audit.results)) for s in STATUSES]
    general = [tell.note(note) for note in audit.notes if not note.span]
    return (tell.say("word.overview"), tell.framework(), tell.counts(counts), *general, tell.say("word.person"))


def comments(audit: Audit, lang: str, everything: bool) -> list[Comment]:
    """All comments but the first, in the order of the text."""
    tell, ends = Telling(audit, lang), Ends(audit)
    found = _questions(audit, tell, ends) + _missing(audit, tell, ends)
    for result in audit.results:
        found += _of_evidence(result, tell, ends, everything)
    for note in audit.notes:
        if note.span:
            found.append(Comment(note.span.start, note.span.end, (tell.say("word.note"), tell.note(note))))
    return sorted(found, key=lambda comment: (comment.start, comment.end))


def _questions(audit: Audit, tell: Telling, ends: Ends) -> list[Comment]:
    """At the title: what only the unit can answer, all in one comment."""
    told = [tell.question(condition, results) for condition, results in asked(audit)]
    told += [tell.lacking(r) for r in audit.results if r.verdict.status == "unknown" and not r.condition]
    if not told:
        return []
    lines = [f"{number}. {words}" for number, words in enumerate(told, 1)]
    return [Comment(*ends.title, (tell.say("word.questions", count=len(told)), *lines))]


def _missing(audit: Audit, tell: Telling, ends: Ends) -> list[Comment]:
    """Where they were expected: one for each that is asked for, one at a place for all that are only recommended."""
    missing = [result for result in audit.results if result.verdict.status == "missing"]
    found = []
    aside: dict[int, list[Result]] = {}
    for result in missing:
        if recommended(result):
            aside.setdefault(ends.of(result), []).append(result)
        else:
            found.append(Comment(ends.of(result), ends.of(result), tell.missing(result)))
    return found + [Comment(at, at, tell.recommended(results)) for at, results in aside.items()]


def _of_evidence(result: Result, tell: Telling, ends: Ends, everything: bool) -> list[Comment]:
    verdict = result.verdict
    remarks = [code for code in verdict.notes if everything or code != _COMMON]
    if verdict.status == "weak":
        hit = weakest(tell.report, result)
        start, end = (hit.start, hit.end) if hit else ends.title
        return [Comment(start, end, tell.weak(result))]
    if verdict.status not in ("covered", "declared") or not (everything or tell.has_words(remarks)):
        return []
    # The nil declaration is what stands against the rest.
    declared = [hit for hit in verdict.evidence if hit.grade == "declared" and "contradiction" in remarks]
    shown = [*declared, *verdict.evidence]
    start, end = (shown[0].start, shown[0].end) if shown else ends.title
    return [Comment(start, end, tell.remarked(result, remarks, everything))]
