"""RF-1: the report has a title of its own that names subject and year, and one knows whose report it is."""

import re

from checker.evidence.model import Hit
from checker.forms.model import FormInput
from checker.forms.passages import mark, quote, sentences, verdict
from checker.structure.fold import fold_pattern
from checker.structure.model import Report
from checker.verdict import Verdict

ID = "report-title-year"
_YEAR = re.compile("20[0-4][0-9]|二[〇○零0][〇○零一二三四0-4][〇○零一二三四五六七八九0-9]")
_ORGAN = re.compile("人民政府|街道|管委会|委员会|办事处|[局厅镇乡](?!势|面|限|亲|土)")
_OPENING = re.compile("(?:报告|汇报|总结|公布|通报|说明)如下|如下(?:报告|汇报)|情况如下|特此报告|现予(?:以)?公[布开]")


def title_year(given: FormInput) -> Verdict:
    """Covered: a title with subject and year, unit and year known; weak: only the opening names unit and year."""
    report = given.report
    title, known = report.title, bool(report.unit.value and report.year.value)
    opening = _opening(report)
    if title.span is None:
        words = "".join(report.sentences[hit.sentence].text for hit in opening)
        named = known or (report.year.value and _ORGAN.search(words))
        return verdict(ID, "weak", opening, "partial-elements") if named and opening else verdict(ID, "missing")
    shown = [mark(report, title.span, "strong" if known else "mention", f"title: {title.value}")]
    if known and _YEAR.search(fold_pattern(title.value)):
        return verdict(ID, "covered", shown + opening)
    return verdict(ID, "weak", shown + opening, "partial-elements")


def _opening(report: Report) -> list[Hit]:
    """The sentences of the opening that name the year or announce the report."""
    announced, dated = [], []
    for number, sentence in sentences(report, "preamble"):
        found = _OPENING.search(sentence.text)
        if found:
            announced.append(quote(report, number, "definite", f"opening: {found[0]}", at=found.start()))
        elif report.year.value and f"{report.year.value}年" in sentence.text:
            dated.append(quote(report, number, "mention", f"opening: {report.year.value}年"))
    return announced[:1] + dated[:1]
