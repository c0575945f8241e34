"""Each consistency check in both directions: what does not fit is noted with its passage, what fits is left alone."""

from collections.abc import Callable

import pytest

NOTED = [
    # sums
    ("全年问责31人次,其中约谈45人次。", "sum", "31人次,其中约谈45人次"),
    ("调整权力事项60项,其中取消31项、下放47项、合并6项。", "sum", "60项,其中取消31项、下放47项、合并6项"),
    ("作出处罚50件,其中市容12件、违建8件、其他20件。", "sum", "50件,其中市容12件、违建8件、其他20件"),
    ("办理代表建议13件、政协提案7件,合计22件。", "sum", "13件、政协提案7件,合计22件"),
    # rates
    ("受理投诉30件,办结28件,办结率95%。", "rate", "30件,办结28件,办结率95%"),
    ("排查纠纷200件,调解成功150件,成功率85.5%。", "rate", "200件,调解成功150件,成功率85.5%"),
    ("行政许可办结率达105%。", "rate", "办结率达105%"),
    # years
    ("镇里于2024年9月印发了合同管理办法。", "year", "2024年"),
    # citations
    ("推进法制政府建设,审查合同20份。", "citation", "法制政府"),
    ("学习《劳动法条例》2次。", "citation", "《劳动法条例》"),
    ("落实《法治政府建设与责任落实督查工作规定》。", "citation", "《法治政府建设与责任落实督查工作规定》"),
    ("对照《全国市县法治政府建设示范指标体系》自查。", "citation", "《全国市县法治政府建设示范指标体系》"),
    ("落实《法治政府建设实施纲要(2020-2025年)》。", "citation", "《法治政府建设实施纲要(2020-2025年)》"),
    ("落实《法治政府建设实施纲要》(2021—2026年)。", "citation", "《法治政府建设实施纲要》"),
    ("落实《法治政府建设实施纲要(2015-2020年)》。", "citation", "《法治政府建设实施纲要(2015-2020年)》"),
    ("宣传《法治宣传教育法》6场。", "citation", "《法治宣传教育法》"),
    ("依照《行政处罚法》(2017年修正)办案20件。", "citation", "《行政处罚法》"),
    # days
    ("围绕5.14国家安全日办展览3次。", "date", "5.14国家安全日"),
    ("12月14日国家宪法日组织宣誓1次。", "date", "12月14日国家宪法日"),
    ("6月“民法典宣传月”期间办讲座2场。", "date", "6月“民法典宣传月"),
    # nil declarations
    ("未发生行政诉讼案件。另办理行政诉讼案件5件。", "contradiction", "未发生行政诉讼案件"),
    ("本镇被申请行政复议案件4件。辖区没有行政争议案件。", "contradiction", "没有行政争议案件"),
    # cut-off
    ("截至10月底,办结信访件42件。", "cut-off", "截至10月底"),
]

FITTING = [
    "全年问责31人次,其中约谈11人次,通报9人次,责令检查6人次,调离岗位2人,党纪处分3人。",
    "大厅收件460件,其中手机提交57件。",
    "查处违法行为6.5万件,其中市场1.9万件、交通1.1万件、城管2.4万件、其他1.2万件。",
    "参加考试86人,其中党员60人,女干部41人。",
    "办理代表建议13件、政协提案7件,合计20件。",
    "受理投诉30件,办结28件,办结率93.3%。",
    "审结案件9件,其中败诉5件,败诉率55.56%。",
    "收到申请约300件,办结280余件,办结率98%。",
    "企业满意率98.8%,网办率76.2%,较上年提高12个百分点。",
    "任务完成率达110%。",
    "2024年1月已将报告报送县政府。",
    "对照《提升行政执法质量三年行动计划(2023—2025年)》逐项落实。",
    "到2025年建成智慧平台,已完成一期工程。",
    "对照《法治政府建设实施纲要(2021-2025年)》自查,学习《劳动合同法实施条例》《中华人民共和国行政处罚法》。",
    "学习《浙江省地方立法条例》《东川市行政执法条例》。",
    "落实《东川省法治政府建设实施纲要(2022-2026年)》。",
    "《法治政府建设实施纲要(2015-2020年)》实施以来的任务已总结评估。",
    "对《法治宣传教育法(草案)》提出意见3条,参加《公平竞争审查条例(征求意见稿)》讨论。",
    "依照《行政处罚法》(2021年修订)办案20件。",
    "开展4·15全民国家安全教育日、12月4日国家宪法日、“12·4”宪法日活动。",
    "5月“民法典宣传月”办讲座2场,6月安全生产月发传单300份。",
    "无行政诉讼败诉案件。办理行政诉讼案件5件。",
    "未收到检察建议书。去年同期收到检察建议书2份。",
    "截至12月底,办结信访件42件;截至2022年10月底,结转3件。",
]


@pytest.mark.parametrize(("words", "kind", "passage"), NOTED)
def test_misfits_are_noted(words: str, kind: str, passage: str, notes_on: Callable[..., list[tuple[str, str]]]) -> None:
    assert (kind, passage) in notes_on(words)


@pytest.mark.parametrize(("words", "kind", "passage"), NOTED)
def test_one_misfit_gives_one_note(
    words: str, kind: str, passage: str, notes_on: Callable[..., list[tuple[str, str]]]
) -> None:
    assert len(notes_on(words)) == 1


@pytest.mark.parametrize("words", FITTING)
def test_what_fits_is_left_alone(words: str, notes_on: Callable[..., list[tuple[str, str]]]) -> None:
    assert notes_on(words) == []


def test_law_that_exists_in_the_report_year_may_be_cited(notes_on: Callable[..., list[tuple[str, str]]]) -> None:
    assert notes_on("宣传《法治宣传教育法》6场。", year=2025) == []


def test_expired_outline_may_be_cited_in_its_own_time(notes_on: Callable[..., list[tuple[str, str]]]) -> None:
    assert notes_on("落实《法治政府建设实施纲要(2015-2020年)》。", year=2020) == []
