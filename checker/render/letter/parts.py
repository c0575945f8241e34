"""The parts of the letter: each gives its lines, without its number; an empty one gives none."""

from collections.abc import Callable, Iterator

from checker.framework.phrases import Text
from checker.model import Result
from checker.render.formal import BLANK
from checker.render.letter.model import Line
from checker.render.letter.sorting import WEIGHTS, Sorted
from checker.render.letter.telling import Telling
from checker.render.settled import asked
from checker.render.shown import held_against
from checker.render.visible import visible
from checker.verdict import STATUSES

_ASIDE_NOTES = ("guess", "told-year", "file-name", "properties", "scan")
"""Remarks for whoever runs the program, not for the unit; what of them concerns the unit is said in other words."""
_ORDER = ("covered", "declared", "weak", "missing", "unknown", "not_applicable")


def opening(tell: Telling) -> Iterator[Line]:
    """What was reviewed, by what and how."""
    report, framework = tell.audit.report, tell.audit.framework
    title = tell.inner(visible(report.title.value))
    year = report.year.value
    if title:
        # Most titles name the year themselves.
        dated = "" if year in title else tell.say("letter.dated", year=year)
        yield Line("body", tell.say("letter.received", title=title, dated=dated))
    else:
        yield Line("body", tell.say("letter.received-unnamed", year=year))
    count = len(tell.audit.results)
    yield Line("body", tell.say("letter.how", title=tell.own(framework.title), version=framework.version, count=count))
    if tell.audit.forced:
        yield Line("body", tell.say("letter.forced"))


def overall(tell: Telling, sorted_: Sorted) -> Iterator[Line]:
    """The counts in words and figures, and what they rest on."""
    audit = tell.audit
    kind = next((u.title for u in audit.framework.unit_types if u.id == audit.report.unit_type.value), Text("", ""))
    key = "letter.kind-guess" if audit.report.unit_type.why == "guess" else "letter.kind"
    yield Line("body", tell.say(key, kind=tell.own(kind)))
    for condition in audit.framework.conditions:
        settled = audit.conditions[condition.id]
        if settled.why == "answer":
            value = tell.own(Text("是", "yes") if settled.holds else Text("否", "no"))
            yield Line("body", tell.say("letter.answer", title=tell.own(condition.title), value=value))
    counts = {status: sum(r.verdict.status == status for r in audit.results) for status in STATUSES}
    told = [
        tell.say(f"letter.count.{status}", count=counts[status], **_split(tell, sorted_, status))
        for status in _ORDER
        if counts[status]
    ]
    yield Line("body", tell.say("letter.counted", counts=tell.row(told, "，")))


def _split(tell: Telling, sorted_: Sorted, status: str) -> dict[str, str]:
    if status not in ("missing", "weak"):
        return {}
    of = sorted_.missing if status == "missing" else sorted_.weak
    counts = {weight: len(of[weight]) for weight in WEIGHTS}
    counts["aside"] = sum(result.verdict.status == status for result in sorted_.aside)
    kinds = [(tell.say(f"letter.split.{name}"), count) for name, count in counts.items() if count]
    if len(kinds) == 1:
        return {"split": tell.say("letter.split.all", kind=kinds[0][0])}
    told = [tell.say("letter.split.of", kind=kind, count=count) for kind, count in kinds]
    return {"split": tell.say("letter.split", parts=tell.row(told, "、"))}


def missing(tell: Telling, sorted_: Sorted) -> Iterator[Line]:
    """What the report should have and has not: where it belongs, what to write, on what it rests."""
    yield from _by_weight(tell, "missing", sorted_.missing, lambda result: _lacking(tell, result))


def _lacking(tell: Telling, result: Result) -> Iterator[Line]:
    yield Line("field", tell.field("letter.label.basis", tell.basis(result)))
    yield Line("field", tell.field("letter.label.place", tell.expected(result)))
    yield Line("field", tell.field("letter.label.advice", tell.advice(result)))


