"""Which files a framework is made of, and where the built-in one lies. Imports no YAML: a warm start uses it too."""

from pathlib import Path
from typing import NamedTuple

from checker.errors import BrokenFramework

_PACKAGE = Path(__file__).resolve().parent.parent
_MAIN = "framework.yaml"


class Folder(NamedTuple):
    """A framework's YAML files as bytes."""

    path: Path
    """As the user named it."""
    files: tuple[tuple[str, bytes], ...]
    """Name and content of every *.yaml directly in the folder, by name."""


def built_in() -> Path:
    """The framework that ships with the package: inside the wheel, or beside the package in the repository."""
    inside = _PACKAGE / "indicators"
    return inside if inside.is_dir() else _PACKAGE.parent / "indicators"


def read_folder(path: Path) -> Folder:
    """All YAML files of a framework. Raises BrokenFramework where they cannot be read."""
    if not path.is_dir():
        raise BrokenFramework(f"There is no framework folder {path}.", "Give a folder that holds framework.yaml.")
    if not (path / _MAIN).is_file():
        raise BrokenFramework(f"The folder {path} holds no {_MAIN}.", "Give a folder that holds framework.yaml.")
    try:
        return Folder(path, tuple((file.name, file.read_bytes()) for file in sorted(path.glob("*.yaml"))))
    except OSError as error:
        raise BrokenFramework(f"The framework file {error.filename} cannot be read: {error.strerror}.") from error


def read_bank(path: Path) -> Folder:
    """The example bank of a framework, which may be absent. Raises BrokenFramework where it cannot be read."""
    try:
        files = sorted((path / "examples").glob("*.yaml"))
        return Folder(path, tuple((f"examples/{file.name}", file.read_bytes()) for file in files))
    except OSError as error:
        raise BrokenFramework(f"The example bank file {error.filename} cannot be read: {error.strerror}.") from error
