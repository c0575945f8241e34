"""GitHub Actions: workflow commands, which the log shows as annotations."""

from checker.gate.model import Broken, Decision, Finding
from checker.render.gate.remarks import overridden, remarks
from checker.render.gate.telling import Telling, policy_of, total
from checker.render.sentences import translate
from checker.render.visible import visible
from checker.render.words import say

_COMMANDS = {"fail": "error", "warn": "warning"}


def to_github(decision: Decision, lang: str) -> str:
    """One command to a line; what is excused is a notice. The last one tells the policy and counts."""
    tell, lines = Telling(decision, lang), []
    for one in decision.submissions:
        if isinstance(one, Broken):
            told = " ".join(filter(None, (translate(one.message, lang), translate(one.tip, lang))))
            lines.append(_command("error", {"file": one.path, "title": say(lang, "broken")}, told))
        else:
            lines += [_of(finding, one.path, tell) for finding in one.findings]
            lines += [_command("notice", {"file": one.path}, told) for told in overridden(one, tell)]
    policy: dict[str, object] = {"title": policy_of(decision, lang)}
    lines += [_command("warning", policy, told) for told in remarks(decision, lang)]
    lines.append(_command("notice", policy, total(decision, lang)))
    return "".join(f"{line}\n" for line in lines)


def _of(finding: Finding, path: str, tell: Telling) -> str:
    where: dict[str, object] = {"file": path}
    elsewhere = tell.elsewhere(finding)
    if (spot := finding.spot) and not elsewhere:
        where |= {"line": spot.line, "endLine": spot.end_line}
        # Columns are only taken where begin and end stand on one line.
        where |= {"col": spot.column, "endColumn": spot.end_column} if spot.line == spot.end_line else {}
    where["title"] = tell.sentence(finding)
    command = "notice" if finding.excuse else _COMMANDS[finding.action]
    told = tell.excuse(finding) or tell.advice(finding) or tell.sentence(finding)
    return _command(command, where, "\n".join(filter(None, (told, elsewhere))))


def _command(name: str, values: dict[str, object], message: str) -> str:
    told = ",".join(f"{key}={_value(str(value))}" for key, value in values.items())
    return f"::{name} {told}::{_message(message)}"


def _message(text: str) -> str:
    shown = "\n".join(map(visible, text.split("\n")))
    return shown.replace("%", "%25").replace("\n", "%0A")


def _value(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
