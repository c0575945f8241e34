"""One run of the gate, from what the user wants to its text and exit code."""

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from checker.batch import FEW, Job, judge_all
from checker.cli.endings import format_for
from checker.cli.options import GATE_FORMATS
from checker.cli.output import Output, to_file
from checker.cli.stderr import tell, watched
from checker.documents import Limits
from checker.errors import FazhiError
from checker.framework import built_in, load
from checker.gate import Broken, Decision, Judged, Terms
from checker.gate.baseline import accepting, load_baseline, to_baseline
from checker.gate.exceptions import NONE, load_exceptions
from checker.gate.files import submitted
from checker.gate.model import Gap
from checker.gate.policy import DEFAULT, load_policy, policy_path
from checker.gate.settings import find_settings
from checker.render.sentences import reason
from checker.render.visible import visible
from checker.render.words import say

SUMMARY = "GITHUB_STEP_SUMMARY"
"""Environment variable of GitHub Actions: a file that takes Markdown."""


class Wanted(NamedTuple):
    """What the user wants of the gate; "" where the settings file, or nobody, says it."""

    reports: tuple[str, ...]
    policy: str
    waivers: str
    baseline: str
    write_baseline: str
    framework: str
    form: str
    output: str
    lang: str
    limits: Limits


def perform(wanted: Wanted) -> Output:
    """Judge all submissions and render the decision. Raises FazhiError where nothing can be judged."""
    settings = find_settings(os.getcwd())
    wanted = wanted._replace(form=format_for(wanted.form or settings.form, wanted.output, GATE_FORMATS))
    folder = wanted.framework or settings.framework
    framework = load(folder or None)
    asked = wanted.policy or settings.policy or DEFAULT
    policy = load_policy(asked, framework)
    waivers, baseline = wanted.waivers or settings.waivers, wanted.baseline or settings.baseline
    exceptions = load_exceptions(waivers, framework) if waivers else NONE
    gaps = load_baseline(baseline) if baseline else ()
    paths = submitted(wanted.reports)
    # A baseline may be renewed in its place.
    kept = baseline if wanted.write_baseline != baseline else ""
    _spared(wanted, [*paths, policy_path(asked), waivers, kept, settings.path], folder or built_in())
    today = date.today().isoformat()
    job = Job(folder, Terms(policy, exceptions, gaps, today), settings.submissions, wanted.limits)
    answers = tuple(_shown(judge_all(paths, job), len(paths)))
    decision = Decision(policy, framework, exceptions, baseline, today, answers)
    decision = _kept(decision, wanted, gaps)
    _summarise(decision, wanted)
    return Output(_rendered(decision, wanted), wanted.output, decision.code)


def _spared(wanted: Wanted, read: Sequence[str], folder: str) -> None:
    """Raise FazhiError where a file to be written is one that is read or lies in the framework, or both are one."""
    targets = [target for target in (wanted.output, wanted.write_baseline) if target]
    if len({os.path.realpath(target) for target in targets}) < len(targets):
        raise FazhiError("The result and the baseline cannot go to the same file.", "Name another file.")
    inside = os.path.join(os.path.realpath(folder), "")
    for target in targets:
        same = os.path.exists(target) and any(os.path.samefile(target, path) for path in read if os.path.exists(path))
        if same or os.path.realpath(target).startswith(inside):
            raise FazhiError(f"{target} is read here; it is not overwritten.", "Name another file.")


def _kept(decision: Decision, wanted: Wanted, gaps: Sequence[Gap]) -> Decision:
    """The decision under the baseline that is to be written, where one is; what was done is told on stderr."""
    path = wanted.write_baseline
    if not path:
        return decision
    if decision.code == 2:
        _tell(say(wanted.lang, "gate.not-written"))
        return decision
    text, count = to_baseline(decision, gaps)
    to_file(path, [text.encode("utf-8", "backslashreplace")])
    _tell(say(wanted.lang, "gate.written", path=path, count=count))
    return accepting(decision, path)


def _tell(words: str) -> None:
    tell(f"{visible(words)}\n")


def _shown(answers: Iterable[Judged | Broken], count: int) -> Iterator[Judged | Broken]:
    """The same answers; a person at a terminal sees how far it is."""
    if count < FEW or not watched():
        yield from answers
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(answers, "", count, console=Console(stderr=True), transient=True)


def _summarise(decision: Decision, wanted: Wanted) -> None:
    path = os.environ.get(SUMMARY, "")
    if wanted.form == "github" and path:
        from checker.render.gate.markdown import to_markdown

        try:
            with open(path, "a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(to_markdown(decision, wanted.lang))
        except OSError as error:
            _tell(say(wanted.lang, "gate.no-summary", path=path, reason=reason(error.strerror or "", wanted.lang)))


def _rendered(decision: Decision, wanted: Wanted) -> str | Iterable[str]:
    if wanted.form == "terminal":
        from checker.cli.screen import screen
        from checker.render.gate.terminal import render

        return render(decision, screen(wanted.lang, bool(wanted.output)))
    from checker.render.gate import FORMATS

    return FORMATS[wanted.form](decision, wanted.lang)
