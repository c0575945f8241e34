"""Pictures: recognised lines put straight, limits, and what is said where nothing can recognise them."""

from collections.abc import Iterator
from importlib.util import find_spec
from io import BytesIO
from math import cos, radians, sin
from pathlib import Path
from typing import Any

import pytest
from pdf_writer import page, pdf, picture, text

from checker.documents.limits import DEFAULT
from checker.documents.pdf import read as read_pdf
from checker.documents.scan import read, reader, recognise
from checker.documents.scan.engine import Bounded, Dense
from checker.documents.scan.straighten import Found, lines_of, upright
from checker.documents.source import Draft, Source
from checker.errors import UnreadableReport

needs_ocr = pytest.mark.skipif(
    find_spec("rapidocr") is None or find_spec("onnxruntime") is None, reason="the extra `ocr` is not installed"
)
WORDS = "全年召开镇长办公会十二次逐件审核重大事项"


def found(words: str, left: float, top: float, size: float = 30, degrees: float = 0, score: float = 0.95) -> Found:
    """A line of a page of 1000 by 1400 pixels that lies askew by some degrees."""
    right, bottom = left + size * len(words), top + size * 1.2
    angle = radians(degrees)

    def turned(x: float, y: float) -> tuple[float, float]:
        x, y = x - 500, y - 700
        return x * cos(angle) - y * sin(angle) + 500, x * sin(angle) + y * cos(angle) + 700

    return Found(words, (turned(left, top), turned(right, top), turned(right, bottom), turned(left, bottom)), score)


@pytest.mark.parametrize("degrees", [-3, -0.8, 0, 0.8, 3])
def test_lines_are_put_straight(degrees: float) -> None:
    rows = [found(WORDS, 100, 200 + 60 * n, degrees=degrees) for n in range(10)]
    lines = lines_of(rows, 1000, 1400)
    assert [round(line.left) for line in lines] == [100] * 10
    assert [round(line.top) for line in lines] == [200 + 60 * n for n in range(10)]
    assert {round(line.size) for line in lines} == {30}
    assert {line.confidence for line in lines} == {0.95}


def test_a_short_line_has_the_size_of_the_others_though_its_box_is_a_little_higher() -> None:
    rows = [found(WORDS, 100, 200 + 60 * n) for n in range(4)]
    short = found("下。", 100, 440)
    higher = short._replace(corners=((100, 436), (160, 436), (160, 480), (100, 480)))
    assert round(lines_of([*rows, higher], 1000, 1400)[-1].size) == 30
    large = short._replace(corners=((100, 420), (240, 420), (240, 490), (100, 490)))
    assert lines_of([*rows, large], 1000, 1400)[-1].size > 45


def test_lines_that_run_from_top_to_bottom_are_no_upright_page() -> None:
    rows = [found(WORDS, 100, 200 + 60 * n) for n in range(4)]
    assert upright(rows)
    tall = Found(WORDS, ((100, 100), (140, 100), (140, 700), (100, 700)), 0.6)
    assert not upright([tall, found("十二", 200, 200)])


def test_nothing_recognised_is_nothing() -> None:
    assert lines_of([], 1000, 1400) == []


@needs_ocr
def test_a_long_picture_is_cut_where_nothing_is_written() -> None:
    import numpy

    from checker.documents.scan.strips import strips

    pixels = numpy.full((6000, 800, 3), 255, numpy.uint8)
    for top in range(30, 6000, 50):
        pixels[top : top + 38, 100:700:2] = 0
    cut = list(strips(pixels))
    assert [top for top, _ in cut] == [0, *numpy.cumsum([len(strip) for _, strip in cut[:-1]])]
    assert sum(len(strip) for _, strip in cut) == 6000
    assert all(700 < len(strip) < 2400 for _, strip in cut)
    # Lines of 38 rows begin every 50 rows, at row 30: rows 18 to 29 are blank.
    assert all(18 <= top % 50 <= 30 for top, _ in cut[1:])


@needs_ocr
@pytest.mark.parametrize("wide", [1, 2, 3, 100])
def test_all_of_a_picture_is_in_its_strips(wide: int) -> None:
    import numpy

    from checker.documents.scan.strips import strips

    pixels = numpy.arange(50 * wide * wide * 3).astype(numpy.uint8).reshape(50 * wide, wide, 3)
    cut = list(strips(pixels))
    assert len(cut) > 10
    assert numpy.array_equal(numpy.concatenate([strip for _, strip in cut]), pixels)


@needs_ocr
def test_a_sheet_is_not_cut() -> None:
    import numpy

    from checker.documents.scan.strips import strips

    assert [top for top, _ in strips(numpy.zeros((1754, 1240, 3), numpy.uint8))] == [0]
    assert [top for top, _ in strips(numpy.zeros((1240, 1754, 3), numpy.uint8))] == [0]


