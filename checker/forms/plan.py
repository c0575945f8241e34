"""RF-5: what the unit means to do in the coming year."""

from collections.abc import Iterator
from itertools import chain, islice

from checker.evidence.model import Hit
from checker.forms.model import FormInput
from checker.forms.passages import heading, of_section, quote, sections, verdict
from checker.structure.cues import has, listed
from checker.structure.model import Report, Sentence
from checker.text import lazy
from checker.verdict import Verdict

ID = "report-section-next-year"
_ENOUGH_TASKS = 2
_VERBS = listed("""
    建立 制定 制订 印发 出台 修订 编制 编印 组建 成立 培训 轮训 考取 申领 开展 举办 组织 搭建 设立 引进 建成 新建 建设
    聘请 选派 选聘 签订 评查 梳理 清理 上线 推行 试点 公布 发布 配备 增设 增加 招录 开发 整合 实行 评选 推动 完成 评估
    请 添 出一个 固定 提请 起草 统一设计
""")
_OBJECTS = listed("""
    制度 办法 清单 机制 平台 数据库 案例库 规范 方案 计划 规划 目录 细则 标准 队伍 培训 轮训 评查 演练 检查 活动 整治
    督察 考试 资格 讲座 系统 中心 指引 手册 评估 条例 协议 合同 文书 规程 档案 模块 公职律师 专干 人员 机器 专栏 台账
    示范 案卷 人才 证 讲堂 课堂 专班 小组 联席会
""")
_REACH = 24
"""So many characters may stand between what is done and what it is done to."""
_HOLLOW = ("长效机制", "体制机制", "健全完善", "建立健全")
_CLAUSE = lazy("[^,;。:]+")


def section_next_year(given: FormInput) -> Verdict:
    """Covered: at least two concrete tasks in a section or paragraph of its own; weak: a sentence, or slogans."""
    report = given.report
    told = _told(report)
    titles = [hit for section in sections(report, "plan") if section.level == 1 for hit in heading(report, section)]
    if not told:
        return verdict(ID, "missing")
    tasks = (task for number, sentence in told for task in _tasks(given, number, sentence))
    first = list(islice(tasks, _ENOUGH_TASKS))
    if len(first) == _ENOUGH_TASKS:
        return verdict(ID, "covered", chain(first[:1], titles[:1], first[1:], tasks))
    words = [quote(report, number, "mention", "plan", "slogan") for number, _ in told]
    return verdict(ID, "weak", titles[:1] + words, "slogan")


def _told(report: Report) -> list[tuple[int, Sentence]]:
    """Sentences of the plan: of its section, else those of the last part that look ahead."""
    own = list(of_section(report, "plan"))
    after = ("problems", "causes", "closing", "first-responsible")
    sections_of = report.sections
    return own or [
        (number, sentence)
        for number, sentence in enumerate(report.sentences)
        if sentence.role == "plan" and not sentence.heading and sections_of[sentence.section].role in after
    ]


def _tasks(given: FormInput, number: int, sentence: Sentence) -> Iterator[Hit]:
    """One hit for every clause of a sentence that names something to be done."""
    figures = [fact.start for fact in given.facts[number] if fact.kind != "document"]
    for clause in _CLAUSE.finditer(sentence.text):
        concrete = _names_task(clause[0]) and not has(clause[0], _HOLLOW)
        if concrete or any([clause.start() <= at < clause.end() for at in figures]):
            yield quote(given.report, number, "strong", f"task: {clause[0]}", at=clause.start())


def _names_task(clause: str) -> bool:
    """True where a verb and, not far behind it, its object stand in a clause."""
    # 健全 after 建立 and 执法 after 规范 make other words of them.
    clause = clause.replace("建立健全", "建\n健全").replace("规范执", "\n\n\n")
    objects = [word for word in _OBJECTS if word in clause]
    for verb in _VERBS if objects else ():
        at = clause.find(verb)
        while at >= 0:
            end = at + len(verb)
            if any(clause.find(word, end, end + _REACH + len(word)) >= 0 for word in objects):
                return True
            at = clause.find(verb, at + 1)
    return False
