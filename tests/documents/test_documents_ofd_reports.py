"""The sample reports, written as OFD, say the same as their texts."""

from pathlib import Path

import pytest
from ofd_samples import lines, reading_in
from ofd_writer import FLAVOURS, ofd_of

from checker.audit import Tools, audit_report
from checker.documents import read
from checker.documents.model import Document
from checker.structure import parse

REPORTS = sorted((Path(__file__).parents[2] / "reports").glob("*.txt"))
OUTSIDE = ("report-timeliness", "report-public-release")
"""They depend on what stands around the text."""


def verdicts(document: Document, tools: Tools) -> dict[str, str]:
    results = audit_report(parse(document), tools).results
    return {result.indicator.id: result.verdict.status for result in results if result.indicator.id not in OUTSIDE}


@pytest.mark.slow
@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_characters_and_verdicts_are_those_of_the_text(tmp_path: Path, tools: Tools, path: Path) -> None:
    plain = read(path)
    flavour = FLAVOURS[REPORTS.index(path) % len(FLAVOURS)]
    packed = reading_in(tmp_path)(ofd_of(lines(plain), flavour, head="禾阳县人民政府公报"))
    said = "".join("".join(lines(packed, "paragraph", "heading", "row")).split())
    assert said == "".join("".join(lines(plain)).split())
    assert verdicts(packed, tools) == verdicts(plain, tools)
