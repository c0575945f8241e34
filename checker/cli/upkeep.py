"""What the author of a framework is told."""

from checker.framework import built_in
from checker.framework.check import sound_sheets
from checker.framework.compile import compile_framework
from checker.framework.folder import read_folder
from checker.framework.lint import lint
from checker.framework.mistakes import frame
from checker.render.visible import visible
from checker.render.words import say


def soundness(folder: str, lang: str) -> str:
    """One sentence on a sound framework. Raises BrokenFramework, which shows all mistakes, for any other."""
    path = folder or built_in()
    framework = compile_framework(sound_sheets(read_folder(path)))
    name = f"{framework.id} {framework.version}"
    counts = {"groups": len(framework.groups), "indicators": len(framework.indicators)}
    return visible(say(lang, "framework.sound", name=name, path=path, **counts)) + "\n"


def warnings(folder: str, lang: str) -> str:
    """Every warning in its place, and how many there are. Raises BrokenFramework where mistakes come first."""
    path = folder or built_in()
    found = lint(path)
    shown = [frame(warning) for warning in found]
    count = say(lang, "framework.warnings" if found else "framework.clean", path=path, count=len(found))
    return "\n\n".join([*shown, visible(count)]) + "\n"
