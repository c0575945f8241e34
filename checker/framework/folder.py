"""Which files a framework is made of, and where the built-in one lies. Imports no YAML: a warm start uses it too."""

import os
from collections.abc import Iterator
from typing import NamedTuple

from checker.errors import BrokenFramework

# os.path and not pathlib: importing that takes a fortieth of a whole audit.
_PACKAGE = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
_MAIN = "framework.yaml"
Location = str | os.PathLike[str]
"""A folder, as the user or a caller names it."""


class Folder(NamedTuple):
    """A framework's YAML files as bytes."""

    path: str
    """As the user named it."""
    files: tuple[tuple[str, bytes], ...]
    """Name and content of every *.yaml directly in the folder, by name."""


def built_in() -> str:
    """The framework that ships with the package: inside the wheel, or beside the package in the repository."""
    inside = os.path.join(_PACKAGE, "indicators")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_PACKAGE), "indicators")


def read_folder(folder: Location) -> Folder:
    """All YAML files of a framework. Raises BrokenFramework where they cannot be read."""
    path = os.fspath(folder)
    if not os.path.isdir(path):
        raise BrokenFramework(f"There is no framework folder {path}.", "Give a folder that holds framework.yaml.")
    if not os.path.isfile(os.path.join(path, _MAIN)):
        raise BrokenFramework(f"The folder {path} holds no {_MAIN}.", "Give a folder that holds framework.yaml.")
    try:
        return Folder(path, tuple(_files(path, "")))
    except OSError as error:
        raise BrokenFramework(f"The framework file {error.filename} cannot be read: {error.strerror}.") from error


def read_bank(folder: Location) -> Folder:
    """The example bank of a framework, which may be absent. Raises BrokenFramework where it cannot be read."""
    path = os.fspath(folder)
    try:
        inside = os.path.isdir(os.path.join(path, "examples"))
        return Folder(path, tuple(_files(path, "examples")) if inside else ())
    except OSError as error:
        raise BrokenFramework(f"The example bank file {error.filename} cannot be read: {error.strerror}.") from error


def _files(path: str, below: str) -> Iterator[tuple[str, bytes]]:
    """Name, from `path`, and content of every YAML file of a folder, by name."""
    for name in sorted(os.listdir(os.path.join(path, below))):
        if name.endswith(".yaml") and not name.startswith("."):
            with open(os.path.join(path, below, name), "rb") as file:
                yield os.path.join(below, name), file.read()
