"""RF-6 and RF-7: handed in and published in time. Nothing is said where no date and no channel can be read."""

from re import Pattern

from checker.evidence.model import Hit
from checker.forms.model import FormInput
from checker.forms.passages import mark, sentences, verdict
from checker.structure.cues import has
from checker.structure.model import Metadata, Report, Span
from checker.text import lazy
from checker.verdict import Late, Verdict

FILING = "report-timeliness"
RELEASE = "report-public-release"
_SIGNED = ("落款日期", "报送日期", "成文日期", "发文日期", "生成日期", "印发日期", "编制日期", "编制时间")
_RELEASED = ("发布日期", "发布时间", "公开日期", "公开时间")
_MANNER = ("公开方式", "公开属性", "信息公开属性", "公开形式", "公开类别", "信息公开类别")
_CHANNEL = (
    "来源", "信息来源", "文章来源", "稿件来源", "所属栏目", "栏目", "当前位置", "您的位置", "您所在的位置", "网址",
)  # fmt: skip
_OPEN = "公开"
_CLOSED = ("不予公开", "依申请公开", "不公开", "免予公开")
_PLACE = ("网", "http:", "https:", "公开", "年度报告", "年报", "公报")
_SECRET = ("密",)
_REFUSED = lazy("(?:涉密|国家秘密|党内秘密|保密)[^。]{0,30}(?:不予公开|不公开|不对外公开|未公开)")
_NEWS = ("公开", "公布", "发布")
_ANNOUNCED = lazy(
    "现(?:将[^。]{2,60})?(?:予以|向社会|面向社会)(?:公开|公布)"
    "|(?:门户网站|政府网|官网)[^。]{0,12}(?:公开|公布|发布)(?:本|年度|此)?报告"
)
_STATED = ("stated-by-file",)
"""The remark on a verdict that rests on what the file states outside its text: there is no passage to show."""
_DATE = lazy(r"20\d\d-\d\d-\d\d")
_PRINTED = lazy(r"20\d\d-\d\d(?:-\d\d)?")
"""Some signatures and covers name the month only."""


def timeliness(given: FormInput) -> Verdict:
    """Covered: filed, signed or published not later than the limit; weak: later; unknown without any date."""
    report, year = given.report, given.report.year.value
    if not year:
        return verdict(FILING, "unknown")
    limit = f"{int(year) + 1}-{'04' if report.unit_type.value == 'province' else '03'}-01"
    if _DATE.fullmatch(given.filed):
        return _by(FILING, Late(given.filed, limit, ""), [], ())
    dates = [*_dates(report, _SIGNED, year), *_dates(report, _RELEASED, year)]
    told = given.published[:10] if _DATE.match(given.published) else ""
    if not dates and not told:
        return verdict(FILING, "unknown")
    first = min([fact.value for fact in dates] + ([told] if told else []), key=_at_latest)
    stated = [fact for fact in dates if fact.value == first]
    shown = _marks(report, stated, "strong")
    notes = ("filing-date-not-stated", *(_STATED if stated and not shown else ()))
    return _by(FILING, Late(first, limit, _label(stated)), shown, notes)


def public_release(given: FormInput) -> Verdict:
    """Covered: a channel or a date in time; weak: published late; declared: lawfully withheld; else unknown."""
    report, year = given.report, given.report.year.value
    refused = _refused(report)
    if refused:
        return verdict(RELEASE, "declared", refused)
    shown = _channels(report)
    dates = _dates(report, _RELEASED, year) if year else []
    told = given.published if _DATE.fullmatch(given.published) else ""
    day = told or min((fact.value for fact in dates), key=_at_latest, default="")
    stated = [fact for fact in dates if fact.value == day]
    dated = _marks(report, stated, "strong")
    said = _marks(report, shown, "definite") + _said(report, _NEWS, _ANNOUNCED, "definite")
    unseen = bool(dates or shown) and not dated + said
    notes = _STATED if unseen else ()
    if day and year:
        late = Late(day, f"{int(year) + 1}-04-01", "" if told else _label(stated))
        return _by(RELEASE, late, dated + said, notes)
    return verdict(RELEASE, "covered" if shown or said or given.published else "unknown", said, notes=notes)


def _by(indicator: str, late: Late, shown: list[Hit], notes: tuple[str, ...]) -> Verdict:
    """The verdict of a date that may be after its limit; ISO dates compare as they stand."""
    if _at_latest(late.day) <= late.limit:
        return verdict(indicator, "covered", shown, notes=notes)
    short = [hit._replace(grade="mention", reason="partial-elements") for hit in shown]
    return verdict(indicator, "weak", short, "partial-elements", (*notes, "late"))._replace(late=late)


def _label(facts: list[Metadata]) -> str:
    return facts[0].label if facts else ""


def _dates(report: Report, labels: tuple[str, ...], year: str) -> list[Metadata]:
    """Dates under these labels that can be those of this report: from its last quarter on, for two years."""
    first, last = f"{year}-10-01", f"{int(year) + 2}-12-31"
    facts = [fact for fact in report.metadata if fact.label in labels and _PRINTED.fullmatch(fact.value)]
    return [fact for fact in facts if first <= _at_latest(fact.value) <= last]


def _at_latest(day: str) -> str:
    """A date, or a day that no date of the month goes beyond; they compare as they stand."""
    return f"{day}-31" if len(day) == len("2024-01") else day


def _channels(report: Report) -> list[Metadata]:
    """What shows that and where the report was published."""
    return [fact for fact in report.metadata if _is_manner(fact) or _is_place(fact)]


def _is_manner(fact: Metadata) -> bool:
    return fact.label in _MANNER and _OPEN in fact.value and not has(fact.value, _CLOSED)


def _is_place(fact: Metadata) -> bool:
    return fact.label in _CHANNEL and has(fact.value, _PLACE)


def _marks(report: Report, facts: list[Metadata], grade: str) -> list[Hit]:
    """Facts as evidence, but for those of the file itself, which has no words to quote."""
    return [mark(report, fact.span, grade, f"{fact.label}: {fact.value}") for fact in facts if fact.span]


def _refused(report: Report) -> list[Hit]:
    closed = [fact for fact in report.metadata if fact.label in _MANNER and has(fact.value, _CLOSED)]
    return _marks(report, closed, "declared") + _said(report, _SECRET, _REFUSED, "declared")


def _said(report: Report, words: tuple[str, ...], pattern: Pattern[str], grade: str) -> list[Hit]:
    """What the opening or the closing says of publication; one of `words` stands in all that the pattern finds."""
    hits = []
    for _, sentence in sentences(report, "preamble", "closing"):
        found = pattern.search(sentence.text) if has(sentence.text, words) else None
        if found:
            at = report.folded.offsets
            span = Span(at[sentence.fold + found.start()], at[sentence.fold + found.end() - 1] + 1)
            hits.append(mark(report, span, grade, f"words: {found[0]}"))
    return hits
