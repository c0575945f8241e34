"""Nil declarations beside a figure of the same kind."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.consistency.spots import DATA, body, note, span_of
from checker.notes import Note
from checker.structure.cues import has
from checker.structure.model import Report, Sentence
from checker.text import lazy

_NIL = "(?:未发生|没有发生|未收到|没有收到|未受理|未接到|无(?!效|关|需|须|法|障)|没有)(?:任何|新增|涉及本单位的|本级)?"
_NO = ("未发生", "没有发生", "未收到", "没有收到", "未受理", "未接到", "无", "没有")
_DENIED = tuple(no + what for no in _NO for what in ("", "任何", "新增", "涉及本单位的", "本级"))
"""What `_NIL` finds, spelt out."""
_END = "(?=[,;。、]|$)"
_SUED = "被申请行政复议案件?|行政诉讼案件?|行政应诉案件?"
_ELSEWHEN = ("去年同期", "上年", "较", "比", "以来", "累计")
_BEFORE = 8


class Kind(NamedTuple):
    """What is declared nil, and the figure that would contradict it."""

    about: tuple[str, ...]
    """With one of these words it begins."""
    nil: re.Pattern[str]
    figure: re.Pattern[str]


def _kind(about: tuple[str, ...], nil: str, figure: str, unit: str) -> Kind:
    counted = f"(?:{figure})[^,;。\\d]{{0,4}}[1-9]\\d*(?:{unit})"
    return Kind(about, lazy(f"{_NIL}(?:{nil}){_END}"), lazy(counted))


KINDS = (
    _kind(("行政复议",), "行政复议案件?|行政复议申请", "行政复议案件?|行政复议申请", "件|宗|起"),
    _kind(
        ("行政诉讼", "行政应诉"),
        "行政诉讼案件?|行政应诉案件?",
        "行政诉讼案件?|行政应诉案件?|行政诉讼一审案件",
        "件|宗|起",
    ),
    _kind(
        ("行政执法纠纷", "行政争议", "行政执法争议"),
        "行政执法纠纷案件?|行政争议案件?|行政执法争议",
        _SUED,
        "件|宗|起",
    ),
    _kind(("司法建议",), "司法建议书?", "司法建议书?", "件|份|条"),
    _kind(("检察建议",), "检察建议书?", "检察建议书?", "件|份|条"),
    _kind(
        ("政府信息公开申请", "依申请公开"),
        "政府信息公开申请|依申请公开(?:事项|件)?",
        "政府信息公开申请|依申请公开",
        "件|条|宗",
    ),
)


def contradictions(report: Report) -> Iterator[Note]:
    """Notes on a nil declaration where another sentence counts such cases in the same year."""
    kinds = [kind for kind in KINDS if _denies(report.folded.text, kind.about)]
    told = list(body(report, "achievements", "first-responsible")) if kinds else []
    for kind in kinds:
        for sentence in told:
            nil = kind.nil.search(sentence.text)
            counted = _counted(kind, told, sentence) if nil else ""
            if nil and counted:
                zh = f"“{nil[0]}”与文中“{counted}”似不一致,请核对或说明口径。"
                en = f'This nil declaration sits badly beside "{counted}" in the same report.'
                yield note("contradiction", DATA, span_of(report, sentence, *nil.span()), zh, en)


def _denies(text: str, about: tuple[str, ...]) -> bool:
    """True where a denial stands just in front of one of the words."""
    for word in about:
        at = text.find(word)
        while at >= 0:
            if text.endswith(_DENIED, 0, at):
                return True
            at = text.find(word, at + 1)
    return False


def _counted(kind: Kind, told: list[Sentence], declaring: Sentence) -> str:
    """The first figure that contradicts, as written; "" where there is none."""
    for sentence in told:
        for found in kind.figure.finditer(sentence.text):
            if not elsewhen(sentence.text, found.start()) and sentence.start != declaring.start:
                return found[0]
    return ""


def elsewhen(words: str, place: int) -> bool:
    """True where what stands just before a figure says that it is not one of this year."""
    return has(words[max(0, place - _BEFORE) : place], _ELSEWHEN)
