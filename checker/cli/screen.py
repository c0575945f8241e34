"""The reader's side, as the environment tells it: width, colours."""

import os
import sys

from checker.cli.output import on_screen
from checker.render.screen import NARROWEST, PLAIN_WIDTH, WIDEST, Screen


def screen(lang: str, to_file: bool) -> Screen:
    """The screen to write for; a file or a pipe is plain and has its own width unless COLUMNS says another."""
    return Screen(_width(to_file), _colour(to_file), lang)


def _width(to_file: bool) -> int:
    said = os.environ.get("COLUMNS", "")
    if said.isascii() and said.isdigit() and int(said) > 0:
        width = int(said)
    elif to_file or not on_screen():
        width = PLAIN_WIDTH
    else:
        try:
            width = os.get_terminal_size(sys.stdout.fileno()).columns or PLAIN_WIDTH
        except (OSError, ValueError):
            width = PLAIN_WIDTH
    return max(NARROWEST, min(WIDEST, width))


def _colour(to_file: bool) -> bool:
    """NO_COLOR beats FORCE_COLOR, and both beat the terminal (no-color.org, force-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return not to_file and on_screen() and os.environ.get("TERM") != "dumb"
