"""What the citation checks know of laws, documents and days of publicity: facts as data (domain guide a.1 to a.4)."""

from typing import NamedTuple


class Era(NamedTuple):
    """A programme whose name carries the years that it is for."""

    name: str
    years: tuple[tuple[str, str], ...]
    """Years under which it exists."""
    over: tuple[tuple[str, str, int], ...] = ()
    """(first, last, report year): from this report year on the programme of these years is over."""


ERAS = (
    Era("法治政府建设实施纲要", (("2015", "2020"), ("2021", "2025")), (("2015", "2020", 2022),)),
    Era("法治社会建设实施纲要", (("2020", "2025"),)),
    Era("法治中国建设规划", (("2020", "2025"),)),
    Era("提升行政执法质量三年行动计划", (("2023", "2025"),)),
)

TITLES = (
    "法治政府建设与责任落实督察工作规定",
    "党政主要负责人履行推进法治建设第一责任人职责规定",
    "市县法治政府建设示范指标体系",
    "法治政府建设实施纲要",
    "法治社会建设实施纲要",
    "法治中国建设规划",
    "重大行政决策程序暂行条例",
    "提升行政执法质量三年行动计划",
    "法规规章备案审查条例",
    "保障中小企业款项支付条例",
    "公平竞争审查条例",
    "优化营商环境条例",
    "政府信息公开条例",
    "行政执法监督条例",
    "信访工作条例",
)
"""Exact names, without years and without 中华人民共和国."""

SINCE = {
    "民法典": 2020,
    "公平竞争审查条例": 2024,
    "法规规章备案审查条例": 2024,
    "民营经济促进法": 2025,
    "法治宣传教育法": 2025,
    "行政执法监督条例": 2025,
    "法治政府建设与责任落实督察工作规定": 2019,
    "重大行政决策程序暂行条例": 2019,
}
"""Name to the year in which it was made: a report on an earlier year cannot report its use."""

VERSIONS = {
    "行政复议法": (2023, 2024),
    "行政处罚法": (2021, 2021),
    "突发事件应对法": (2024, 2025),
    "行政诉讼法": (2017, 2017),
    "政府信息公开条例": (2019, 2019),
}
"""Name to the year of its latest version and the first report year in which only that one can be meant."""

DAYS = (
    (("全民国家安全教育日", "国家安全教育日", "国家安全日"), 4, 15),
    (("国家宪法日", "宪法宣传日", "宪法日"), 12, 4),
    (("消费者权益保护日", "消费者权益日"), 3, 15),
    (("国际禁毒日", "禁毒日"), 6, 26),
    (("全国消防日", "消防宣传日", "消防日"), 11, 9),
    (("全国防灾减灾日", "防灾减灾日"), 5, 12),
    (("世界知识产权日", "知识产权日"), 4, 26),
    (("世界环境日", "六五环境日"), 6, 5),
)
"""Names of days of publicity, longer before shorter, month and day."""

MONTHS = (("民法典宣传月", 5), ("安全生产月", 6))
"""Names of months of publicity, and the month."""
