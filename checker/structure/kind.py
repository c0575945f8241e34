"""Is the text an annual report on rule-of-law government at all?"""

from checker.errors import ForeignDocument
from checker.structure.cues import has, listed
from checker.structure.fold import fold_pattern
from checker.structure.foreign import KINDS, RESULT, RESULTS, SUBJECT, TERMS, Kind
from checker.structure.model import Report

_TIP = "If it is one all the same, audit it with --force."
_NEWS = listed("""
    发布 公布 召开 审议 听取 印发 举办 开展
""")
_AS_FOLLOWS = ("报告如下", "汇报如下", "如下报告", "总结如下")
_NEIGHBOURS = listed("""
    述法 述职 自评 解读 通知 讲话 信息公开 评议 方案 要点 规划 督察 督查
""")
_REPORTS = listed("""
    报告如下 汇报如下 情况报告 如下报告 工作报告 报告。 汇报。 总结如下 年度报告 情况如下 特此报告 工作总结
""")
# Titles of documents that speak of the same work and even announce it in the same words.
_SURE = (
    (("述职述廉", "述职报告", "述法报告", "述责述廉", "述职述法"), "a leader's own duty report (个人述职述法报告)"),
    (("督察情况", "督察报告", "督查情况", "督查报告"), "an inspection report (督察报告)"),
)
_FEW_TERMS = 9
_MANY_TERMS = 18
_ALL_PARTS = 3
_OPENING = 600
_TITLE_LINE = 60


def unsettled(report: Report) -> tuple[str, str]:
    """What must be known and is not (unit_type or year) with a sentence that says so; "" twice where all is known."""
    path, unit = report.document.path, report.unit.value
    if not report.unit_type.value:
        whose = f"what kind of unit {unit} is" if unit else "what kind of unit it comes from"
        return "unit_type", f"{path} does not say {whose}."
    return ("", "") if report.year.value else ("year", f"{path} does not say which year it is about.")


def check_kind(report: Report) -> None:
    """Raise ForeignDocument, which says what the text seems to be, where it is not an annual report of this kind."""
    body = _body(report)
    titled = bool(report.title.span) and _proper(fold_pattern(report.title.value))
    kind = _foreign(report, body, titled)
    if kind:
        raise ForeignDocument(f"{report.document.path} seems to be {kind}, not an annual report on 法治政府建设.", _TIP)
    if titled or _speaks_like_one(report, body):
        return
    raise ForeignDocument(f"{report.document.path} does not read like an annual report on 法治政府建设.", _TIP)


def _proper(title: str) -> bool:
    """True for a title of this kind of report, not of a neighbour that also names 法治政府."""
    return not has(title, _NEWS + _NEIGHBOURS) and ("普法" not in title or has(title, ("法治政府", "依法行政")))


def _body(report: Report) -> str:
    return "".join(sentence.text for sentence in report.sentences)


def _foreign(report: Report, body: str, titled: bool) -> str:
    """The name of the kind that title and body point to, "" where none does."""
    if any(all(word in report.folded.text for word in words) for words in RESULTS):
        # A result quotes the report, its title too: nothing else of it would tell.
        return RESULT
    head = _first_lines(report)
    sure = next((name for words, name in _SURE if has(head, words)), "")
    if sure and not titled:
        return sure
    for kind in KINDS:
        in_body = sum(body.count(word) for word in kind.body)
        if _strong(kind, in_body, body, titled) or (not titled and has(head, kind.title) and not _announces(report)):
            return kind.name
    return ""


def _strong(kind: Kind, in_body: int, body: str, titled: bool) -> bool:
    """True where the body alone is enough: a proper title must be outweighed; long texts mention everything once."""
    scale = 1 + len(body) // 4000
    if titled:
        return (
            in_body >= kind.enough * 3 * scale
            and kind.enough < 99
            and not has(body[-len(body) // 2 :], ("下一步", "存在的"))
        )
    own = sum(body.count(word) for word in SUBJECT)
    return in_body >= kind.enough * scale and in_body > own


def _first_lines(report: Report) -> str:
    """The first lines that are no sentences: where a title stands."""
    lines = []
    for sentence in report.sentences[:6]:
        if sentence.text.endswith(("。", ";", "!")) and len(sentence.text) > 40:
            break
        if len(sentence.text) <= _TITLE_LINE:
            lines.append(sentence.text)
    return "\n".join(lines)


def _announces(report: Report) -> bool:
    """True where one of the first sentences says that it reports on the rule-of-law government of a year."""
    opening = (sentence.text for sentence in report.sentences[:8])
    return bool(report.year.value) and any(has(words, SUBJECT) and has(words, _AS_FOLLOWS) for words in opening)


def _speaks_like_one(report: Report, body: str) -> bool:
    subject = sum(body.count(word) for word in SUBJECT)
    terms = sum(term in body for term in TERMS)
    roles = {section.role for section in report.sections} | {sentence.role for sentence in report.sentences}
    parts = len(roles & {"problems", "plan", "first-responsible"})
    opening = body[:_OPENING]
    announced = has(opening, SUBJECT) and has(opening, _REPORTS)
    if parts == _ALL_PARTS and terms >= _FEW_TERMS // 2:
        # Shortcomings, plans and the leaders' own duty together: only these reports have them, whatever their words.
        return True
    if terms < _FEW_TERMS or not subject:
        return False
    return announced or (parts >= 2 and (terms >= _MANY_TERMS or subject * 900 >= len(body)))
