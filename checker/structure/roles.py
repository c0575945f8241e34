"""What a single sentence is about, where its own words say something else than its section."""

from checker.structure import cues
from checker.structure.cues import FIGURE, has, listed
from checker.structure.sections import first_responsible

_STARTS = listed("""
    下一步 下步 下一阶段 下阶段 接下来 今后 明年 来年 下一年 新的一年 下年度
""")
_LINKS = ("同时", "还", "并", "也")
_AHEAD = listed("""
    拟于 拟在 拟订于 拟定于 拟从 拟将 拟启动 拟建立 拟开展 拟出台 拟组织 计划于 计划在明 计划在来 计划在下 计划在20
    计划到 计划明年 计划下年 计划年底前 力争 争取在 争取于 争取到 争取明 争取早 争取尽快 争取年 从明年 自明年
    纳入明年 纳入下年 列入明年 留待明年 放到明年
""")
_AHEAD_SIGNS = ("拟", "计划", "力争", "争取", "明年", "下年")
"""One of them is in each of those: most sentences are done with after these few."""
_SOON = listed("""
    会 要 于 在 进一步 继续 持续 不断 始终 更加 全力 着力 重点 认真 大力 坚持 深入 切实 充分 积极 适时 逐步 尽快
    按照 从 围绕 紧扣 紧紧 立足 严格按 启动 探索 陆续 接入 扩大到 建成 出台 新建 加快 结合 会同 以更 全面推 全面加
    全面落 严格落 严格执
""")
_SURE = listed("""
    继续 进一步 会 要 于20 在20 在明年 于明年
""")
_TAKE = listed("""
    纳入 列入 列为 作为 融入 写入 贯穿 转化 分解 移送 移交 摆在 放在 细化 嵌入 计入 与
""")
_DONE = listed("""
    完成了 办结了 建成了 出台了 印发了 开展了 举办了 组织了 召开了 化解了 解决了 制定了 进驻了 处理了 启用了 建立了
    修订了 收回了 办成了 办了 新增了 开了 建起了 补齐了
""")
_NOT_DONE = listed("""
    已知 已有的 已满 已经成为 已成为
""")
_NEGATED = listed("""
    未 没有 没 不足 不够 不高 仅 只有 缺 才 尚 滞后 偏 超时 仍 还有 不到 难 不力 违法 败诉 拖 不能 不强 不深 不平衡
    不规范
""")
_TARGET = listed("""
    底前 日前 月前 年前 度前 力争 确保 争取 计划 拟 将
""")
_STILL = listed("""
    仍存在 还存在 依然存在 也存在 仍然存在 尚存在 存在一些 存在着 存在一定 存在不少 存在诸多 有待加强 有待提高
    有待提升 有待完善 有待改进 有待加大 有待增强 有待强化 有待丰富 有待健全 有待规范 有待优化 有待进一步 有待于
    需进一步加强 需要进一步 还需进一步 仍需进一步 还不够 仍不够 仍有差距 仍有一定差距 还有差距 还有一定差距
    还有较大差距 还有不小差距 仍需加强 仍需提升 仍需完善
""")
_STILL_SIGNS = ("存在", "有待", "需", "还", "仍")
"""One of them is in each of those."""
_MENDED = ("解决", "针对", "整改")
_PAST = listed("""
    今年 本年 年内 去年 上半年 下半年 截至 目前 当年 当月 年初 年底已 全年 期间 一年来
""")
_BECAUSE_NOT = listed("""
    因此 因而 因地 因时 因人而 因公 因病 因势 因案 因素
""")


def sentence_role(words: str, role: str, year: str) -> str:
    """The role of one folded sentence in a section of role `role`, in a report of `year`."""
    coming = f"{int(year) + 1}年" if year else ""
    if role in ("achievements", "first-responsible", "preamble"):
        return _of_work(words, role, coming)
    if role == "problems":
        if is_done(words, year, trouble=True):
            return "achievements"
        return "causes" if is_cause(words) else role
    if role == "plan" and is_done(words, year, trouble=False):
        return "achievements"
    return role


def _of_work(words: str, role: str, coming: str) -> str:
    if is_plan(words, coming):
        return "plan"
    if role == "achievements" and is_trouble(words):
        return "problems"
    if role != "first-responsible" and cues.FIRST in words and first_responsible(words):
        return "first-responsible"
    return role


def is_plan(words: str, coming: str) -> bool:
    """True where a folded sentence tells what will be done; `coming` is the next year, as 2024年, or ""."""
    if words.startswith(_STARTS):
        return True
    next_year = bool(coming) and coming in words
    if next_year and ("将" in words or "拟" in words or "要" in words or words.startswith(coming)):
        return words.startswith(coming) or not done(words)
    if _clause_ahead(words) or (has(words, _AHEAD_SIGNS) and has(words, _AHEAD) and "模拟" not in words):
        return not done(words)
    return _will(words) and not done(words)


def _clause_ahead(words: str) -> bool:
    """True where a later clause begins with 下一步 or the like."""
    if not has(words, _STARTS):
        return False
    clauses = words.replace(";", ",").replace(":", ",").split(",")
    return any(_without_link(clause).startswith(_STARTS) for clause in clauses)


def _without_link(clause: str) -> str:
    return next((clause.removeprefix(link) for link in _LINKS if clause.startswith(link)), clause)


def _will(words: str) -> bool:
    """True for 将 that lies ahead; 将 that means "to take" (将…纳入…) does not."""
    at = words.find("将")
    while at >= 0:
        after = words[at + 1 : at + 42]
        if after.startswith(_SURE) or (after.startswith(_SOON) and not has(after, _TAKE)):
            return True
        at = words.find("将", at + 1)
    return False


def is_trouble(words: str) -> bool:
    """True where a folded sentence of the achievements admits a shortcoming, and tells no figure."""
    return has(words, _STILL_SIGNS) and has(words, _STILL) and not has(words, _MENDED) and not FIGURE.search(words)


def is_done(words: str, year: str, trouble: bool) -> bool:
    """True where a folded sentence of the plan, or of the problems if `trouble`, tells a finished fact of the year."""
    dated = (bool(year) and f"{year}年" in words) or has(words, _PAST)
    if not dated or not done(words):
        return False
    return not trouble or (bool(FIGURE.search(words)) and not has(words, _NEGATED))


def done(words: str) -> bool:
    """True where a folded sentence says that something was finished, and not that it is to be."""
    if has(words, _DONE):
        return True
    at = words.find("已")
    while at >= 0:
        if not words.startswith(_NOT_DONE, at) and not has(words[max(0, at - 6) : at].rpartition(",")[2], _TARGET):
            return True
        at = words.find("已", at + 1)
    return False


def is_cause(words: str) -> bool:
    """True where a folded sentence of the problems gives a cause."""
    if has(words, cues.CAUSES):
        return True
    clauses = words.replace(";", ",").split(",")
    return any(
        clause.startswith(("因", "主要因", "是因")) and not clause.startswith(_BECAUSE_NOT) for clause in clauses
    )
