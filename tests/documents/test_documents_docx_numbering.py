"""Word files: numbers that Word computes stand in the text as Word shows them."""

import pytest
from docx_writer import draft, lines, p, word
from hypothesis import given
from hypothesis import strategies as st

from checker.documents.docx.numerals import numeral


def level(depth: int, pattern: str, style: str = "decimal", start: int = 1, extra: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/>{extra}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def lists(*levels: str, uses: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{uses}'
    )


def item(text: str, depth: int = 0, use: int = 1, more: str = "") -> str:
    return p(text, f'{more}<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{use}"/></w:numPr>')


OFFICIAL = lists(
    level(0, "%1、", "chineseCountingThousand"),
    level(1, "（%2）", "chineseCounting"),
    level(2, "%3."),
    level(3, "%1.%3.%4", extra="<w:isLgl/>"),
)


def test_levels_of_an_official_report() -> None:
    body = item("举措") + item("学法", 1) + item("执法", 1) + item("培训", 2) + item("考试", 2) + item("细则", 3)
    body += item("问题") + item("队伍", 1) + item("编制", 2)
    assert lines(body, numbering=OFFICIAL) == [
        "一、举措",
        "（一）学法",
        "（二）执法",
        "1. 培训",
        "2. 考试",
        "1.2.1 细则",
        "二、问题",
        "（一）队伍",
        "1. 编制",
    ]


def test_chapters_and_what_stands_between_number_and_text() -> None:
    space = '<w:suff w:val="space"/>'
    none = '<w:suff w:val="nothing"/>'
    numbering = lists(
        level(0, "第%1章", "chineseCounting", extra=space), level(1, "第%2条", "japaneseCounting", extra=none)
    )
    assert lines(item("总则") + item("目的", 1), numbering=numbering) == ["第一章 总则", "第一条目的"]


def test_empty_hidden_and_deleted_paragraphs() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    hidden = "<w:rPr><w:vanish/></w:rPr>"
    body = item("甲") + item("") + item("乙") + item("", more="").replace("</w:pPr>", f"{hidden}</w:pPr>") + item("丙")
    assert lines(body, numbering=OFFICIAL) == ["一、甲", "三、乙", "四、丙"]
    joined = item("甲").replace("</w:pPr>", f"{gone}</w:pPr>") + item("乙")
    assert lines(joined + item("丙"), numbering=OFFICIAL) == ["一、甲乙", "二、丙"]


def test_a_heading_that_shares_its_line_is_counted() -> None:
    form = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>"
    body = item("甲").replace("</w:pPr>", f"{form}</w:pPr>") + p("同行正文") + item("乙")
    assert lines(body, numbering=OFFICIAL) == ["一、甲", "同行正文", "二、乙"]


def test_tab_stops_are_no_tabs() -> None:
    assert lines(item("甲", more='<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>'), numbering=OFFICIAL) == [
        "一、甲"
    ]


def test_starts_and_overrides() -> None:
    uses = (
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
        "</w:lvlOverride></w:num>"
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>'
        f'<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">{level(0, "(%1)", "lowerLetter")}'
        "</w:lvlOverride></w:num>"
    )
    numbering = lists(level(0, "%1.", start=3), uses=uses)
    body = item("甲") + item("乙") + item("丙", use=2) + item("丁", use=2) + item("戊", use=3) + item("己", use=4)
    assert lines(body, numbering=numbering) == ["3. 甲", "4. 乙", "1. 丙", "2. 丁", "3. 戊", "(d) 己"]


def test_a_level_that_does_not_begin_anew() -> None:
    numbering = lists(
        level(0, "%1.", extra='<w:lvlRestart w:val="0"/>'), level(1, "%2)", extra='<w:lvlRestart w:val="0"/>')
    )
    body = item("甲") + item("乙", 1) + item("丙") + item("丁", 1)
    assert lines(body, numbering=numbering) == ["1. 甲", "1) 乙", "2. 丙", "2) 丁"]


def test_a_level_above_that_was_never_counted_shows_its_start() -> None:
    assert lines(item("甲", 1), numbering=lists(level(0, "%1"), level(1, "%1.%2"))) == ["1.1 甲"]


def test_a_bullet_above_has_no_number_to_show() -> None:
    numbering = lists(level(0, "%1."), level(1, "—", "bullet"), level(2, "%1.%2%3"))
    assert lines(item("甲") + item("乙", 2), numbering=numbering) == ["1. 甲", "1.1 乙"]


def test_bullets_are_items_without_their_sign() -> None:
    found = draft(word(item("甲") + item("乙"), numbering=lists(level(0, "\uf0b7", "bullet"))))
    assert (found.text, [block.kind for block in found.blocks]) == ("甲\n乙\n", ["item", "item"])
    assert lines(item("甲"), numbering=lists(level(0, "注：", "bullet"))) == ["注：甲"]


def test_numbers_of_styles_and_numbered_headings() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/>'
        "</w:numPr></w:pPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/></w:style>'
    )
    numbering = lists(
        level(0, "%1、", "chineseCounting", extra='<w:pStyle w:val="1"/>'),
        level(1, "（%2）", "chineseCounting", extra='<w:pStyle w:val="2"/>'),
    )
    body = p("举措", '<w:pStyle w:val="1"/>') + p("学法", '<w:pStyle w:val="2"/>')
    body += p("无号", '<w:pStyle w:val="2"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    found = draft(word(body, styles=styles, numbering=numbering))
    assert found.text.splitlines() == ["一、举措", "（一）学法", "无号"]
    assert [(block.kind, block.level) for block in found.blocks] == [("heading", 1), ("heading", 2), ("heading", 2)]


def test_a_list_that_is_kept_in_a_style() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="list"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="list"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="list"/>{level(0, "%1)")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )
    assert lines(item("甲") + item("乙", use=2), styles=styles, numbering=numbering) == ["1) 甲", "2) 乙"]
    circle = numbering.replace('<w:numId w:val="2"/>', "").replace('w:abstractNumId="1"', 'w:abstractNumId="9"')
    assert lines(item("甲"), styles=styles, numbering=circle) == ["甲"]


def test_unknown_lists_and_levels_number_nothing() -> None:
    assert lines(item("甲", use=7) + item("乙", 8) + item("丙", 99), numbering=OFFICIAL) == ["甲", "乙", "丙"]


@pytest.mark.parametrize(
    ("style", "values"),
    [
        ("decimal", {1: "1", 12: "12", 0: "0", -3: "-3"}),
        ("decimalZero", {9: "09", 10: "10"}),
        ("decimalFullWidth", {12: "１２"}),
        ("decimalEnclosedCircle", {1: "①", 20: "⑳", 21: "21"}),
        ("decimalEnclosedCircleChinese", {10: "⑩"}),
        ("chineseCounting", {1: "一", 10: "十", 11: "十一", 20: "二十", 99: "九十九"}),
        (
            "chineseCountingThousand",
            {10: "十", 100: "一百", 101: "一百零一", 110: "一百一十", 1010: "一千零一十", 10_001: "一万零一"}
            | {100_010_000: "一亿零一万", 100_001_000: "一亿零一千", 20_300: "二万零三百", 12_000_000: "一千二百万"},
        ),
        ("chineseLegalSimplified", {10: "壹拾", 21: "贰拾壹", 105: "壹佰零伍"}),
        ("taiwaneseCountingThousand", {15: "十五", 115: "一百一十五"}),
        ("ideographDigital", {10: "一〇", 21: "二一"}),
        ("japaneseCounting", {10: "十", 110: "百十", 121: "百二十一", 2001: "二千一"}),
        ("ideographTraditional", {1: "甲", 10: "癸", 11: "11"}),
        ("upperRoman", {4: "IV", 1999: "MCMXCIX", 4000: "4000"}),
        ("lowerRoman", {9: "ix"}),
        ("upperLetter", {1: "A", 26: "Z", 27: "AA", 53: "AAA"}),
        ("lowerLetter", {2: "b", 781: "781"}),
        ("none", {1: "", 5: ""}),
        ("numberInDash", {3: "- 3 -"}),
        ("unheard of", {7: "7"}),
    ],
)
def test_number_formats(style: str, values: dict[int, str]) -> None:
    assert {value: numeral(value, style) for value in values} == values


@given(st.integers(1, 10**12 - 1))
def test_chinese_numbers_can_be_read_back(value: int) -> None:
    text = numeral(value, "chineseCountingThousand")
    text = "一" + text if text.startswith("十") else text
    total = group = digit = 0
    for char in text:
        if char in "十百千":
            group += digit * 10 ** ("十百千".index(char) + 1)
            digit = 0
        elif char in "万亿":
            total += (group + digit) * (10**4 if char == "万" else 10**8)
            group = digit = 0
        else:
            digit = "零一二三四五六七八九".index(char)
    assert total + group + digit == value


@given(
    st.integers(1, 10**15), st.sampled_from(["lowerRoman", "upperLetter", "japaneseCounting", "chineseLegalSimplified"])
)
def test_no_number_is_long(value: int, style: str) -> None:
    assert 0 < len(numeral(value, style)) < 40
