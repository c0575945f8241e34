"""RF-9: the problems of this year are answered by the plan for the next."""

from functools import lru_cache

from checker.evidence.model import Hit
from checker.forms.model import FormInput
from checker.forms.passages import of_section, quote, verdict
from checker.forms.plan import section_next_year
from checker.structure.cues import listed
from checker.structure.model import Report
from checker.verdict import Verdict

ID = "report-problem-plan-link"
# Wordings of every plan.
_STOCK = listed("""
    法治政府建设 法治政府 法治建设 依法行政 习近平 新时代 进一步 下一步 还需 有待 仍需 加强 提升 提高 完善 推进 推动
    强化 工作 问题 不足 不够 存在 落实 建设 深入 持续 健全 机制 能力 水平 意识 方面 部分 个别 情况 需要 相关 开展 建立
    全面 一定 重点 严格 我镇 我乡 我局 我县 我区 我市 我街 我们 行政 法治 管理 制度 发展 组织 单位 人员 干部
""")
_SMALL = frozenset(
    "的了是在和与等及有对为以从将把被到就都也还不没个者之其并或各每由于中上下前后年月日第多少着过给让请要能可该这那些"
    "一二三四五六七八九十"
)
_RARE = 3
"""A pair of characters that stands in so few sentences of the report names a subject by itself."""
_ENOUGH = 2


class _Item:
    """A problem or a task: its first sentence, its content bigrams, the indicators that it touches."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.bigrams: set[str] = set()
        self.indicators: set[str] = set()


def problem_plan_link(given: FormInput) -> Verdict:
    """Covered: at least half of the problems meet a task on their subject; weak: fewer, or slogans; else missing."""
    report = given.report
    problems, tasks = _items(given, "problems"), _items(given, "plan")
    if not problems or not tasks:
        return verdict(ID, "missing")
    rare = _rare(report, _all_bigrams(problems) & _all_bigrams(tasks))
    pairs = [(problem, _answer(problem, tasks, rare)) for problem in problems]
    shown = [hit for problem, task in pairs if task for hit in _pair(report, problem, task)]
    if section_next_year(given).status == "weak":
        shown = shown or [quote(report, item.number, "mention", "problem") for item in (problems[0], tasks[0])]
        return verdict(ID, "weak", [hit._replace(grade="mention", reason="slogan") for hit in shown], "slogan")
    left = [problem for problem, task in pairs if not task]
    if len(left) * 2 <= len(problems):
        return verdict(ID, "covered", shown)
    unanswered = [quote(report, item.number, "mention", "problem without task", "partial-elements") for item in left]
    return verdict(ID, "weak", [*unanswered[:2], quote(report, tasks[0].number, "mention", "plan")], "partial-elements")


def _items(given: FormInput, role: str) -> list[_Item]:
    """Items of the sections of a role: what stands under a heading of its own, else the list items."""
    report = given.report
    touched: dict[int, set[str]] = {}
    for indicator, hits in given.hits.items():
        for hit in hits:
            touched.setdefault(hit.sentence, set()).add(indicator)
    items: dict[tuple[int, int], _Item] = {}
    for number, sentence in of_section(report, role):
        section = report.sections[sentence.section]
        if sentence.text.endswith(":"):
            continue
        item = items.setdefault((sentence.section, -1 if section.level > 1 else sentence.item), _Item(number))
        item.bigrams |= _bigrams(sentence.text) | (_bigrams(section.title) if section.level > 1 else set())
        item.indicators |= touched.get(number, set())
    return [item for item in items.values() if item.bigrams]


def _all_bigrams(items: list[_Item]) -> set[str]:
    return {pair for item in items for pair in item.bigrams}


def _rare(report: Report, pairs: set[str]) -> set[str]:
    """Those of the bigrams that stand in few sentences of the report."""
    return {pair for pair in pairs if report.folded.text.count(pair) <= _RARE or _in_few(report, pair)}


def _in_few(report: Report, pair: str) -> bool:
    count = 0
    for sentence in report.sentences:
        if pair in sentence.text and pair in _telling(sentence.text):
            count += 1
            if count > _RARE:
                return False
    return True


def _bigrams(words: str) -> set[str]:
    """Pairs of characters that say what a sentence is about."""
    return {run[i : i + 2] for run in _telling(words).split() for i in range(len(run) - 1)}


@lru_cache(maxsize=1024)
def _telling(words: str) -> str:
    """The runs of characters that say what a sentence is about."""
    for word in _STOCK:
        words = words.replace(word, " ")
    return "".join([char if char.isalpha() and char not in _SMALL else " " for char in words])


def _answer(problem: _Item, tasks: list[_Item], rare: set[str]) -> _Item | None:
    """The task that shares most with a problem, where that is enough."""
    scores = [(_shared(problem, task, rare), -task.number, task) for task in tasks]
    score, _, best = max(scores, key=lambda row: row[:2])
    return best if score >= _ENOUGH else None


def _shared(problem: _Item, task: _Item, rare: set[str]) -> int:
    words = sum(2 if pair in rare else 1 for pair in problem.bigrams & task.bigrams)
    return words + 2 * len(problem.indicators & task.indicators)


def _pair(report: Report, problem: _Item, task: _Item) -> list[Hit]:
    shared = "、".join(sorted(problem.bigrams & task.bigrams)[:4])
    return [
        quote(report, problem.number, "definite", f"problem: {shared}"),
        quote(report, task.number, "definite", f"task: {shared}"),
    ]
