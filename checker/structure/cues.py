"""Words that tell what a heading or a sentence is about: folded plain substrings, which are faster than patterns."""

import re

from checker.text import lazy


def listed(text: str) -> tuple[str, ...]:
    """The words of a list that is written with blanks between them."""
    return tuple(text.split())


PLAN = listed("""
    下一步 下步 下一阶段 下阶段 明年 来年 下一年 下年度 新一年 新的一年 打算 努力方向 工作安排 主要安排 工作计划
    工作思路 工作谋划 工作设想 展望 今后 改进措施 整改措施 改进方向 工作建议 工作重点安排 工作部署安排 工作举措安排
    往后 想做的 想干的 要做的 要干的 要办的 想办的
""")
PLAN_SURE = listed("""
    下一步 下步 下一阶段 下阶段 明年 来年 下一年 下年度 新的一年 打算 努力方向 今后
""")
PLAN_NOT = listed("""
    完成情况 落实情况 回顾 执行情况 进展情况 成效 开展情况
""")

TROUBLE = listed("""
    问题 不足 短板 差距 薄弱 困难 弱项 欠缺 缺点
""")
TROUBLE_FIRST = (*TROUBLE, "主要问题", "面临", "工作中", "当前", "目前", "主要不足", "主要困难", "主要短板")
TROUBLE_PLAIN = listed("""
    做得不够 没做好 没有做好 没做到 没有做到 做得不好 还差 差在哪 不够的地方 不到位的地方 需要改进 有待改进 有待加强
    需要加强 软肋 欠账 毛病 哪里不行 还没 不满意 没办好 没干好 没办成 没干成 跟不上 差得远 难处 堵点 卡点
""")
TROUBLE_NOT = listed("""
    整改 解决 化解 导向 整治 破解 攻坚 补齐 补短板 治理 排查 聚焦 突出问题 着力 查找 纠纷 处置 针对 帮扶 困难群众
    困难企业 力量薄弱村 疑难
""")
CAUSE_HEADING = ("原因", "成因", "根源", "为什么")

LEADERS = listed("""
    主要负责人 主要负责同志 主要领导 一把手 书记 镇长 乡长 县长 区长 市长 旗长 局长 主任 主官 省长 州长 厅长 院长
    党政主要
""")
LEADER_DEEDS = listed("""
    履 职责 责任 怎么抓 怎样 如何 带头 带队抓 尽责 上阵 抓法治 亲自
""")
FIRST = "第一责任人"
FIRST_NOT = listed("""
    安全生产第一 党风廉政 防汛 河长 消防 疫情防控第一 普法第一责任 保密 企业主要负责人
""")

ACHIEVEMENTS = listed("""
    举措 成效 主要工作 工作开展 工作情况 做法 完成情况 总体情况 基本情况 回顾 进展 履职情况 成绩 亮点 工作总结
    推进情况 措施 概况 做了 干了
""")

CAUSES = listed("""
    原因是 原因在于 主要原因 原因主要 究其原因 由于 根子在于 根子在 症结 说到底 归根结底 是主因 源于 归因 因为
    根源在 主要是因 是主要原因 成因 追根溯源 缘于 主要受 病根 原因有 毛病出在 问题出在 根在 一个原因 原因： 原因:
    主观上 客观上
""")


def has(text: str, words: tuple[str, ...]) -> bool:
    """True where any of `words` stands in `text`."""
    return any(map(text.__contains__, words))


RHYTHM = lazy(r"每(?:半年|个?季度?|[两三半]?个?月|周|年[一两二三四五六七八九十\d]+次)")
"""A habit with a rhythm, which can be checked: 每半年听取汇报."""
FIGURE = re.compile(r"\d[\d.,万亿余多]*[件起宗次场期人名项份条部家户个%万亿元卷台本处批支辆天小]")
"""A figure with its unit: a fact that could be counted."""
