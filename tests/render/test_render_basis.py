"""Legal bases: what was not in force in the report year is not told as if it had been."""

from pathlib import Path

import pytest
from commands import Fazhi, fazhi

from checker.framework import load
from checker.framework.model import Basis, Source
from checker.render.basis import bases_of

__all__ = ["fazhi"]
NOTED = {"zh": "〔报告年度尚未施行〕", "en": " (not yet in force in the report year)"}
REPORT = Path(__file__).parents[2] / "reports" / "township-yunpo.txt"
BASIS = (Basis("outline-2021-2025", "(四)", True),)


def _sources(earlier: bool) -> dict[str, Source]:
    return {source.id: source._replace(in_force="2024-05-01", earlier=earlier) for source in load().sources}


@pytest.mark.parametrize("lang", NOTED)
@pytest.mark.parametrize(("year", "later"), [("2019", True), ("2024", False), ("2025", False), ("", False)])
def test_a_basis_of_later_years_says_so(lang: str, year: str, later: bool) -> None:
    assert bases_of(BASIS, _sources(earlier=False), lang, year).endswith(NOTED[lang]) == later


def test_an_earlier_edition_was_in_force() -> None:
    assert NOTED["zh"] not in bases_of(BASIS, _sources(earlier=True), "zh", "2019")


@pytest.mark.parametrize("form", ["audit terminal", "audit html", "audit letter", "gate terminal", "gate junit"])
def test_every_view_tells_it(fazhi: Fazhi, form: str) -> None:
    command, form = form.split()
    told = fazhi(command, str(REPORT), "--format", form, "--lang", "zh").out
    assert NOTED["zh"] in "".join(told.split())
