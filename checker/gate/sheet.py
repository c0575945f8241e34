"""The files of the gate (policy, waivers, baseline, settings): read, checked, every mistake shown in its place."""

import os
from collections.abc import Callable, Iterable

from checker.errors import BrokenFile
from checker.framework.mistakes import Mistake, listing
from checker.framework.nodes import Sheet, read_sheet
from checker.framework.schema import check_schema

LARGEST = 20_000_000
"""So many bytes are read at most: such a file is written by hand, or holds a line for a gap."""
NAMES = {"policy": "policy", "waivers": "waiver file", "baseline": "baseline", "settings": "settings file"}
"""Schema to what the user calls such a file."""


def sound_sheet(path: str, schema: str, check: Callable[[Sheet], Iterable[Mistake]] = lambda sheet: ()) -> Sheet:
    """The sheet of a file without mistakes; `check` finds what a schema cannot.

    Raises BrokenFile where the file cannot be read or holds a mistake.
    """
    name = NAMES[schema]
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            raise BrokenFile(f"The {name} {path} cannot be read: it is no file.", "Check the path.")
        with open(path, "rb") as file:
            raw = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BrokenFile(f"The {name} {path} cannot be read: {reason}.", "Check the path.") from error
    if len(raw) > LARGEST:
        raise BrokenFile(f"The {name} {path} cannot be read: it is larger than {LARGEST} bytes.", "Check the path.")
    sheet, mistakes = read_sheet(path, raw)
    if sheet.values:
        mistakes += check_schema(sheet, schema)
    if not mistakes:
        mistakes += check(sheet)
    if mistakes:
        count, shown = listing(sorted(mistakes, key=lambda mistake: mistake.place))
        raise BrokenFile(f"The {name} {path} has {count}.\n\n{shown}", "Mend the file and run the command again.")
    return sheet
