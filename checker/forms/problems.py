"""RF-3: shortcomings and their causes. Naming a problem is half of it; why it came about is the other half."""

import re

from checker.evidence.model import Hit
from checker.forms.model import FormInput
from checker.forms.passages import heading, quote, sections, sentences, verdict
from checker.structure.model import Report, Sentence
from checker.verdict import Verdict

ID = "report-section-problems-causes"
_CAUSE = re.compile(
    "由于|原因|因为|根子|根源|症结|究其|导致|造成|使得|致使|缘于|源于|(?:根|关键|主要|就)在于|随着|归根|说到底|毛病出在|问题出在|反映出|所以"
    "|(?:^|[,;])(?:这)?说明|受[^,;。]{1,14}(?:影响|限制|制约)|是主因|与[^,;。]{2,30}有关|跟不上|没有?人(?:手把手)?(?:教|管|会)"
    "|主要是[^,;。]*(?:不够|不足|不深|没有|缺)|缺(?:乏|少)[^,;。]{2,16}的[^,;。]{2,}|(?:^|[,;])因(?!此|而|地|时|人而)"
)
_FACT = re.compile(
    r"\d+(?:\.\d+)?[余多万]*(?:名|人|件|起|宗|个|次|份|家|户|项|条|本|卷|部|%|元|回|天|亩|公里|小时)(?!方面|问题|不足|短板)"
    "|(?:仅|只)有?[^,;。]{0,8}[一二两三四五六七八九十]+(?:名|人|个|件|家)|没有一(?:个|名|件)|[一二两三四五六七八九十]个(?:没有|未)"
)
_STOCK_CAUSE = re.compile("主观(?:因素|原因|方面|上)|客观(?:因素|原因|方面|上)")
_DENIED = re.compile(
    "(?:不存在|未发现|没有发现|没有|并无|无)(?:任何|明显|突出|重大|较大|的)*(?:问题和不足|不足和问题|问题|不足|短板)(?:[,;。]|$)"
)


def section_problems_causes(given: FormInput) -> Verdict:
    """Covered: problems with a cause or a concrete fact; weak: stock problems or causes, or the denial of any."""
    report = given.report
    told = list(sentences(report, "problems", "causes"))
    titles = [hit for section in sections(report, "problems") for hit in heading(report, section)]
    denied = _matches(report, told, _DENIED, "mention", "denial")
    facts = _matches(report, told, _FACT, "definite", "fact")
    stock = [number for number, sentence in told if _STOCK_CAUSE.search(sentence.text)]
    own = [(number, sentence) for number, sentence in told if number not in stock]
    why = [quote(report, number, "strong", "cause") for number, sentence in own if sentence.role == "causes"]
    why += _matches(report, own, _CAUSE, "strong", "cause") + facts
    if why:
        return verdict(ID, "covered", _mixed(why, titles))
    if stock:
        words = [quote(report, number, "mention", "stock cause", "slogan") for number, _ in told]
        return verdict(ID, "weak", words[-2:] + titles[:1], "slogan", ("stock-cause",))
    if denied:
        return verdict(ID, "weak", denied, "slogan", ("denies-problems",))
    if not told:
        return verdict(ID, "weak", titles, "partial-elements") if len(titles) > 1 else verdict(ID, "missing")
    named = [quote(report, number, "mention", "problem", "partial-elements") for number, _ in told]
    return verdict(ID, "weak", named[-2:] + titles[:1], "partial-elements", ("no-cause",))


def _mixed(why: list[Hit], titles: list[Hit]) -> list[Hit]:
    """Two causes or facts, then the heading."""
    return [*why[:2], *titles[:1], *why[2:]]


def _matches(
    report: Report, told: list[tuple[int, Sentence]], pattern: re.Pattern[str], grade: str, via: str
) -> list[Hit]:
    found = [(number, pattern.search(sentence.text)) for number, sentence in told]
    return [quote(report, number, grade, f"{via}: {m[0]}", at=m.start()) for number, m in found if m]
