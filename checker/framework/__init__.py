"""The framework: indicators as data, read from YAML, checked, compiled and kept in a cache."""

from checker.framework.cache import key_of, load_cached, store
from checker.framework.folder import Location, built_in, read_folder
from checker.framework.model import Framework
from checker.framework.resolve import resolve

__all__ = ["Framework", "built_in", "load", "resolve"]


def load(folder: Location | None = None) -> Framework:
    """The framework of a folder, or the built-in one.

    Raises BrokenFramework, whose message holds every mistake with its file, line and column.
    """
    files = read_folder(folder or built_in())
    key = key_of(files)
    framework = load_cached(files, key)
    if framework is None:
        # A warm start must not pay for yaml and jsonschema.
        from checker.framework.check import sound_sheets
        from checker.framework.compile import compile_framework

        framework = compile_framework(sound_sheets(files))
        store(files, key, framework)
    return framework
