"""Nil declarations beside a figure of the same kind."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.consistency.spots import DATA, body, note, span_of
from checker.notes import Note
from checker.structure.model import Report, Sentence

_NIL = "(?:未发生|没有发生|未收到|没有收到|未受理|未接到|无(?!效|关|需|须|法|障)|没有)(?:任何|新增|涉及本单位的|本级)?"
_END = "(?=[,;。、]|$)"
_SUED = "被申请行政复议案件?|行政诉讼案件?|行政应诉案件?"
_ELSEWHEN = re.compile("去年同期|上年|较|比|以来|累计")
_BEFORE = 8


class Kind(NamedTuple):
    """What is declared nil, and the figure that would contradict it."""

    nil: re.Pattern[str]
    figure: re.Pattern[str]


def _kind(nil: str, figure: str, unit: str) -> Kind:
    return Kind(re.compile(f"{_NIL}(?:{nil}){_END}"), re.compile(f"(?:{figure})[^,;。\\d]{{0,4}}[1-9]\\d*(?:{unit})"))


KINDS = (
    _kind("行政复议案件?|行政复议申请", "行政复议案件?|行政复议申请", "件|宗|起"),
    _kind("行政诉讼案件?|行政应诉案件?", "行政诉讼案件?|行政应诉案件?|行政诉讼一审案件", "件|宗|起"),
    _kind("行政执法纠纷案件?|行政争议案件?|行政执法争议", _SUED, "件|宗|起"),
    _kind("司法建议书?", "司法建议书?", "件|份|条"),
    _kind("检察建议书?", "检察建议书?", "件|份|条"),
    _kind("政府信息公开申请|依申请公开(?:事项|件)?", "政府信息公开申请|依申请公开", "件|条|宗"),
)


def contradictions(report: Report) -> Iterator[Note]:
    """Notes on a nil declaration where another sentence counts such cases in the same year."""
    told = list(body(report, "achievements", "first-responsible"))
    for kind in KINDS:
        for sentence in told:
            nil = kind.nil.search(sentence.text)
            counted = _counted(kind, told, sentence) if nil else ""
            if nil and counted:
                zh = f"“{nil[0]}”与文中“{counted}”似不一致,请核对或说明口径。"
                en = f'This nil declaration sits badly beside "{counted}" in the same report.'
                yield note("contradiction", DATA, span_of(report, sentence, *nil.span()), zh, en)


def _counted(kind: Kind, told: list[Sentence], declaring: Sentence) -> str:
    """The first figure that contradicts, as written; "" where there is none."""
    for sentence in told:
        for found in kind.figure.finditer(sentence.text):
            elsewhen = _ELSEWHEN.search(sentence.text, max(0, found.start() - _BEFORE), found.start())
            if not elsewhen and sentence.start != declaring.start:
                return found[0]
    return ""
