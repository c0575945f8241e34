"""What the page left around the report, and the facts in it."""

from collections.abc import Callable

from checker.structure.metadata import iso_date
from checker.structure.model import Report

Make = Callable[..., Report]
PAGE = """网站首页  走进甲县  政务公开  办事服务
无障碍浏览 | 长者模式 | 登录
您当前的位置:首页 > 政务公开 > 法治政府建设年度报告
索 引 号:JX0417-2024-00036  发布机构:甲县水务局
信息分类:法治建设   公开方式:主动公开
甲县水务局2023年法治政府建设年度报告
发布日期:2024-03-06 09:41 来源:甲县政府网 浏览次数:418
发布时间
2024年3月7日
字体:[大 中 小] 打印 关闭
2023年,甲县水务局坚持依法行政,现将有关情况报告如下。
一、主要成效
行政规范性文件备案2件,主动公开信息326条,来源可查、去向可追,打印法律文书统一格式。
— 2 —
接受群众监督,办理热线事项96件,办结率100%。
二、存在问题
人手不足。
三、下一步打算
招录3人。 【打印】 【关闭】
甲县水务局
2024年1月15日
扫一扫在手机打开当前页
上一篇:甲县水务局2023年政府信息公开工作年度报告
下一篇:甲县水务局部门决算
甲县水务局召开年终总结会
主办单位:甲县人民政府办公室  网站标识码:3299120047
https://www.example.gov.cn/t20240306.html
苏ICP备05018823号-2  苏公网安备32991202000163号
"""


def test_furniture_is_cut_and_the_report_is_kept(report_of: Make) -> None:
    report = report_of(PAGE)
    text = "".join(sentence.text for sentence in report.sentences)
    for gone in (
        "首页",
        "长者",
        "索引号",
        "浏览次数",
        "扫一扫",
        "上一篇",
        "部门决算",
        "年终总结",
        "主办单位",
        "icp",
        "【打印】",
        "—2—",
    ):
        assert gone not in text
    for kept in (
        "规范性文件备案2件",
        "来源可查",
        "打印法律文书",
        "招录3人。",
        "2024年1月15日",
        "甲县水务局2023年法治政府建设年度报告",
    ):
        assert kept in text


def test_labelled_facts_are_kept(report_of: Make) -> None:
    report = report_of(PAGE)
    facts = {fact.label: fact.value for fact in report.metadata}
    assert facts["发布日期"] == "2024-03-06"
    assert facts["发布时间"] == "2024-03-07"
    assert facts["公开方式"] == "主动公开"
    assert facts["来源"] == "甲县政府网"
    assert facts["索引号"] == "JX0417-2024-00036"
    assert facts["信息分类"] == "法治建设"
    assert facts["落款日期"] == "2024-01-15"
    assert facts["网址"].startswith("https://")
    assert "法治政府建设年度报告" in facts["您当前的位置"]
    for fact in report.metadata:
        printed = report.document.text[fact.span.start : fact.span.end]
        assert fact.value in (printed, iso_date(printed))


def test_dates() -> None:
    assert iso_date("2024年1月5日") == "2024-01-05"
    assert iso_date("２０２４-03-06 10:00") == "2024-03-06"
    assert iso_date("二〇二三年十二月三十一日") == "2023-12-31"
    assert iso_date("二○二四年十月十日") == "2024-10-10"
    assert iso_date("2024年13月1日") == ""
    assert iso_date("没有日期") == ""


def test_date_below_the_title(report_of: Make) -> None:
    report = report_of(
        "甲县2023年法治政府建设情况报告\n（2024年2月26日）\n一、主要成效\n审查合同36份。\n二、下一步打算\n招录3人。\n"
    )
    assert [(fact.label, fact.value) for fact in report.metadata] == [("落款日期", "2024-02-26")]
