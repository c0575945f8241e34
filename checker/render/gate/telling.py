"""What all formats say of a finding: its sentence, its fingerprint, what excuses it."""

from math import floor

from checker.digests import sha256
from checker.documents.model import NOWHERE
from checker.framework.resolve import bases_in
from checker.gate.model import Broken, Decision, Finding, Judged
from checker.render.basis import bases_of
from checker.render.mending import advice, reason
from checker.render.where import where
from checker.render.words import has, pick, say


class Telling:
    """Tells the findings of a decision in one language."""

    def __init__(self, decision: Decision, lang: str) -> None:
        self.decision, self.lang = decision, lang
        self.indicators = {indicator.id: indicator for indicator in decision.framework.indicators}
        self._sources = {source.id: source for source in decision.framework.sources}
        self._groups = {group.id: pick(lang, group.title) for group in decision.framework.groups}

    def title(self, indicator: str) -> str:
        """The name of an indicator."""
        return pick(self.lang, self.indicators[indicator].title)

    def status(self, status: str) -> str:
        """A status, said of a single indicator."""
        key = f"applies.{status}"
        return say(self.lang, key if has(key) else status)

    def sentence(self, finding: Finding) -> str:
        """What was found, in one sentence without a full stop."""
        if finding.note:
            return pick(self.lang, finding.note).rstrip("。.")
        if finding.rule == "indicator":
            weight = say(self.lang, self.indicators[finding.about].weight)
            # The title stands in quotation marks itself.
            title = self.title(finding.about).replace("“", "‘").replace("”", "’")
            told = say(self.lang, f"gate.{finding.status}", weight=weight, title=title)
            why = reason(finding, self.lang) if finding.reason else ""
            return say(self.lang, "gate.because", told=told, why=why) if why else told
        if finding.rule == "most-weak":
            weight = say(self.lang, finding.about)
            return say(self.lang, "gate.most-weak", weight=weight, value=int(finding.value), limit=int(finding.limit))
        key = "gate.coverage-of" if finding.about else "gate.coverage"
        group = self._groups.get(finding.about, "")
        return say(self.lang, key, group=group, value=share(finding.value), limit=share(finding.limit))

    def passage(self, finding: Finding) -> str:
        """Line and words of the passage, of what is missing only the nearest; "" where there is none."""
        if not finding.spot:
            return ""
        place = where(self.lang, finding.spot.line, finding.spot.origin)
        told = f"{place}: {' '.join(finding.spot.quote.split())}"
        return f"{say(self.lang, 'nearest')} {told}" if finding.status == "missing" else told

    def elsewhere(self, finding: Finding) -> str:
        """The passage, where the lines of the file itself do not lead to it (Word, PDF ...); "" otherwise."""
        return self.passage(finding) if finding.spot and finding.spot.origin != NOWHERE else ""

    def basis(self, finding: Finding, year: str) -> str:
        """On what its indicator rests in a report year, in one line; "" where it is about no indicator."""
        if finding.rule != "indicator":
            return ""
        bases = bases_in(self.indicators[finding.about], self._sources, year)
        return bases_of(bases, self._sources, self.lang, year)

    def advice(self, finding: Finding) -> str:
        """What would mend it; "" where only the finding itself says so."""
        if finding.rule != "indicator" or finding.status == "unknown":
            return ""
        return advice(self.indicators[finding.about], finding, self.lang)

    def excuse(self, finding: Finding) -> str:
        """What excuses it, and who; "" where it counts."""
        if finding.waiver >= 0:
            waiver = self.decision.exceptions.waivers[finding.waiver]
            return say(self.lang, "gate.waived-by", **waiver._asdict())
        if finding.excuse == "baseline":
            return say(self.lang, "gate.in-baseline", path=self.decision.baseline)
        return say(self.lang, finding.excuse) if finding.excuse else ""


def share(value: float) -> str:
    """A share in per cent, rounded down to a tenth: what falls short is never told as enough."""
    return f"{floor(value * 1000 + 1e-9) / 10:g}%"


def fingerprint(path: str, finding: Finding) -> str:
    """The same for the same gap of the same file, wherever in it the passage stands; 32 hexadecimal digits."""
    return mark_of(path, finding.rule, finding.about, finding.status)


def mark_of(*parts: str) -> str:
    """32 hexadecimal digits that stand for these words."""
    return str(sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:32])


def outcome(one: Judged | Broken) -> str:
    """pass, fail or broken."""
    if isinstance(one, Broken):
        return "broken"
    return "pass" if one.passed else "fail"


def counting(one: Judged, action: str) -> int:
    """How many findings of one action are not excused."""
    return sum(finding.action == action and not finding.excuse for finding in one.findings)


def policy_of(decision: Decision, lang: str) -> str:
    """The policy that decided, with the beginning of its digest."""
    policy = decision.policy
    values = {"id": policy.id, "title": pick(lang, policy.title), "sha256": policy.sha256[:12], "path": policy.path}
    return say(lang, "gate.policy-file" if policy.path else "gate.policy", **values)


def total(decision: Decision, lang: str) -> str:
    """How many submissions there are of each outcome, in one sentence."""
    results = [outcome(one) for one in decision.submissions]
    passed, failed, broken = (results.count(name) for name in ("pass", "fail", "broken"))
    return say(lang, "gate.total", count=len(results), passed=passed, failed=failed, broken=broken)


def counted(one: Judged, lang: str) -> list[str]:
    """How many findings count, and how many are excused; nothing of what there is none of."""
    counts = {
        "gate.fails": counting(one, "fail"),
        "gate.warns": counting(one, "warn"),
        "gate.waived": sum(finding.excuse == "waived" for finding in one.findings),
        "gate.accepted": sum(finding.excuse == "baseline" for finding in one.findings),
    }
    told = [say(lang, key, count=count) for key, count in counts.items() if count]
    return [*told, say(lang, "gate.without")] if one.passed and not one.passed_bare else told


def worst(decision: Decision) -> list[tuple[str, int]]:
    """Indicators with the number of submissions that they fail, most first, then in framework order."""
    counts: dict[str, int] = {indicator.id: 0 for indicator in decision.framework.indicators}
    for one in decision.submissions:
        for finding in () if isinstance(one, Broken) else one.findings:
            if finding.rule == "indicator" and finding.action == "fail" and not finding.excuse:
                counts[finding.about] += 1
    return sorted(((name, count) for name, count in counts.items() if count), key=lambda row: -row[1])
