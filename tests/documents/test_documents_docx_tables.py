"""Word files: tables are rows, layout is not, and every cell has its place."""

from docx_writer import draft, lines, p, r, word
from test_documents_docx import drawn

from checker.documents.model import Origin


def tc(*inner: str, properties: str = "") -> str:
    return f"<w:tc>{f'<w:tcPr>{properties}</w:tcPr>' if properties else ''}{''.join(inner) or p()}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{''.join(cells)}</w:tr>"


def tbl(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{''.join(rows)}</w:tbl>"


def places(body: str) -> dict[str, Origin]:
    found = draft(word(body))
    ends = [mark.start for mark in found.marks[1:]] + [len(found.text)]
    return {
        found.text[mark.start : end].strip(" |\n"): mark.origin for mark, end in zip(found.marks, ends, strict=True)
    }


def test_rows_are_lines_with_bars() -> None:
    table = tbl(tr(tc(p("事项")), tc(p("件数"))), tr(tc(p("行政"), p("复议")), tc(p("57"))))
    found = draft(word(p("见表") + table + p("完")))
    assert found.text == "见表\n事项 | 件数\n行政 复议 | 57\n完\n"
    assert [block.kind for block in found.blocks] == ["paragraph", "row", "row", "paragraph"]


def test_cells_have_table_row_and_column() -> None:
    table = tbl(tr(tc(p("甲")), tc(p("乙"))), tr(tc(p("丙")), tc(p("丁"))))
    found = places(p("一") + table + p("二") + tbl(tr(tc(p("戊")), tc(p("己")))))
    assert found["一"] == Origin(paragraph=1)
    assert found["乙"] == Origin(table=1, row=1, column=2)
    assert found["二"] == Origin(paragraph=2)
    assert found["戊"] == Origin(table=2, row=1, column=1)
    assert found["丁"] == Origin(table=1, row=2, column=2)


def test_merged_cells_count_columns_of_the_grid() -> None:
    wide = tr(tc(p("合计"), properties='<w:gridSpan w:val="2"/>'), tc(p("98")))
    start = tr(tc(p("复议"), properties='<w:vMerge w:val="restart"/>'), tc(p("受理")), tc(p("57")))
    going = tr(tc(p(), properties="<w:vMerge/>"), tc(p("办结")), tc(p("41")))
    indented = tr(tc(p("后两列")), tc(p("3")), properties='<w:gridBefore w:val="1"/>')
    body = tbl(wide, start, going, indented)
    assert lines(body) == ["合计 | 98", "复议 | 受理 | 57", "| 办结 | 41", "后两列 | 3"]
    found = places(body)
    assert (found["98"].column, found["办结"].column, found["3"].column) == (3, 2, 3)


def test_what_stands_in_a_covered_cell_is_hidden() -> None:
    covered = tr(tc(p("藏在下面"), properties="<w:vMerge/>"), tc(p("41")))
    found = draft(word(tbl(tr(tc(p("甲")), tc(p("乙"))), covered)))
    assert found.text == "甲 | 乙\n| 41\n"
    assert [(skip.why, skip.text) for skip in found.skipped] == [("hidden", "藏在下面")]


def test_nested_tables_follow_their_row() -> None:
    inner = tbl(tr(tc(p("内一")), tc(p("内二"))))
    body = tbl(tr(tc(p("外一"), inner, p()), tc(p("外二"))), tr(tc(p("外三")), tc(p("外四"))))
    assert lines(body) == ["外一 | 外二", "内一 | 内二", "外三 | 外四"]
    found = places(body)
    assert found["内二"] == Origin(table=2, row=1, column=2)
    assert found["外四"] == Origin(table=1, row=2, column=2)


def test_a_table_of_one_cell_is_layout() -> None:
    inner = tbl(tr(tc(p("表一")), tc(p("表二"))))
    body = tbl(tr(tc(p("云岭镇报告", '<w:outlineLvl w:val="0"/>'), p("正文。"), inner, p("落款"))))
    found = draft(word(body))
    assert found.text.splitlines() == ["云岭镇报告", "正文。", "表一 | 表二", "落款"]
    assert [block.kind for block in found.blocks] == ["heading", "paragraph", "row", "paragraph"]
    assert places(body)["落款"] == Origin(table=1, row=1, column=1)


def test_a_row_of_one_cell_in_a_table_is_a_paragraph() -> None:
    wide = tr(tc(p("一、立案情况"), properties='<w:gridSpan w:val="2"/>'))
    found = draft(word(tbl(wide, tr(tc(p("立案")), tc(p("57"))))))
    assert [block.kind for block in found.blocks] == ["paragraph", "row"]


def test_one_cell_with_text_between_empty_ones_is_layout_where_it_has_several_paragraphs() -> None:
    assert lines(tbl(tr(tc(), tc(p("首段"), p("次段")), tc()))) == ["首段", "次段"]
    assert lines(tbl(tr(tc(), tc(p("57")), tc()))) == ["| 57 |"]


def test_rows_and_cells_in_content_controls_and_insertions() -> None:
    cell = f"<w:sdt><w:sdtPr/><w:sdtContent>{tc(p('乙'))}</w:sdtContent></w:sdt>"
    row = f"<w:sdt><w:sdtContent>{tr(tc(p('甲')), cell)}</w:sdtContent></w:sdt>"
    assert lines(tbl(row, tr(tc(p("丙")), tc(p("丁")), properties="<w:ins/>"))) == ["甲 | 乙", "丙 | 丁"]


def test_a_text_box_in_a_cell_has_the_place_of_the_cell() -> None:
    body = tbl(tr(tc(f"<w:p>{r('甲')}{drawn(p('框内'))}</w:p>"), tc(p("乙"))))
    assert lines(body) == ["甲 | 乙", "框内"]
    assert places(body)["框内"] == Origin(table=1, row=1, column=1, part="text-box")


def test_pieces_of_tables_in_odd_places_do_no_harm() -> None:
    assert lines(tr(tc(p("无表"))) + tc(p("无行")) + f"<w:tbl>{tc(p('表无行'))}{p('表无格')}</w:tbl>") == [
        "无表",
        "无行",
        "表无格",
        "表无行",
    ]


def test_a_table_made_of_tabs_has_rows() -> None:
    tabbed = "<w:p><w:r><w:t>{}</w:t><w:tab/><w:t>{}</w:t><w:tab/><w:t>{}</w:t></w:r></w:p>"
    found = draft(word(p("见表") + tabbed.format("事项", "上年", "本年") + tabbed.format("复议", "41", "57") + p("完")))
    assert [block.kind for block in found.blocks] == ["paragraph", "row", "row", "paragraph"]
