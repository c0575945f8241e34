"""Policies: YAML to records. Three ship with the framework; any other is a file."""

import os
from collections.abc import Iterator
from typing import Any

from checker.digests import sha256
from checker.errors import BrokenFile, FazhiError
from checker.framework import built_in
from checker.framework.mistakes import Mistake
from checker.framework.model import Framework
from checker.framework.nodes import Sheet
from checker.framework.phrases import Text
from checker.framework.schema import near
from checker.gate.model import Policy
from checker.gate.sheet import sound_sheet

DEFAULT = "standard"


def shipped() -> dict[str, str]:
    """Name to path of the policies that ship, mildest first."""
    folder = os.path.join(built_in(), "policies")
    return {name: os.path.join(folder, f"{name}.yaml") for name in ("statutory", "standard", "strict")}


def load_policy(name: str, framework: Framework) -> Policy:
    """The policy of that name, or in that file.

    Raises FazhiError where there is none; BrokenFile where it is wrong, names what the framework lacks, or can fail
    nothing: whatever is submitted would pass.
    """
    path = policy_path(name)
    sheet = sound_sheet(path, "policy", lambda sheet: [*_unknown(sheet, framework), *_idle(sheet, framework)])
    with open(path, "rb") as file:
        digest = sha256(file.read()).hexdigest()
    policy = _policy(sheet.data, "" if path in shipped().values() else path, digest)
    if not _can_fail(policy):
        raise BrokenFile(
            f"The policy {path} fails nothing: whatever is submitted would pass.", "Let something in it fail."
        )
    return policy


def policy_path(name: str) -> str:
    """The file of a policy: a shipped one by name, else a path. Raises FazhiError where there is neither."""
    known = shipped()
    if name in known:
        return known[name]
    if not os.path.isfile(name):
        raise FazhiError(f"There is no policy {name}.", f"Name a file, or one of: {', '.join(known)}.")
    return name


def _unknown(sheet: Sheet, framework: Framework) -> Iterator[Mistake]:
    """What it names that the framework does not have."""
    coverage = sheet.data.get("least_coverage", {})
    indicators = [indicator.id for indicator in framework.indicators]
    groups = [group.id for group in framework.groups]
    for path, names, known, kind in (
        (("indicators",), sheet.data.get("indicators", {}), indicators, "indicator"),
        (("least_coverage", "groups"), coverage.get("groups", {}), groups, "group"),
    ):
        for name in names:
            if name not in known:
                message = f"the framework {framework.id} has no {kind} {name}{near(name, known)}"
                yield sheet.mistake((*path, name), message, key=True)


def _idle(sheet: Sheet, framework: Framework) -> Iterator[Mistake]:
    """Limits that nothing can go beyond."""
    weights = [indicator.weight for indicator in framework.indicators]
    for weight, most in sheet.data.get("most_weak", {}).items():
        if most >= weights.count(weight):
            yield sheet.mistake(("most_weak", weight), f"there are only {weights.count(weight)} {weight} indicators")


def _policy(data: dict[str, Any], path: str, digest: str) -> Policy:
    coverage = data.get("least_coverage", {})
    return Policy(
        id=data["id"],
        title=Text(**data["title"]),
        about=Text(**data["about"]),
        path=path,
        sha256=digest,
        indicators=data.get("indicators", {}),
        weights=data.get("weights", {}),
        most_weak=data.get("most_weak", {}),
        coverage=coverage.get("overall", 0.0),
        group_coverage=coverage.get("groups", {}),
        notes=data.get("notes", "ignore"),
    )


def _can_fail(policy: Policy) -> bool:
    asks = [*policy.indicators.values(), *policy.weights.values()]
    named = any("fail" in actions.values() for actions in asks)
    counted = bool(policy.most_weak or policy.coverage or any(policy.group_coverage.values()))
    return named or counted or policy.notes == "fail"
