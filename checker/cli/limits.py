"""The options that say how much of a file is read; the same for every command that reads reports."""

from collections.abc import Callable
from functools import wraps
from inspect import Parameter, signature
from typing import Annotated, Any

import typer

from checker.cli.output import Output
from checker.documents.limits import DEFAULT

PANEL = "Limits"
_HELP = {
    "bytes": "Largest file that is read: by default 5000000 bytes of text, 50000000 of others.",
    "expanded": f"Bytes that a packed file may unpack to, {DEFAULT.expanded} by default.",
    "characters": f"Characters of the text, {DEFAULT.characters} by default.",
    "pages": f"Pages of a PDF or OFD, {DEFAULT.pages} by default.",
    "scans": f"Pages that are recognised as pictures, {DEFAULT.scans} by default.",
    "depth": f"Elements inside each other, {DEFAULT.depth} by default.",
    "seconds": f"Time for one report, {DEFAULT.seconds} seconds by default.",
}
"""By field of `Limits`; the option of a field is --max-FIELD."""

Command = Callable[..., Output]


def limited(command: Command) -> Command:
    """The command with an option for every limit.

    It is given them as its parameter `limits`: what was typed, by max_bytes and so on, for `options.limits_of`.
    """
    options = {f"max_{name}": _option(text) for name, text in _HELP.items()}

    @wraps(command)
    def run(**given: Any) -> Output:
        limits = {name: given.pop(name) for name in options}
        return command(**given, limits=limits)

    # Typer asks the signature and the annotations of a function which options it has.
    own = signature(command)
    added = [Parameter(name, Parameter.KEYWORD_ONLY, default="", annotation=kind) for name, kind in options.items()]
    kept = [parameter for name, parameter in own.parameters.items() if name != "limits"]
    run.__signature__ = own.replace(parameters=[*kept, *added])  # type: ignore[attr-defined]
    run.__annotations__ = {**command.__annotations__, **options}
    del run.__annotations__["limits"]
    return run


def _option(text: str) -> object:
    return Annotated[str, typer.Option(metavar="N", help=text, rich_help_panel=PANEL)]