class _Line:
    """The picture of a line."""

    def __init__(self, rows: int, columns: int) -> None:
        self.shape = (rows, columns, 3)


def test_a_recognition_ends_once_it_has_seen_enough() -> None:
    asked: list[list[_Line]] = []
    bounded = Bounded(asked.append)
    bounded.left = 100
    bounded([_Line(20, 20 * 50)])
    assert len(asked) == 1
    with pytest.raises(Dense):
        bounded([_Line(20, 20 * 25), _Line(20, 20 * 26)])
    assert len(asked) == 1


@pytest.mark.parametrize("rows", [0, 1, 40])
def test_a_short_line_takes_as_long_as_some_characters(rows: int) -> None:
    bounded = Bounded(lambda lines: len(lines))
    bounded.left = 100
    with pytest.raises(Dense):
        bounded([_Line(rows, 1)] * 16)
    bounded.left = 100
    assert bounded([_Line(rows, 1)] * 14) == 14


def answer(number: int, *lines: tuple[str, float, float]) -> dict[str, Any]:
    told = [[words, left, top, left + 16 * len(words), top + 18, 16, 0.9] for words, left, top in lines]
    return {"page": number, "width": 595, "height": 842, "lines": told}


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the process that recognises is made to say."""
    said: list[dict[str, Any]] = []

    def answers(*_: object) -> Iterator[dict[str, Any]]:
        yield from said

    monkeypatch.setattr(recognise, "answers", answers)
    monkeypatch.setattr(reader, "can_recognise", lambda: True)
    return said


def put(data: bytes = b"", **limits: int) -> Draft:
    return read(Source("扫描.png", data, DEFAULT._replace(**limits)))


def test_recognised_lines_become_paragraphs_and_unsure_ones_are_counted(told: list[dict[str, Any]]) -> None:
    first = answer(1, (WORDS + "三十六件并", 111, 100), ("登记。", 79, 128), ("二、打算", 111, 156))
    first["lines"][1][6] = 0.5
    told += [{"pages": 1}, {}, first]
    draft = put()
    assert draft.text.splitlines() == [WORDS + "三十六件并登记。", "二、打算"]
    confidence = [mark.origin.confidence for mark in draft.marks]
    assert confidence == [0.9, 0.5, 0.9]
    assert [remark.kind for remark in draft.remarks] == ["low-confidence"]
    assert "1行" in draft.remarks[0].zh


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"failed": "damaged"}, "damaged"),
        ({"failed": "large"}, "80 million pixels"),
        ({"failed": "long"}, "50 times as high as broad"),
        ({"failed": "dense"}, r"Page 1 of 扫描\.png has more text on it than two full sheets"),
        ({"failed": "many"}, "as long as more than 2 pages"),
        ({"pages": 3}, "3 scanned pages, more than the limit of 2"),
    ],
)
def test_what_cannot_be_recognised(told: list[dict[str, Any]], said: dict[str, Any], words: str) -> None:
    told.append(said)
    with pytest.raises(UnreadableReport, match=words):
        put(scans=2)


def test_too_many_scanned_pages_of_a_pdf_are_known_before_any_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognise, "find_spec", lambda _: True)
    scan = page("q 595 0 0 842 0 0 cm /Im Do Q\n")
    data = pdf([scan] * 3, "/XObject << /Im 10 0 R >>", extra=[picture()])
    with pytest.raises(UnreadableReport, match="3 scanned pages, more than the limit of 2") as caught:
        read_pdf(Source("扫描.pdf", data, DEFAULT._replace(scans=2)))
    assert "--max-scans" in caught.value.tip


def test_without_the_extra_the_command_that_installs_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "can_recognise", lambda: False)
    with pytest.raises(UnreadableReport, match=r"扫描\.png is a picture; reading it needs rapidocr") as caught:
        put(b"\x89PNG\r\n\x1a\n")
    assert caught.value.tip == 'Install it with: python -m pip install "fazhi[ocr]".'


def drawn(*rows: str, turned: int = 0, high: int = 1400, grey: int = 0, size: int = 36) -> Any:
    """A picture of rows on white paper, black unless told otherwise, drawn by the font that Pillow brings."""
    from PIL import Image, ImageDraw, ImageFont

    sheet = Image.new("RGB", (1000, high), "white")
    for at, row in enumerate(rows):
        ImageDraw.Draw(sheet).text((100, 120 + 60 * at), row, (grey,) * 3, ImageFont.load_default(size))
    return sheet.rotate(turned, expand=True)


ROWS = ("Report of the year 2023", "Cases reviewed: 36", "Hearings held: 12")


def saved(sheet: Any, form: str, **how: Any) -> bytes:
    out = BytesIO()
    sheet.save(out, form, **how)
    return out.getvalue()


@needs_ocr
@pytest.mark.slow
@pytest.mark.parametrize(("form", "turned"), [("PNG", 0), ("JPEG", 90), ("BMP", 180)])
def test_pictures_are_recognised_whichever_way_they_lie(form: str, turned: int) -> None:
    draft = put(saved(drawn(*ROWS, turned=turned), form))
    assert "".join(draft.text.split()) == "".join("".join(ROWS).split())


@needs_ocr
@pytest.mark.slow
@pytest.mark.parametrize(("grey", "size"), [(254, 36), (248, 36), (0, 3)])
def test_what_nobody_can_read_is_not_recognised(grey: int, size: int) -> None:
    assert put(saved(drawn(*ROWS, grey=grey, size=size), "PNG")).text == ""


@needs_ocr
@pytest.mark.slow
def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # onnxruntime keeps a file in the cache of the user for what it reports to its maker, if it is let.
    for name in ("HOME", "XDG_CACHE_HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert "2023" in put(saved(drawn(*ROWS), "PNG")).text
    assert list(tmp_path.rglob("*")) == []


@needs_ocr
@pytest.mark.slow
def test_every_page_of_a_tiff_counts() -> None:
    data = saved(drawn(ROWS[0]), "TIFF", save_all=True, append_images=[drawn(ROWS[1])])
    draft = put(data)
    assert [mark.origin.page for mark in draft.marks] == [1, 2]
    with pytest.raises(UnreadableReport, match="2 scanned pages"):
        put(data, scans=1)


@needs_ocr
@pytest.mark.slow
def test_a_long_picture_is_read_like_sheets() -> None:
    rows = [f"Line {number} of the report: {number * 7} cases" for number in range(1, 81)]
    draft = put(saved(drawn(*rows, high=5000), "PNG"))
    assert "".join(draft.text.split()) == "".join("".join(rows).split())
    assert {mark.origin.page for mark in draft.marks} == {1}


@needs_ocr
@pytest.mark.slow
def test_a_long_picture_counts_as_the_pages_that_it_is_long() -> None:
    with pytest.raises(UnreadableReport, match="as long as more than 2 pages"):
        put(saved(drawn(*ROWS, high=9000), "PNG"), scans=2)


@needs_ocr
@pytest.mark.slow
def test_a_page_with_more_on_it_than_two_sheets_is_refused() -> None:
    from PIL import Image, ImageDraw, ImageFont

    sheet = Image.new("RGB", (1400, 1980), "white")
    words = "\n".join(["all the words of a thick book on one page " * 5] * 120)
    ImageDraw.Draw(sheet).multiline_text((10, 10), words, "black", ImageFont.load_default(14), spacing=2)
    with pytest.raises(UnreadableReport, match="Page 1 of"):
        put(saved(sheet, "PNG"))


@needs_ocr
@pytest.mark.slow
@pytest.mark.parametrize("size", [(900, 100), (20, 3000)])
def test_a_picture_that_no_page_can_be_is_refused(size: tuple[int, int]) -> None:
    from PIL import Image

    with pytest.raises(UnreadableReport, match="50 times as high as broad"):
        put(saved(Image.new("L", size), "PNG"))


@needs_ocr
@pytest.mark.slow
@pytest.mark.parametrize("cut", [60, 2000])
def test_damaged_pictures(cut: int) -> None:
    with pytest.raises(UnreadableReport):
        put(saved(drawn(*ROWS), "PNG")[:cut])


@needs_ocr
@pytest.mark.slow
def test_a_picture_that_would_unpack_to_gigabytes_is_refused() -> None:
    from PIL import Image

    with pytest.raises(UnreadableReport, match="80 million pixels"):
        put(saved(Image.new("1", (30_000, 30_000)), "PNG"))


@needs_ocr
@pytest.mark.slow
def test_a_scanned_page_is_recognised_and_the_others_are_read() -> None:
    image = picture(1000, 1400, drawn(*ROWS).convert("L").tobytes())
    title = text("云岭镇二〇二三年法治政府建设年度报告", 122, 740, 22)
    data = pdf([page(title), page("q 595 0 0 842 0 0 cm /Im Do Q\n")], "/XObject << /Im 10 0 R >>", extra=[image])
    draft = read_pdf(Source("报告.pdf", data, DEFAULT))
    assert draft.text.startswith("云岭镇二〇二三年法治政府建设年度报告")
    assert "".join("".join(ROWS).split()) in "".join(draft.text.split())
    assert {mark.origin.page for mark in draft.marks} == {1, 2}
    assert not [skipped for skipped in draft.skipped if skipped.why == "scan"]
