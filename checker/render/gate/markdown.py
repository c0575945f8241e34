"""A decision as Markdown: a table of the submissions, then what fails and what is excused in each."""

from checker.gate.model import Broken, Decision, Finding, Judged
from checker.render.gate.data import totals
from checker.render.gate.remarks import overridden, remarks
from checker.render.gate.telling import Telling, counted, counting, outcome, policy_of, share, total, worst
from checker.render.markup import plain
from checker.render.sentences import translate
from checker.render.words import say

_SIGNS = {"pass": "✅", "fail": "❌", "broken": "⚠️"}


def to_markdown(decision: Decision, lang: str) -> str:
    """The decision for a job summary or a comment."""
    tell = Telling(decision, lang)
    named = policy_of(decision, lang)
    count = totals(decision)
    lines = [f"## {say(lang, 'gate.title')}", "", plain(named), "", plain(total(decision, lang)), ""]
    if decision.exceptions.path:
        lines += [plain(say(lang, "gate.exceptions", path=decision.exceptions.path)), ""]
    if decision.baseline:
        lines += [plain(say(lang, "gate.baseline", path=decision.baseline)), ""]
    if count["pass"] != count["pass_bare"]:
        lines += [plain(say(lang, "gate.total-bare", passed=count["pass_bare"])), ""]
    lines += _table(decision, lang)
    for one in decision.submissions:
        lines += _broken(one, lang) if isinstance(one, Broken) else _judged(one, tell)
    ranked = worst(decision)
    if len(decision.submissions) > 1 and ranked:
        lines += [f"### {say(lang, 'gate.worst')}", ""]
        lines += [f"- {plain(tell.title(name))}: {_of(n, decision, lang)}" for name, n in ranked]
        lines.append("")
    lines += [f"> {plain(remark)}\n" for remark in remarks(decision, lang)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _of(count: int, decision: Decision, lang: str) -> str:
    return say(lang, "gate.of-submissions", count=count, all=len(decision.submissions))


def _table(decision: Decision, lang: str) -> list[str]:
    heads = ["", say(lang, "gate.submissions"), say(lang, "gate.coverage-short"), say(lang, "fail"), say(lang, "warn")]
    lines = ["| " + " | ".join(heads) + " |", "|---|---|---:|---:|---:|"]
    for one in decision.submissions:
        cells = [_SIGNS[outcome(one)], plain(one.path)]
        if isinstance(one, Judged):
            cells += [share(one.coverage), str(counting(one, "fail")), str(counting(one, "warn"))]
        else:
            cells += ["", "", ""]
        lines.append("| " + " | ".join(cells) + " |")
    return [*lines, ""]


def _broken(one: Broken, lang: str) -> list[str]:
    told = " ".join(filter(None, (translate(one.message, lang), translate(one.tip, lang))))
    return [f"### {_SIGNS['broken']} {plain(one.path)}", "", plain(told), ""]


def _judged(one: Judged, tell: Telling) -> list[str]:
    changed = [f"- {plain(told)}" for told in overridden(one, tell)]
    if not one.findings and not changed:
        return []
    named = " · ".join(filter(None, (one.unit, one.year, *counted(one, tell.lang))))
    lines = [f"### {_SIGNS[outcome(one)]} {plain(one.path)}", "", plain(named), ""]
    return [*lines, *(_finding(finding, one.year, tell) for finding in one.findings), *changed, ""]


def _finding(finding: Finding, year: str, tell: Telling) -> str:
    told = f"**{say(tell.lang, finding.excuse or finding.action)}** {plain(tell.sentence(finding))}"
    excuse = tell.excuse(finding)
    more = (
        (tell.passage(finding), excuse)
        if excuse
        else (tell.passage(finding), tell.basis(finding, year), tell.advice(finding))
    )
    return "- " + "<br>".join([told, *(plain(words) for words in more if words)])
