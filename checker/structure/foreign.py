"""Kinds of documents that are neighbours of the annual report, and what they look like. All words are folded."""

from typing import NamedTuple

from checker.structure.cues import listed


class Kind(NamedTuple):
    """One kind of foreign document."""

    name: str
    """As the user reads it."""
    title: tuple[str, ...]
    """Words that give it away in its first lines."""
    body: tuple[str, ...]
    """Words that give it away where several of them stand in the text."""
    enough: int = 2
    """How many occurrences of body words it takes."""


KINDS = (
    Kind(
        "a news item (新闻/消息)",
        (),
        listed("""
            本报讯 本报记者 记者 通讯员 获悉 日前 近日, 据了解 据悉 报道 本网讯
        """),
        2,
    ),
    Kind(
        "a policy interpretation (政策解读)",
        listed("""
            解读 一图读懂 问答 新闻发布会 图解
        """),
        listed("""
            起草背景 制定背景 出台背景 起草过程 主要内容是什么 问: 答: 政策依据 解读机关 解读人
        """),
        2,
    ),
    Kind(
        "a government work report (政府工作报告)",
        listed("""
            政府工作报告
        """),
        listed("""
            各位代表 请予审议 政协委员和列席人员 地区生产总值 一般公共预算收入 固定资产投资
        """),
        3,
    ),
    Kind(
        "an annual report on government information disclosure (政府信息公开工作年度报告)",
        listed("""
            政府信息公开工作年度报告 信息公开工作年度报告 政府信息公开年度报告 政务公开工作
        """),
        listed("""
            主动公开政府信息情况 收到和处理政府信息公开申请情况 行政复议、行政诉讼情况 政府信息公开条例 本年新收
            结转下年度 本年度报告由总体情况 信息处理费
        """),
        2,
    ),
    Kind(
        "a leader's own duty report (个人述职述法报告)",
        listed("""
            述职报告 述法报告 述职述法 述责述廉 述职述廉 履职报告
        """),
        listed("""
            本人 我个人 我认真 我坚持 我始终 我将 述职人 述法人
        """),
        3,
    ),
    Kind(
        "a report on the popularisation of law (普法总结)",
        listed("""
            普法工作总结 普法总结 普法依法治理工作总结 普法工作情况 普法依法治理工作情况 法治宣传教育工作总结 五普法
            普法规划
        """),
        (),
        99,
    ),
    Kind(
        "a report on administrative enforcement (行政执法工作报告)",
        listed("""
            行政执法工作报告 行政执法情况报告 行政执法总体情况 行政执法统计
        """),
        (),
        99,
    ),
    Kind(
        "a plan or scheme (工作计划/方案)",
        listed("""
            工作计划 实施方案 工作方案 工作要点 规划(20 行动计划 工作安排 任务分工 建设规划 实施意见 若干措施
            任务清单
        """),
        listed("""
            一、指导思想 指导思想 工作目标 基本原则 实施步骤 组织保障 责任单位: 完成时限 牵头单位:
        """),
        3,
    ),
    Kind(
        "a notice (通知/公告)",
        listed("""
            的通知 公告 通告 公示
        """),
        listed("""
            请认真贯彻执行 特此通知 遵照执行
        """),
        1,
    ),
    Kind(
        "a self-assessment for a demonstration (示范创建自评报告)",
        listed("""
            自评报告 自评情况 创建自查
        """),
        listed("""
            得分 自评分 赋分
        """),
        3,
    ),
    Kind(
        "a speech (讲话)",
        listed("""
            讲话 致辞 发言提纲
        """),
        listed("""
            同志们 讲几点意见 谢谢大家
        """),
        2,
    ),
    Kind(
        "an interview or an essay (访谈/论文)",
        listed("""
            访谈 专访
        """),
        listed("""
            摘要: 关键词: 参考文献 主持人
        """),
        2,
    ),
)
"""In the order in which they are tried."""

RESULT = "a result of fazhi (本工具的审核结果)"
RESULTS = (
    listed("法治政府建设年度报告审核 指标体系 已覆盖 零申报 需确认"),
    listed("的审查反馈意见 你单位报送的 以下简称审核指标"),
    listed("一级指标,编号,标识,指标,权重,适用性,结论"),
    listed("auditofanannualreportonrule-of-lawgovernment framework covered missing"),
    listed("wehavereceivedyourreport reviewedbythe theindicators"),
    listed("group,code,id,indicator,weight,applicability,status"),
)
"""What the formats of a result say, in both languages: all words of one of these together."""

SUBJECT = listed("""
    法治政府 法制政府 依法行政 法治建设 依法治
""")

TERMS = listed("""
    行政执法 行政复议 行政诉讼 应诉 合法性审 法制审 普法 规范性文件 重大行政决策 法律顾问 权责清单 政务公开 信息公开
    第一责任人 学法 调解 述法 执法 依法 法治 司法 决策 宪法 民法典 信访 律师 合同 案卷 政务服务 审批 应急预案
    人大代表 政协 法院 检察 监督 营商环境 公平竞争 裁量 罚款 处罚
""")
