"""Tasks to come that are told without any word of a plan: (二)举办应急演练3次."""

from checker.evidence.claim import Claim
from checker.evidence.marks import DONE
from checker.evidence.reading import Reading
from checker.text import lazy

_NUMBER = r"(?:[一二三四五六七八九十]是|[(]?[一二三四五六七八九十\d]{1,2}[)、.]|[-—·●◆]+)?"
_VERB = (
    "组织|举办|开展|推进|加强|清理|聘请|创新|落实|完善|建立|健全|深化|强化|做好|抓好|新建|打造|实施|修订|制定|出台|编制"
    "|培训|开设|优化|提升|推动|推行|持续|继续|严格|规范|全面|认真|积极|扎实|深入|坚持|聚焦|围绕|着力|力争|确保|加大"
    "|加快|拓展|新增|选聘|评选|安排"
)
_LONGEST = 24
"""Characters: whoever tells what was done says more of it."""
_TASK = lazy(f"{_NUMBER}(?:{_VERB})")
_TARGET = ("达", "达到", "提高到", "提升到", "提高至", "提升至", "不低于", "控制在")
"""Before a rate: what is to be reached."""
_REPORTED = lazy("完成|共|均|全部|增长|下降|去年|[0-9]月")
"""In a short order it tells, beside what ends a plan anywhere, that it was carried out."""


def is_task(reading: Reading, claim: Claim) -> bool:
    """Whether the sentence of a claim is short and begins like an order, and nothing says that it was carried out."""
    if any(fact.kind == "rate" and not reading.text.endswith(_TARGET, 0, fact.start) for fact in claim.facts):
        return False
    clauses = reading.clauses_in(reading.home[claim.first])
    low, high = reading.clauses[clauses[0]].start, reading.clauses[clauses[-1]].end
    text = reading.text
    if high - low > _LONGEST or not _TASK.match(text, low, high):
        return False
    return not DONE.search(text, low, high) and not _REPORTED.search(text, low, high)
