"""The options that say how much of a file is read; the same for every command that reads reports."""

from typing import Annotated

import typer

from checker.documents.limits import DEFAULT

PANEL = "Limits"


def _option(help: str) -> object:
    return typer.Option(metavar="N", help=help, rich_help_panel=PANEL)


MaxBytes = Annotated[str, _option("Largest file that is read: by default 5000000 bytes of text, 50000000 of others.")]
MaxExpanded = Annotated[str, _option(f"Bytes that a packed file may unpack to, {DEFAULT.expanded} by default.")]
MaxCharacters = Annotated[str, _option(f"Characters of the text, {DEFAULT.characters} by default.")]
MaxPages = Annotated[str, _option(f"Pages of a PDF or OFD, {DEFAULT.pages} by default.")]
MaxScans = Annotated[str, _option(f"Pages that are recognised as pictures, {DEFAULT.scans} by default.")]
MaxDepth = Annotated[str, _option(f"Elements inside each other, {DEFAULT.depth} by default.")]
MaxSeconds = Annotated[str, _option(f"Time for one report, {DEFAULT.seconds} seconds by default.")]
