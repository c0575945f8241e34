"""A typed table of contents is furniture; lists and tables with figures are not."""

from collections.abc import Callable

import pytest

from checker.structure.model import Report

Make = Callable[..., Report]
TITLE = "乙镇人民政府2023年度法治政府建设情况报告"
BODY = """一、工作开展情况
2023年,全镇审查合同12份。
(一)决策有程序
召开镇长办公会9次。
(二)执法有监督
评查案卷30件。
二、党政主要负责人履行推进法治建设第一责任人职责情况
镇长主持会议3次。
三、存在的问题
人手不足。
四、下一步打算
招录2人。
"""
HEADS = [line for line in BODY.splitlines() if not line.endswith("。")]
PAGES = (1, 1, 2, 3, 3, 12)


def _listed(leader: str) -> str:
    return "\n".join(f"{head}{leader}{page}" for head, page in zip(HEADS, PAGES, strict=True))


def _told(report: Report) -> list[str]:
    return [sentence.text for sentence in report.sentences if sentence.text != TITLE]


def _cut(report: Report) -> list[str]:
    return [report.document.text[slice(*piece.span)] for piece in report.furniture if piece.why == "contents"]


@pytest.mark.parametrize(
    "leader", ["\t", "......", "……", "·····", " . . . . ", "    ", "\u3000\u3000", "................" * 7]
)
@pytest.mark.parametrize("title", ["目录", "目  录", "目\u3000次", ""])
def test_typed_contents_are_cut(leader: str, title: str, report_of: Make) -> None:
    above = [title] if title else []
    report = report_of("\n".join([TITLE, *above, _listed(leader), BODY]))
    assert _told(report) == _told(report_of(f"{TITLE}\n{BODY}"))
    assert len(_cut(report)) == len(HEADS) + len(above)


@pytest.mark.parametrize("leader", [" ", ""])
def test_lines_below_the_word_contents_that_come_again(leader: str, report_of: Make) -> None:
    listed = _listed(" ") if leader else "\n".join(HEADS)
    report = report_of(f"目录\n{listed}\n{TITLE}\n{BODY}")
    assert report.title.value == TITLE
    assert len(_cut(report)) == len(HEADS) + 1
    assert _told(report) == _told(report_of(f"{TITLE}\n{BODY}"))


def test_a_long_entry_may_be_broken_and_pages_may_turn(report_of: Make) -> None:
    listed = (
        _listed("......").replace("推进法治建设第一", "推进法治建设第一\n").replace("......2\n", "......2\n— 1 —\n")
    )
    report = report_of(f"{TITLE}\n目录\n{listed}\n{BODY}")
    assert _told(report) == _told(report_of(f"{TITLE}\n{BODY}"))


@pytest.mark.parametrize(
    "lines",
    [
        "办理案件\t12\n调解纠纷\t15\n走访企业\t20",
        "办理案件  12\n调解纠纷  15\n走访企业  20",
        "1.办理案件......12\n2.调解纠纷......15\n3.走访企业......20",
        "(一)办理案件 12\n(二)调解纠纷 15\n(三)走访企业 20",
        "项目  数量  备注\n办理案件  12  3\n调解纠纷  15  4\n走访企业  20  5",
        # Last year's figures below this year's.
        "办理案件\t12\n调解纠纷\t15\n走访企业\t20\n上年\n办理案件\t13\n调解纠纷\t16\n走访企业\t21",
    ],
)
def test_figures_at_the_end_of_lines_are_no_pages(lines: str, report_of: Make) -> None:
    report = report_of(f"{TITLE}\n一、主要成效\n{lines}\n二、下一步打算\n招录2人。\n")
    assert not _cut(report)
    assert "办理案件" in "".join(_told(report))


def test_a_catalogue_of_decisions_is_no_table_of_contents(report_of: Make) -> None:
    report = report_of(
        f"{TITLE}\n一、主要成效\n公布决策事项如下。\n目录\n排水改造方案\n停车收费方案\n二、下一步打算\n招录2人。\n"
    )
    assert not _cut(report)


def test_pages_that_fall_end_the_table(report_of: Make) -> None:
    report = report_of(f"{TITLE}\n目录\n{_listed('......')}\n办理案件......3\n{BODY}")
    assert len(_cut(report)) == len(HEADS) + 1