def weak(tell: Telling, sorted_: Sorted) -> Iterator[Line]:
    """What is there but shows too little: the words, why they do not do, what to add."""
    yield from _by_weight(tell, "weak", sorted_.weak, lambda result: _thin(tell, result))


def _thin(tell: Telling, result: Result) -> Iterator[Line]:
    if hit := held_against(tell.audit.report, result):
        yield Line("field", tell.passage(hit))
    yield Line("field", tell.field("letter.label.why", tell.why(result)))
    yield from _advice(tell, result)


def _advice(tell: Telling, result: Result) -> Iterator[Line]:
    yield Line("field", tell.field("letter.label.basis", tell.basis(result)))
    yield Line("field", tell.field("letter.label.advice", tell.advice(result)))


def _by_weight(
    tell: Telling, part: str, by_weight: dict[str, list[Result]], write: Callable[[Result], Iterator[Line]]
) -> Iterator[Line]:
    filled = [weight for weight in WEIGHTS if by_weight[weight]]
    if filled:
        yield Line("body", tell.say(f"letter.lead.{part}"))
    for weight in filled:
        yield Line("sub", tell.say(f"letter.sub.{weight}"))
        for result in by_weight[weight]:
            yield Line("item", tell.closed(tell.title(result)))
            yield from write(result)


def questions(tell: Telling, sorted_: Sorted) -> Iterator[Line]:
    """What only the unit can say, with what to write where the answer is yes."""
    conditions = asked(tell.audit)
    if conditions or sorted_.lacking:
        yield Line("body", tell.say("letter.lead.questions"))
    for condition, results in conditions:
        yield Line("item", tell.question(condition))
        for result in results:
            if result.verdict.status == "unknown":
                yield Line("field", tell.field("letter.label.concerns", tell.title(result)))
                yield from _advice(tell, result)
            else:
                yield Line(
                    "field", tell.field("letter.label.concerns", tell.say("letter.above", title=tell.title(result)))
                )
    for result in sorted_.lacking:
        yield Line("item", tell.lacking(result))
        yield from _advice(tell, result)


def notes(tell: Telling, sorted_: Sorted) -> Iterator[Line]:
    """Everything else that the unit should look at; what is only recommended by groups."""
    for result in sorted_.contradicting:
        hit = next((hit for hit in result.verdict.evidence if hit.grade == "declared"), result.verdict.evidence[0])
        place, quote = tell.place(hit.start, hit.end), tell.quote(hit)
        yield Line(
            "item", tell.say("letter.contradiction", title=tell.inner(tell.title(result)), place=place, quote=quote)
        )
    for note in tell.audit.notes:
        if note.kind not in _ASIDE_NOTES:
            yield Line("item", tell.note(note))
    if pages := sorted({s.origin.page for s in tell.audit.report.document.skipped if s.why == "scan"}):
        yield Line("item", tell.say("letter.scan", pages=tell.row(map(str, pages), "、")))
    for key, results in (("letter.no-figure", sorted_.bare), ("letter.aside", sorted_.aside)):
        if results:
            yield Line("item", tell.say(key, count=len(results)))
            yield from _by_group(tell, results)


def _by_group(tell: Telling, results: list[Result]) -> Iterator[Line]:
    """A line for each group of the framework, with the titles of its indicators."""
    for group in tell.audit.framework.groups:
        titles = [tell.title(result) for result in results if result.indicator.group == group.id]
        if titles:
            words = tell.closed(tell.listed(titles))
            yield Line("field", tell.say("letter.field", label=tell.own(group.title), words=words))


def closing(tell: Telling) -> Iterator[Line]:
    """What happens next, who signs and when."""
    day = tell.say("letter.day", blank=BLANK)
    yield Line("body", tell.say("letter.close", day=day))
    yield Line("body", tell.say("letter.contact", blank=BLANK * 3))
    yield Line("right", tell.say("letter.signer", blank=BLANK * 3))
    yield Line("right", day)
