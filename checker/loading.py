"""Load once what every audit of a process needs: the framework and the likeness model."""

import os

from checker.audit import Tools
from checker.errors import BrokenFramework
from checker.evidence.likeness import WEIGHTS_FILE, Model, Scorer, read_model
from checker.framework import built_in, load, sealed
from checker.framework.folder import Location

_LAYOUT = 11
"""Raise it when what is kept of the weights changes its shape."""


def load_tools(folder: Location | None = None) -> Tools:
    """The tools of a framework folder, or of the built-in one. Raises BrokenFramework."""
    return Tools(load(folder), Scorer(_model(folder or built_in())))


def _model(folder: Location) -> Model:
    """The weights beside a framework; they are text, so what they say is kept in the cache."""
    path = os.path.join(folder, WEIGHTS_FILE)
    if not os.path.isfile(path):
        # A framework of one's own may come without weights: then those of the built-in one serve, by indicator id.
        path = os.path.join(built_in(), WEIGHTS_FILE)
    try:
        with open(path, "rb") as file:
            raw = file.read()
        return _compiled(os.path.abspath(path), raw)
    except (OSError, ValueError, IndexError) as error:
        raise BrokenFramework(f"The weights in {path} cannot be read.", "Make them anew with: make train.") from error


def _compiled(name: str, raw: bytes) -> Model:
    key = sealed.key_of(f"weights {Model._fields} {_LAYOUT}", raw)
    row = sealed.fetch(name, key)
    if row is None:
        row = tuple(read_model(raw.decode("utf-8").split("\n")))
        sealed.keep(name, key, row)
    return Model(*row)
