"""From a decision to text in one format. A new format is a module and a line in `FORMATS`."""

from collections.abc import Callable, Iterable

from checker.gate.model import Decision
from checker.render.gate.data import to_json
from checker.render.gate.github import to_github
from checker.render.gate.gitlab import to_gitlab
from checker.render.gate.junit import to_junit
from checker.render.gate.markdown import to_markdown
from checker.render.gate.sarif import to_sarif

FORMATS: dict[str, Callable[[Decision, str], str | Iterable[str]]] = {
    "json": lambda decision, lang: to_json(decision),
    "sarif": to_sarif,
    "junit": to_junit,
    "github": to_github,
    "gitlab": to_gitlab,
    "markdown": to_markdown,
}
"""Name to what writes it in a language; the terminal is apart, since it needs to know the screen."""
