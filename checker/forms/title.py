"""RF-1: the report has a title of its own that names subject and year, and one knows whose report it is."""

from checker.evidence.model import Hit
from checker.forms.model import FormInput
from checker.forms.passages import mark, quote, sentences, verdict
from checker.structure.cues import listed
from checker.structure.fold import fold_pattern
from checker.structure.model import Report
from checker.text import first_of, lazy
from checker.verdict import Verdict

ID = "report-title-year"
_YEAR = lazy("20[0-4][0-9]|二[〇○零0][〇○零一二三四0-4][〇○零一二三四五六七八九0-9]")
_ORGAN = lazy("人民政府|街道|管委会|委员会|办事处|[局厅镇乡](?!势|面|限|亲|土)")
_OPENING = listed("""
    报告如下 汇报如下 总结如下 公布如下 通报如下 说明如下 如下报告 如下汇报 情况如下 特此报告 现予公布 现予公开
    现予以公布 现予以公开
""")


def title_year(given: FormInput) -> Verdict:
    """Covered: a title with subject and year, unit and year known; weak: only the opening names unit and year."""
    report = given.report
    title, known = report.title, bool(report.unit.value and report.year.value)
    opening = _opening(report)
    if title.span is None:
        told = "".join(report.sentences[hit.sentence].text for hit in opening)
        named = known or (report.year.value and _ORGAN.search(told))
        return verdict(ID, "weak", opening, "partial-elements") if named and opening else verdict(ID, "missing")
    shown = [mark(report, title.span, "strong" if known else "mention", f"title: {title.value}")]
    words = fold_pattern(title.value)
    if known and (report.year.value in words or _YEAR.search(words)):
        return verdict(ID, "covered", shown + opening)
    return verdict(ID, "weak", shown + opening, "partial-elements")


def _opening(report: Report) -> list[Hit]:
    """The sentences of the opening that name the year or announce the report."""
    announced, dated = [], []
    for number, sentence in sentences(report, "preamble"):
        found = first_of(sentence.text, _OPENING)
        if found:
            announced.append(quote(report, number, "definite", f"opening: {found[1]}", at=found[0]))
        elif report.year.value and f"{report.year.value}年" in sentence.text:
            dated.append(quote(report, number, "mention", f"opening: {report.year.value}年"))
    return announced[:1] + dated[:1]
