"""What applies to one kind of unit in one report year."""

from collections.abc import Mapping

from checker.framework.model import Basis, Framework, Indicator, Source


def resolve(framework: Framework, unit_type: str, year: int) -> dict[str, str]:
    """Indicator id to applicability, in framework order.

    `unit_type` is one of UNIT_TYPES. `year` is the report year; 0 where it is not known: then no year gate closes and
    no change applies. Gives required, recommended, not_applicable or when:CONDITION for each; raises KeyError for an
    unknown unit type.
    """
    return {indicator.id: _applicability(indicator, unit_type, year) for indicator in framework.indicators}


def bases_in(indicator: Indicator, sources: Mapping[str, Source], year: str) -> tuple[Basis, ...]:
    """The legal bases of an indicator that were in force in the report year ("" where that is not known).

    Of a source with an earlier edition the article is left out, since it may have had another number. Where none was in
    force, all are given as they stand.
    """
    told = []
    for basis in indicator.basis:
        source = sources[basis.source]
        if not year or source.in_force[:4] <= year:
            told.append(basis)
        elif source.earlier:
            told.append(basis._replace(article=""))
    return tuple(dict.fromkeys(told)) or indicator.basis


def _applicability(indicator: Indicator, unit_type: str, year: int) -> str:
    if not _within(indicator.since, indicator.until, year):
        return "not_applicable"
    value = indicator.applies[unit_type]
    for change in indicator.changes:
        if year and _within(change.since, change.until, year):
            value = change.applies.get(unit_type, value)
    return value


def _within(since: int, until: int, year: int) -> bool:
    return not year or since <= year <= (until or year)
