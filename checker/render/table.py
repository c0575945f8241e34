"""An audit as rows, ready to sort: one for each passage of evidence, and one for an indicator without any."""

from collections.abc import Iterator
from typing import NamedTuple

from checker.evidence.model import Hit
from checker.framework.model import Source
from checker.model import Audit, Result
from checker.render.basis import bases_of
from checker.render.mending import advice, reason
from checker.render.visible import visible
from checker.render.where import where
from checker.render.words import has, pick, say
from checker.structure.places import Places


class Row(NamedTuple):
    """Words for people; "" for what there is none of. Foreign text is visible and on one line."""

    group: str
    code: str
    id: str
    title: str
    weight: str
    applicability: str
    status: str
    reason: str
    element: str
    """Title of the part that the passage is evidence of."""
    grade: str
    quote: str
    place: str
    """Page and line, paragraph, cell or line; behind it the section."""
    number: int
    """Which passage of its indicator, from 1; 0 for an indicator without evidence."""
    nearest: str
    """The nearest passage to a missing indicator, with its place."""
    remarks: str
    basis: str
    advice: str


def heads(lang: str) -> list[str]:
    """The head of every column."""
    return [say(lang, f"table.{name}") for name in Row._fields]


class Table:
    """The rows of one audit in one language."""

    def __init__(self, audit: Audit, lang: str) -> None:
        self._audit, self._lang = audit, lang
        self._places = Places(audit.report)
        self._groups = {group.id: pick(lang, group.title) for group in audit.framework.groups}
        self._sources: dict[str, Source] = {source.id: source for source in audit.framework.sources}

    def rows(self) -> Iterator[Row]:
        """In framework order, the best evidence of an indicator first."""
        for result in self._audit.results:
            bare = self._bare(result)
            for number, hit in enumerate(result.verdict.evidence, 1):
                yield self._with(bare, result, number, hit)
            if not result.verdict.evidence:
                yield bare

    def _bare(self, result: Result) -> Row:
        indicator, verdict, lang = result.indicator, result.verdict, self._lang
        near = result.nearest
        return Row(
            group=self._groups[indicator.group],
            code=indicator.code,
            id=indicator.id,
            title=pick(lang, indicator.title),
            weight=say(lang, indicator.weight),
            applicability=_applies(lang, result.applicability),
            status=say(lang, verdict.status),
            reason=reason(result.verdict, lang),
            element="",
            grade="",
            quote="",
            place="",
            number=0,
            nearest=f"{self._quote(near.start, near.end)} ({self._place(near.start, near.end)})" if near else "",
            remarks="; ".join(say(lang, code) for code in verdict.notes if has(code)),
            basis=bases_of(indicator.basis, self._sources, lang),
            advice=advice(result.indicator, result.verdict, lang) if verdict.status in ("missing", "weak") else "",
        )

    def _with(self, bare: Row, result: Result, number: int, hit: Hit) -> Row:
        titles = {element.id: pick(self._lang, element.title) for element in result.indicator.elements}
        return bare._replace(
            element=titles.get(hit.element, ""),
            grade=say(self._lang, f"grade.{hit.grade}"),
            quote=self._quote(hit.start, hit.end),
            place=self._place(hit.start, hit.end),
            number=number,
        )

    def _quote(self, start: int, end: int) -> str:
        return visible(" ".join(self._audit.report.document.text[start:end].split()))

    def _place(self, start: int, end: int) -> str:
        place = self._places.place(start, end)
        section = visible(" > ".join(place.section))
        return " · ".join(filter(None, (where(self._lang, place.line, place.origin), section)))


def _applies(lang: str, applicability: str) -> str:
    key = f"applies.{applicability}"
    return say(lang, key if has(key) else applicability)
