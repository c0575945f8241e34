"""Sentence by sentence: plans and problems inside the work, finished facts inside plan and problems."""

import pytest

from checker.structure.roles import sentence_role


@pytest.mark.parametrize(
    "words",
    [
        "下一步将接入执法、调解两类数据。",
        "裁量权细化工作拟在明年启动。",
        "区党工委将继续加强组织领导。",
        "今后要健全决策目录制度。",
        "计划于明年完成平台招标。",
        "2024年,将建成调解中心。",
        "平台正在调试,下一步接入两类数据。",
        "文件清理列入明年工作要点。",
        "力争实现执法人员全员持证。",
        "将进一步完善合法性审查机制。",
    ],
)
def test_plans_inside_the_work(words: str) -> None:
    assert sentence_role(words, "achievements", "2023") == "plan"


@pytest.mark.parametrize(
    "words",
    [
        "将法治经费列入财政预算。",
        "将普法工作与业务工作同部署、同检查。",
        "将行政许可事项全部纳入一窗办理。",
        "制定年度普法计划,开展活动24场。",
        "印发2023年立法计划,完成项目3件。",
        "研究解决法治建设中存在的问题和困难。",
        "执法检查发现问题64个,整改59个。",
        "坚持问题导向,抓好督察整改。",
        "2023年计划治理违建70万平方米,截至10月底已治理68万平方米。",
        "办理行政复议案件12件。",
        "落实《法治中国建设规划(2020-2025年)》。",
        "将案卷评查结果作为考核依据。",
        "人均46学时,离60学时还有距离。",
        "开展应急演练3次,模拟在江面救援。",
    ],
)
def test_work_that_only_sounds_like_it(words: str) -> None:
    assert sentence_role(words, "achievements", "2023") == "achievements"


@pytest.mark.parametrize(
    "words", ["但执法力量仍存在短板。", "案卷质量有待提高。", "干部法律素养还需进一步提升,创新还不够。"]
)
def test_problems_inside_the_work(words: str) -> None:
    assert sentence_role(words, "achievements", "2023") == "problems"


@pytest.mark.parametrize(
    "words",
    [
        "2023年12月县法院已与司法局共同设立化解中心,当月化解争议3件,来年扩充到全部案件。",
        "今年已办结12件,明年扩大到全部乡镇。",
        "2023年完成了平台一期建设,明年启动二期。",
        "截至12月底已接入25家单位。",
    ],
)
def test_facts_inside_the_plan(words: str) -> None:
    assert sentence_role(words, "plan", "2023") == "achievements"


@pytest.mark.parametrize(
    "words",
    [
        "上半年完成平台招标,年底前接入25家单位。",
        "2024年底前已有制度全部修订完毕。",
        "争取今年底前建成。",
        "全年办结率达到95%以上。",
        "选取2项已实施满一年的重大决策开展后评估。",
    ],
)
def test_plans_stay_plans(words: str) -> None:
    assert sentence_role(words, "plan", "2023") == "plan"


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("主要原因是编制少。", "causes"),
        ("究其原因,学习不够。", "causes"),
        ("由于经费紧张,装备更新慢。", "causes"),
        ("办案不足10件,因人少事杂。", "causes"),
        ("因此需要加强。", "problems"),
        ("评查中不合格的7本案卷有5本出自乡镇。", "problems"),
        ("2023年有一项决策补办手续后才提交审查。", "problems"),
        ("年中抽查发现2份合同没有审查,今年已约谈2人。", "problems"),
        ("这一问题今年已办结整改12件。", "achievements"),
    ],
)
def test_problems_causes_and_mended(words: str, role: str) -> None:
    assert sentence_role(words, "problems", "2023") == role


def test_first_responsible_by_its_own_words() -> None:
    words = "镇党委书记切实履行推进法治建设第一责任人职责,听取汇报2次。"
    assert sentence_role(words, "achievements", "2023") == "first-responsible"
    assert sentence_role("压实企业安全生产第一责任人责任。", "achievements", "2023") == "achievements"
