"""RF-4: what the principal leaders did in the year as the first responsible for the rule of law."""

from collections.abc import Sequence

from checker.evidence.facts import Fact
from checker.evidence.model import Hit
from checker.forms.model import FormInput
from checker.forms.passages import heading, quote, sections, sentences, verdict
from checker.structure.cues import FIRST_NOT, LEADERS, RHYTHM, has, listed
from checker.structure.model import Report
from checker.text import lazy
from checker.verdict import Verdict

ID = "report-section-first-responsible"
DUTY = "first-responsible-duty"
_DEEDS = listed("""
    听 主持 召 开了 研究 部署 督 批 调研 带队 带头 讲 出庭 旁听 检查 审定 约 现场 述法 协调 过问 签 议 认领 到
""")
_CALLED = ("主持", "召开")
_SESSION = lazy("(?:主持|召开|组织召开)[^,;。]{0,24}(?:会议|推进会|专题会|常委会|党组会|党委会|常务会|联席会)")
_LAWFUL = listed("""
    法治 述法 讲法 履责 执法规范 执法工作 行政争议 败诉 案卷
""")
_DEPUTIES = listed("""
    分管 副书记 副市长 副县长 副区长 副镇长 副乡长 副局长 办公室主任 各部门 述法全覆盖 村书记 社区书记 村主任 所长
    中心主任
""")
_OTHERS = lazy("副书记|副[省市州盟县区旗镇乡局厅院]长|副主任|(?:村|社区|支部|办公室|中心)(?:书记|主任)")
"""Whose titles end like those of principal leaders."""
_VAGUE = listed("""
    定期 适时 经常 及时 坚持 严格 按要求 多次 带头
""")


def section_first_responsible(given: FormInput) -> Verdict:
    """Covered: the leaders' acts with count, date, rhythm or meeting; weak: the duty restated, acts of nobody named,
    or only planned.
    """
    report = given.report
    titles = [hit for section in sections(report, "first-responsible") for hit in heading(report, section, "mention")]
    led = _led_items(report)
    told = [hit for hit in given.hits.get(DUTY, ()) if hit.grade == "strong"]
    if acts := _acts(given, led) + [hit for hit in told if report.sentences[hit.sentence].item in led]:
        return verdict(ID, "covered", acts + titles)
    if told:
        # Somebody heard or studied something, and the report does not say that the leaders did.
        unnamed = [hit._replace(grade="mention", reason="partial-elements") for hit in told]
        return verdict(ID, "weak", unnamed + titles, "partial-elements")
    words = _words(given, "first-responsible", "slogan") + titles
    if words:
        return verdict(ID, "weak", words, "slogan")
    planned = _words(given, "plan", "plan-only")
    return verdict(ID, "weak", planned, "plan-only") if planned else verdict(ID, "missing")


def _words(given: FormInput, role: str, reason: str) -> list[Hit]:
    """Passages of a role that only name the duty, the plainest first."""
    report = given.report
    named = [number for number, sentence in sentences(report, role) if _names_duty(sentence.text)]
    hits = [hit for hit in given.hits.get(DUTY, ()) if hit.grade == "mention" and hit.reason != "problem-only"]
    hits = [hit for hit in hits if (hit.reason == "plan-only") == (reason == "plan-only")]
    rest = [number for number, _ in sentences(report, role)] if role == "first-responsible" else []
    ranked = sorted(hits, key=lambda hit: (-hit.weight, hit.start))
    first, last = ([quote(report, number, "mention", "duty", reason) for number in part] for part in (named, rest))
    return [*first, *ranked, *last]


def _acts(given: FormInput, led: set[int]) -> list[Hit]:
    """Acts of the leaders that could be checked."""
    report = given.report
    acts: list[Hit] = []
    others: list[Hit] = []
    for number, sentence in sentences(report, "first-responsible", "achievements"):
        own = sentence.role == "first-responsible" or _elsewhere(sentence.text)
        seen = _counted(sentence.text, given.facts[number]) if own and sentence.item in led else ""
        if seen:
            hit = quote(report, number, "strong", f"act: {seen}", at=sentence.text.find(seen))
            (acts if sentence.role == "first-responsible" else others).append(hit)
    return acts + others


def _led_items(report: Report) -> set[int]:
    """Numbers of the items in which the principal leaders are those who act.

    They are named in the item itself, or in the part on the first responsible, where all that follows is about them.
    """
    of = {section for section, found in enumerate(report.sections) if found.role == "first-responsible"}
    named = {s.section for s in report.sentences if s.section in of and _names_leader(s.text)}
    return {s.item for s in report.sentences if s.section in named or _names_leader(s.text)}


def _names_leader(words: str) -> bool:
    return has(words, LEADERS) and has(_OTHERS.sub("", words), LEADERS)


def _elsewhere(words: str) -> bool:
    """True where a sentence outside that part tells what a principal leader did for the rule of law."""
    return has(words, LEADERS) and has(words, _LAWFUL) and not has(words, _DEPUTIES)


def _counted(words: str, facts: Sequence[Fact]) -> str:
    """What makes a sentence a checkable act of the leaders, "" where nothing does."""
    if not has(words, _DEEDS):
        return ""
    if "每" in words and (rhythm := RHYTHM.search(words)):
        return rhythm[0]
    for fact in facts:
        if fact.kind in ("quantity", "date", "session"):
            return words[fact.start : fact.end]
    session = _SESSION.search(words) if has(words, _CALLED) else None
    clause = words[words.rfind(",", 0, session.start()) + 1 : session.end()] if session else ""
    return session[0] if session and not has(clause, _VAGUE) else ""


def _names_duty(words: str) -> bool:
    return ("第一责任" in words or has(words, LEADERS)) and not has(words, FIRST_NOT)
