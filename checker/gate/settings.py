"""fazhi.yaml: the settings of the gate, found in the working folder or above it."""

import os
from typing import NamedTuple

from checker.gate.patterns import absolute, fits
from checker.gate.policy import shipped
from checker.gate.sheet import sound_sheet

NAME = "fazhi.yaml"


class Known(NamedTuple):
    """What is known beforehand of the submissions that fit a pattern."""

    pattern: str
    """Absolute."""
    unit: str
    unit_type: str
    year: str


class Settings(NamedTuple):
    """The content of a settings file; paths are ready to be opened, "" stands for what is not set."""

    path: str
    policy: str
    waivers: str
    baseline: str
    framework: str
    form: str
    """Format of the result."""
    output: str
    submissions: tuple[Known, ...]


NO_SETTINGS = Settings("", "", "", "", "", "", "", ())


def find_settings(folder: str) -> Settings:
    """The settings of the nearest fazhi.yaml, from a folder upwards. Raises BrokenFile where it is wrong."""
    folder = os.path.abspath(folder)
    path = os.path.join(folder, NAME)
    if os.path.isfile(path):
        return load_settings(path)
    above = os.path.dirname(folder)
    return find_settings(above) if above != folder else NO_SETTINGS


def load_settings(path: str) -> Settings:
    """The settings of a file. Raises BrokenFile where it is wrong."""
    data, folder = sound_sheet(path, "settings").data, os.path.dirname(os.path.abspath(path))

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
        output=beside("output"),
        submissions=tuple(
            Known(
                absolute(row["files"], folder), row.get("unit", ""), row.get("unit_type", ""), str(row.get("year", ""))
            )
            for row in data.get("submissions", [])
        ),
    )


def known_of(path: str, submissions: tuple[Known, ...]) -> Known:
    """What is known of a submission: the first pattern that fits counts."""
    nothing = Known("", "", "", "")
    return next((known for known in submissions if fits(path, known.pattern)), nothing)
