"""fazhi.yaml: the settings of the gate, found in the working folder or above it."""

import os
from collections.abc import Iterator
from typing import Any, NamedTuple

from checker.framework.mistakes import Mistake
from checker.framework.nodes import Sheet
from checker.gate.patterns import Pattern, fits, pattern_of, refused
from checker.gate.policy import shipped
from checker.gate.sheet import sound_sheet

NAME = "fazhi.yaml"


class Known(NamedTuple):
    """What is known beforehand of the submissions that fit a pattern."""

    pattern: Pattern
    unit: str
    unit_type: str
    year: str


NOTHING_KNOWN = Known(Pattern("", ""), "", "", "")


class Settings(NamedTuple):
    """The content of a settings file; paths are ready to be opened, "" stands for what is not set."""

    path: str
    policy: str
    waivers: str
    baseline: str
    framework: str
    form: str
    """Format of the result."""
    submissions: tuple[Known, ...]


NO_SETTINGS = Settings("", "", "", "", "", "", ())


def find_settings(folder: str) -> Settings:
    """The settings of the nearest fazhi.yaml, from a folder upwards. Raises BrokenFile where it is wrong."""
    folder = os.path.abspath(folder)
    path = os.path.join(folder, NAME)
    if os.path.lexists(path):
        return load_settings(path)
    above = os.path.dirname(folder)
    return find_settings(above) if above != folder else NO_SETTINGS


def load_settings(path: str) -> Settings:
    """The settings of a file. Raises BrokenFile where it is wrong."""
    data, folder = sound_sheet(path, "settings", _wrong).data, os.path.dirname(os.path.abspath(path))

    def beside(name: str) -> str:
        return os.path.relpath(os.path.join(folder, data[name])) if name in data else ""

    policy = data.get("policy", "")
    return Settings(
        path=path,
        policy=policy if policy in shipped() else beside("policy"),
        waivers=beside("waivers"),
        baseline=beside("baseline"),
        framework=beside("framework"),
        form=data.get("format", ""),
        submissions=tuple(_known(row, folder) for row in data.get("submissions", [])),
    )


def _known(row: dict[str, Any], folder: str) -> Known:
    # YAML has 2022.0 for a whole number, too.
    year = str(int(row["year"])) if "year" in row else ""
    return Known(pattern_of(row["files"], folder), row.get("unit", ""), row.get("unit_type", ""), year)


def _wrong(sheet: Sheet) -> Iterator[Mistake]:
    for number, row in enumerate(sheet.data.get("submissions", [])):
        if why := refused(row["files"]):
            yield sheet.mistake(("submissions", number, "files"), why)


def known_of(path: str, submissions: tuple[Known, ...]) -> Known:
    """What is known of a submission: the first pattern that fits counts."""
    real = os.path.realpath(path)
    return next((known for known in submissions if fits(real, known.pattern)), NOTHING_KNOWN)
