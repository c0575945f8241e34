"""The formats of an audit beside JSON, which loads nothing of this.

A new one is a module with a function `render(audit, view)` and a line in `FORMATS`.
"""

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from checker.model import Audit
from checker.render.screen import Screen


class View(NamedTuple):
    """How the reader wants to see an audit."""

    screen: Screen
    """Language, and for the terminal width and colours."""
    everything: bool
    """Whether the evidence of what was found is shown in full; the terminal's --all."""
    target: str
    """The file that the result goes to; "" for stdout."""


Render = Callable[[Audit, View], str | bytes]


class Format(NamedTuple):
    """One format of an audit."""

    module: str
    """Whose `render` gives a string, or bytes for a format that is no text. Loaded when needed."""
    binary: bool = False
    """Whether it goes to a file only."""


FORMATS = {
    "terminal": Format("checker.render.terminal"),
    "html": Format("checker.render.html"),
    "markdown": Format("checker.render.markdown"),
    "csv": Format("checker.render.csv"),
    "xlsx": Format("checker.render.xlsx", binary=True),
    "letter": Format("checker.render.letter"),
    "docx": Format("checker.render.word", binary=True),
}


def renderer(form: str) -> Render:
    """The function that renders this format."""
    render: Render = import_module(FORMATS[form].module).render
    return render
