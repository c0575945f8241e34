"""RF-3: shortcomings and their causes. Naming a problem is half of it; why it came about is the other half."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from re import Pattern

from checker.evidence.model import Hit
from checker.forms.model import FormInput
from checker.forms.passages import heading, quote, sections, sentences, verdict
from checker.structure.cues import has
from checker.structure.model import Report, Sentence
from checker.text import lazy
from checker.verdict import Verdict

ID = "report-section-problems-causes"
_CAUSE = lazy(
    "由于|原因|因为|根子|根源|症结|究其|导致|造成|使得|致使|缘于|源于|(?:根|关键|主要|就)在于|随着|归根|说到底|毛病出在|问题出在|反映出|所以"
    "|(?:^|[,;])(?:这)?说明|受[^,;。]{1,14}(?:影响|限制|制约)|是主因|与[^,;。]{2,30}有关|跟不上|没有?人(?:手把手)?(?:教|管|会)"
    "|主要是[^,;。]*(?:不够|不足|不深|没有|缺)|缺(?:乏|少)[^,;。]{2,16}的[^,;。]{2,}|(?:^|[,;])因(?!此|而|地|时|人而)"
)
_FACT = lazy(
    r"\d+(?:\.\d+)?[余多万]*(?:名|人|件|起|宗|个|次|份|家|户|项|条|本|卷|部|%|元|回|天|亩|公里|小时)(?!方面|问题|不足|短板)"
    "|(?:仅|只)有?[^,;。]{0,8}[一二两三四五六七八九十]+(?:名|人|个|件|家)|没有一(?:个|名|件)|[一二两三四五六七八九十]个(?:没有|未)"
)
_STOCK_CAUSE = tuple(view + what for view in ("主观", "客观") for what in ("因素", "原因", "方面", "上"))
_DENIED = lazy(
    "(?:不存在|未发现|没有发现|没有|并无|无)(?:任何|明显|突出|重大|较大|的)*(?:问题和不足|不足和问题|问题|不足|短板)(?:[,;。]|$)"
)


def section_problems_causes(given: FormInput) -> Verdict:
    """Covered: problems with a cause or a concrete fact; weak: stock problems or causes, or the denial of any."""
    report = given.report
    told = list(sentences(report, "problems", "causes"))
    titles = [hit for section in sections(report, "problems") for hit in heading(report, section)]
    own = [(number, sentence) for number, sentence in told if not has(sentence.text, _STOCK_CAUSE)]
    why = _why(report, told, own)
    if first := list(islice(why, 2)):
        # Two causes or facts, then the heading.
        return verdict(ID, "covered", chain(first, titles[:1], why))
    if len(own) < len(told):
        words = [quote(report, number, "mention", "stock cause", "slogan") for number, _ in told]
        return verdict(ID, "weak", words[-2:] + titles[:1], "slogan", ("stock-cause",))
    if denied := list(_matches(report, told, _DENIED, "mention", "denial")):
        return verdict(ID, "weak", denied, "slogan", ("denies-problems",))
    if not told:
        return verdict(ID, "weak", titles, "partial-elements") if len(titles) > 1 else verdict(ID, "missing")
    named = [quote(report, number, "mention", "problem", "partial-elements") for number, _ in told]
    return verdict(ID, "weak", named[-2:] + titles[:1], "partial-elements", ("no-cause",))


def _why(report: Report, told: list[tuple[int, Sentence]], own: list[tuple[int, Sentence]]) -> Iterator[Hit]:
    """Causes, first of sentences that tell nothing else, then concrete facts; each is searched for when asked."""
    for number, sentence in own:
        if sentence.role == "causes":
            yield quote(report, number, "strong", "cause")
    yield from _matches(report, own, _CAUSE, "strong", "cause")
    yield from _matches(report, told, _FACT, "definite", "fact")


def _matches(
    report: Report, told: Iterable[tuple[int, Sentence]], pattern: Pattern[str], grade: str, via: str
) -> Iterator[Hit]:
    for number, sentence in told:
        if found := pattern.search(sentence.text):
            yield quote(report, number, grade, f"{via}: {found[0]}", at=found.start())
