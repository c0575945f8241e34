"""What a reader of a file does not see is no evidence, and what he sees is."""

import json
import shutil
from collections.abc import Callable, Iterable
from typing import Any

import pytest
import stuffing_fixed
import stuffing_office
import stuffing_page
import stuffing_paper
import stuffing_plain
import stuffing_word
from hostile_open import TRICKS as KNOWN
from stuffing_text import HOLLOW, STRONG, covered, kinds, statuses
from stuffing_trick import Trick

from checker.audit import Tools, audit_report
from checker.documents import read
from checker.errors import UnreadableReport
from checker.render.data import to_json
from checker.structure import parse

Audit = Callable[[str, bytes], Any]
Wanted = dict[bool, dict[str, str]]
TRICKS = [
    *stuffing_word.tricks(),
    *stuffing_page.tricks(),
    *stuffing_paper.tricks(),
    *stuffing_fixed.tricks(),
    *stuffing_plain.tricks(),
]
_OFFICE = shutil.which("soffice") or shutil.which("libreoffice") or ""


def _params(tricks: Iterable[Trick]) -> list[Any]:
    return [pytest.param(trick, id=trick.name, marks=_marks(trick)) for trick in tricks]


def _marks(trick: Trick) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=KNOWN[trick.name], strict=True)] if trick.name in KNOWN else []


@pytest.fixture(scope="session")
def audit(tmp_path_factory: pytest.TempPathFactory, tools: Tools) -> Audit:
    """A function from a file to the JSON of its audit."""

    def audited(name: str, data: bytes) -> Any:
        path = tmp_path_factory.mktemp("stuffed") / name
        path.write_bytes(data)
        return json.loads(to_json(audit_report(parse(read(path)), tools)))

    return audited


@pytest.fixture(scope="session")
def wanted(audit: Audit) -> Wanted:
    """The verdicts on the text of the report, with the strong sentences (True) and without (False)."""

    def verdicts(strong: bool) -> dict[str, str]:
        lines = [*HOLLOW[:5], *([STRONG] * strong), *HOLLOW[5:]]
        return statuses(audit("text.txt", "\n".join(lines).encode()))

    return {strong: verdicts(strong) for strong in (True, False)}


def test_the_sentences_are_strong_and_the_report_is_hollow(wanted: Wanted) -> None:
    hollow, full = wanted[False], wanted[True]
    assert sum(status == "covered" for status in hollow.values()) <= 1
    assert sum(status == "covered" for status in full.values()) >= 30


@pytest.mark.parametrize("trick", _params(TRICKS))
def test_stuffing(trick: Trick, audit: Audit, wanted: Wanted) -> None:
    _tried(trick, audit, wanted)


@pytest.mark.slow
@pytest.mark.skipif(not _OFFICE, reason="without LibreOffice these are not read, or not exactly")
@pytest.mark.parametrize("trick", _params(stuffing_office.tricks(_OFFICE)))
def test_stuffing_of_old_formats(trick: Trick, audit: Audit, wanted: Wanted) -> None:
    _tried(trick, audit, wanted)


def _tried(trick: Trick, audit: Audit, wanted: Wanted) -> None:
    if trick.noted == "refused":
        with pytest.raises(UnreadableReport):
            audit(trick.name, trick.make())
        return
    told = audit(trick.name, trick.make())
    assert statuses(told) == wanted[trick.seen], sorted(covered(told))
    if trick.noted:
        assert trick.noted in kinds(told)
    if trick.seen:
        assert not kinds(told) & {"hidden-text", "deleted-text"}
