"""What must hold for every sample: spans, offsets, furniture, identity, and that it is accepted as a report."""

from pathlib import Path

from checker.documents import read
from checker.documents.plain import barred
from checker.structure import parse
from checker.structure.fold import fold
from checker.structure.kind import check_kind
from checker.structure.model import ROLES

TYPES = {
    "county": "county",
    "department": "department",
    "prefecture": "prefecture",
    "province": "province",
    "subdistrict": "subdistrict",
    "township": "township",
    "zone": "development_zone",
    "development": "development_zone",
}


def test_sentences_are_exact_ordered_and_apart(sample: Path) -> None:
    document = read(sample)
    report, cells = parse(document), barred(document.text, document.blocks)
    last = 0
    for sentence in report.sentences:
        assert last <= sentence.start < sentence.end
        last = sentence.end
        assert fold(cells[sentence.start : sentence.end]).text == sentence.text
        assert report.folded.text[sentence.fold :].startswith(sentence.text)
        assert sentence.role in ROLES
        assert report.sections[sentence.section].start <= sentence.start < report.sections[sentence.section].end
        assert document.text[: sentence.start].replace("\r\n", "\n").count("\n") + 1 == sentence.line


def test_furniture_is_in_no_sentence(sample: Path) -> None:
    report = parse(read(sample))
    for piece in report.furniture:
        assert not any(s.start < piece.span.end and piece.span.start < s.end for s in report.sentences)
        assert piece.why


def test_sections_follow_one_another(sample: Path) -> None:
    report = parse(read(sample))
    for one, other in zip(report.sections, report.sections[1:], strict=False):
        assert one.start < one.end == other.start
    for section in report.sections:
        if section.heading:
            assert section.heading.start == section.start
            assert section.path[-1] == section.title


def test_year_and_main_sections_are_found(sample: Path) -> None:
    report = parse(read(sample))
    assert report.year.value.isdecimal()
    if "hard" in sample.parts:
        return  # some have headings that no rule can know: 还欠着的账
    roles = {section.role for section in report.sections} | {sentence.role for sentence in report.sentences}
    assert {"achievements", "problems", "plan"} <= roles


def test_unit_type_is_right_or_asked_for(sample: Path) -> None:
    report = parse(read(sample))
    expected = {"000": "subdistrict", "002": "township", "003": "department"} | TYPES
    wanted = expected[sample.stem.split("-")[0].split("_")[0]]
    assert report.unit_type.value in ("", wanted)
    assert report.unit_type.why


def test_every_report_is_accepted(sample: Path) -> None:
    check_kind(parse(read(sample)))


def test_same_input_same_report(sample: Path) -> None:
    assert parse(read(sample)) == parse(read(sample))
