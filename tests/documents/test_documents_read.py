"""Reading files: encodings, line ends, refusals, Markdown."""

import codecs
from pathlib import Path

import pytest

from checker.documents import Limits, read
from checker.documents.plain import barred
from checker.errors import UnreadableReport

BODY = (
    "云岭镇2023年法治政府建设年度报告\n一、主要举措和成效\n全年召开镇长办公会12次,审议重大事项36件,均经合法性审查。\n"
    "二、存在的问题\n执法人员不足,学法不够系统。\n三、2024年打算\n上半年印发合同审查办法,年底前开展评查2次。\n"
    "云岭镇人民政府\n2024年1月20日\n"
)


def write(folder: Path, data: bytes, name: str = "report.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (BODY.encode(), "utf-8"),
        (codecs.BOM_UTF8 + BODY.encode(), "utf-8"),
        (BODY.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + BODY.encode("utf-16-be"), "utf-16"),
        (BODY.encode("utf-16-le"), "utf-16"),
        (BODY.encode("gb18030"), "gb18030"),
    ],
)
def test_encodings_give_the_same_text(tmp_path: Path, data: bytes, encoding: str) -> None:
    document = read(write(tmp_path, data))
    assert (document.text, document.encoding) == (BODY, encoding)


def test_line_ends_are_kept_and_lines_counted(tmp_path: Path) -> None:
    text = BODY.replace("\n", "\r\n")
    document = read(write(tmp_path, text.encode()))
    assert document.text == text
    assert [block.line for block in document.blocks] == list(range(1, 10))
    assert all(document.text[block.start : block.end].strip() for block in document.blocks)


def test_sha256_is_of_the_bytes(tmp_path: Path) -> None:
    first = read(write(tmp_path, BODY.encode(), "a.txt"))
    second = read(write(tmp_path, codecs.BOM_UTF8 + BODY.encode(), "b.txt"))
    assert first.sha256 != second.sha256
    assert len(first.sha256) == 64


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        ("法治政府建设年度报告如下。".encode(), "stub"),
        (bytes(range(256)) * 20, "not text"),
        (b"\x00\x01\x02" * 200, ""),
        (BODY.encode() + b"\xff\xfe\xfd\x81\x30", "not text"),
        (BODY.encode("utf-16")[:-1], "not text"),
        ((BODY * 2).encode()[:600] + b"\x01" * 100, "binary"),
    ],
)
def test_refusals_say_why_and_give_a_tip(tmp_path: Path, data: bytes, words: str) -> None:
    with pytest.raises(UnreadableReport) as caught:
        read(write(tmp_path, data))
    assert words in str(caught.value)
    assert caught.value.tip
    assert "\n" not in str(caught.value)


def test_missing_folder_and_bad_name(tmp_path: Path) -> None:
    for path, word in ((tmp_path / "none.txt", "no file"), (tmp_path, "folder"), (Path("a\0b"), "cannot be opened")):
        with pytest.raises(UnreadableReport, match=word):
            read(path)


def test_limit_is_named_with_its_option(tmp_path: Path) -> None:
    path = write(tmp_path, BODY.encode() * 40)
    with pytest.raises(UnreadableReport) as caught:
        read(path, Limits(bytes=2_000))
    assert "2,000" in str(caught.value)
    assert "--max-bytes" in caught.value.tip
    assert read(path, Limits(bytes=len(BODY.encode()) * 40))


def test_length_is_limited_too(tmp_path: Path) -> None:
    path = write(tmp_path, BODY.encode() * 40)
    with pytest.raises(UnreadableReport) as caught:
        read(path, Limits(characters=1_000))
    assert "1,000 characters" in str(caught.value)
    assert "--max-characters" in caught.value.tip


MARKDOWN = """# 云岭县2023年法治政府建设年度报告

> 数据截至2023年12月31日。

## 一 主要举措和成效 ##

- 全年审查合同**126**份;
* [x] 开展评查2次
1. 举办培训3期,参训210人次。

| 项目 | 件数 |
|:---|---:|
| 行政复议 | 12 |
---
```
**存在的问题。** 执法力量不足,培训不够系统,案卷质量参差,需要进一步加强指导和监督检查工作,久久为功。
<!-- 内部批注 -->
云岭县人民政府办公室负责解释本报告,如有疑问请与县司法局联系,联系电话见县政府门户网站的公开栏目。
"""


def test_markdown_blocks_leave_markup_outside(tmp_path: Path) -> None:
    document = read(write(tmp_path, MARKDOWN.encode(), "report.md"))
    kinds = [(block.kind, document.text[block.start : block.end]) for block in document.blocks]
    assert kinds[0] == ("heading", "云岭县2023年法治政府建设年度报告")
    assert kinds[1] == ("paragraph", "数据截至2023年12月31日。")
    assert kinds[2] == ("heading", "一 主要举措和成效")
    assert kinds[3] == ("item", "全年审查合同**126**份;")
    assert kinds[4] == ("item", "开展评查2次")
    assert kinds[6] == ("row", "项目 | 件数")
    assert kinds[7] == ("row", "行政复议 | 12")
    assert not any("批注" in words or words.startswith(("```", "---")) for _, words in kinds)
    assert [block.level for block in document.blocks if block.kind == "heading"] == [1, 2]


def test_markdown_is_known_by_its_content_too(tmp_path: Path) -> None:
    text = BODY.replace("一、", "## 一、").replace("二、", "## 二、").replace("三、", "## 三、")
    document = read(write(tmp_path, text.encode(), "report.txt"))
    assert sum(block.kind == "heading" for block in document.blocks) == 3


TABLES = {
    "bars": "类别|送审|退回\n合同协议|61|4\n会议议题|72|3\n",
    "tabs": "类别\t送审\t退回\n合同协议\t61\t4\n会议议题\t72\t3\n",
    "gaps": "类别        送审    退回\n合同协议    61      4\n会议议题    72      3\n",
    "wide gaps": "类别　　送审　　退回\n合同协议　61　4\n会议议题　72　3\n",
}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_lines_of_a_plain_table_are_rows(tmp_path: Path, table: str) -> None:
    document = read(write(tmp_path, f"{table}{BODY}".encode()))
    kinds = [block.kind for block in document.blocks]
    assert kinds[:3] == ["row"] * 3
    assert set(kinds[3:]) == {"paragraph"}
    assert barred(document.text, document.blocks).count("|") == 6
    assert len(barred(document.text, document.blocks)) == len(document.text)


@pytest.mark.parametrize(
    "lines",
    [
        "首页  政务公开  办事服务  互动交流\n您好  欢迎  访问\n",
        "一、主要做法  二、存在问题\n",
        "全年  审核  133件。\n其中  合同  61件。\n",
        "审核  61  4\n",
    ],
)
def test_navigation_spaced_prose_and_a_single_line_are_no_table(tmp_path: Path, lines: str) -> None:
    document = read(write(tmp_path, f"{lines}{BODY}".encode()))
    assert {block.kind for block in document.blocks} == {"paragraph"}
    assert barred(document.text, document.blocks) == document.text
