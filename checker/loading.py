"""Load once what every audit of a process needs: the framework, the likeness model, the owners of atoms."""

from pathlib import Path

from checker.audit import Tools
from checker.evidence.likeness import WEIGHTS_FILE, Model, Scorer, read_model
from checker.evidence.owners import owners_of
from checker.framework import built_in, load


def load_tools(folder: Path | None = None) -> Tools:
    """The tools of a framework folder, or of the built-in one. Raises BrokenFramework."""
    framework = load(folder)
    model = _model(folder or built_in())
    return Tools(framework, Scorer(model), owners_of(framework))


def _model(folder: Path) -> Model:
    path = folder / WEIGHTS_FILE
    # A framework of one's own may come without weights: then those of the built-in one serve, by indicator id.
    source = path if path.is_file() else built_in() / WEIGHTS_FILE
    return read_model(source.read_text(encoding="utf-8").split("\n"))
