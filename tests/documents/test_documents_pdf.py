"""PDFs: what stands on their pages, and what the program says of those that it cannot read."""

from contextlib import suppress
from io import BytesIO
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_writer import form, page, pdf, picture, text
from pypdf import PdfWriter

from checker.documents.limits import DEFAULT
from checker.documents.pdf import read, reader
from checker.documents.source import Draft, Source
from checker.errors import UnreadableReport

TITLE = "云岭镇二〇二三年法治政府建设年度报告"
FIRST = "全年召开镇长办公会十二次，逐件审核重大事项三十六"
SECOND = "件，均经合法性审查。"


def title() -> str:
    return text(TITLE, 122, 740, 22)


def body(y: float = 700) -> str:
    return text(FIRST, 111, y) + text(SECOND, 79, y - 28)


def lines_of(count: int) -> str:
    """Enough rows that the page has a right edge."""
    return "".join(
        text("司法所按季度核对办理情况并把审议结果逐项登记在册存" + "备", 79, 600 - 28 * n) for n in range(count)
    )


def put(data: bytes, **limits: int) -> Draft:
    return read(Source("报告.pdf", data, DEFAULT._replace(**limits)))


def error(data: bytes, **limits: int) -> tuple[str, str]:
    with pytest.raises(UnreadableReport) as caught:
        put(data, **limits)
    return str(caught.value), caught.value.tip


def test_rows_become_paragraphs_with_page_and_line() -> None:
    draft = put(pdf([page(title(), body(), lines_of(3)), page(body())]))
    assert draft.text.splitlines()[:2] == [TITLE, FIRST + SECOND]
    at = draft.text.index(SECOND, draft.text.index(SECOND) + 1)
    origin = next(mark.origin for mark in draft.marks if mark.start == at)
    assert (origin.page, origin.line) == (2, 2)
    assert not draft.skipped
    assert not draft.remarks


def test_blanks_that_stand_alone_harm_nothing() -> None:
    assert put(
        pdf([page(text("  ", 79, 700), text("逐件", 79, 600), text(" ", 111, 600), text("审核", 127, 600))])
    ).text == ("逐件 审核\n")


def test_text_in_a_form_is_text() -> None:
    draft = put(
        pdf(
            [page("/Fm Do\n")],
            "/XObject << /Fm 10 0 R >>",
            extra=[form(page(title(), text("2023 Fees", 90, 600, 16, "", "F2")))],
        )
    )
    # F1 is not embedded: a viewer may have no glyphs for it. Only what is drawn is sure to be seen.
    assert "2023 Fees" in draft.text


def latin(words: str, y: float) -> str:
    """pdfium drops Chinese characters that are turned by a quarter and have no glyphs; these have some."""
    return text(words, 100, y, 16, "", "F2")


ROWS = latin("Cases that were reviewed in", 300) + latin("the year: 36", 272) + latin("Fees: none", 210)
UPRIGHT = {90: "0 1 -1 0 595 0 cm\n", 180: "-1 0 0 -1 595 842 cm\n", 270: "0 -1 1 0 0 842 cm\n"}


@pytest.mark.parametrize("turn", UPRIGHT)
def test_a_page_that_is_shown_turned_reads_as_it_is_shown(turn: int) -> None:
    draft = put(pdf([page(UPRIGHT[turn] + ROWS)], entries=f"/Rotate {turn}"))
    assert draft.text.splitlines() == ["Cases that were reviewed in the year: 36", "Fees: none"]


@pytest.mark.parametrize("turn", UPRIGHT)
def test_text_turned_on_an_upright_page_is_read_along_its_lines(turn: int) -> None:
    draft = put(pdf([page(UPRIGHT[turn] + ROWS)]))
    assert draft.text.splitlines() == ["Cases that were reviewed in the year: 36", "Fees: none"]


def test_a_watermark_across_the_page_is_no_part_of_the_text() -> None:
    mark = "BT 0.7 0.7 -0.7 0.7 150 300 Tm /F1 40 Tf <" + "内部资料".encode("utf-16-be").hex() + "> Tj ET\n"
    draft = put(pdf([page(title(), mark, body())]))
    assert [draft.text[b.start : b.end] for b in draft.blocks if b.kind == "running-head"] == ["内部资料"]
    assert [draft.text[b.start : b.end] for b in draft.blocks if b.kind == "paragraph"] == [TITLE, FIRST + SECOND]


def test_rules_make_a_table() -> None:
    rules = "".join(f"{x} 500 m {x} 560 l S\n" for x in (80, 180, 300)) + "".join(
        f"80 {y} m 300 {y} l S\n" for y in (500, 530, 560)
    )
    cells = text("事项", 84, 540) + text("件数", 184, 540) + text("行政复议", 116, 510) + text("十二", 182, 510)
    draft = put(pdf([page(title(), rules, cells)]))
    assert [draft.text[b.start : b.end] for b in draft.blocks if b.kind == "row"] == ["事项 | 件数", "行政复议 | 十二"]


def test_a_bullet_of_a_symbol_font_is_a_bullet() -> None:
    draft = put(pdf([page(text("\uf0b7逐件审核", 79, 700))]))
    assert (draft.text, draft.blocks[0].kind) == ("逐件审核\n", "item")


