"""Programmes with the wrong years, and laws cited at a time when they, or that version of them, did not exist."""

from collections.abc import Iterator

from checker.consistency.names import Name
from checker.consistency.register import ERAS, SINCE, VERSIONS, Era
from checker.consistency.spots import CITATION, note, span_of
from checker.notes import Note
from checker.structure.cues import has, listed
from checker.structure.model import Report
from checker.text import lazy

_STAMP = lazy(r"\(?(20\d\d)年?[-—–~至](20\d\d)年?\)?")
_VERSION = lazy(r"\(?((?:19|20)\d\d)年?(?:修订|修正|修改|版)|\(((?:19|20)\d\d)年?\)")
_MADE_SO = lazy(r"((?:19|20)\d\d)年(?:修订|修正|修改)的$")
"""In front of the name."""
_DRAFT = listed("""
    草案 征求意见 即将 送审 起草 出台前 施行前 审议稿 意见建议
""")
_LOOKING_BACK = ("收官", "评估", "期满", "实施以来", "完成情况", "到期")
_DONE = ("achievements", "first-responsible", "preamble")


def wrong_years(report: Report, name: Name, year: int) -> Iterator[Note]:
    """Notes on a programme with years that are not its own, or that are over in the report year."""
    era = next((era for era in ERAS if name.bare == era.name), None)
    stamp = era and (_STAMP.search(name.text) or _STAMP.match(name.sentence.text, name.end))
    if era and stamp:
        yield from _stamped(report, name, (stamp[1], stamp[2]), era, year)


def _stamped(report: Report, name: Name, years: tuple[str, str], era: Era, year: int) -> Iterator[Note]:
    span = span_of(report, name.sentence, name.start, name.end)
    told = "-".join(years)
    if years not in era.years:
        right = "或".join("-".join(pair) for pair in era.years)
        zh = f"《{era.name}》的年份应为{right}年,文中写的是{told}年。"
        yield note("citation", CITATION, span, zh, f"《{era.name}》 is for {right}, the text says {told}.")
    over = next((since for first, last, since in era.over if (first, last) == years), 0)
    if over and year >= over and not has(name.sentence.text, _LOOKING_BACK):
        zh = f"《{era.name}({told}年)》已到期,不宜作为现行依据。"
        yield note("citation", CITATION, span, zh, f"《{era.name}》 {told} is over: it is not cited as current.")


def too_early(report: Report, name: Name, year: int) -> Iterator[Note]:
    """A note on a law that was made only after the report year."""
    made = SINCE.get(name.bare, 0)
    if made > year > 0 and name.sentence.role in _DONE and not has(name.sentence.text, _DRAFT):
        span = span_of(report, name.sentence, name.start, name.end)
        zh = f"《{name.bare}》{made}年才制定,{year}年度的工作中不应引用,请核对。"
        en = f"《{name.bare}》 was made in {made}, after the report year {year}."
        yield note("citation", CITATION, span, zh, en)


def old_version(report: Report, name: Name, year: int) -> Iterator[Note]:
    """A note on a version of a law that was replaced before the report year."""
    latest, since = VERSIONS.get(name.bare, (0, 0))
    if not year >= since > 0:
        return
    version = _version(name)
    if 0 < version < latest:
        span = span_of(report, name.sentence, name.start, name.end)
        zh = f"《{name.bare}》现行版本为{latest}年,文中写的是{version}年。"
        en = f"The version of 《{name.bare}》 in force is that of {latest}, the text says {version}."
        yield note("citation", CITATION, span, zh, en)


def _version(name: Name) -> int:
    """The year of the version that is named inside the name, behind it or in front of it; 0 where none is."""
    words = name.sentence.text
    found = _VERSION.search(name.text) or _VERSION.match(words, name.end)
    if found:
        return int(found[1] or found[2])
    before = _MADE_SO.search(words[: name.start]) if words[: name.start].endswith("的") else None
    return int(before[1]) if before else 0
