"""The text that a reader puts together, with the place of every stretch."""

from hypothesis import given
from hypothesis import strategies as st

from checker.documents.builder import Builder
from checker.documents.model import KINDS, Origin

PIECES = st.lists(st.tuples(st.text(alphabet="依法 行政\n\t12。|", max_size=12), st.integers(1, 4)), max_size=6)
BLOCKS = st.lists(st.tuples(PIECES, st.sampled_from(["paragraph", "heading", "item", "row"])), max_size=8)


@given(BLOCKS)
def test_blocks_are_lines_and_marks_are_in_order(blocks: list[tuple[list[tuple[str, int]], str]]) -> None:
    builder = Builder()
    for pieces, kind in blocks:
        placed = [(text, Origin(paragraph=number)) for text, number in pieces]
        if kind == "row":
            builder.row([piece] for piece in placed)
        else:
            builder.add(placed, kind)
    draft = builder.draft()
    lines = draft.text.split("\n")
    assert draft.text.count("\n") == len(draft.blocks)
    for number, block in enumerate(draft.blocks):
        assert (block.line, draft.text[block.start : block.end]) == (number + 1, lines[number])
        assert lines[number] == lines[number].strip(" \t")
        assert block.kind in KINDS
    starts = [mark.start for mark in draft.marks]
    assert starts == sorted(set(starts))
    assert not draft.blocks or starts[0] == 0
    assert all(a.origin != b.origin for a, b in zip(draft.marks, draft.marks[1:], strict=False))


@given(BLOCKS)
def test_no_visible_character_is_lost_or_made_up(blocks: list[tuple[list[tuple[str, int]], str]]) -> None:
    builder, given_ = Builder(), ""
    for pieces, _ in blocks:
        builder.add([(text, Origin(paragraph=number)) for text, number in pieces])
        given_ += "".join(text for text, _ in pieces)
    assert "".join(builder.draft().text.split()) == "".join(given_.split())


def test_a_character_has_the_place_of_its_piece() -> None:
    builder = Builder()
    builder.add([("  全年审查", Origin(page=1, line=30)), ("合同12份。", Origin(page=2, line=1))])
    builder.row([[("类别", Origin(table=1, row=1, column=1))], [], [("件\n数", Origin(table=1, row=1, column=3))]])
    draft = builder.draft()
    assert draft.text == "全年审查合同12份。\n类别 |  | 件 数\n"
    assert [(draft.text[mark.start], mark.origin.page or mark.origin.column) for mark in draft.marks] == [
        ("全", 1),
        ("合", 2),
        ("类", 1),
        ("件", 3),
    ]
    assert [block.kind for block in draft.blocks] == ["paragraph", "row"]


def test_what_is_blank_is_no_block_and_no_fact() -> None:
    builder = Builder()
    builder.add([(" \n\u3000", Origin())])
    builder.row([[("", Origin())], [(" ", Origin())]])
    builder.state("发布日期", " ")
    assert builder.draft() == Builder().draft()


def test_a_break_at_the_end_of_a_piece_ends_the_line() -> None:
    builder = Builder()
    builder.add([("前句\n", Origin(paragraph=1)), ("后句", Origin(paragraph=2))])
    assert builder.draft().text == "前句\n后句\n"
