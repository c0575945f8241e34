"""Lines on pages become paragraphs, tables, running heads and page numbers."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.documents.builder import Builder
from checker.documents.layout import Line, Page, Rule, paragraphs
from checker.documents.layout.margins import is_page_number
from checker.documents.source import Draft

WIDTH, HEIGHT, LEFT, TOP, SIZE, PITCH = 595.0, 842.0, 79.0, 110.0, 16.0, 28.0
COLUMNS = 27
LONG = "全年召开镇长办公会十二次专题研究依法行政工作并把审议结果逐项登记在册由司法所按季度核对办理情况"
FULL = (LONG * 2)[: COLUMNS * 2 - 2]
"""With an indent of two, its last row is full."""


def line(text: str, left: float = LEFT, top: float = TOP, size: float = SIZE, confidence: float = 1.0) -> Line:
    width = size * sum(0.5 if char.isascii() else 1 for char in text)
    return Line(text, left, top, left + width, top + size, size, confidence)


def wrapped(text: str, indent: int = 2) -> list[tuple[float, str]]:
    """A paragraph as rows: where each begins, and what it holds."""
    first = COLUMNS - indent
    rows = [(LEFT + indent * SIZE, text[:first])]
    return rows + [(LEFT, text[at : at + COLUMNS]) for at in range(first, len(text), COLUMNS)]


def page(*texts: str, indent: int = 2, gap: float = 0.0, number: int = 1, more: Sequence[Line] = ()) -> Page:
    """The paragraphs below each other."""
    lines, top = [], TOP
    for text in texts:
        for left, row in wrapped(text, indent):
            lines.append(line(row, left, top))
            top += PITCH
        top += gap
    return Page(number, WIDTH, HEIGHT, (*lines, *more))


def put(*pages: Page) -> Draft:
    builder = Builder()
    paragraphs(pages, builder)
    return builder.draft()


def blocks(draft: Draft, *kinds: str) -> list[str]:
    return [draft.text[b.start : b.end] for b in draft.blocks if b.kind in (kinds or ("paragraph",))]


@pytest.mark.parametrize(("indent", "gap"), [(2, 0.0), (0, 14.0)])
def test_rows_of_a_paragraph_are_joined_and_paragraphs_kept_apart(indent: int, gap: float) -> None:
    texts = [LONG + "。", "一、" + LONG * 2 + "。", "二、" + LONG[:40] + "。", LONG[:30] + "。"]
    assert blocks(put(page(*texts, indent=indent, gap=gap))) == texts


def test_a_row_that_begins_like_a_number_goes_on_where_the_indent_says_so() -> None:
    text = LONG[:24] + "。一是" + LONG[:30] + "。"
    assert text[25:27] == "一是"  # which is where the second row begins
    assert blocks(put(page(LONG + "。", text, LONG + "。"))) == [LONG + "。", text, LONG + "。"]


def test_a_recognised_row_that_begins_like_a_heading_begins_a_paragraph_after_a_full_stop() -> None:
    text = LONG[:24] + "。三、" + LONG[:30] + "。"
    assert text[25:27] == "三、"
    printed = page(LONG + "。", text, LONG + "。")
    recognised = printed._replace(lines=tuple(line._replace(confidence=0.97) for line in printed.lines))
    assert blocks(put(printed)) == [LONG + "。", text, LONG + "。"]
    assert blocks(put(recognised)) == [LONG + "。", text[:25], text[25:], LONG + "。"]


def test_without_indent_and_gap_a_numbered_row_after_a_full_stop_begins_a_paragraph() -> None:
    first = LONG[:26] + "。"
    assert blocks(put(page(first, "二、" + LONG, indent=0))) == [first, "二、" + LONG]


def test_a_paragraph_goes_over_to_the_next_page() -> None:
    first = page(LONG + "。", LONG[:40], number=1)
    rest = page(LONG + "。", number=2)
    carried = rest._replace(lines=(line("其余部分印发各村。", LEFT, TOP - PITCH), *rest.lines))
    start = page(LONG + "。", FULL, number=1)
    assert blocks(put(start, carried))[1] == FULL + "其余部分印发各村。"
    # A short last row ends the paragraph, whatever comes on the next page.
    assert blocks(put(first, carried))[1] == LONG[:40]


def test_places_are_the_page_and_its_line() -> None:
    draft = put(page(LONG + "。", LONG + "。", number=1), page(LONG + "。", number=2))
    second = draft.text.index(LONG, 10)
    marks = {mark.start: mark.origin for mark in draft.marks}
    assert (marks[second].page, marks[second].line) == (1, 3)
    assert (marks[second + COLUMNS - 2].page, marks[second + COLUMNS - 2].line) == (1, 4)
    third = draft.text.index(LONG, second + 10)
    assert (marks[third].page, marks[third].line) == (2, 1)


def centred(text: str, top: float, size: float) -> Line:
    width = size * len(text)
    middle = LEFT + COLUMNS * SIZE / 2
    return Line(text, middle - width / 2, top, middle + width / 2, top + size, size)


def test_a_centred_title_of_two_rows_is_one_block_and_the_name_below_is_not() -> None:
    title = (
        centred("云岭镇人民政府关于二〇二三年度", 20, 22),
        centred("法治政府建设情况的报告", 52, 22),
        centred("云岭镇人民政府", 82, 16),
    )
    got = blocks(put(page(LONG + "。", LONG + "。", more=title)))
    assert got[:3] == ["云岭镇人民政府关于二〇二三年度法治政府建设情况的报告", "云岭镇人民政府", LONG + "。"]


def test_signature_and_date_are_blocks_of_their_own() -> None:
    signed = (line("云岭镇人民政府", 380, TOP + 2 * PITCH), line("2024年1月20日", 380, TOP + 3 * PITCH))
    assert blocks(put(page(FULL, more=signed), page(LONG, LONG, number=2)))[:3] == [
        FULL,
        "云岭镇人民政府",
        "2024年1月20日",
    ]


def test_running_heads_and_page_numbers_come_last() -> None:
    pages = [
        page(f"{LONG}{n}。", number=n, more=(line(f"云岭年鉴 第{n}期", 200, 40, 10), line(f"— {n} —", 280, 790, 14)))
        for n in (1, 2, 3)
    ]
    draft = put(*pages)
    assert blocks(draft) == [f"{LONG}{n}。" for n in (1, 2, 3)]
    assert blocks(draft, "running-head") == [f"云岭年鉴 第{n}期" for n in (1, 2, 3)]
    assert blocks(draft, "page-number") == ["— 1 —", "— 2 —", "— 3 —"]
    assert draft.blocks[-1].kind == "page-number"


def test_a_row_that_stands_in_the_margin_once_is_text() -> None:
    draft = put(page(LONG, more=(line("云岭镇文件", 200, 40),)), page(LONG, number=2))
    assert "云岭镇文件" in blocks(draft)


@pytest.mark.parametrize(
    "text", ["— 3 —", "- 3 -", "3", "第3页", "第 3 页 共 10 页", "3 / 10", "Page 3 of 10", "iv", "-5一"]
)
def test_page_numbers(text: str) -> None:
    assert is_page_number(text)


@pytest.mark.parametrize("text", ["2024年", "三、", "3件", "12345", "一", "共计", "3.5%"])
def test_no_page_numbers(text: str) -> None:
    assert not is_page_number(text)


def test_words_of_an_alphabet_keep_a_blank_where_a_row_ends_and_others_do_not() -> None:
    rows = ["接入平台名为 Open Legal", "Service 的系统并办件12", "45件全部办结"]
    lines = [line(row, LEFT, TOP + at * PITCH)._replace(right=LEFT + 432) for at, row in enumerate(rows[:2])]
    last = line(rows[2], LEFT, TOP + 2 * PITCH)
    assert (
        blocks(put(Page(1, WIDTH, HEIGHT, (*lines, last))))[0]
        == "接入平台名为 Open Legal Service 的系统并办件1245件全部办结"
    )


def test_cells_with_gaps_that_run_through_are_rows_of_a_table() -> None:
    table = [
        line(text, LEFT + 150 * column, TOP + 400 + 20 * row)
        for row, cells in enumerate([("单位", "件数", "占比"), ("水务局", "30", "10%"), ("公安局", "120", "40%")])
        for column, text in enumerate(cells)
    ]
    draft = put(page(LONG, LONG, more=table))
    assert blocks(draft, "row") == ["单位 | 件数 | 占比", "水务局 | 30 | 10%", "公安局 | 120 | 40%"]
    origin = next(mark.origin for mark in draft.marks if mark.start == draft.text.index("120"))
    assert (origin.table, origin.row, origin.column, origin.page) == (1, 3, 2, 1)


def ruled(columns: Sequence[float], rows: Sequence[float]) -> tuple[Rule, ...]:
    upright = [Rule(x, rows[0], x + 0.5, rows[-1]) for x in columns]
    return (*upright, *(Rule(columns[0], y, columns[-1], y + 0.5) for y in rows))


def test_cells_between_rules_keep_their_lines_and_their_place() -> None:
    lines = (
        line("事项", 82, 203),
        line("情况", 182, 203),
        line("规范性文件", 82, 232),
        line("全部审核，", 182, 224),
        line("按期备案。", 182, 241),
        line("7", 302, 232),
        line("表后文字自成一段。", 79, 300),
    )
    draft = put(Page(1, WIDTH, HEIGHT, lines, ruled((80, 180, 300, 400), (200, 220, 260))))
    assert blocks(draft, "row") == ["事项 | 情况 |", "规范性文件 | 全部审核，按期备案。 | 7"]
    assert blocks(draft) == ["表后文字自成一段。"]


def test_cells_that_touch_are_kept_apart_by_a_rule_alone() -> None:
    lines = (line("办结事项", 82, 203), line("十二件", 146, 203))
    assert blocks(put(Page(1, WIDTH, HEIGHT, lines, ruled((80, 146, 250), (200, 220)))), "row") == ["办结事项 | 十二件"]


def test_a_frame_around_paragraphs_is_no_table() -> None:
    framed = page(LONG + "。", LONG + "。")._replace(rules=ruled((60, 540), (90, 400)))
    assert blocks(put(framed)) == [LONG + "。", LONG + "。"]


def test_confidence_goes_with_the_place() -> None:
    lines = (line(LONG[:20], confidence=0.97), line(LONG[:10], LEFT, TOP + 60, confidence=0.5))
    marks = put(Page(1, WIDTH, HEIGHT, lines)).marks
    assert [mark.origin.confidence for mark in marks] == [0.97, 0.5]


_places = st.floats(-50, 900, allow_nan=False, width=32)
_lines = st.builds(
    lambda text, left, top, size: line(text, left, top, size),
    st.text("云岭镇依法办件ab12。 、", min_size=1, max_size=12).filter(str.strip),
    _places,
    _places,
    st.floats(3, 40, width=32),
)
_rules = st.builds(
    lambda x, y, length, level: Rule(x, y, x + (length if level else 0.5), y + (0.5 if level else length)),
    _places,
    _places,
    st.floats(10, 400, width=32),
    st.booleans(),
)


def test_a_list_without_marks_stands_as_deep_as_first_rows_and_its_rows_go_on() -> None:
    """Browsers draw the marks of lists; a row that ends with a semicolon ends an item."""
    deep, columns = LEFT + 2 * SIZE, COLUMNS - 2
    item = (LONG * 2)[: columns * 2 - 5]
    items = [item + "；", "每季度通报一次办理情况；", item[:-2] + "完成。"]
    rows = [text[at : at + columns] for text in items for at in range(0, len(text), columns)]
    lines = [line(row, deep, TOP + PITCH * (10 + at)) for at, row in enumerate(rows)]
    assert blocks(put(page(FULL + LONG, LONG * 2, FULL, more=lines)))[-3:] == items


def test_a_title_on_a_page_that_is_there_twice_is_no_running_head() -> None:
    title = line("云岭镇法治政府建设年度报告", 150, 60, 22)
    draft = put(*(page(LONG, number=number, more=[title]) for number in (1, 2)))
    assert title.text in blocks(draft)
    assert not blocks(draft, "running-head")


_pages = st.lists(st.tuples(st.lists(_lines, max_size=12), st.lists(_rules, max_size=8)), min_size=1, max_size=4)


@given(_pages)
def test_no_character_is_lost_or_told_twice(drawn: list[tuple[list[Line], list[Rule]]]) -> None:
    draft = put(*(Page(n, WIDTH, HEIGHT, tuple(lines), tuple(rules)) for n, (lines, rules) in enumerate(drawn, 1)))
    wanted = sorted("".join(line.text for lines, _ in drawn for line in lines).replace(" ", ""))
    assert sorted(draft.text.replace(" ", "").replace("\n", "").replace("|", "")) == wanted
    starts = [mark.start for mark in draft.marks]
    assert starts == sorted(set(starts))
