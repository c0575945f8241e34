"""RF-2: the measures and results of the past year, with facts."""

from checker.evidence.model import Hit
from checker.forms.model import FormInput
from checker.forms.passages import heading, sections, verdict
from checker.verdict import Verdict

ID = "report-section-achievements"
_ROLES = ("achievements", "first-responsible")
_SENTENCES_PER_FACT = 20
"""One fact in so many sentences is the least: a single stray figure does not make a page of slogans a report."""
_SENTENCES_PER_ACT = 3
_LEAST_ACTS = 3
"""Acts without any figure must make up a good part of the section."""


def section_achievements(given: FormInput) -> Verdict:
    """Covered: the section holds checkable facts of the legal work, or several definite acts; weak: slogans."""
    told = [sentence for sentence in given.report.sentences if sentence.role == "achievements" and not sentence.heading]
    if not told:
        return verdict(ID, "missing")
    facts, acts = _graded(given, "strong"), _graded(given, "definite")
    titles = _titles(given, facts or acts)
    dense = len({hit.sentence for hit in facts}) * _SENTENCES_PER_FACT >= len(told)
    if (facts and dense) or len(acts) >= max(_LEAST_ACTS, len(told) / _SENTENCES_PER_ACT):
        return verdict(ID, "covered", titles[:1] + (facts or acts))
    words = titles[:1] + acts + _graded(given, "mention")
    return verdict(ID, "weak", [hit._replace(grade="mention", reason="slogan") for hit in words], "slogan")


def _titles(given: FormInput, facts: list[Hit]) -> list[Hit]:
    """Headings of the main sections of the achievements, that with most facts first."""
    report = given.report
    mains = [section for section in sections(report, "achievements") if section.level == 1]
    ends = [section.start for section in report.sections if section.level == 1] + [len(report.document.text)]
    counts = {}
    for main in mains:
        end = min(end for end in ends if end > main.start)
        counts[main.start] = sum(main.start <= hit.start < end for hit in facts)
    ranked = sorted(mains, key=lambda main: (-counts[main.start], main.start))
    return [hit for main in ranked for hit in heading(report, main)]


def _graded(given: FormInput, grade: str) -> list[Hit]:
    """The hits of one grade in the achievements, the best first, one for a sentence."""
    report = given.report
    found = [hit for hits in given.hits.values() for hit in hits if hit.grade == grade]
    found = [hit for hit in found if report.sentences[hit.sentence].role in _ROLES]
    ranked = sorted(found, key=lambda hit: (-hit.weight, hit.start, hit.indicator))
    first: dict[int, Hit] = {}
    for hit in ranked:
        first.setdefault(hit.sentence, hit)
    return list(first.values())
