"""Where sentences and items begin and end."""

from collections.abc import Callable

import pytest

from checker.structure.model import Report

Make = Callable[..., Report]


def texts(report: Report) -> list[str]:
    return [sentence.text for sentence in report.sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("制定办法1件。审查合同3.5万份;开展培训2次！", ["制定办法1件。", "审查合同3.5万份;", "开展培训2次!"]),
        ("修订《关于规范。执法；的办法》等制度。", ["修订《关于规范。执法;的办法》等制度。"]),
        ("他说：“先亮证。再检查。”随后离开。", ['他说:"先亮证。再检查。"', "随后离开。"]),
        ("落实“谁执法；谁普法”责任制。", ['落实"谁执法;谁普法"责任制。']),
        ("出台方案（试行；修订稿)。已备案。", ["出台方案(试行;修订稿)。", "已备案。"]),
        ("主要问题:一是人少;二是事多。", ["主要问题:", "一是人少;", "二是事多。"]),
        ("全年:①评查案卷30卷②培训2期③抽考1次", ["全年:", "评查案卷30卷", "培训2期", "抽考1次"]),
        ("做法如下:1.亮证检查2次。2.送法下乡3场。", ["做法如下:", "亮证检查2次。", "送法下乡3场。"]),
        ("做法有:(1)亮证检查;(2)送法下乡。", ["做法有:", "亮证检查;", "送法下乡。"]),
        ("统一是关键,不是小事。", ["统一是关键,不是小事。"]),
        ("占比达到96.5%。比上年提高1.2个百分点。", ["占比达到96.5%。", "比上年提高1.2个百分点。"]),
        ("其一,人少。其二,钱少。", ["其一,人少。", "其二,钱少。"]),
        ("左边(没有右括号。后面还有一句。", ["左边(没有右括号。", "后面还有一句。"]),
    ],
)
def test_cuts(report_of: Make, text: str, expected: list[str]) -> None:
    assert texts(report_of(text)) == expected


def test_items_share_a_number(report_of: Make) -> None:
    report = report_of("一是抓学习。全年学法6次。二是抓执法。办案20件;罚款3万元。\n普通段落第一句。第二句。\n")
    assert [sentence.item for sentence in report.sentences] == [0, 0, 1, 1, 1, 2, 2]


def test_run_in_heading_and_its_body(report_of: Make) -> None:
    report = report_of("一、主要成效\n1.健全决策机制。修订议事规则2项。\n2.审查合同36份,避免损失80万元。全部归档。\n")
    assert [(s.text, s.heading) for s in report.sentences] == [
        ("主要成效", True),
        ("健全决策机制。", True),
        ("修订议事规则2项。", False),
        ("审查合同36份,避免损失80万元。", False),
        ("全部归档。", False),
    ]


def test_a_list_number_is_never_part_of_a_figure(report_of: Make) -> None:
    report = report_of("一、主要成效\n1.1187项事项可网上办理。\n2.12345热线办件2.4万件。\n")
    assert texts(report)[1:] == ["1187项事项可网上办理。", "12345热线办件2.4万件。"]


def test_lines_broken_inside_words_are_joined(report_of: Make) -> None:
    text = "二、纠纷化解\n全年调解纠纷120件。组织行政调\n解46件，成功45件。受理行政复\n议2件。\n三、普法宣传\n"
    report = report_of(text)
    assert "组织行政调解46件,成功45件。" in texts(report)
    assert "受理行政复议2件。" in texts(report)


def test_text_wrapped_at_a_fixed_width(report_of: Make) -> None:
    body = (
        "全年镇政府召开法治专题会议六次研究部署重点任务三十八项并逐项督办落实到位同时组织干部集中学法十二次参学人员" * 6
    )
    lines = [body[at : at + 36] for at in range(0, len(body), 36)]
    report = report_of("一、主要举措\n" + "\n".join(lines) + "。\n二、存在的问题\n人手不足。\n")
    assert len(report.sentences) == 4


def test_period_free_list_lines_stay_apart(report_of: Make) -> None:
    report = report_of("一、工作数据\n评查案卷30卷\n培训执法人员2期\n审查合同18份\n")
    assert texts(report)[1:] == ["评查案卷30卷", "培训执法人员2期", "审查合同18份"]
    assert not any(sentence.heading for sentence in report.sentences[1:])


def test_table_rows_are_sentences(report_of: Make) -> None:
    report = report_of("# 甲县2023年法治政府建设报告\n## 数据\n| 项目 | 件数 |\n|---|---|\n| 行政复议 | 12 |\n", "a.md")
    assert texts(report)[-2:] == ["项目|件数", "行政复议|12"]


def test_emphasis_is_no_part_of_a_sentence(report_of: Make) -> None:
    report = report_of("## 存在的问题\n- **人少。** 全镇只有**1名**干部有证。\n## 打算\n- 招人\n", "a.md")
    assert texts(report)[1:3] == ["人少。", "全镇只有1名干部有证。"]
