"""What applies to whom in which year: the index table of the domain guide, against the framework that ships."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.framework import load, resolve
from checker.framework.model import UNIT_TYPES, Framework
from checker.framework.resolve import bases_in

DATA = Path(__file__).parent / "data"
CODES = {"R": "required", "r": "recommended", "–": "not_applicable"}


def _table() -> list[list[str]]:
    rows = (DATA / "applicability.tsv").read_text(encoding="utf-8").splitlines()[2:]
    return [row.split("\t") for row in rows]


@pytest.fixture(scope="module")
def shipped() -> Framework:
    return load()


def test_every_indicator_of_the_guide_is_there_with_code_and_weight(shipped: Framework) -> None:
    expected = {name: (code, weight) for code, name, weight, *_ in _table()}
    assert {i.id: (i.code, i.weight) for i in shipped.indicators} == expected
    assert len(expected) == 81


@pytest.mark.parametrize("row", _table(), ids=lambda row: f"{row[1]}-{row[3]}")
def test_applicability_as_in_the_guide(shipped: Framework, row: list[str]) -> None:
    _, name, _, years, *codes = row
    first, _, last = years.partition("-")
    for year in range(int(first), int(last or first) + 1):
        for unit_type, code in zip(UNIT_TYPES, codes, strict=True):
            if code != "?":
                found = resolve(shipped, unit_type, year)[name]
                assert (year, unit_type, found) == (year, unit_type, CODES.get(code, code))


def test_years_and_changes(small: Path) -> None:
    framework = load(small)

    def counsel(unit_type: str, year: int) -> str:
        return resolve(framework, unit_type, year)["legal-counsel"]

    assert [counsel("county", year) for year in (2015, 2016, 2020, 2021, 2024, 2025)] == [
        "not_applicable",
        "recommended",
        "recommended",
        "required",
        "required",
        "not_applicable",
    ]
    assert counsel("township", 2025) == "required"
    assert counsel("province", 2025) == "required"
    assert resolve(framework, "township", 2024)["admin-litigation"] == "when:litigation-cases"
    assert resolve(framework, "township", 2025)["admin-litigation"] == "not_applicable"


def test_an_unknown_year_closes_no_gate_and_changes_nothing(small: Path) -> None:
    found = resolve(load(small), "county", 0)
    assert found["legal-counsel"] == found["admin-litigation"] == "required"


def test_an_unknown_unit_type(small: Path) -> None:
    with pytest.raises(KeyError):
        resolve(load(small), "village", 2023)


@given(st.sampled_from(UNIT_TYPES), st.integers(2015, 2035))
def test_all_indicators_and_only_known_values(unit_type: str, year: int) -> None:
    framework = load(DATA / "small")
    conditions = {f"when:{condition.id}" for condition in framework.conditions}
    found = resolve(framework, unit_type, year)
    assert list(found) == [indicator.id for indicator in framework.indicators]
    assert set(found.values()) <= {"required", "recommended", "not_applicable"} | conditions


def test_only_bases_that_were_in_force_are_given(shipped: Framework) -> None:
    sources = {source.id: source for source in shipped.sources}
    (activities,) = [i for i in shipped.indicators if i.id == "enforcement-quality-plan"]
    assert "enforcement-quality-plan" in {basis.source for basis in bases_in(activities, sources, "2023")}
    (study,) = [i for i in shipped.indicators if i.id == "leaders-law-study"]
    early, late = ({basis.source for basis in bases_in(study, sources, year)} for year in ("2022", "2025"))
    assert late - early == {"law-publicity-law"}
    assert {basis.source for basis in bases_in(study, sources, "")} == late


def test_of_an_earlier_edition_no_article_is_given(shipped: Framework) -> None:
    sources = {source.id: source for source in shipped.sources}
    (drills,) = [i for i in shipped.indicators if i.id == "emergency-drill-training"]
    early, late = (
        {basis.article for basis in bases_in(drills, sources, year) if basis.source == "emergency-response-law"}
        for year in ("2022", "2025")
    )
    assert early == {""}
    assert "" not in late
    assert late


def test_where_no_basis_was_in_force_all_are_given(shipped: Framework) -> None:
    sources = {source.id: source._replace(in_force="2024", earlier=False) for source in shipped.sources}
    indicator = shipped.indicators[0]
    assert bases_in(indicator, sources, "2019") == indicator.basis