def test_dates_of_the_file_are_a_remark_and_embedded_files_are_named() -> None:
    writer = PdfWriter(clone_from=BytesIO(pdf([page(title(), body())])))
    writer.add_metadata({"/CreationDate": "D:20240115093000+08'00'", "/ModDate": "rubbish"})
    writer.add_attachment("annex.xlsx", b"PK")
    out = BytesIO()
    writer.write(out)
    draft = put(out.getvalue())
    assert [(skipped.why, skipped.text) for skipped in draft.skipped] == [("attachment", "annex.xlsx")]
    remark = next(remark for remark in draft.remarks if remark.kind == "properties")
    assert "2024-01-15" in remark.zh
    assert "2024-01-15" in remark.en
    assert "2024-01-15" not in draft.text


def encrypted(user: str) -> bytes:
    writer = PdfWriter(clone_from=BytesIO(pdf([page(title(), body())])))
    writer.encrypt(user, "owner", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_password_is_asked_for_only_where_one_is_needed() -> None:
    assert put(encrypted("")).text.startswith(TITLE)
    assert "password" in error(encrypted("secret"))[0]


@pytest.mark.parametrize("data", [b"%PDF-1.7\n\x00", b"%PDF-1.7\n%%EOF", pdf([page(title())])[:200]])
def test_damaged(data: bytes) -> None:
    assert error(data)[0] == "报告.pdf is damaged or incomplete."


def test_too_many_pages() -> None:
    message, tip = error(pdf([page()] * 5), pages=4)
    assert message == "报告.pdf has 5 pages, more than the limit of 4."
    assert "--max-pages" in tip


def test_too_many_characters() -> None:
    data = pdf([page(title()), page(body())])
    assert put(data, characters=60).text
    assert "limit of 30 characters" in error(data, characters=30)[0]  # all pages together
    assert "limit of 10 characters" in error(data, characters=10)[0]  # the first page alone


def test_without_pypdfium2_the_command_that_installs_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "installed", lambda: False)
    assert error(pdf([page()])) == (
        "报告.pdf is a PDF; reading it needs pypdfium2.",
        'Install it with: python -m pip install "fazhi[pdf]".',
    )


SCANNED = "q 595 0 0 842 0 0 cm /Im Do Q\n"
IMAGE = "/XObject << /Im 10 0 R >>"


@pytest.fixture
def _no_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "can_recognise", lambda: False)


@pytest.mark.usefixtures("_no_recognition")
def test_a_scan_needs_the_extra() -> None:
    message, tip = error(pdf([page(SCANNED), page(), page(SCANNED)], IMAGE, extra=[picture()]))
    assert message == "报告.pdf is a scan: its pages are pictures; reading them needs rapidocr."
    assert tip == 'Install it with: python -m pip install "fazhi[ocr]".'


@pytest.mark.usefixtures("_no_recognition")
@pytest.mark.parametrize("layer", ["", text(FIRST + FIRST, 79, 500, 16, "3 Tr")])
def test_scanned_pages_among_others_are_named_and_their_invisible_layer_is_no_text(layer: str) -> None:
    draft = put(pdf([page(title(), body()), page(SCANNED, layer), page(layer, SCANNED)], IMAGE, extra=[picture()]))
    assert draft.text.count(FIRST) == 1
    assert [(skipped.why, skipped.text, skipped.origin.page) for skipped in draft.skipped] == [
        ("scan", "", 2),
        ("scan", "", 3),
    ]
    assert ["2、3" in remark.zh and "fazhi[ocr]" in remark.en for remark in draft.remarks] == [True]


@pytest.mark.usefixtures("_no_recognition")
def test_characters_without_meaning_make_a_page_a_scan() -> None:
    junk = text("\ue123\ue124\ue125\ue126" + FIRST, 79, 500)
    draft = put(pdf([page(title(), body()), page(junk)]))
    assert [(skipped.why, skipped.origin.page) for skipped in draft.skipped] == [("scan", 2)]


@pytest.mark.slow
@given(st.integers(0, 2**32))
@settings(max_examples=40, deadline=None)
def test_whatever_is_changed_in_a_file_it_is_read_or_refused(seed: int) -> None:
    random = Random(seed)
    data = bytearray(pdf([page(title(), body(), SCANNED), page(body())], IMAGE, extra=[picture(10, 14)]))
    for _ in range(random.choice((1, 3, 10, 40))):
        at = random.randrange(len(data))
        data[at : at + random.choice((0, 1, 1, 5, 50))] = random.randbytes(random.choice((0, 1, 1, 4)))
    with suppress(UnreadableReport):
        draft = put(bytes(data))
        assert all(draft.text[block.start : block.end].strip() for block in draft.blocks)


def test_a_picture_on_a_page_of_text_is_noted() -> None:
    draft = put(pdf([page(title(), body(), "q 300 0 0 200 100 200 cm /Im Do Q\n")], IMAGE, extra=[picture()]))
    assert [(skipped.why, skipped.origin.page) for skipped in draft.skipped] == [("picture", 1)]
    assert FIRST in draft.text
